/** As much of an XMPP client (RFC 6120, 6121) as a seed needs: log in, say something, leave. Plain TCP on loopback. */
import net from 'node:net';

const domain = 'shop.test';
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const opening = `<?xml version='1.0'?><stream:stream to='${domain}' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`;

function connect(port) {
  const socket = net.connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  let received = '';
  let look = () => {};
  socket.on('data', (data) => {
    received += data;
    look();
  });
  /** Sends something and waits for what the server has to answer. */
  const ask = (stanza, answer) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The server did not answer ${answer}: ${received}`)), 10_000);
      socket.once('error', reject);
      look = () => {
        if (!answer.test(received)) return;
        clearTimeout(late);
        received = '';
        look = () => {};
        resolve();
      };
      socket.write(stanza);
    });
  return { ask, end: () => socket.end('</stream:stream>') };
}

/** Logs a person in. Returns `{ say(user, text), leave() }`. */
export async function logIn(port, { user, password }) {
  const { ask, end } = connect(port);
  await ask(opening, /<\/stream:features>/u);
  const secret = Buffer.from(`\0${user}\0${password}`).toString('base64');
  await ask(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`, /<success/u);
  await ask(opening, /<\/stream:features>/u);
  await ask(`<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>`, /id='bind'/u);
  let said = 0;
  return {
    async say(to, text) {
      said += 1;
      const message = `<message to='${to}@${domain}' type='chat' id='seed-${user}-${said}'><body>${escape(text)}</body></message>`;
      // The answer to a ping tells that the message before it has been taken.
      await ask(
        `${message}<iq type='get' id='ping-${said}'><ping xmlns='urn:xmpp:ping'/></iq>`,
        new RegExp(`id='ping-${said}'`, 'u'),
      );
    },
    leave: end,
  };
}
