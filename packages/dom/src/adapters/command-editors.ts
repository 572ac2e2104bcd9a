import { insertCommand, paste } from '../apply/ways.ts';
import { type Adapter, type RichEditor, richEditor } from './adapter.ts';

/** Editors that follow what the browser does in their DOM, its command included, and undo it in one step. */
const editors: readonly RichEditor[] = [
  { id: 'tiptap', root: '.tiptap.ProseMirror', ways: [insertCommand] },
  { id: 'prosemirror', root: '.ProseMirror', ways: [insertCommand] },
  // In Chromium the command replaces only the first piece of words that cross formatting, and Draft believes it.
  { id: 'draft', root: '.public-DraftEditor-content', ways: [paste, insertCommand] },
  // Code carries a language; prose is plain or Markdown.
  {
    id: 'codemirror6',
    root: '.cm-content:not([data-language]), .cm-content[data-language="markdown"]',
    ways: [insertCommand],
  },
  // Each block is an editing host of its own; the message is all of them. Lines pasted into one become blocks elsewhere.
  { id: 'editorjs', root: '.codex-editor__redactor', ways: [insertCommand], waysForLines: [] },
];

export const commandEditors: readonly Adapter[] = editors.map(richEditor);
