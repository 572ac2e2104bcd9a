import { addressees, openers, wordOpeners } from './greeting-words.ts';
import { proseWords } from './prose-words.ts';

const HANDLES = '(?:@\\w{1,40}[ ,:]+){0,4}';
const OPENER = new RegExp(`^${HANDLES}(${[...wordOpeners, ...openers].join('|')})(?![\\p{L}\\p{M}\\p{N}'-])`, 'iu');
const WORD = / +(@?[\p{L}\p{M}\p{N}&][\p{L}\p{M}\p{N}'_/&-]*)/uy;
const TITLE_STOP = /\./y;
const TITLE = /^(?:mr|mrs|ms|dr|prof|st|\p{L})$/iu;
const MARK = /(?: *[\p{Extended_Pictographic}\uFE0F]){0,3} *(?:[,!:;]+|[.]+(?= |$)|-+(?= |$)|$)(?: *[)(:]+(?= |$))?/uy;
const MAX_WORDS = 7;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** “Ana,” alone on the first line. */
function bareName(head: string): number {
  const isName = /^(?:\p{Lu}[\p{L}\p{M}'.-]{1,20} ?){1,3},$/u.test(head);
  const isAdverb = head.split(/[ ,]/).some((word) => proseWords.has(word.toLowerCase()) || word.endsWith('ly'));
  return isName && !isAdverb ? head.length : 0;
}

/**
 * Length of the greeting at the start of `head`, 0 without one. With a mark after the name it reaches to the mark
 * (“Hi Ana, thanks”), without one to the last capitalised word (“Hi Ana thanks”).
 */
export function greetingLength(head: string): number {
  const opener = OPENER.exec(head);
  if (!opener) return bareName(head);
  let end = opener[0].length;
  let named = end;
  let strangers = 0;
  for (let count = 0; count <= MAX_WORDS; count++) {
    const mark = matchAt(MARK, head, end);
    const isEnd = mark !== null && end + mark[0].length === head.length && !/\S/.test(mark[0]);
    if (mark && strangers <= (isEnd ? 1 : 2)) return end + mark[0].length;
    const word = matchAt(WORD, head, end);
    const name = word?.[1] ?? '';
    if (!word || proseWords.has(name.toLowerCase())) break;
    end += word[0].length;
    const isKnown = addressees.has(name.toLowerCase()) || /^[\p{Lu}@]/u.test(name);
    if (!isKnown) strangers++;
    if (TITLE.test(name) && matchAt(TITLE_STOP, head, end)) end++;
    if (isKnown && strangers === 0) named = end;
  }
  return wordOpeners.includes((opener[1] ?? '').toLowerCase()) ? 0 : named;
}
