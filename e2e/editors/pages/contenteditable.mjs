import { host, ready } from './page.mjs';

const element = host();
element.contentEditable = 'true';
element.setAttribute('role', 'textbox');
element.setAttribute('aria-multiline', 'true');
ready({
  root: () => element,
  focus: () => element.focus(),
  model: () => element.innerText,
  sent: () => element.innerHTML,
});
