import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { host, htmlToText, ready } from './page.mjs';

const element = host();
const sanitizeToDOMFragment = (html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true });
const squire = new Squire(element, { blockTag: 'DIV', sanitizeToDOMFragment });
ready({
  root: () => element,
  focus: () => squire.focus(),
  model: () => htmlToText(squire.getHTML()),
  sent: () => squire.getHTML(),
});
