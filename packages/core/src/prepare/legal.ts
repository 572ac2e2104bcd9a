import { lineHead, nextFilled, previousFilled, type Lines } from './lines.ts';

const MAX_PARAGRAPHS = 20;
const MAX_ROWS = 60;
const MAX_LENGTH = 4000;
const MAX_TRIES = 4;

// One of these alone is also a customer's sentence (“This mail was sent to me in error”); a notice has several.
const markers: readonly RegExp[] = [
  /\b(?:confidential|privileged|vertraulich\w*|confidentiel\w*|confidencial\w*|riservat\w*|vertrouwelijk\w*)\b/i,
  /\bintended (?:solely|only|exclusively|recipient|addressee)|\b(?:solely|only|exclusively) (?:intended )?for the|\bfor the (?:sole|exclusive) use|\bausschließlich für/i,
  /\b(?:recipient|addressee|adressat|empfänger|destinataire|destinatario)s?\b/i,
  /\b(?:received|sent to you|erhalten|reçu|recibido)\b.{0,40}\b(?:in error|by mistake|irrtümlich|par erreur|por error)|\birrtümlich erhalten/i,
  /\b(?:delete|destroy|vernichten|löschen|détruire|eliminar)\b/i,
  /\b(?:disclos|disseminat|unauthori[sz]ed|prohibited|nicht gestattet|prohibid|interdit)/i,
  /\b(?:virus|viruses|malware)\b/i,
  /\b(?:accepts? no|no) (?:liability|responsibility)|\bliable for\b/i,
  /\b(?:views|opinions) (?:or opinions )?(?:expressed|presented)/i,
  /\b(?:this|diese|ce|este|the information in this) (?:e-?mail|message|communication|transmission|nachricht|mensaje|correo)\b/i,
];

const NOTICE =
  /^\W{0,4}(?:confidentiality|confidential|legal|privacy|disclaimer|important|email|e-mail|security|notice)?\W{0,2}(?:notice|note|disclaimer|statement)\b|^\W{0,4}(?:this|the (?:information|contents?) (?:contained )?(?:in|of) this|diese|ce|este|if you (?:are not|have received)|information in this|any (?:views|opinions)|unless otherwise stated|.{2,60}accepts no)\b/i;

const FOOTER =
  /^\W{0,4}(?:please (?:consider|think of) the environment|(?:this (?:e-?mail|message) (?:was|has been) )?(?:scanned|checked) (?:for|by) .{0,40}(?:virus|malware)|this (?:e-?mail|message) has been (?:scanned|checked) (?:for|by)|virus-free\.|diese e-mail wurde .{0,40}viren)|^\W{0,4}(?:handelsregister|amtsgericht|geschäftsführer(?:in)?|sitz der gesellschaft)\b.{0,200}(?:HR[AB]|:)/i;

const REGISTRATION =
  /^.{2,80}\bregistered (?:in|office)\b.{0,120}\b(?:no|number|nr)\b.{0,12}\d{4}|^\W{0,4}registered (?:in|office)\b.{0,200}\d{4}|^.{2,120}\bauthori[sz]ed and regulated by the .{3,80}\d{5}/i;
/** Words of a registration: without them, looking for its parts at every place is not worth it. */
const REGISTERED = /registered|authori[sz]ed/i;

function isFooter(text: string): boolean {
  return FOOTER.test(text) || (REGISTERED.test(text) && REGISTRATION.test(text));
}

const LIST_FOOTER =
  /^\W{0,4}(?:(?:registered address|registration (?:no|number)|company (?:registration )?(?:no|number|reg)|vat (?:reg|no|number|id)|ust-?id|siret|rcs )\b.{0,200}\d|unsubscribe\b.{0,60}$|to (?:unsubscribe|stop receiving|opt out|manage your (?:preferences|subscription))|you(?:'re| are) receiving this (?:e-?mail|message)|you received this (?:e-?mail|message) because|this (?:e-?mail|message) was sent (?:to|by) \S+|manage (?:your )?(?:email |e-mail )?(?:preferences|subscription)|view (?:this email )?in (?:your )?browser|privacy policy\b.{0,60}$|terms (?:of|and)\b.{0,60}$|all rights reserved|(?:©|\(c\)|copyright) ?(?:\d{4}|.{2,60}\d{4})|don't want (?:these|to receive))/i;

/** A footer that may also be advice (“To unsubscribe, click …”): only below a signature or above another notice. */
export function isListFooter(text: string): boolean {
  return LIST_FOOTER.test(text);
}

function opensNotice(text: string): boolean {
  return isFooter(text) || NOTICE.test(text);
}

/** A notice that nobody writes by hand: two marks of a disclaimer after its opening, or a company's registration. */
export function isNotice(text: string): boolean {
  if (isFooter(text)) return true;
  if (!NOTICE.test(text)) return false;
  return markers.filter((marker) => marker.test(text)).length >= 3;
}

/** First line of the paragraph that ends before `end`. */
function paragraphStart(lines: Lines, begin: number, end: number): number {
  let start = end - 1;
  while (start > begin && end - start < MAX_ROWS && lines.first[start - 1] !== lines.last[start - 1]) start--;
  return start;
}

function paragraph(lines: Lines, start: number, end: number): string {
  const from = lines.first[start] ?? 0;
  return lines.text.slice(from, Math.min(lines.last[end - 1] ?? from, from + MAX_LENGTH)).replaceAll(/\s+/g, ' ');
}

/** “CONFIDENTIALITY NOTICE” on a line of its own */
function isHeading(text: string): boolean {
  return (
    text.length <= 60 &&
    /^\W{0,4}(?:(?:confidentiality|legal|privacy|e-?mail|important) )?(?:notice|disclaimer|note|statement)\W{0,4}$/i.test(
      text,
    )
  );
}

/**
 * The line between `begin` and `end` from which only legal footers follow; `end` when there are none.
 * Reads backwards, paragraph by paragraph, so a notice above the writer's words is never taken.
 */
export function legalStart(lines: Lines, begin: number, end: number): number {
  let found = end;
  let below = end;
  for (let count = 0; count < MAX_PARAGRAPHS; count++) {
    const last = previousFilled(lines, below, begin);
    if (last < begin) break;
    const start = paragraphStart(lines, begin, last + 1);
    const text = paragraph(lines, start, last + 1);
    if (isNotice(text) || (isHeading(text) && nextFilled(lines, last + 1, end) === found)) found = start;
    else if (!isListFooter(text) && !/^[-_=*]{3,100}$/.test(text)) {
      const isHeaded = found < end && isHeading(lineHead(lines, last));
      return noticeInside(lines, start, last + 1) ?? (isHeaded ? last : found);
    }
    below = start;
  }
  return found;
}

/** A notice that follows the signature without a blank line begins inside the paragraph. */
function noticeInside(lines: Lines, start: number, end: number): number | undefined {
  let tries = 0;
  for (let line = start + 1; line < end && tries < MAX_TRIES; line++) {
    if (!opensNotice(lineHead(lines, line))) continue;
    tries++;
    if (isNotice(paragraph(lines, line, end))) return line;
  }
  return undefined;
}
