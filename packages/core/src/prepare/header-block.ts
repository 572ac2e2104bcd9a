import { readAuthor } from './attribution.ts';
import { isSameDepth, nextSpeaking, rowHead, type Rows } from './rows.ts';

/** The copied head of a mail: From, Sent, To, Subject. */
export interface HeaderBlock {
  /** Last row of it. */
  last: number;
  author?: string;
  at?: string;
}

const labels = {
  from: 'From|Von|De|Da|Van|Fra|Från|Od',
  sent: 'Sent|Date|Gesendet|Datum|Envoyé|Enviado el|Enviado|Fecha|Enviada em|Data|Inviato|Verzonden|Skickat|Sendt|Wysłano|Poslano',
  to: 'To|An|À|A|Para|Aan|Till|Til|Do|Za',
  subject: 'Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto|Ämne|Emne|Temat|Zadeva|Re',
  other: 'Cc|Bcc|Kopie|Reply-To|Antwort an|Attachment|Attachments|Importance|Priority|Organization|Organisation',
};

type Label = keyof typeof labels;

const labelOf: ReadonlyMap<string, Label> = new Map(
  (Object.keys(labels) as Label[]).flatMap((label) => labels[label].split('|').map((word) => [word, label] as const)),
);

// “From: Ana”, “*Gesendet:* Montag”, “Envoyé : lundi”
const HEADER = /^[*_]{0,2}(\p{Lu}[\p{L} -]{0,16}?)[*_]{0,2} ?:[*_]{0,2}(?: (.*))?$/u;

function readHeader(head: string): { label: Label; value: string } | undefined {
  const match = HEADER.exec(head);
  const label = labelOf.get(match?.[1] ?? '');
  return label && { label, value: (match?.[2] ?? '').replaceAll(/[*_]/g, '').trim() };
}

// “Ana Novak <ana@example.com>;” on a line of its own goes on with the recipients before it.
const CONTINUES = /@[\w.-]+>?[;,]?$|[;,]$/;
const MAX_ROWS = 24;

/**
 * The header block that begins at `row`. `needed` is the number of different headers that make one:
 * three where nothing announces it, because “From: … To: …” may also be a route that a customer gives.
 */
export function matchHeaderBlock(rows: Rows, row: number, needed: number): HeaderBlock | undefined {
  if (needed > 1 && readHeader(rowHead(rows, row))?.label !== 'from') return undefined;
  const found = new Map<Label, string>();
  let last = -1;
  for (let next = row; next < row + MAX_ROWS && isSameDepth(rows, next, row); next++) {
    const head = rowHead(rows, next);
    const header = readHeader(head);
    if (header && found.has(header.label) && header.label !== 'other') break;
    if (header) found.set(header.label, header.value);
    else if (head === '' && isSameDepth(rows, next + 1, row) && readHeader(rowHead(rows, next + 1))) continue;
    else if (last < 0 || !CONTINUES.test(head)) break;
    last = next;
  }
  const from = found.get('from') ?? '';
  const isMail = found.has('subject') || from.includes('@');
  if (found.size < needed || last < 0 || (needed > 1 && !isMail)) return undefined;
  const author = readAuthor(from);
  const at = found.get('sent');
  return { last, ...(author !== undefined && { author }), ...(at && { at }) };
}

/** The first row after `row` at which an announced block begins, when it is the next that speaks. */
export function announcedBlock(rows: Rows, row: number, needed: number): HeaderBlock | undefined {
  const next = nextSpeaking(rows, row + 1);
  return isSameDepth(rows, next, row) ? matchHeaderBlock(rows, next, needed) : undefined;
}
