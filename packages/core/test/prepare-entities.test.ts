import { describe, expect, it } from 'vitest';
import { decodeEntities, originalSpan, prepare } from '../src/prepare/index.ts';

describe('decodeEntities', () => {
  it.each([
    ['A &amp; B', 'A & B'],
    ['It&#39;s &rsquo;fine&#x2019;', "It's ’fine’"],
    ['a&nbsp;b', 'a\u00A0b'],
    ['&amp;lt;', '&lt;'],
    ['don&#146;t', 'don’t'],
    ['&#128512;', '😀'],
    ['Hi<br>you<br/>there', 'Hi\nyou\nthere'],
    ['Hi<br>\r\nyou', 'Hi\r\nyou'],
    ['<p class="x">One</p><p>Two</p>', 'One\nTwo\n'],
    ['a <b>bold</b> <a href="https://example.com">link</a>', 'a bold link'],
  ])('%j becomes %j', (source, decoded) => {
    const { text, offsets } = decodeEntities(source);
    expect(text).toBe(decoded);
    expect(offsets).toHaveLength(decoded.length + 1);
    expect(offsets?.at(-1)).toBe(source.length);
  });

  it.each([
    '',
    'plain',
    'A & B; C',
    '&unknown;',
    '&constructor;',
    '&#0;',
    '&#xD800;',
    '&#9999999;',
    '<ana@example.com>',
    'I <3 it',
    '1 < 2 > 0',
    '<T>',
    '\uD800',
  ])('leaves %j alone and makes no map', (text) => expect(decodeEntities(text)).toEqual({ text }));

  it('maps an entity to its start', () => {
    expect([...(decodeEntities('a&amp;b').offsets ?? [])]).toEqual([0, 1, 6, 7]);
  });
});

describe('originalSpan', () => {
  const source = 'Sorry</b> &amp; thanks';
  const mapped = decodeEntities(source);
  it('ends before a dropped tag', () =>
    expect(originalSpan(source, mapped, { start: 0, end: 5 })).toEqual({ start: 0, end: 5 }));
  it('covers a whole entity', () =>
    expect(originalSpan(source, mapped, { start: 6, end: 7 })).toEqual({ start: 10, end: 15 }));
  it('keeps an empty span empty', () =>
    expect(originalSpan(source, mapped, { start: 6, end: 6 })).toEqual({ start: 10, end: 10 }));
  it('is the identity without a map', () =>
    expect(originalSpan('abc', { text: 'abc' }, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 }));
});

describe('prepare with entities', () => {
  it('counts in the raw text', () => {
    const text = 'Hi Ana,<br><br>It&#39;s late.<br>Best,<br>Sam<br>&gt; old';
    const { sections, readable, quoted } = prepare(text);
    expect(sections.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['greeting', 'Hi Ana,<br><br>'],
      ['body', 'It&#39;s late.<br>'],
      ['closing', 'Best,<br>'],
      ['signature', 'Sam<br>'],
      ['quoted', '&gt; old'],
    ]);
    expect(readable.text).toBe("Hi Ana,\n\nIt's late.\nBest,\nSam\n> old");
    expect(quoted[0]?.text).toBe('old');
  });
});
