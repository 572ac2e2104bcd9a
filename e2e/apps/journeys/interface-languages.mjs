import assert from 'node:assert/strict';
import { poorReply } from '../conversation.mjs';
import { chipIsRight, lastWords, write } from '../draft.mjs';
import { customerIs, leave, openByShortcut } from '../panel.mjs';

/** A journey with the product's interface in another language: labels, dates and the lines over a quote are others. */
const inLanguage = ({ name, language, title }) => ({
  name,
  title,
  needs: ['setLanguage'],
  async run(visit) {
    const { box, url } = visit;
    try {
      await box.setLanguage(visit.page, url, language);
      const page = await write(visit, poorReply);
      const shownIn = await page.evaluate(() => document.documentElement.lang);
      assert.ok(shownIn === '' || shownIn.startsWith(language), `the page is in “${shownIn}”`);
      await chipIsRight(visit, poorReply);
      await customerIs(await openByShortcut(visit), lastWords('angry'));
      await leave(page);
    } finally {
      // A chat that is open in two tabs belongs to both: the first would answer in the old language.
      await visit.page.close();
      await box.setLanguage(await visit.newPage(), url, 'en');
    }
  },
});

export const german = inLanguage({ name: 'german', language: 'de', title: 'the product’s interface in German' });
export const french = inLanguage({ name: 'french', language: 'fr', title: 'the product’s interface in French' });
