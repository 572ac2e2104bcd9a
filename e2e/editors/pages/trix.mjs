import 'trix';
import 'trix/dist/trix.css';
import { appeared, host, ready } from './page.mjs';

const input = Object.assign(document.createElement('input'), { id: 'value', type: 'hidden' });
const element = document.createElement('trix-editor');
element.setAttribute('input', 'value');
host().replaceWith(input, element);
await appeared(() => element.editor);
ready({
  root: () => element,
  focus: () => element.focus(),
  model: () => element.editor.getDocument().toString(),
  sent: () => input.value,
});
