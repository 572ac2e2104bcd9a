/** Converse.js: a chat in which Enter sends. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chatBox } from '../chat-box.mjs';
import { agent, threads } from '../conversation.mjs';
import { clickOn, fill, until } from '../person.mjs';
import { moduleVersion } from '../versions.mjs';

/** How the agent's own state is called: by that one sees which language is spoken. */
const online = { de: 'Ich bin', en: 'I am', fr: 'Je suis' };

const box = 'textarea.chat-textarea';

const loginField = 'input[name=jid]';

/** Once its own language has come, the page draws its form anew, and what was typed before that is lost: a person then types again. */
async function logIn(page, url) {
  await page.goto(url);
  await until(() => page.$(`${loginField}, .xmpp-status`), { what: 'Converse' });
  const isIn = async () => {
    if ((await page.$('.xmpp-status')) !== null) return true;
    if ((await page.$(loginField)) === null) return false;
    await fill(page, loginField, agent.user);
    await fill(page, 'input[name=password]', agent.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.xmpp-status', { timeout: 3000 });
    return true;
  };
  await until(isIn, { what: 'the login', timeout: 20_000 });
}

/** Goes to a customer's chat and into its box. */
async function enter(page, thread) {
  const { customer, lastWords } = threads[thread];
  await page.waitForSelector('converse-roster .open-chat');
  await clickOn(page, 'converse-roster .open-chat', customer.name);
  const shows = (words) =>
    page.evaluate(
      (what) => [...document.querySelectorAll('converse-chat-content')].some((each) => each.innerText.includes(what)),
      words,
    );
  await until(() => shows(lastWords), { what: 'the archive' });
  await page.waitForSelector(box, { visible: true });
  await page.click(box);
  return page;
}

/** A message's words, as Prosody writes them into an archive: `"words"; ["attr"] = {}; ["name"] = "body"`, the two in any order. */
const body = /"(?<words>(?:[^"\\]|\\.)*)";\s*(?:\["attr"\] = \{[^{}]*\};\s*)?\["name"\] = "body"/gu;

/** The customers' archive that was written to last. */
function newestArchive(state) {
  const folder = path.join(state, 'data', 'shop%2etest', 'archive');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.list') && file !== `${agent.user}.list`)
    .map((file) => path.join(folder, file));
  const [last] = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return readFileSync(last, 'utf8');
}

function received(state) {
  const last = [...newestArchive(state).matchAll(body)].at(-1)?.groups.words ?? '';
  return last.replaceAll('\\n', '\n');
}

export const product = { name: 'Converse.js', version: (state) => moduleVersion(state, 'converse.js') };

export const boxes = [
  chatBox({
    field: box,
    enter,
    title: 'Converse.js, chat',
    reads: 'page',
    async open(page, url, { thread }) {
      await logIn(page, url);
      return enter(page, thread);
    },
    received,
    raw: (state) => newestArchive(state).split('item(').at(-1),
    async setLanguage(page, url, language) {
      await page.goto(url);
      await page.evaluate((wanted) => localStorage.setItem('language', wanted), language);
      await logIn(page, url);
      await until(
        () => page.$eval('.xmpp-status', (status, words) => status.innerText.includes(words), online[language]),
        {
          what: `“${online[language]}”`,
        },
      );
    },
    /** An emoji from the picker. */
    async useToolbar(page) {
      await page.click('.toggle-emojis');
      await page.waitForSelector('.insert-emoji', { visible: true });
      await page.click('.insert-emoji');
      await until(() => page.$eval(box, ({ value }) => /:\w+:|\p{Extended_Pictographic}/u.test(value)), {
        what: 'an emoji in the draft',
      });
    },
    without: {
      'internal-note': 'a chat between two has no notes for colleagues',
      'session-expired': 'the page logs in anew by itself; there is no session that runs out',
    },
  }),
];
