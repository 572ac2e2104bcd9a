/** The text of rich content, and the way back to its nodes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRichText } from '../src/text/read-rich-text.ts';
import { caretAt, endsOf, rangesOf } from '../src/text/text-map.ts';
import { editable } from './page.ts';

const textOf = (html: string): string => readRichText(editable(html)).text;

describe('blocks and line breaks', () => {
  it.each([
    ['a line for each block', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['a line for each break', 'One<br>Two', 'One\nTwo'],
    ['text before the first block is a line', 'One<div>Two</div>', 'One\nTwo'],
    ['nested blocks add no line', '<div><div>One</div></div><div><p>Two</p></div>', 'One\nTwo'],
    ['list items are lines', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['the break that holds an empty block open is one empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a break at the end of a block adds no line', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['two breaks at the end add one', 'One<br><br>', 'One\n'],
    ['empty blocks have no line', '<p>One</p><p></p><p>Two</p>', 'One\nTwo'],
    ['an empty editor is an empty text', '<p><br></p>', ''],
    ['a zero-width character holds a line open', '<p>One</p><p>\u200B</p><p>Two</p>', 'One\n\nTwo'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('white space', () => {
  it.each([
    ['runs of it are one space', 'One \n\t two', 'One two'],
    ['at the edges of a block it is none', '<p>  One </p>\n  <p> Two</p>', 'One\nTwo'],
    ['across formatting it is one space', 'One <b> two</b>', 'One two'],
    ['a no-break space is a space', 'One&nbsp;&nbsp;two', 'One  two'],
    ['kept where the style keeps it', '<p style="white-space: pre-wrap">One  two\nthree</p>', 'One  two\nthree'],
    [
      'only lines kept where the style says so',
      '<p style="white-space: pre-line">One  two\nthree</p>',
      'One two\nthree',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what is no text', () => {
  it.each([
    ['invisible characters', 'O\u200Bn\uFEFFe\u00ADs', 'Ones'],
    ['hidden elements', 'One<span style="display: none">hidden</span>', 'One'],
    ['scripts and styles', 'One<style>p {}</style>', 'One'],
    ['the placeholder of Slate', '<span data-slate-placeholder contenteditable="false">Write</span>One', 'One'],
    ['what TinyMCE drops', 'One<span data-mce-bogus="all">bogus</span>', 'One'],
    ['comments', '<!--block-->One', 'One'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('the way back', () => {
  const html =
    '<p>Dear&nbsp;Karin,</p><p><br></p><p>feel <b>fr\u200Bee</b> to  <i>call</i> back.<br>Bye</p><div>Sam\uFEFF</div>';

  it('leads from each character to that character', () => {
    const map = readRichText(editable(html));
    for (let at = 0; at < map.text.length; at += 1) {
      if (map.text[at] === '\n') continue;
      const [range] = rangesOf(map, { start: at, end: at + 1 });
      expect(range!.toString().replace('\u00A0', ' ')).toBe(map.text[at]);
    }
  });

  it('leads from words across formatting to their pieces', () => {
    const map = readRichText(editable(html));
    const start = map.text.indexOf('free to call');
    const pieces = rangesOf(map, { start, end: start + 'free to call'.length }).map(String);
    expect(pieces).toEqual(['fr', 'ee', ' to ', 'call']);
  });

  it('gives an empty line a place of its own', () => {
    const map = readRichText(editable(html));
    const { node, offset } = caretAt(map, map.text.indexOf('\n\n') + 1);
    expect([(node as Element).outerHTML, offset]).toEqual(['<p><br></p>', 0]);
  });

  it('gives an empty editor the place where the first word goes', () => {
    const { node, offset } = caretAt(readRichText(editable('<p><br></p>')), 0);
    expect([(node as Element).localName, offset]).toEqual(['p', 0]);
  });

  it('ends a span at its own line, not at the start of the next', () => {
    const map = readRichText(editable('<p>One</p><p>Two</p>'));
    const [, end] = endsOf(map, { start: 0, end: 3 })!;
    expect([end.node.textContent, end.offset]).toEqual(['One', 3]);
  });

  it('holds for any markup', () => {
    const word = fc.constantFrom('One', ' two ', '&nbsp;', '\u200B', '<br>', 'a\n b', '&lt;');
    const inline = fc.letrec((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, word, tie('bold'), tie('block')),
      bold: fc.array(tie('node'), { maxLength: 4 }).map((children) => `<b>${children.join('')}</b>`),
      block: fc.array(tie('node'), { maxLength: 4 }).map((children) => `<div>${children.join('')}</div>`),
    }));
    fc.assert(
      fc.property(fc.array(inline.node, { maxLength: 6 }), (nodes) => {
        const map = readRichText(editable(nodes.join('')));
        let covered = '';
        for (const run of map.runs) covered += run.node.data.slice(run.offset, run.offset + run.length);
        expect(covered.replaceAll(/[\s\u00A0]/gu, '')).toBe(map.text.replaceAll(/\s/gu, ''));
        for (const { start, length, node, offset } of map.runs) {
          const shown = node.data.slice(offset, offset + length).replaceAll(/[\s\u00A0]/gu, ' ');
          expect(shown).toBe(map.text.slice(start, start + length));
        }
      }),
      { numRuns: 60 },
    );
  });
});
