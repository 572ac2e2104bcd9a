import { host, ready } from './page.mjs';

const element = document.createElement('input');
element.size = 40;
host().replaceWith(element);
ready({ root: () => element, focus: () => element.focus(), model: () => element.value });
