/** `npm run new-site <id>`: starts a site and its first two stored pages, and says what comes next. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { camelCase } from './generate/indexes.mjs';
import { fromRoot } from './lib/workspace.mjs';

const [id] = process.argv.slice(2);

const site = `import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** What the product is, in a line. */
export const ${camelCase(id ?? '')}: Site = {
  id: '${id}',
  name: 'As its maker spells it',
  channel: 'ticket',
  hosts: ['https://*.${id}.example/*'],
  composer: { field: '[data-test-id="reply-editor"]' },
  conversation: {
    container: '[data-test-id="conversation"]',
    message: '[data-test-id="message"]',
    text: '[data-test-id="message-body"]',
    role: roleBy({ customer: '[data-author="customer"]', agent: '[data-author="agent"]' }),
  },
  quotesInDraft: false,
  sending: { buttons: '[data-test-id="send"]' },
  checked: { against: 'stored page', sureness: 'low', notes: 'what is not read, in a phrase' },
};
`;

const page = (messages) => `<!doctype html>
<html lang="en">
<body>
  <div data-test-id="conversation">${messages}
  </div>
  <div class="composer">
    <div id="reply" data-test-id="reply-editor" contenteditable="true" role="textbox"><p><br></p></div>
    <button id="send" type="button" data-test-id="send">Send</button>
  </div>
</body>
</html>
`;

const message = (author, text) =>
  `\n    <div data-test-id="message" data-author="${author}"><div data-test-id="message-body">${text}</div></div>`;

const expectation = (about, source, messages) =>
  `${JSON.stringify(
    {
      about,
      address: `https://shop.${id}.example/`,
      composers: [{ at: '#reply', note: false, source, messages, sends: ['#send'], keys: [] }],
    },
    undefined,
    2,
  )}\n`;

const files = () => ({
  [`extension/src/sites/catalogue/${id}.ts`]: site,
  [`fixtures/pages/${id}/conversation.html`]: page(message('customer', 'The lamp went out.')),
  [`fixtures/pages/${id}/conversation.json`]: expectation('A conversation.', 'page', [
    { role: 'customer', text: 'The lamp went out.' },
  ]),
  [`fixtures/pages/${id}/no-customer.html`]: page(message('agent', 'Hello.')),
  [`fixtures/pages/${id}/no-customer.json`]: expectation('The customer has not written.', 'none', []),
});

function fail(problem) {
  console.error(problem);
  process.exitCode = 2;
}

async function start() {
  if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return fail('Give the site the name of its product in kebab case: npm run new-site help-scout');
  }
  const taken = Object.keys(files()).find((file) => existsSync(fromRoot(file)));
  if (taken !== undefined) return fail(`There is a site “${id}” already: ${taken}`);
  for (const [file, content] of Object.entries(files())) {
    await mkdir(path.dirname(fromRoot(file)), { recursive: true });
    await writeFile(fromRoot(file), content);
    console.log(`Wrote ${file}`);
  }
  console.log(
    'Next: put a page as the product makes it in fixtures/pages, fill in the hooks, then npm run generate, then npm test -- extension.',
  );
}

await start();
