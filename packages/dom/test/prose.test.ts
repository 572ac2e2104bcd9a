/** Which elements are fields at all. */
import { describe, expect, it } from 'vitest';
import { openField } from '../src/index.ts';
import { page, the } from './page.ts';

const isField = (body: string): boolean => openField(the(page(body), '[data-it]')) !== undefined;

describe('a person writes prose in', () => {
  it.each([
    '<textarea data-it></textarea>',
    '<input data-it>',
    '<input data-it type="text" autocomplete="off">',
    '<div data-it contenteditable="true"></div>',
    '<div data-it contenteditable="plaintext-only"></div>',
    '<div contenteditable="true"><p data-it>Hello</p></div>',
    '<div data-it class="cm-content" contenteditable="true" data-language="markdown"></div>',
  ])('%s', (body) => {
    expect(isField(body)).toBe(true);
  });
});

describe('a person writes no prose in', () => {
  it.each([
    '<input data-it type="password">',
    '<input data-it type="search">',
    '<input data-it type="email">',
    '<input data-it autocomplete="section-blue shipping street-address">',
    '<input data-it autocomplete="cc-number">',
    '<input data-it inputmode="numeric">',
    '<input data-it list="names"><datalist id="names"></datalist>',
    '<input data-it role="combobox">',
    '<form role="search"><input data-it></form>',
    '<textarea data-it readonly></textarea>',
    '<textarea data-it disabled></textarea>',
    '<textarea data-it aria-readonly="true"></textarea>',
    '<div data-it contenteditable="true" role="searchbox"></div>',
    '<div data-it contenteditable="false"></div>',
    '<div class="monaco-editor"><textarea data-it></textarea></div>',
    '<div data-it class="cm-content" contenteditable="true" data-language="json"></div>',
    '<div data-it id="cke_pastebin" contenteditable="true"></div>',
    '<div data-it class="ql-clipboard" contenteditable="true"></div>',
    '<section data-makegood="off"><textarea data-it></textarea></section>',
    '<p data-it>Just a page</p>',
  ])('%s', (body) => {
    expect(isField(body)).toBe(false);
  });
});
