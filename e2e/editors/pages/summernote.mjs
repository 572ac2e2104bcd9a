import jquery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import { host, htmlToText, ready } from './page.mjs';

// The plugin looks for jQuery on the window, so it is loaded after that is set.
globalThis.jQuery = jquery;
globalThis.$ = jquery;
await import('summernote/dist/summernote-lite.js');
const editor = jquery(host());
editor.summernote({ height: 120 });
ready({
  root: () => document.querySelector('.note-editable'),
  focus: () => editor.summernote('focus'),
  model: () => htmlToText(editor.summernote('code')),
  sent: () => editor.summernote('code'),
});
