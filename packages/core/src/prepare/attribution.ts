import {
  attributionOpener,
  attributionVerb,
  calendarDate,
  clockTime,
  mailAddress,
  notAName,
} from './attribution-words.ts';
import { isSameDepth, rowHead, type Rows } from './rows.ts';

const MAX_ROWS = 4;
const MAX_LENGTH = 320;

/** The words that stand above a quotation. */
export interface Attribution {
  /** Last row of it. */
  last: number;
  author?: string;
  at?: string;
  /** Only a mail program writes it so; then what follows is quoted even without marks. */
  isFirm: boolean;
}

/** The row, with the next ones when a long line was wrapped, up to the colon at the end. */
function joinRows(rows: Rows, row: number): { text: string; last: number } | undefined {
  let text = '';
  for (let last = row; last < row + MAX_ROWS && isSameDepth(rows, last, row); last++) {
    const head = rowHead(rows, last);
    if (head === '') return undefined;
    text = text === '' ? head : `${text} ${head}`;
    if (text.length > MAX_LENGTH) return undefined;
    if (/:["*_]{0,2}$/.test(text) && attributionVerb.test(text)) return { text, last };
  }
  return undefined;
}

/** A name without the address, the quotes and “via …”; the address when there is no name. */
export function readAuthor(text: string): string | undefined {
  const address = mailAddress.exec(text)?.[0].replaceAll(/mailto:|[<>[\]() ]/g, '');
  const name = text
    .replace(mailAddress, ' ')
    .replaceAll(/<[^<>]{0,200}>|\[[^[\]]{0,200}\]/g, ' ')
    .replaceAll(/\( *\)|\bvia\b.*$/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^[\s"'*_,;:<>-]+|[\s"'*_,;:<>-]+$/g, '');
  return name === '' ? address : name;
}

/** “Tue, 3 Mar 2026 at 10:12, Ana” → the end of the date. */
function dateEnd(text: string): number {
  const ends = [clockTime, calendarDate].map((pattern) => {
    const match = pattern.exec(text);
    return match ? match.index + match[0].length : 0;
  });
  return Math.max(...ends);
}

/** “On 3 Mar 2026 at 10:12, Ana <…> wrote:” and “Am 3. März 2026 schrieb Ana:” */
function datedAttribution(text: string, last: number): Attribution | undefined {
  const opener = attributionOpener.exec(text);
  const verb = attributionVerb.exec(text);
  if (!opener || !verb) return undefined;
  const before = text.slice(opener[0].length, verb.index).trim();
  const after = text
    .slice(verb.index + verb[0].length)
    .replace(/[\s:"*_]+$/, '')
    .trim();
  const split = dateEnd(before) || before.lastIndexOf(',') + 1;
  if (split === 0) return undefined;
  const at = before.slice(0, split).replace(/[\s,;]+$/, '');
  const who = after === '' ? before.slice(split).replaceAll(/^[\s,;:-]+|^\s*(?:Uhr|Z)\b/g, '') : after;
  const author = readAuthor(who);
  if (author === undefined || author.length > 100) return undefined;
  const isName = !notAName.test(author) && author.split(' ').length <= 5;
  // “On 3 March at 10:12 Tom wrote:” is a person's sentence; a program puts a comma before the name.
  const isApart = after !== '' || /^\s*,/.test(before.slice(split));
  const isDated = isName && isApart && calendarDate.test(at) && clockTime.test(at);
  return { last, author, at, isFirm: mailAddress.test(who) || isDated };
}

/** “Ana Novak <ana@example.com> wrote on 3 March 2026:”, “Ana wrote:”, “schrieb am …:” */
function namedAttribution(text: string, last: number): Attribution | undefined {
  const verb = attributionVerb.exec(text);
  if (!verb || verb.index === 0) return undefined;
  const before = text.slice(0, verb.index + 1);
  const author = readAuthor(before);
  if (author === undefined || author.split(' ').length > 5) return undefined;
  const at = text
    .slice(verb.index + verb[0].length)
    .replaceAll(/^\s*(?:on|am|le|el|il|op|em|den)\b|[\s:"*_]+$/g, '')
    .trim();
  if (at.split(' ').length > 8) return undefined;
  const isFirm = mailAddress.test(before) && calendarDate.test(at);
  return { last, author, ...(/\d/.test(at) && { at }), isFirm };
}

// “2026-03-03 10:12 GMT+01:00 Ana Novak <ana@example.com>:”
const BARE = /^\d{4}-\d{2}-\d{2} [^<>]{0,80}<[^<>@\s]{1,64}@[^<>\s]{1,200}>:$/;

/** The attribution that begins at `row`, when there is one. Rows of another depth never belong to it. */
export function matchAttribution(rows: Rows, row: number): Attribution | undefined {
  const head = rowHead(rows, row);
  if (BARE.test(head)) {
    const split = dateEnd(head);
    const author = readAuthor(head.slice(split));
    return { last: row, at: head.slice(0, split), ...(author !== undefined && { author }), isFirm: true };
  }
  if (attributionOpener.test(head) || /^(?:On|Am|Le|El)$/.test(head)) {
    const joined = joinRows(rows, row);
    return joined && datedAttribution(joined.text, joined.last);
  }
  if (!head.endsWith(':') || !attributionVerb.test(head)) return undefined;
  return namedAttribution(head, row);
}
