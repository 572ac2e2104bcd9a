import { host, ready } from './page.mjs';

const element = host();
element.contentEditable = 'plaintext-only';
element.classList.add('preformatted');
ready({ root: () => element, focus: () => element.focus(), model: () => element.innerText });
