import type { ForeignPart } from '../field.ts';

/** How mail clients mark what they fill in. */
export interface ForeignMarker {
  readonly selector: string;
  readonly kind: ForeignPart['kind'];
  /** `element`: what is inside it. `rest`: from it to the end of the field, for clients that only put a line above. */
  readonly extent: 'element' | 'rest';
}

const quotes = [
  'blockquote[type="cite"]', // Apple Mail, Thunderbird, SOGo, Proton, Squire
  'div[type="cite"]', // Znuny, OTRS
  '.gmail_quote', // Gmail
  '.gmail_quote_container', // Gmail since 2024
  '.moz-cite-prefix', // Thunderbird: "On ... wrote"
  '.yahoo_quoted', // Yahoo
  '.protonmail_quote', // Proton
  '.zmail_extra', // Zoho
  '[data-marker="__QUOTED_TEXT__"]', // Zimbra
  '[data-missive-marker="quote"]', // Missive
  // Not Roundcube's `#reply-intro`, “On ... wrote”: its caret waits in there, so that is where people begin to write.
  '[id^="replybody"]', // Roundcube
  '[id^="v1replybody"]', // Roundcube, in a draft that was saved and opened again
  '.freshdesk_quote', // Freshdesk
  '.front-blockquote', // Front
  '[id^="mailHistory"]', // Dynamics
  '.cke_editable > div > blockquote', // Request Tracker: its CKEditor drops the classes of the quote
];

const quotesToTheEnd = [
  '#appendonsend', // Outlook: an empty element above the history
  '#divRplyFwdMsg', // Outlook: From, Sent, To
  '#mail-editor-reference-message-container', // Outlook since 2023
  '#OLK_SRC_BODY_SECTION', // Outlook for Mac
  '#stopSpelling', // Outlook: spelling stops where the history begins
];

const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '#_rc_sig', // Roundcube
  '#v1_rc_sig', // Roundcube, in a draft that was saved and opened again
  '.moz-signature',
  '.protonmail_signature_block',
  '.proton-signature',
  '[data-smartmail="gmail_signature"]',
  '#Signature', // Outlook
  '[id^="x_Signature"]',
  '#ms-outlook-mobile-signature',
  '#Zm-_Id_-Sgn', // Zoho
  '[data-marker="__SIG_PRE__"]', // Zimbra
  '[data-marker="__SIG_POST__"]',
  '.io-ox-signature', // Open-Xchange
  '[data-signature="true"]', // Zammad
  '[data-missive-marker="signature"]',
];

/** Every known marker. The outermost that matches wins. */
export const foreignMarkers: readonly ForeignMarker[] = [
  ...quotes.map((selector): ForeignMarker => ({ selector, kind: 'quote', extent: 'element' })),
  ...quotesToTheEnd.map((selector): ForeignMarker => ({ selector, kind: 'quote', extent: 'rest' })),
  ...signatures.map((selector): ForeignMarker => ({ selector, kind: 'signature', extent: 'element' })),
];

const anyMarker = foreignMarkers.map(({ selector }) => selector).join(',');

/** The marker that an element is, if it is one. */
export function foreignMarkerOf(element: Element): ForeignMarker | undefined {
  if (!element.matches(anyMarker)) return undefined;
  return foreignMarkers.find(({ selector }) => element.matches(selector));
}
