import fc from 'fast-check';
import type { Case, Turn } from '../../src/index.ts';
import { fixtureCases } from './fixtures.ts';

const words = (
  'I am sorry|we apologise for any inconvenience|please|call us back|you failed to|your order number|refund|by tomorrow|within 24 hours|we will|look into it|unfortunately|' +
  'policy|not possible|but|feel free to|team|calm down|the delay|I am furious|waited three weeks|charged twice|still|nobody|my son|cried|thank you|Hi Ana,|Kind regards,|Sam|' +
  "https://a.example/x|care@a.example|{{name}}|[order]|f**k|soooo|CAN’T|don't|dont|£36|3-5|business days|10:30|e.g.|Dr. Reed"
).split('|');
const hostile = [
  '\uD800',
  '\uDC00',
  '😀',
  '👩‍👩‍👧',
  '🏴‍☠️',
  '😡😡😡',
  '\u200B',
  '\u200D',
  '\u2060',
  '\u202E',
  '\u200F',
  '\u00AD',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '\u0000',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '  ',
  '&amp;',
  '&#39;',
  '&nbsp;',
  '&quot;',
  '&#128512;',
  '&#xD800;',
  '&lt;br&gt;',
  '<br>',
  '<p>',
  '</p>',
  '&',
  '<',
  '"',
  '“',
  '”',
  '„',
  '«',
  "'",
  '’',
  '`',
  '"“"',
  '((',
  '))',
  '!!!!',
  '?!',
  '...',
  '…',
  '—',
  ' - ',
  '; ',
  ': ',
  ', ',
  '. ',
  'a'.repeat(300),
  'ß'.repeat(90),
  '中文字',
  'e\u0301',
  'İ',
  'ŉ',
  'ﬃ',
  '>',
  '> ',
  '>> ',
  '-- \n',
  'On 3 Mar 2026 at 10:12, Ana <a@b.com> wrote:\n',
  '-----Original Message-----\n',
  '```\n',
  '*',
  '$',
  '^',
  '\\',
  '__proto__',
  'constructor',
];

/** The project's own cases; whole turns of theirs are mixed in. */
export const corpus: readonly Case[] = await fixtureCases();
const pieces = corpus.flatMap(({ context = [], reply }) => [...context.map(({ text: said }) => said), reply]);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.nat().map((n) => pieces[n % pieces.length] ?? '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 25 })
  .map((all) => all.map(([words_, gap]) => words_ + gap).join(''));
/** A turn of words, hostile fragments and whole turns of the fixtures. */
export const turn: fc.Arbitrary<Turn> = fc.record(
  { role: fc.constantFrom('customer', 'agent'), text },
  { noNullPrototype: true },
);
/** A case of such turns. */
export const input: fc.Arbitrary<Case> = fc.record(
  {
    channel: fc.constantFrom('chat', 'email', 'review', 'social', 'ticket'),
    context: fc.array(turn, { maxLength: 3 }),
    reply: text,
  },
  { requiredKeys: ['reply'], noNullPrototype: true },
);
