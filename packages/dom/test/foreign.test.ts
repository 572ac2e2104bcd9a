/** What the mail client filled in is told apart from what the person wrote. */
import { describe, expect, it } from 'vitest';
import { foreignLines } from '../src/text/foreign-lines.ts';
import { foreignMarkers } from '../src/text/foreign-markers.ts';
import { readRichText } from '../src/text/read-rich-text.ts';
import { editable } from './page.ts';

/** Elements of which the innermost is what the selector matches. */
function elementsFor(selector: string): [open: string, close: string] {
  const steps = selector.split(' > ').map(elementFor);
  return [
    steps.map(([open]) => open).join(''),
    steps
      .map(([, close]) => close)
      .toReversed()
      .join(''),
  ];
}

/** An element that one step of a selector matches. */
function elementFor(selector: string): [open: string, close: string] {
  const [, name = 'div'] = /^([a-z]+)/u.exec(selector) ?? [];
  const id = /#([\w-]+)/u.exec(selector)?.[1];
  const className = /\.([\w-]+)/u.exec(selector)?.[1];
  const attribute = /\[([\w-]+)\^?="([^"]+)"\]/u.exec(selector);
  const attributes = [
    id && `id="${id}"`,
    className && `class="${className}"`,
    attribute && `${attribute[1]}="${attribute[2]}"`,
  ];
  return [`<${name} ${attributes.filter(Boolean).join(' ')}>`, `</${name}>`];
}

const partsOf = (html: string): { kind: string; words: string }[] => {
  const { text, foreign } = readRichText(editable(html));
  return foreign.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));
};

describe('markup', () => {
  it.each(foreignMarkers.filter(({ extent }) => extent === 'element'))(
    '$selector is a $kind, and what follows is not',
    ({ selector, kind }) => {
      const [open, close] = elementsFor(selector);
      expect(partsOf(`<p>Mine</p>${open}<p>Theirs</p><p>too</p>${close}<p>Mine again</p>`)).toEqual([
        { kind, words: 'Theirs\ntoo' },
      ]);
    },
  );

  it.each(foreignMarkers.filter(({ extent }) => extent === 'rest'))(
    '$selector begins a $kind that goes on to the end',
    ({ selector, kind }) => {
      const [open, close] = elementsFor(selector);
      expect(partsOf(`<p>Mine</p><div>${open}${close}</div><hr><div>From: Karin<p>Theirs</p></div>`)).toEqual([
        { kind, words: 'From: Karin\nTheirs' },
      ]);
    },
  );

  it('counts a quote in a quote once', () => {
    const html = '<p>Mine</p><div class="gmail_quote">On Monday<blockquote type="cite">Theirs</blockquote></div>';
    expect(partsOf(html)).toEqual([{ kind: 'quote', words: 'On Monday\nTheirs' }]);
  });

  it('takes a quotation that the person set for the person’s own', () => {
    expect(partsOf('<p>You wrote</p><blockquote>The lamp is broken</blockquote>')).toEqual([]);
  });
});

describe('plain text', () => {
  it('tells quoted lines and the signature', () => {
    const text = 'Mine\n\n> Theirs\n> too\nMine again\n-- \nSam Reyes\nLamps';
    const parts = foreignLines(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(parts).toEqual([
      ['quote', '> Theirs\n> too'],
      ['signature', '-- \nSam Reyes\nLamps'],
    ]);
  });

  it('takes dashes within a line for the person’s own', () => {
    expect(foreignLines('Yes -- really\n--- \nno')).toEqual([]);
  });
});
