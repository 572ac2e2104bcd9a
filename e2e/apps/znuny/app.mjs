/** Znuny: an answer and a note, each in a window of its own. */
import { execFileSync } from 'node:child_process';
import { chord } from '../../extension/harness.mjs';
import { agent, threads } from '../conversation.mjs';
import { boldInCkeditor, editorFrame, fill, follow, typeAtStart, until } from '../person.mjs';
import { unwrapped } from '../own-words.mjs';
import { debianVersion } from '../versions.mjs';

const editor = 'iframe.cke_wysiwyg_frame';

/** The package comes with a ticket of its own; the seed makes one a thread after it, in their order. */
const ticketOf = (thread) => Object.keys(threads).indexOf(thread) + 2;

async function logIn(page, url) {
  await page.goto(url);
  await until(() => page.$('#User, #ToolBar, #NavigationContainer'), { what: 'Znuny' });
  if ((await page.$('#User')) === null) return;
  await fill(page, '#User', agent.user);
  await fill(page, '#Password', agent.password);
  await follow(page, '#LoginButton');
}

/** Does something that opens a window, and returns its page. */
async function windowOf(page, act) {
  const opened = new Promise((resolve) => {
    page.once('popup', resolve);
  });
  await act();
  const popup = await opened;
  popup.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  // In Firefox what is looked for in the empty page that comes first is never found in the one that follows.
  await until(() => popup.url().includes('Action='), { what: 'the page of the new window' });
  const frame = await editorFrame(popup, editor);
  await frame.focus('body');
  return popup;
}

async function openTicket(page, url, thread) {
  await logIn(page, url);
  await page.goto(`${url}?Action=AgentTicketZoom;TicketID=${ticketOf(thread)}`);
  await page.waitForSelector('#ArticleItems .WidgetSimple');
  await readNewest(page);
}

/** Znuny opens the first article that nobody has read, else an older one; whoever answers looks at the customer's newest. */
async function readNewest(page) {
  const newest = await page.$$eval('#ArticleTable tr.customer', (rows) =>
    Math.max(...rows.map((row) => Number(row.id.replace('Row', '')))),
  );
  const isOpen = () =>
    page.$$eval(
      '#ArticleItems .WidgetSimple h2',
      (titles, number) => titles.some((title) => title.innerText.trim().startsWith(`#${number} `)),
      newest,
    );
  if (!(await isOpen())) await page.click(`#Row${newest} td.Subject`);
  await until(isOpen, { what: `article ${newest}` });
}

/** Writes above the salutation that the answer comes with, a line between them. */
async function typeAboveSalutation(page, text) {
  await chord(page, 'Control', 'Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await typeAtStart(page, text);
}

/** What stands above the salutation. */
const aboveSalutation = (text) => text.split(/^Dear /mu)[0].trim();

/** Chooses the empty answer in the menu over the customer's last article; the menu itself is drawn over a hidden list. */
async function answer(page, url, { thread }) {
  await openTicket(page, url, thread);
  return windowOf(page, () =>
    page.$$eval('select[name=ResponseID]', (menus) => {
      const menu = menus.at(-1);
      menu.value = [...menu.options].find(({ value }) => value !== '0' && value !== '').value;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
}

async function note(page, url, { thread }) {
  await openTicket(page, url, thread);
  return windowOf(page, () =>
    page.$eval('a[href*="Action=AgentTicketNote"]', (link) => {
      link.click();
    }),
  );
}

/** The body of the newest article by an agent, as the ticket keeps it. */
function raw() {
  const query =
    'select m.a_body from article a join article_data_mime m on m.article_id = a.id where a.article_sender_type_id = 1 order by a.id desc limit 1';
  const server = ['-h', '127.0.0.1', '-p', process.env.PG ?? '18662', '-U', 'postgres', '-d', 'otrs2'];
  return execFileSync('psql', [...server, '-qAt', '-c', query], { encoding: 'utf8' }).trim();
}

export const product = { name: 'Znuny', version: () => debianVersion('otrs2') };

export const boxes = [
  {
    title: 'Znuny, answer',
    channel: 'ticket',
    reads: 'draft',
    open: answer,
    type: typeAboveSalutation,
    async draft(page) {
      const frame = await editorFrame(page, editor);
      return aboveSalutation(await frame.evaluate(() => document.body.innerText));
    },
    async send(page) {
      const closed = new Promise((resolve) => {
        page.once('close', resolve);
      });
      await page.click('#submitRichText');
      await closed;
    },
    // The ticket keeps plain text, its lines broken at 78 characters.
    received: () => unwrapped(aboveSalutation(raw())),
    raw,
    useToolbar: (page) => boldInCkeditor(page, editor),
    without: {
      'session-expired': 'seen here: without its session Znuny closes the answer’s window, the draft with it',
      'rendered-anew': 'the answer has a window of its own, which Znuny never draws anew',
      german: 'not driven: Znuny keeps the language in the agent’s preferences',
      french: 'not driven: Znuny keeps the language in the agent’s preferences',
    },
  },
  {
    title: 'Znuny, note',
    channel: 'ticket',
    isNote: true,
    open: note,
    type: typeAtStart,
  },
];
