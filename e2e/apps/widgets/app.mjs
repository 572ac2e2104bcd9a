/** Chat components that shops build into pages of their own: deep-chat in a shadow root, and chatscope’s for React. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { threads } from '../conversation.mjs';
import { until } from '../person.mjs';
import { moduleVersion } from '../versions.mjs';

/** What the page handed to the server last. */
function received(state) {
  const file = path.join(state, 'told.txt');
  if (!existsSync(file)) return '';
  return JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1)).replaceAll('\u00A0', ' ').trim();
}

/** A box in one of the pages; `field` leads to it through shadow roots. */
const box = (title, { name, field, shownIn }) => ({
  title,
  channel: 'chat',
  reads: 'page',
  async open(page, url, { thread }) {
    await page.goto(`${url}/${name}?thread=${thread}`);
    await page.waitForSelector(field, { visible: true });
    const shows = () =>
      page.$$eval(
        shownIn,
        (all, words) => all.some((each) => each.innerText.includes(words)),
        threads[thread].lastWords,
      );
    await until(shows, { what: 'the conversation' });
    await page.click(field);
    return page;
  },
  type: (page, text) => page.keyboard.type(text, { delay: 2 }),
  draft: (page) => page.$eval(field, (element) => element.innerText),
  async send(page) {
    await page.focus(field);
    await page.keyboard.press('Enter');
  },
  received,
  async rerender(page) {
    await page.reload();
    await page.waitForSelector(field, { visible: true });
    await page.click(field);
  },
  without: {
    'internal-note': 'a chat between two has no notes for colleagues',
    'own-tools': 'the component has no toolbar',
    'session-expired': 'a component has no session; the page around it may',
    german: 'a component has no words of its own',
    french: 'a component has no words of its own',
  },
});

export const product = {
  name: 'Chat components',
  version: (state) =>
    `deep-chat ${moduleVersion(state, 'deep-chat')}, chatscope ${moduleVersion(state, '@chatscope/chat-ui-kit-react')}`,
};

export const boxes = [
  box('deep-chat component', {
    name: 'deep-chat',
    field: 'deep-chat >>> #text-input',
    shownIn: 'deep-chat >>> .message-bubble',
  }),
  box('chatscope components', {
    name: 'chatscope',
    field: '.cs-message-input__content-editor',
    shownIn: '.cs-message__content',
  }),
];
