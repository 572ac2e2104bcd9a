/** SOGo: mails answered in HTML, in a dialog over the mail. */
import { sleep } from '../../lib/index.mjs';
import { agent, threads } from '../conversation.mjs';
import { newestMail } from '../outbox.mjs';
import { boldInCkeditor, editorFrame, fill, forgetSession, typeAtStart, until } from '../person.mjs';
import { debianVersion } from '../versions.mjs';

const editor = 'form[name="messageForm"] iframe.cke_wysiwyg_frame';
const user = 'input[ng-model="app.creds.username"]';
const row = '.sg-message-list-item';

async function logIn(page, url) {
  // Another address with “#” alone would leave an open dialog where it is.
  await page.goto('about:blank');
  await page.goto(url);
  await until(() => page.$(`${user}, ${row}`), { what: 'SOGo' });
  if ((await page.$(user)) === null) return;
  await fill(page, user, agent.mail);
  await fill(page, 'input[ng-model="app.creds.password"]', agent.password);
  await page.keyboard.press('Enter');
}

async function focusEditor(page) {
  const frame = await editorFrame(page, editor);
  await frame.click('body');
  await until(() => frame.evaluate(() => document.hasFocus()), { what: 'the focus in the editor' });
  return frame;
}

/** Opens the newest message of a thread and presses Reply. */
async function reply(page, url, { thread }) {
  const { subject, lastWords } = threads[thread];
  await logIn(page, url);
  const rowsOf = async () => {
    const all = await page.$$(row);
    const shown = await Promise.all(all.map((each) => each.evaluate((element) => element.innerText)));
    return all.filter((_, index) => shown[index].includes(subject));
  };
  // The newest is the lowest.
  const newestRow = await until(async () => (await rowsOf()).at(-1), { what: `“${subject}” in the list` });
  await newestRow.click();
  const shows = () =>
    page.evaluate(
      (words) => document.querySelector('.mailer_mailcontent')?.innerText.includes(words) === true,
      lastWords,
    );
  await until(shows, { what: `the mail with “${lastWords}”` });
  await page.waitForSelector('button[ng-click="viewer.reply($event)"]', { visible: true });
  await page.click('button[ng-click="viewer.reply($event)"]');
  await focusEditor(page);
  // The dialog puts the caret at the beginning when it has come to rest; nobody types before.
  await sleep(1000);
  return page;
}

/** A body that is “quoted-printable”, as text. */
const unquoted = (body) =>
  Buffer.from(
    body
      .replaceAll('=\r\n', '')
      .replaceAll(/=(?<code>[\dA-F]{2})/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

/** Its own words: in the part in plain text, what stands over the line that says whose words are quoted. */
function received(state) {
  const part = /Content-Type: text\/plain(?<head>[^]*?)\r\n\r\n(?<body>[^]*?)\r\n--/iu.exec(newestMail(state))?.groups;
  if (part === undefined) return '';
  const text = part.head.includes('quoted-printable') ? unquoted(part.body) : part.body;
  return text
    .replaceAll('\r\n', '\n')
    .split(/^.* wrote:\s*$/mu)[0]
    .trim();
}

/** What SOGo calls the languages of its interface. */
const languages = { de: 'German', en: 'English', fr: 'French' };

/** Chooses the language of the interface as the page for logging in does. */
async function setLanguage(page, url, language) {
  await forgetSession(page);
  await page.goto(url);
  await page.waitForSelector(user);
  const status = await page.evaluate(
    async (credentials) =>
      (
        await fetch('/SOGo/connect', {
          method: 'POST',
          body: JSON.stringify(credentials),
          headers: { 'Content-Type': 'application/json' },
        })
      ).status,
    { userName: agent.mail, password: agent.password, rememberLogin: 0, language: languages[language] },
  );
  if (status !== 200) throw new Error(`SOGo answers ${status} to the choice of ${languages[language]}`);
}

export const product = { name: 'SOGo', version: () => debianVersion('sogo') };

export const boxes = [
  {
    title: 'SOGo, HTML',
    channel: 'email',
    reads: 'draft',
    open: reply,
    type: typeAtStart,
    async draft(page) {
      const frame = await editorFrame(page, editor);
      // Over the quote stands a line that says whose it is, in the language of the interface.
      return frame.evaluate(() => {
        const text = document.body.innerText;
        const quote = document.querySelector('blockquote[type="cite"]');
        if (quote === null) return text;
        const above = text.slice(0, text.lastIndexOf(quote.innerText.trim())).trimEnd();
        return above.slice(0, Math.max(0, above.lastIndexOf('\n')));
      });
    },
    async send(page) {
      await page.click('button[ng-click="editor.send()"]');
      await page.waitForSelector('form[name="messageForm"]', { hidden: true });
    },
    received,
    raw: newestMail,
    setLanguage,
    expire: forgetSession,
    /** Looks at the draft's markup and comes back: the editor makes a frame of its own anew. */
    async rerender(page) {
      await page.click('a.cke_button__source');
      await page.waitForSelector('textarea.cke_source', { visible: true });
      await page.click('a.cke_button__source');
      await focusEditor(page);
    },
    useToolbar: (page) => boldInCkeditor(page, editor),
    without: { 'internal-note': 'mail has no notes for colleagues' },
  },
];
