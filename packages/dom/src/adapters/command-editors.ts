import { insertCommand } from '../apply/ways.ts';
import { type Adapter, type RichEditor, richEditor } from './adapter.ts';

/** Editors that follow what the browser does in their DOM, its command included, and undo it in one step. */
const editors: readonly RichEditor[] = [
  { id: 'tiptap', root: '.tiptap.ProseMirror', ways: [insertCommand] },
  { id: 'prosemirror', root: '.ProseMirror', ways: [insertCommand] },
  { id: 'draft', root: '.public-DraftEditor-content', ways: [insertCommand] },
  // Code carries a language; prose is plain or Markdown.
  {
    id: 'codemirror6',
    root: '.cm-content:not([data-language]), .cm-content[data-language="markdown"]',
    ways: [insertCommand],
  },
  // Each block is an editing host of its own; the message is all of them.
  { id: 'editorjs', root: '.codex-editor__redactor', ways: [insertCommand] },
];

export const commandEditors: readonly Adapter[] = editors.map(richEditor);
