import { Bold, ClassicEditor, Essentials, Italic, Paragraph, Undo } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { host, htmlToText, ready } from './page.mjs';

const editor = await ClassicEditor.create({
  attachTo: host(),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Undo],
  toolbar: ['undo', 'redo', 'bold', 'italic'],
});
ready({
  root: () => editor.ui.getEditableElement(),
  focus: () => editor.editing.view.focus(),
  model: () => htmlToText(editor.getData()),
  sent: () => editor.getData(),
});
