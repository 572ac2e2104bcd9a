/** What every adapter owes, whatever editor it is for. Real editors are driven in `e2e/editors`. */
import { describe, expect, it, vi } from 'vitest';
import { adapters } from '../src/adapters/index.ts';
import { type Field, openField } from '../src/index.ts';
import { page, the } from './page.ts';
import { lendCommands, type Typist } from './typist.ts';

/** The skeleton of each editor, holding two paragraphs of which the second is quoted where the editor holds markup. */
const lines = '<p>Feel free to call back.</p><div class="gmail_quote"><p>The lamp is broken.</p></div>';
const plain = 'Feel free to call back.\n> The lamp is broken.';

const skeletons: Readonly<Record<string, string>> = {
  textarea: `<textarea data-caret>${plain}</textarea>`,
  input: '<input data-caret value="Feel free to call back.">',
  ckeditor5: `<div class="ck-editor__editable" contenteditable="true" role="textbox">${lines}</div>`,
  slate: `<div data-slate-editor="true" contenteditable="true" role="textbox">${lines}</div>`,
  lexical: `<div data-lexical-editor="true" contenteditable="true">${lines}</div>`,
  quill: `<div class="ql-container"><div class="ql-editor" contenteditable="true">${lines}</div></div>`,
  trix: `<trix-editor contenteditable="true">${lines}</trix-editor>`,
  ckeditor4: `<div class="cke_editable" contenteditable="true">${lines}</div>`,
  tinymce: `<div class="mce-content-body" contenteditable="true">${lines}</div>`,
  froala: `<div class="fr-element fr-view" contenteditable="true">${lines}</div>`,
  summernote: `<div class="note-editable" contenteditable="true">${lines}</div>`,
  tiptap: `<div class="tiptap ProseMirror" contenteditable="true">${lines}</div>`,
  prosemirror: `<div class="ProseMirror" contenteditable="true">${lines}</div>`,
  draft: `<div class="public-DraftEditor-content" contenteditable="true">${lines}</div>`,
  codemirror6: `<div class="cm-content" contenteditable="true">${lines}</div>`,
  editorjs: `<div class="codex-editor__redactor"><div class="ce-paragraph" contenteditable="true">${lines}</div></div>`,
  roosterjs: `<div id="rooster-editor" contenteditable="true">${lines}</div>`,
  contenteditable: `<div contenteditable="true">${lines}</div>`,
};

/** What a person would have the caret in. */
const caretOf = (document: Document): HTMLElement => the(document, '[data-caret], p');

it('has a skeleton for every adapter, and every adapter has an id of its own', () => {
  expect(Object.keys(skeletons)).toEqual(adapters.map(({ id }) => id));
});

function openIn(skeleton: string, typist: Typist): Field {
  const document = page(skeleton);
  lendCommands(document, typist);
  const field = openField(caretOf(document));
  if (!field) throw new Error(`nothing opened ${skeleton}`);
  return field;
}

describe.concurrent.each(Object.entries(skeletons))('%s', (id, skeleton) => {
  const words = 'Feel free to call back.';
  const open = (typist: Typist = 'obedient') => openIn(skeleton, typist);

  it('is opened by its own adapter, from whatever lies in it', () => {
    expect(open().editor).toBe(id);
  });

  it('reads the words and changes nothing by it', () => {
    const field = open();
    const before = field.element.outerHTML;
    expect(field.read().text).toMatch(/^Feel free to call back\./u);
    expect(field.element.outerHTML).toBe(before);
  });

  it('replaces a span and nothing else', async () => {
    const field = open();
    const { text } = field.read();
    const edit = { span: { start: 0, end: words.length }, text: 'I will call you today.', was: words };
    expect(await field.apply(edit)).toEqual({ ok: true });
    expect(field.read().text).toBe(text.replace(words, 'I will call you today.'));
  });

  it('refuses a span of a text that has gone', async () => {
    const field = open();
    const { text } = field.read();
    const past = { span: { start: 0, end: text.length + 1 }, text: '' };
    const otherWords = { span: { start: 0, end: 4 }, text: '', was: 'Fell' };
    expect(await field.apply(past)).toEqual({ ok: false, reason: 'stale' });
    expect(await field.apply(otherWords)).toEqual({ ok: false, reason: 'stale' });
    expect(field.read().text).toBe(text);
  });

  it('undoes what an editor makes of a fix when it is more than the fix', async () => {
    const field = open('meddling');
    const { text } = field.read();
    const result = await field.apply({ span: { start: 0, end: 4 }, text: 'Do feel' });
    expect(result).toEqual({ ok: false, reason: 'rolled-back' });
    expect(field.read().text).toBe(text);
  });

  it('does nothing once the signal is aborted', async () => {
    const field = open();
    const { text } = field.read();
    const edit = { span: { start: 0, end: 4 }, text: 'Do feel' };
    expect(await field.apply(edit, { signal: AbortSignal.abort() })).toEqual({ ok: false, reason: 'refused' });
    expect(field.read().text).toBe(text);
  });

  it('tells of a change until the signal is aborted', async () => {
    const field = open();
    const listener = vi.fn<() => void>();
    const release = new AbortController();
    field.watch(listener, { signal: release.signal });
    const change = async () => {
      field.read();
      await field.apply({ span: { start: 0, end: 0 }, text: 'Hello! ' });
    };
    await change();
    expect(listener).toHaveBeenCalled();
    release.abort();
    listener.mockClear();
    await change();
    expect(listener).not.toHaveBeenCalled();
  });
});

/** One line has no room for a quote. */
const withQuote = Object.entries(skeletons).filter(([id]) => id !== 'input');

describe.concurrent.each(withQuote)('what is quoted in %s', (_, skeleton) => {
  it('is never replaced', async () => {
    const field = openIn(skeleton, 'obedient');
    const { text, foreign } = field.read();
    expect(foreign.map(({ kind }) => kind)).toEqual(['quote']);
    const [{ start, end }] = foreign as unknown as [{ start: number; end: number }];
    for (const span of [foreign[0]!, { start: 0, end: start + 1 }, { start: end - 1, end: end - 1 }]) {
      expect(await field.apply({ span, text: 'Mine' })).toEqual({ ok: false, reason: 'foreign' });
    }
    expect(field.read().text).toBe(text);
  });
});
