import { expect, test } from 'vitest';
import { htmlToText } from '../src/read/html.ts';

test('HTML becomes what a mail program would show', () => {
  const html =
    '<style>p { color: red }</style><p>Dear&nbsp;Ann,</p><p>see <a href="https://x.example">our page</a><img src="t.gif" alt="logo">.</p>' +
    '<ul><li>one</li><li>two &amp; three</li></ul><blockquote>Where is it?</blockquote>';
  expect(htmlToText(html)).toBe('Dear\u00A0Ann,\n\nsee our page.\n\n * one\n * two & three\n\n> Where is it?');
});

test.each([
  ['deep', `${'<div>'.repeat(100_000)}Hello &amp; <b>goodbye</b>${'</div>'.repeat(100_000)}`],
  ['never closed', `${'<blockquote>'.repeat(50_000)}Hello &amp; <b>goodbye</b>`],
])('HTML that nests %s gives its words, without a fault', (_name, html) => {
  expect(htmlToText(html).trim()).toBe('Hello & goodbye');
});
