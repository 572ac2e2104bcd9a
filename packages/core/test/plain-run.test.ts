import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainBlank, isPlainMark, plainWordEnd } from '../src/read/plain-run.ts';
import { scanners } from '../src/read/tokenize.ts';

const plain = 'parcel~e~Mail~http~www~don~t~é~ß~3~3rd~e-mail~https://a.b~a@b.co~{{name}}'.split('~');
const marks = '\' ’ ` . ! ? … , - -- ( ) ; : " ” @ # * / _ % [ 😡 \ud83d \u0301'.split(' ');
const blanks = [' ', ' - ', '\n', '\r\n', '\t', '\u00a0'];
const runs = ['a'.repeat(79), 'a'.repeat(81)];
const pieces = fc.constantFrom(...plain, ...marks, ...blanks, ...blanks, ...runs);
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test.each(scanners.map((scanner): [RegExp] => [scanner]))(
  'what is told by character codes is what the scanner finds',
  (scanner) => {
    const here = new RegExp(scanner.source, 'yu');
    fc.assert(
      fc.property(text, (written) => {
        for (let at = 0; at < written.length; at++) {
          // The scanner never stands within a pair of surrogates.
          if ((written.codePointAt(at - 1) ?? 0) > 0xff_ff) continue;
          here.lastIndex = at;
          const match = here.exec(written);
          const end = plainWordEnd(written, at);
          if (end > 0) expect([match?.[1] ?? match?.[3], at]).toEqual([written.slice(at, end), at]);
          if (isPlainMark(written, at)) expect([match?.[5], at]).toEqual([written[at], at]);
          if (isPlainBlank(written, at)) expect([match, at]).toEqual([null, at]);
        }
      }),
      { numRuns: 3000 },
    );
  },
);
