/** `node customer.mjs <port> <folder>`: the customer on IRC. She waits for the agent, has her say, and keeps what she is told. */
import { appendFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { customer, messages } from '../conversation.mjs';

const [port, folder] = process.argv.slice(2);
const socket = net.connect(Number(port), '127.0.0.1');
const send = (line) => socket.write(`${line}\r\n`);

const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

let hasSpoken = false;

async function speak() {
  if (hasSpoken) return;
  hasSpoken = true;
  const lines = messages.filter(({ from }) => from === customer).flatMap(({ text }) => text.split(/\n+/u));
  for (const line of lines) {
    send(`PRIVMSG sam :${line}`);
    await pause(200);
  }
  writeFileSync(path.join(folder, 'met'), '');
}

send('NICK ida');
send('USER ida 0 * :Ida Lund');
for await (const line of createInterface({ input: socket })) {
  if (line.startsWith('PING')) send(`PONG ${line.slice('PING '.length)}`);
  if (/ 001 /u.test(line)) send('JOIN #support');
  if (/ 353 .*[ :@+]sam(?: |$)|^:sam!.* JOIN/u.test(line)) void speak();
  const told = /^:sam!\S+ PRIVMSG ida :(?<text>.*)$/u.exec(line)?.groups.text;
  if (told !== undefined) appendFileSync(path.join(folder, 'told.txt'), `${told}\n`);
}
