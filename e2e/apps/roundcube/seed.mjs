/** `node seed.mjs <Maildir>`: every thread as mails, in plain text in the inbox, and again as HTML in the folder “Web”. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agent, threads, withHistory } from '../conversation.mjs';

const [maildir] = process.argv.slice(2);
const hour = 3_600_000;
const begin = Date.now() - 100 * hour;
let written = 0;

const address = ({ name, mail }) => `${name} <${mail}>`;

function write({ folder, from, to, about, type, body }) {
  written += 1;
  const at = new Date(begin + written * hour);
  const lines = [
    `Message-ID: <seed-${written}@${from.mail.split('@')[1]}>`,
    `Date: ${at.toUTCString()}`,
    `From: ${address(from)}`,
    `To: ${address(to)}`,
    `Subject: ${about}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body.split('\n'),
    '',
  ];
  const into = path.join(maildir, from === agent ? '.Sent' : folder, 'cur');
  writeFileSync(path.join(into, `${Math.floor(at / 1000)}.M${written}P1.seed:2,`), lines.join('\r\n'));
}

const asHtml = (text) =>
  text
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

/** The message with those before it in blockquotes, as `withHistory` does with “>”. */
function htmlWithHistory(messages, index) {
  const own = asHtml(messages[index].text);
  if (index === 0) return own;
  const before = messages[index - 1];
  return `${own}<p>On Monday, ${before.from.name} wrote:</p><blockquote type="cite">${htmlWithHistory(messages, index - 1)}</blockquote>`;
}

const forms = [
  { folder: '', type: 'text/plain', bodyOf: withHistory },
  { folder: '.Web', type: 'text/html', bodyOf: htmlWithHistory },
];

for (const folder of ['', '.Sent', '.Web']) {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(path.join(maildir, folder, part), { recursive: true });
}
for (const { folder, type, bodyOf } of forms) {
  for (const { customer, subject, messages } of Object.values(threads)) {
    for (const [index, { from }] of messages.entries()) {
      const about = index === 0 ? subject : `Re: ${subject}`;
      write({ folder, from, to: from === agent ? customer : agent, about, type, body: bodyOf(messages, index) });
    }
  }
}
