import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';

/** Repeated, each of these has made some engine slow. */
const units = [
  'a',
  'a ',
  'I am sorry ',
  'I am sorry. ',
  'we will ',
  'We will call you. ',
  '> a\n',
  '>',
  '!',
  '(',
  '"',
  'feel free to ',
  '\n',
  '{',
  '1,',
  'not ',
  'http://',
  '😡😀👩‍👩‍👧 ',
  "a'",
  '[a ',
  '&#39;',
  '!a ',
  'soooo ',
  'within 24 hours ',
  'You failed to read this. ',
  'Please contact our team at www.x.com. ',
  'I cannot see it. Instead you can try it. ',
  'You charged me twice! ',
  'WORST EVER!!! ',
] as const;

const kilobyte = 1024;
const sides = {
  reply: (text: string) =>
    check({ context: [{ role: 'customer', text: 'My parcel is late and I am angry.' }], reply: text }),
  customer: (text: string) =>
    check({ context: [{ role: 'customer', text }], reply: 'I am sorry. We will call you tomorrow.' }),
};

const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** Milliseconds of one check; the best of three where it was more than `enough`: noise only ever adds. */
function cost(run: (text: string) => unknown, text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && best > enough; tries++) {
    // What was read a moment ago is remembered: no try is given the same text.
    const unread = text + ' '.repeat(tries);
    const begin = performance.now();
    run(unread);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

/** Below this a ratio measures the garbage collector and the neighbours. */
const floor = 120;
/** A straight line gives 4, a square 16; the room between is for the neighbours on a shared machine. */
const mostGrowth = 9;
/** Milliseconds for a megabyte, on a machine that others use too; it takes about one second. */
const most = 12_000;

describe.each(Object.entries(sides))('a hostile %s costs time in proportion to its length', (_, run) => {
  beforeAll(() => void run(repeat('Hello, we are sorry. ', 8 * kilobyte)));

  test.each(units)('256 kB of %j take about four times as long as 64 kB', { timeout: 60_000 }, (unit) => {
    const quarter = Math.max(floor, cost(run, repeat(unit, 64 * kilobyte), floor / 2));
    expect(cost(run, repeat(unit, 256 * kilobyte), quarter * mostGrowth)).toBeLessThan(quarter * mostGrowth);
  });

  const mixture = units.map((unit) => repeat(unit, (1024 * kilobyte) / units.length)).join('\n');
  test.each<[string, string]>(
    [
      ...['a', 'I am sorry. ', 'We will call you. ', '!a ', 'You charged me twice! '].map((unit) =>
        repeat(unit, 1024 * kilobyte),
      ),
      mixture,
    ].map((text): [string, string] => [text.slice(0, 20), text]),
  )('1 MB of %j… takes seconds at most', { timeout: 60_000 }, (__, text) => {
    expect(cost(run, text, most)).toBeLessThan(most);
  });
});
