import { insertCommand, paste } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/** CKEditor 4, in its frame and inline. What is pasted is one step of undo; what the browser inserts is two. */
export const ckeditor4: Adapter = richEditor({ id: 'ckeditor4', root: '.cke_editable', ways: [paste, insertCommand] });
