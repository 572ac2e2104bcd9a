/** Request Tracker: a reply to a quoted message, and a comment for colleagues. */
import { agent, threads } from '../conversation.mjs';
import { newestMail } from '../outbox.mjs';
import { boldInCkeditor, editorFrame, fill, follow, forgetSession, typeAtEnd, until } from '../person.mjs';
import { textWithMarkedQuotes, unwrapped, withoutQuote } from '../own-words.mjs';
import { debianVersion } from '../versions.mjs';

const editor = 'iframe.cke_wysiwyg_frame';

async function logIn(page, url) {
  await page.goto(url);
  await until(() => page.$('input[name=user], #main-navigation'), { what: 'Request Tracker' });
  if ((await page.$('input[name=user]')) === null) return;
  await fill(page, 'input[name=user]', agent.user);
  await fill(page, 'input[name=pass]', agent.password);
  await follow(page, 'input[type=submit]');
}

async function focusEditor(page) {
  const frame = await editorFrame(page, editor);
  await frame.focus('body');
}

/** The seed makes one ticket a thread, in their order. */
const ticketOf = (thread) => Object.keys(threads).indexOf(thread) + 1;

/** Opens the ticket and answers its last message, as its arrow does. */
async function reply(page, url, { thread }) {
  await logIn(page, url);
  await page.goto(`${url}/Ticket/Display.html?id=${ticketOf(thread)}`);
  await page.waitForSelector('.transaction.message .reply-link');
  const links = await page.$$eval('.transaction.message .reply-link', (all) => all.map((link) => link.href));
  await page.goto(links.at(-1));
  await focusEditor(page);
  return page;
}

async function comment(page, url, { thread }) {
  await logIn(page, url);
  await page.goto(`${url}/Ticket/Update.html?id=${ticketOf(thread)}&Action=Comment`);
  await focusEditor(page);
  return page;
}

/** Its own words, without what it quotes. Request Tracker breaks plain lines at 78 characters. */
function received(state) {
  const plain =
    /Content-Type: text\/plain[^]*?\n\n(?<text>[^]*?)(?=\n--|$)/u.exec(newestMail(state))?.groups.text ?? '';
  return unwrapped(withoutQuote(plain.replaceAll('=\n', '')));
}

export const product = { name: 'Request Tracker', version: () => debianVersion('request-tracker5') };

export const boxes = [
  {
    title: 'Request Tracker, reply',
    channel: 'ticket',
    reads: 'draft',
    open: reply,
    type: typeAtEnd,
    async draft(page) {
      const frame = await editorFrame(page, editor);
      return withoutQuote(await frame.evaluate(textWithMarkedQuotes));
    },
    async send(page) {
      await follow(page, 'input[name=SubmitTicket]');
    },
    received,
    raw: newestMail,
    /** Loads the page again, as after a look at something else; what was typed is gone then. */
    async rerender(page) {
      await page.reload();
      await focusEditor(page);
    },
    /** Request Tracker speaks what the browser asks for. */
    async setLanguage(page, url, language) {
      await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    },
    expire: forgetSession,
    useToolbar: (page) => boldInCkeditor(page, editor),
  },
  {
    title: 'Request Tracker, comment',
    channel: 'ticket',
    isNote: true,
    open: comment,
    type: typeAtEnd,
  },
];
