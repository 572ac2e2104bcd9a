/** What the chats have in common: a text area in which Enter sends, and the other conversations one click away. */
import { until } from './person.mjs';

/** A box of `app.mjs`. `field` is the text area, `enter(page, thread)` goes to a conversation and into it; what differs is in `rest`. */
export function chatBox({ field, enter, ...rest }) {
  const draft = (page) => page.$eval(field, ({ value }) => value);
  return {
    channel: 'chat',
    type: (page, text) => page.keyboard.type(text, { delay: 2 }),
    draft,
    async send(page) {
      await page.focus(field);
      await page.keyboard.press('Enter');
      await until(async () => (await draft(page)) === '', { what: 'the box to be empty' });
    },
    /** Looks into another conversation and comes back. */
    async rerender(page) {
      await enter(page, 'mild');
      await enter(page, 'angry');
    },
    ...rest,
  };
}
