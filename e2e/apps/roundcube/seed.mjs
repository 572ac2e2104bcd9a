/** `node seed.mjs <Maildir>`: the conversation as mails, and an HTML mail besides. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agent, customer, messages, subject } from '../conversation.mjs';

const [maildir] = process.argv.slice(2);
const begin = Date.now() - 6 * 3_600_000;

const address = ({ name, mail }) => `${name} <${mail}>`;

function write({ from, to, about, type, body, hour, answers = [] }) {
  const at = new Date(begin + hour * 3_600_000);
  const lines = [
    `Message-ID: <seed-${hour}@${from.mail.split('@')[1]}>`,
    `Date: ${at.toUTCString()}`,
    `From: ${address(from)}`,
    `To: ${address(to)}`,
    `Subject: ${about}`,
    ...(answers.length > 0 ? [`References: ${answers.join(' ')}`] : []),
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body.split('\n'),
    '',
  ];
  const folder = path.join(maildir, from === agent ? '.Sent' : '', 'cur');
  writeFileSync(path.join(folder, `${Math.floor(at / 1000)}.M${hour}P1.seed:2,`), lines.join('\r\n'));
}

for (const folder of ['cur', 'new', 'tmp', '.Sent/cur', '.Sent/new', '.Sent/tmp']) {
  mkdirSync(path.join(maildir, folder), { recursive: true });
}
for (const [hour, { from, text }] of messages.entries()) {
  const to = from === agent ? customer : agent;
  const before = messages[hour - 1]?.text.replaceAll(/^/gmu, '> ');
  const body = before === undefined ? text : `${text}\n\n${before}`;
  write({ from, to, about: hour === 0 ? subject : `Re: ${subject}`, type: 'text/plain', body, hour });
}
write({
  from: { name: 'Otto Brandt', mail: 'otto@customer.test' },
  to: agent,
  about: 'Three weeks for a parcel',
  type: 'text/html',
  body: '<p>Dear all,</p><p>your parcel took <b>three weeks</b> and came broken.</p><p>I am really angry now. This is unbelievable!</p><p>Otto Brandt</p>',
  hour: 4,
});
