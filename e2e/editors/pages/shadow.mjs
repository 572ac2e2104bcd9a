import { host, ready } from './page.mjs';

/** `?mode=closed` closes the root; `?field=textarea` puts a plain field in it. */
const options = new URLSearchParams(location.search);
const root = host().attachShadow({ mode: options.get('mode') ?? 'open' });
const element = document.createElement(options.get('field') ?? 'div');
if (element.localName === 'div') element.contentEditable = 'true';
// The page's style sheet does not reach into the root.
element.style.width = '600px';
root.append(element);
ready({ root: () => element, focus: () => element.focus(), model: () => element.value ?? element.innerText });
