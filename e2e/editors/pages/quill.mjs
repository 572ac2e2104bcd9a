import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { host, ready } from './page.mjs';

const quill = new Quill(host(), { theme: 'snow' });
ready({
  root: () => quill.root,
  focus: () => quill.focus(),
  model: () => quill.getText(),
  sent: () => quill.getSemanticHTML(),
});
