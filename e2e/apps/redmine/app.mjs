/** Redmine: a note on an issue, and a private one for colleagues. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { debianVersion } from '../versions.mjs';
import { fill, follow, until } from '../person.mjs';
import { threads } from '../conversation.mjs';

const notes = 'textarea#issue_notes';

export const product = { name: 'Redmine', version: () => debianVersion('redmine') };

/** Issues have the numbers in which the threads were seeded. */
const issueOf = (thread) => Object.keys(threads).indexOf(thread) + 1;

async function logIn(page, url) {
  await page.goto(`${url}/login`);
  await until(() => page.$('#username, #loggedas'), { what: 'Redmine' });
  if ((await page.$('#username')) === null) return;
  await fill(page, '#username', 'agent');
  await fill(page, '#password', 'agentpass');
  await follow(page, '#login-submit');
}

async function openForm(page, url, { thread }) {
  await logIn(page, url);
  await page.goto(`${url}/issues/${issueOf(thread)}`);
  await page.waitForSelector('a.icon-edit[onclick*=showAndScrollTo]');
  await page.click('a.icon-edit[onclick*=showAndScrollTo]');
  await page.waitForSelector(notes, { visible: true });
  await page.click(notes);
  return page;
}

async function openPrivate(page, url, where) {
  await openForm(page, url, where);
  await page.click('#issue_private_notes');
  await page.click(notes);
  return page;
}

const type = (page, text) => page.keyboard.type(text, { delay: 2 });
const draft = (page) => page.$eval(notes, ({ value }) => value);

/** The newest note in the database, as Redmine keeps it. */
function received(state) {
  const query = "SELECT notes FROM journals WHERE notes <> '' ORDER BY id DESC LIMIT 1";
  return execFileSync('sqlite3', [path.join(state, 'db', 'redmine.sqlite'), query], { encoding: 'utf8' }).trim();
}

export const boxes = [
  {
    title: 'Redmine, note',
    channel: 'ticket',
    reads: 'page',
    open: openForm,
    type,
    draft,
    send: (page) => follow(page, '#issue-form > input[name=commit]'),
    received,
    async setLanguage(page, url, language) {
      await logIn(page, url);
      await page.goto(`${url}/my/account`);
      await page.select('#user_language', language);
      await follow(page, '#my_account_form input[type=submit]');
    },
    async expire(page) {
      await page.deleteCookie(...(await page.cookies()).filter(({ name }) => name.includes('session')));
    },
    async useToolbar(page) {
      const before = await draft(page);
      await page.click('.jstElements .jstb_strong');
      await until(async () => (await draft(page)) !== before, { what: 'the toolbar to mark bold' });
    },
    without: { 'after-rerender': 'the reply is a form of the page: only loading it anew draws it again' },
  },
  {
    title: 'Redmine, private note',
    channel: 'ticket',
    isNote: true,
    open: openPrivate,
    type,
  },
];
