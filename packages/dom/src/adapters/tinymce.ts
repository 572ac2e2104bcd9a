import { insertCommand, paste } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/**
 * TinyMCE, in its frame and inline. What is pasted is one step of undo; what the browser
 * inserts joins the words typed before.
 */
export const tinymce: Adapter = richEditor({
  id: 'tinymce',
  root: '.mce-content-body',
  ways: [paste, insertCommand],
});
