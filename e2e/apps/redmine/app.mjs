/** Redmine: a note on an issue, and a private one for colleagues. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { agent, threads } from '../conversation.mjs';
import { fill, follow, forgetSession, selectFirstWord, until } from '../person.mjs';
import { debianVersion } from '../versions.mjs';

const notes = 'textarea#issue_notes';

/** The seed makes one issue a thread, in their order. */
const issueOf = (thread) => Object.keys(threads).indexOf(thread) + 1;

async function logIn(page, url) {
  await page.goto(`${url}/login`);
  await until(() => page.$('#username, #loggedas'), { what: 'Redmine' });
  if ((await page.$('#username')) === null) return;
  await fill(page, '#username', agent.user);
  await fill(page, '#password', agent.password);
  await follow(page, '#login-submit');
}

/** Opens the form below an issue, as its pencil does. */
async function showForm(page) {
  await page.waitForSelector('a.icon-edit[onclick*=showAndScrollTo]');
  await page.click('a.icon-edit[onclick*=showAndScrollTo]');
  await page.waitForSelector(notes, { visible: true });
  await page.click(notes);
  return page;
}

async function openForm(page, url, { thread }) {
  await logIn(page, url);
  await page.goto(`${url}/issues/${issueOf(thread)}`);
  return showForm(page);
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

export const product = { name: 'Redmine', version: () => debianVersion('redmine') };

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
      await follow(page, '#my_account_form input[name=commit]');
    },
    /** Loads the page again, as after a look at something else; what was typed is gone then. */
    async rerender(page) {
      await page.reload();
      await showForm(page);
    },
    expire: forgetSession,
    async useToolbar(page) {
      await selectFirstWord(page);
      await page.click(`.jstBlock:has(${notes}) .jstb_strong`);
      await until(async () => /^\*\*\S+\*\*/u.test(await draft(page)), { what: 'a word in bold' });
    },
  },
  {
    title: 'Redmine, private note',
    channel: 'ticket',
    isNote: true,
    open: openPrivate,
    type,
  },
];
