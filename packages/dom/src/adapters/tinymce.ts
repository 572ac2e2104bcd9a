import { insertCommandThenInput } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/** TinyMCE, in its frame and inline. It takes a step of undo only when an event says that words were replaced. */
export const tinymce: Adapter = richEditor({
  id: 'tinymce',
  root: '.mce-content-body',
  ways: [insertCommandThenInput],
});
