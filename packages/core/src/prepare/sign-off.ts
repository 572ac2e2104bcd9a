import { hasProse } from './prose-words.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]{0,14}";
const PART = '(?: *\\(?\\d ?\\/ ?\\d\\)?)?';
const LINK = '(?: +https?:\\/\\/\\S{1,200})?';

// “^JT”, “~Sam”, “*TB”, “∞RN”, “^jt”, also “^HD 1/2” and with a link behind
const SIGN = new RegExp(`[\\s.!?)…]((?:[\\^~∞*] ?${NAME}(?: ${NAME})?|\\^ ?\\p{L}{2,3})\\.?${PART})(${LINK})$`, 'u');
// “… today. - Maria”, “… today.-AS”, “… stay safe! -Team Acme Care”
const DASH = new RegExp(
  `[.!?)…\\p{Extended_Pictographic}"] *(-{1,2} ?${NAME}(?: ${NAME}){0,3}${PART}) *(${LINK})$`,
  'u',
);
// “… if it persists- AD.”, “… today /AB”
const INITIALS = new RegExp(`[\\p{L}\\d,.!?)]( ?- ?\\p{Lu}{2,3}\\.?| +[-\\/]\\p{Lu}{2,3}\\.?${PART})(${LINK})$`, 'u');
const WHOLE = new RegExp(`^(?:-{1,2}|[~^*∞/]) ?${NAME}(?: (?:${NAME}|&|of|the)){0,3}${PART}$`, 'u');

const NOT_INITIALS = new Set(
  'UK US EU USA UAE TV PC OK ID XL XXL PM AM IT HR VIP APP SMS CD DVD PDF NHS BBC NO YES NOW ALL NOT'.split(' '),
);

function isName(mark: string): boolean {
  const name = mark.replace(/^[\s^~∞*/-]+/, '').replace(/[ .]*(?:\(?\d ?\/ ?\d\)?)?$/, '');
  // “AS” may be somebody's initials, “As” is a word.
  return /^\p{Lu}{2,3}$/u.test(name) ? !NOT_INITIALS.has(name) : !hasProse(name);
}

/**
 * Where, at the end of a public reply, the agent's mark stands: “… ^JT”, “… - Maria”.
 * A link behind it is not part of it.
 */
export function findSignOff(text: string): { start: number; end: number } | undefined {
  for (const pattern of [SIGN, DASH, INITIALS]) {
    const match = pattern.exec(text);
    const mark = match?.[1];
    if (!match || mark === undefined || !isName(mark)) continue;
    const end = text.length - (match[2] ?? '').length;
    const start = text.lastIndexOf(mark.trimStart(), end);
    return { start, end: start + mark.trim().length };
  }
  return undefined;
}

/** The mark on a line of its own, below `before`. Under a list or a line that announces one it is an item. */
export function isSignOffLine(text: string, before: string): boolean {
  if (text.length > 50 || !WHOLE.test(text) || !isName(text)) return false;
  return !/[:,;]$|^\W{0,2}(?:[-*•~] |\d{1,2}[.)])/.test(before);
}
