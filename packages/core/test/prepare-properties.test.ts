import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../src/prepare/index.ts';

const pieces = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\t',
  '\u00A0',
  '\u200B',
  '\u2028',
  '> ',
  '>>',
  '| ',
  '-- \n',
  '```\n',
  '&gt; ',
  '&amp;',
  '<br>',
  '\uD800',
  '😀',
  'Hi Ana, ',
  'Kind regards,\n',
  'Thanks, ',
  'Sam Reed\n',
  'P.S. ',
  '^JT',
  '- Maria',
  'Sent from my iPhone\n',
  'On 3 Mar 2026 at 10:12, Ana <a@b.com> wrote:\n',
  '-----Original Message-----\n',
  'From: Ana\n',
  'Sent: now\n',
  'Subject: x\n',
  '____________\n',
  'It leaks. ',
  'Where is my kettle?\n',
  'This e-mail is confidential and only for the intended recipient; delete it.\n',
  '##- Please type your reply above this line -##\n',
];
const message = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(''));

describe('any message', () => {
  it('is tiled by its sections', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.string({ unit: 'binary' })), (text) => {
        const { sections } = prepare(text);
        let end = 0;
        for (const { span } of sections) {
          expect(span.start).toBe(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('has body spans that agree with isBody and with the sections', () => {
    fc.assert(
      fc.property(message, (text) => {
        const prepared = prepare(text);
        for (const { kind, span } of prepared.sections) {
          const isSpoken = kind === 'greeting' || kind === 'body' || kind === 'closing';
          expect(prepared.isBody(span.start)).toBe(isSpoken);
          expect(prepared.isBody(span.end - 1)).toBe(isSpoken);
        }
        expect(prepared.isBody(-1)).toBe(false);
        expect(prepared.isBody(text.length)).toBe(false);
        const { body } = prepared;
        for (const [index, { start }] of body.entries()) expect(start).toBeGreaterThan(body[index - 1]?.end ?? -1);
      }),
    );
  });

  it('has quoted messages with maps that rise and lie outside the body', () => {
    fc.assert(
      fc.property(message, (text) => {
        const prepared = prepare(text);
        for (const { text: words, offsets } of prepared.quoted) {
          expect(offsets).toHaveLength(words.length + 1);
          for (let index = 0; index < words.length; index++) {
            expect(offsets[index + 1]).toBeGreaterThanOrEqual(offsets[index] ?? 0);
            expect(prepared.isBody(offsets[index] ?? -1)).toBe(false);
          }
        }
      }),
    );
  });

  it('gives the same twice, and nothing for nothing', () => {
    expect(prepare('')).toMatchObject({ text: '', sections: [], body: [], quoted: [] });
    expect(prepare(' \n\n').sections).toEqual([{ kind: 'body', span: { start: 0, end: 3 } }]);
    const text = pieces.join('');
    expect(JSON.stringify(prepare(text))).toBe(JSON.stringify(prepare(text)));
  });
});

/** Fastest of some runs, in ms, as soon as one is below `enough`: noise only ever adds. */
function cost(text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && best >= enough; run++) {
    const begin = performance.now();
    prepare(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const QUARTER = 1 << 18;
// Below this a ratio measures the garbage collector.
const FLOOR = 60;

describe('a hostile message costs linear time', () => {
  const units = [
    '>',
    '>\n',
    '> ',
    '> a\n',
    '> a\nb\n',
    '\n',
    '\r',
    ' ',
    '\u200B',
    'a',
    'On ',
    'On \n',
    'On 3 Mar 2026 at 10:12, Ana wrote\n',
    'Ana wrote:\n> x\n',
    '-- \n',
    '-- \n\nAna\n',
    'Thanks,\n',
    'Kind regards, ',
    'From: a\n',
    'From: a\nTo: b\n\n',
    '_____\n',
    'This message\n',
    'This message\n\n',
    'Unsubscribe\n\n',
    'Ana Novak\n',
    '&',
    '&lt;',
    '<a ',
    '<br>',
    '```\n',
    '@a ',
    'Hi ',
    '.',
    ':\n',
    '\uD800',
    'Sent from my phone\n\n\n',
    '-----Original Message-----\n',
  ];
  it.each(units)('1 MB of %j', { timeout: 30_000 }, (unit) => {
    const quarter = unit.repeat(Math.ceil(QUARTER / unit.length));
    const whole = unit.repeat(Math.ceil((4 * QUARTER) / unit.length));
    const small = Math.max(cost(quarter, FLOOR), FLOOR);
    // Four times the text: a straight line gives 4, a square 16; the room between is for the neighbours on a shared machine.
    const limit = Math.min(small * 9, 4000);
    expect(cost(whole, limit)).toBeLessThan(limit);
  });
});
