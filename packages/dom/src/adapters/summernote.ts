import { afterMouseUp, insertCommand } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/** Summernote, in FreeScout among others. It takes a step of undo when a mouse button is released in it. */
export const summernote: Adapter = richEditor({
  id: 'summernote',
  root: '.note-editable',
  ways: [afterMouseUp(insertCommand)],
});
