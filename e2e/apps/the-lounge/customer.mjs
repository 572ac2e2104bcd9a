/** `node customer.mjs <port> <folder>`: the customers on IRC. They wait for the agent, have their say, and keep what they are told. */
import { appendFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { threads } from '../conversation.mjs';

const [port, folder] = process.argv.slice(2);

const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A customer on line; resolves when everything has been said, and stays. */
function talk({ customer, messages }) {
  const socket = net.connect(Number(port), '127.0.0.1');
  const send = (line) => socket.write(`${line}\r\n`);
  const told = new RegExp(`^:sam!\\S+ PRIVMSG ${customer.user} :(?<text>.*)$`, 'u');
  const lines = messages.filter(({ from }) => from === customer).flatMap(({ text }) => text.split(/\n+/u));
  return new Promise((resolve) => {
    let hasBegun = false;
    const speak = async () => {
      if (hasBegun) return;
      hasBegun = true;
      for (const line of lines) {
        send(`PRIVMSG sam :${line}`);
        await pause(200);
      }
      resolve();
    };
    createInterface({ input: socket }).on('line', (line) => {
      if (line.startsWith('PING')) send(`PONG ${line.slice('PING '.length)}`);
      if (/ 001 /u.test(line)) send('JOIN #support');
      if (/ 353 .*[ :@+]sam(?: |$)|^:sam!.* JOIN/u.test(line)) void speak();
      const heard = told.exec(line)?.groups.text;
      if (heard !== undefined) appendFileSync(path.join(folder, 'told.txt'), `${heard}\n`);
    });
    send(`NICK ${customer.user}`);
    send(`USER ${customer.user} 0 * :${customer.name}`);
  });
}

await Promise.all(Object.values(threads).map(talk));
writeFileSync(path.join(folder, 'met'), '');
