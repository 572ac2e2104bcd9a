/** Roundcube: mails answered in plain text and in HTML. */
import { agent, threads } from '../conversation.mjs';
import { newestMail } from '../outbox.mjs';
import {
  editorFrame,
  fill,
  follow,
  forgetSession,
  selectFirstWord,
  typeAtEnd,
  typeAtStart,
  until,
} from '../person.mjs';
import { textWithMarkedQuotes, withoutQuote } from '../own-words.mjs';
import { debianVersion } from '../versions.mjs';

async function logIn(page, url, where) {
  await page.goto(`${url}/?${where}`);
  await until(() => page.$('#rcmloginuser, #messagelist, #layout'), { what: 'Roundcube' });
  if ((await page.$('#rcmloginuser')) === null) return;
  await fill(page, '#rcmloginuser', agent.mail);
  await fill(page, '#rcmloginpwd', agent.password);
  await follow(page, '#rcmloginsubmit');
  await page.goto(`${url}/?${where}`);
}

/** Opens the newest message of a thread and presses Reply. */
async function reply(page, url, { folder, thread }) {
  await logIn(page, url, `_task=mail&_mbox=${folder}`);
  await page.waitForSelector('#messagelist tr.message');
  const { subject } = threads[thread];
  const address = await page.$$eval(
    '#messagelist td.subject a',
    (links, words) => links.find((link) => link.innerText.includes(words)).href,
    subject,
  );
  await page.goto(address);
  await page.waitForSelector('#messagebody');
  await follow(page, '#toolbar-menu a.reply:not(.all):not(.list)');
  await page.waitForSelector('#composebody');
}

async function send(page) {
  await page.click('button.send');
  // The page goes away meanwhile, and what waits for a selector in it may give up with it.
  await until(() => page.$('#messagelist'), { what: 'the list of mails', timeout: 30_000 });
}

/** The language of the interface, in the settings. */
async function setLanguage(page, url, language) {
  const locale = { de: 'de_DE', fr: 'fr_FR', en: 'en_US' }[language];
  const where = '_task=settings&_action=edit-prefs&_section=general';
  await logIn(page, url, where);
  await page.waitForSelector('select[name=_language]');
  await page.select('select[name=_language]', locale);
  await Promise.all([page.waitForNavigation(), page.$eval('form', (form) => form.submit())]);
}

/** Draws the plain box as an HTML editor and back, as the selector over it does. */
async function changeEditorAndBack(page) {
  await page.select('select[name=editorSelector]', 'html');
  await editorFrame(page, '#composebody_ifr');
  await page.select('select[name=editorSelector]', 'plain');
  await page.waitForSelector('#composebody', { visible: true });
  await page.click('#composebody');
}

/** Saves the draft, leaves, and opens it again from its folder. */
async function saveAndReopen(page, { url }) {
  await page.click('a.save.draft');
  await page.waitForSelector('#messagestack .confirmation');
  await page.goto(`${url}/?_task=mail&_mbox=Drafts`);
  await page.waitForSelector('#messagelist tr.message td.subject a');
  await page.goto(await page.$eval('#messagelist td.subject a', (link) => link.href));
  const frame = await editorFrame(page, '#composebody_ifr');
  await frame.click('body');
}

/** The own words under a mail's headers; a soft break of “format=flowed” is none. */
const ownWords = (mail) =>
  withoutQuote(mail.slice(mail.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n')).replaceAll(' \n', ' ');

const common = {
  channel: 'email',
  reads: 'draft',
  send,
  setLanguage,
  expire: forgetSession,
  raw: newestMail,
  without: { 'internal-note': 'mail has no notes for colleagues' },
};

export const product = { name: 'Roundcube', version: () => debianVersion('roundcube-core') };

export const boxes = [
  {
    ...common,
    title: 'Roundcube, plain text',
    async open(page, url, { thread }) {
      await reply(page, url, { folder: 'INBOX', thread });
      await page.click('#composebody');
      return page;
    },
    type: typeAtEnd,
    draft: async (page) => withoutQuote(await page.$eval('#composebody', ({ value }) => value)),
    received: (state) => ownWords(newestMail(state)),
    rerender: changeEditorAndBack,
    /** A response of the team's, from the menu over the box. */
    async useToolbar(page) {
      await page.click('a.responses');
      await page.waitForSelector('#responseslist a.insertresponse', { visible: true });
      await page.click('#responseslist a.insertresponse');
      await until(() => page.$eval('#composebody', ({ value }) => value.includes('Kind regards from the shop')), {
        what: 'the response in the draft',
      });
    },
  },
  {
    ...common,
    title: 'Roundcube, HTML',
    async open(page, url, { thread }) {
      await reply(page, url, { folder: 'Web', thread });
      const frame = await editorFrame(page, '#composebody_ifr');
      await until(() => frame.evaluate(() => document.hasFocus()), {
        what: 'the focus in the editor',
        timeout: 20_000,
      });
      return page;
    },
    // Where Roundcube has put the caret: in the line over the quote. Enter first, as one does.
    async type(page, text) {
      await page.keyboard.press('Enter');
      await typeAtStart(page, text);
    },
    async draft(page) {
      const frame = await editorFrame(page, '#composebody_ifr');
      return withoutQuote(await frame.evaluate(textWithMarkedQuotes));
    },
    received: (state) => ownWords(/text\/plain[^]*?(?=\r\n--)/u.exec(newestMail(state))?.[0] ?? ''),
    rerender: saveAndReopen,
    async useToolbar(page) {
      const frame = await editorFrame(page, '#composebody_ifr');
      await selectFirstWord(page);
      await page.waitForSelector('button.tox-tbtn:is([aria-label="Bold"], [aria-label="Fett"], [aria-label="Gras"])', {
        visible: true,
      });
      await page.click('button.tox-tbtn:is([aria-label="Bold"], [aria-label="Fett"], [aria-label="Gras"])');
      await until(() => frame.evaluate(() => document.querySelector('strong') !== null), { what: 'a word in bold' });
    },
  },
];
