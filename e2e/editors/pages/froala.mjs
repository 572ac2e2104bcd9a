import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import { host, htmlToText, ready } from './page.mjs';

const iframe = new URLSearchParams(location.search).has('iframe');
const editor = new FroalaEditor(host(), { iframe }, () => {
  ready({
    root: () => editor.$el.get(0),
    focus: () => editor.events.focus(),
    model: () => htmlToText(editor.html.get()),
    sent: () => editor.html.get(),
  });
});
