import { host, ready } from './page.mjs';

/** A reply as a mail client opens it: a line of one's own, the signature, and the quoted message. */
const PREFILLED = `
  <div><br></div>
  <div class="gmail_signature">Sam Reyes<br>Lamps &amp; Co</div>
  <div class="gmail_quote">
    <div class="gmail_attr">On Monday Karin Vogt wrote:</div>
    <blockquote>Feel free to call me back. The lamp is still broken.</blockquote>
  </div>`;

const element = host();
element.contentEditable = 'true';
element.innerHTML = PREFILLED;
const focus = () => {
  element.focus();
  getSelection().collapse(element.querySelector('div'), 0);
};
ready({ root: () => element, focus, model: () => element.innerText, sent: () => element.innerHTML });
