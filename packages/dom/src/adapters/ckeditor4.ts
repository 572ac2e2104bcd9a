import { insertCommand, pasteMarkup } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/**
 * CKEditor 4, in its frame and inline. What is pasted is one step of undo; what the browser inserts is joined to the typing before it.
 *
 * In Firefox it believes only a clipboard that has markup, and otherwise waits in vain for the browser to paste.
 */
export const ckeditor4: Adapter = richEditor({
  id: 'ckeditor4',
  root: '.cke_editable',
  ways: [pasteMarkup, insertCommand],
  waysForLines: [pasteMarkup, insertCommand],
});
