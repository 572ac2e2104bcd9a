/** What a product and a journey have to tell, held without a browser. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../../e2e/apps/context.mjs';
import { threads, withHistory } from '../../e2e/apps/conversation.mjs';
import { journeys } from '../../e2e/apps/journeys/index.mjs';
import { names, moduleOf } from '../../e2e/apps/products.mjs';
import { isFor, whyNot } from '../../e2e/apps/run-product.mjs';
import { fromRoot } from '../lib/workspace.mjs';

const folder = (...parts) => fromRoot('e2e', 'apps', ...parts);
const journeyNames = journeys.map(({ name }) => name);
const products = await Promise.all(names.map(async (name) => ({ name, ...(await moduleOf(name)) })));
const boxes = products.flatMap(({ name, boxes: all }) =>
  all.map((box) => ({ name, box, boxes: all, title: box.title })),
);

const optional = ['rerender', 'setLanguage', 'expire', 'useToolbar'];
const always = ['open', 'type'];
const ofReplies = [...always, 'draft', 'send', 'received'];

describe('journeys', () => {
  it.each(journeys)('$name says what it shows, what it needs and what to do', (journey) => {
    const { name, title, needs } = journey;
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(title.length).toBeGreaterThan(20);
    expect(needs.filter((need) => ![...ofReplies, ...optional].includes(need))).toEqual([]);
    expect(typeof journey.run).toBe('function');
  });

  it('have names of their own, and every file of theirs is run', async () => {
    expect(new Set(journeyNames).size).toBe(journeys.length);
    const files = readdirSync(folder('journeys')).filter((file) => file !== 'index.mjs');
    const exported = await Promise.all(files.map((file) => import(folder('journeys', file))));
    expect(new Set(exported.flatMap((module) => Object.values(module)))).toEqual(new Set(journeys));
  });
});

describe('products', () => {
  it.each(products)('$name can be started, stopped and named', ({ name, product, boxes: all }) => {
    expect(['up.sh', 'down.sh'].filter((file) => !existsSync(folder(name, file)))).toEqual([]);
    expect(product.name).not.toBe('');
    expect(product.version).toBeTypeOf('function');
    expect(all.length).toBeGreaterThan(0);
  });

  it('have boxes with titles of their own', () => {
    expect(new Set(boxes.map(({ title }) => title)).size).toBe(boxes.length);
  });

  it.each(boxes)('$title has what every journey takes for granted', ({ box }) => {
    const needed = box.isNote ? always : ofReplies;
    expect(needed.filter((need) => typeof box[need] !== 'function')).toEqual([]);
    expect(['chat', 'email', 'review', 'social', 'ticket']).toContain(box.channel);
    if (!box.isNote) expect(sources).toContain(box.reads);
  });

  it.each(boxes)('$title says why, of each journey that it cannot have, and of no other', ({ box, boxes: all }) => {
    const lacking = journeys.filter((journey) => isFor(journey, box, all) && whyNot(journey, box) !== undefined);
    expect(new Set(Object.keys(box.without ?? {}))).toEqual(new Set(lacking.map(({ name }) => name)));
    for (const { name } of lacking) expect(box.without[name].length).toBeGreaterThan(15);
  });
});

describe('threads', () => {
  it.each(Object.entries(threads))('%s ends with the words by which one sees that it was read', (_name, thread) => {
    const { messages, lastWords, customer } = thread;
    expect(messages.at(-1).from).toBe(customer);
    expect(messages.at(-1).text).toContain(lastWords);
    expect(messages.slice(0, -1).filter(({ text }) => text.includes(lastWords))).toEqual([]);
  });

  it('quote each older message once deeper', () => {
    const { messages } = threads.long;
    const text = withHistory(messages, messages.length - 1);
    expect(text).toContain(`\n${'> '.repeat(messages.length - 1)}Hello,`);
  });
});

describe('trying a product', () => {
  const tried = (words) => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
    return spawnSync(process.execPath, [folder('try.mjs'), ...words], { encoding: 'utf8', env });
  };

  it.each([
    { words: [], said: 'Say which product' },
    { words: ['converse', 'hydrogen'], said: 'Say which product' },
    { words: ['converze'], said: 'Not a product or browser: converze' },
    { words: ['converse', 'firefox'], said: 'There is no screen here' },
  ])('says what is wrong with $words before anything is installed', ({ words, said }) => {
    const { status, stdout, stderr } = tried(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
