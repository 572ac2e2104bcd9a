/** Request Tracker: a reply to a quoted message, and a comment for colleagues. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editorFrame, fill, follow, typeAtEnd, until } from '../person.mjs';

const editor = 'iframe.cke_wysiwyg_frame';

async function logIn(page, url) {
  await page.goto(url);
  await until(() => page.$('input[name=user], #main-navigation'), { what: 'Request Tracker' });
  if ((await page.$('input[name=user]')) === null) return;
  await fill(page, 'input[name=user]', 'agent');
  await fill(page, 'input[name=pass]', 'agentpass');
  await follow(page, 'input[type=submit]');
}

async function focusEditor(page) {
  const frame = await editorFrame(page, editor);
  await frame.focus('body');
}

/** Opens the ticket and answers its last message, as its arrow does. */
async function reply(page, url) {
  await logIn(page, url);
  await page.goto(`${url}/Ticket/Display.html?id=1`);
  await page.waitForSelector('.transaction.message .reply-link');
  const links = await page.$$eval('.transaction.message .reply-link', (all) => all.map((link) => link.href));
  await page.goto(links.at(-1));
  await focusEditor(page);
  return page;
}

async function comment(page, url) {
  await logIn(page, url);
  await page.goto(`${url}/Ticket/Update.html?id=1&Action=Comment`);
  await focusEditor(page);
  return page;
}

/** The last mail to the customer: its own words, without what it quotes. Request Tracker breaks plain lines at 78 characters. */
function received(state) {
  const folder = path.join(state, 'outbox');
  const mails = readdirSync(folder)
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const plain =
    /Content-Type: text\/plain[^]*?\n\n(?<text>[^]*?)(?=\n--|$)/u.exec(mails.at(-1) ?? '')?.groups.text ?? '';
  return plain
    .replaceAll('=\n', '')
    .split('\n')
    .filter((line) => !line.startsWith('>') && !line.endsWith('wrote:'))
    .join('\n')
    .trim()
    .replaceAll(/(?<=\S)\n(?=\S)/gu, ' ');
}

export const boxes = [
  {
    title: 'Request Tracker, reply',
    channel: 'ticket',
    reads: 'draft',
    open: reply,
    type: typeAtEnd,
    async send(page) {
      await follow(page, 'input[name=SubmitTicket]');
    },
    received,
  },
  {
    title: 'Request Tracker, comment',
    channel: 'ticket',
    isNote: true,
    open: comment,
    type: typeAtEnd,
  },
];
