import { host, ready } from './page.mjs';

const element = document.createElement('textarea');
element.rows = 4;
element.cols = 50;
host().replaceWith(element);
ready({ root: () => element, focus: () => element.focus(), model: () => element.value });
