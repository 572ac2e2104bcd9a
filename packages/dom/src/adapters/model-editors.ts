import { beforeInput, insertCommand, paste } from '../apply/ways.ts';
import { type Adapter, type RichEditor, richEditor } from './adapter.ts';

/**
 * Editors that keep a document of their own and take `beforeinput` as an order to change it.
 *
 * In Chromium the browser's command changes the DOM of Slate and CKEditor 5 behind the document's back, or nothing
 * at all, so those two never get it.
 */
const editors: readonly RichEditor[] = [
  { id: 'ckeditor5', root: '.ck-editor__editable', ways: [beforeInput, paste] },
  { id: 'slate', root: '[data-slate-editor]', ways: [beforeInput, paste] },
  { id: 'lexical', root: '[data-lexical-editor]', ways: [beforeInput, insertCommand] },
  { id: 'quill', root: '.ql-editor', ways: [beforeInput, insertCommand] },
  // What is typed joins what was typed in the five seconds before; what is pasted is a step of its own.
  { id: 'trix', root: 'trix-editor', ways: [paste, beforeInput, insertCommand] },
];

export const modelEditors: readonly Adapter[] = editors.map(richEditor);
