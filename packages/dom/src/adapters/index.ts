import type { Adapter } from './adapter.ts';
import { ckeditor4 } from './ckeditor4.ts';
import { commandEditors } from './command-editors.ts';
import { contentEditable } from './content-editable.ts';
import { froala } from './froala.ts';
import { modelEditors } from './model-editors.ts';
import { roosterjs } from './roosterjs.ts';
import { summernote } from './summernote.ts';
import { textFields } from './text-field.ts';
import { tinymce } from './tinymce.ts';

/** Every adapter, the most specific first: the first that opens an element has it. */
export const adapters: readonly Adapter[] = [
  ...textFields,
  ...modelEditors,
  ckeditor4,
  tinymce,
  froala,
  summernote,
  ...commandEditors,
  roosterjs,
  contentEditable,
];
