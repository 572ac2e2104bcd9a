/** A piece of a pattern; blanks are left out. */
export interface PatternToken {
  kind: 'word' | 'prefix' | 'slot' | 'gap' | 'main' | 'mark' | 'stray';
  text: string;
  index: number;
}

const wordCharacters = String.raw`[\p{L}\p{N}'£€_@%-]+`;
/** One group a kind, in this order. */
const lexer = new RegExp(
  String.raw`(\.\.\d+)|(<>)|([()|^$:?])|(\{[a-z-]+\})|((?:<link>|<placeholder>|${wordCharacters})(\*)?)|(\s+)|(.)`,
  'gu',
);

/** Splits a pattern. The lexicons hold many thousand words in all, so plain ones are told by their characters. */
export function lexPattern(pattern: string): PatternToken[] {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length;) {
    const end = plainEnd(pattern, at);
    if (end > at) {
      const text = pattern.slice(at, end);
      if (text !== ' ') tokens.push({ kind: isMark(text.charCodeAt(0)) ? 'mark' : 'word', text, index: at });
      at = end;
      continue;
    }
    lexer.lastIndex = at;
    const match = lexer.exec(pattern);
    if (match === null) break;
    const kind = kindOf(match);
    if (kind !== undefined) tokens.push({ kind, text: match[0], index: match.index });
    at = lexer.lastIndex;
  }
  return tokens;
}

function kindOf([, gap, main, mark, slot, word, star, space]: RegExpExecArray): PatternToken['kind'] | undefined {
  if (gap !== undefined) return 'gap';
  if (main !== undefined) return 'main';
  if (mark !== undefined) return 'mark';
  if (slot !== undefined) return 'slot';
  if (word !== undefined) return star === undefined ? 'word' : 'prefix';
  return space === undefined ? 'stray' : undefined;
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const markCodes: ReadonlySet<number> = new Set(Array.from('()|?', (mark) => mark.charCodeAt(0)));
const isMark = (code: number): boolean => markCodes.has(code);
const space = 0x20;

/** Where a plain word, a blank or a common mark ends that begins at `at`; `at` when it is anything else. */
function plainEnd(pattern: string, at: number): number {
  const first = pattern.charCodeAt(at);
  if (first === space || isMark(first)) return at + 1;
  let end = at;
  while (end < pattern.length && isLetter(pattern.charCodeAt(end))) end++;
  const next = end < pattern.length ? pattern.charCodeAt(end) : space;
  return next === space || isMark(next) ? end : at;
}
