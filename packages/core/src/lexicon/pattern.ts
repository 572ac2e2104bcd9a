import { lexPattern, type PatternToken } from './pattern-lexer.ts';

/**
 * The pattern language of the lexicons.
 *
 *   word            that word                       apolog*         any word that begins so (4 letters or more)
 *   (a|b c|d)       one of these                    word?  (a|b)?   may be missing
 *   {slot}          any phrase of a named slot      ..3             up to three words, within the clause group
 *   :               a colon, semicolon or dash
 *   ^  $            the sentence begins, ends here  <>              in `unless`: where the main match stands
 *
 * Words are written as they are after reading: lower case, contractions spelt out ("do not"), British spelling.
 * Commas, quotation marks and brackets are invisible; ; : and dashes end a stretch.
 */

export type Element =
  | { kind: 'word'; word: string }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'slot'; name: string }
  | { kind: 'gap'; max: number }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'main' }
  /** One of several; an empty sequence among them makes it optional. `key` is the same for groups that are written alike. */
  | { kind: 'group'; key: string; choices: readonly Sequence[] };

/** Elements one after the other. */
export type Sequence = readonly Element[];

/** Prefixes are looked up by their first letters. */
export const prefixLength = 4;

/**
 * Reads a pattern. Its outermost choices are returned apart.
 * @throws SyntaxError naming the pattern and the place, when it is not well formed
 */
export function parsePattern(pattern: string): Sequence[] {
  const tokens = lexPattern(pattern);
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`pattern “${pattern}”: ${why}`);
  };
  const choices = (): Sequence[] => {
    const all = [sequence()];
    while (tokens[at]?.text === '|') {
      at++;
      all.push(sequence());
    }
    return all;
  };
  const sequence = (): Element[] => {
    const elements: Element[] = [];
    while (at < tokens.length && tokens[at]?.text !== ')' && tokens[at]?.text !== '|') {
      const first = at;
      const element = item();
      const optional = tokens[at]?.text === '?';
      if (optional) at++;
      elements.push(optional ? asOptional(element, written(tokens, first, at)) : element);
    }
    return elements;
  };
  const item = (): Element => {
    const first = at;
    const token = tokens[at++];
    if (token === undefined) return fail('ends too early');
    if (token.text === '(') {
      const inner = choices();
      if (tokens[at++]?.text !== ')') fail('a “(” is not closed');
      // “(engineer|engineers?)”: the mark makes a word optional, not its last letter, and so the whole group.
      if (inner.some(canBeEmpty)) {
        fail(`“${written(tokens, first, at)}” has a choice that can be nothing; put the “?” behind the bracket`);
      }
      return { kind: 'group', key: written(tokens, first, at), choices: inner };
    }
    return simple(token) ?? fail(`“${token.text}” at ${token.index + 1} is not understood`);
  };
  const all = choices();
  if (at < tokens.length) fail(`“${tokens[at]?.text}” is one too many`);
  return all.filter((each) => each.length > 0);
}

function written(tokens: readonly PatternToken[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += at === from ? tokens[at]?.text : ` ${tokens[at]?.text}`;
  return text;
}

function asOptional(element: Element, key: string): Element {
  return { kind: 'group', key, choices: [...(element.kind === 'group' ? element.choices : [[element]]), []] };
}

/** Whether a sequence can match no word at all. */
function canBeEmpty(sequence: Sequence): boolean {
  return sequence.every((element) => element.kind === 'group' && element.choices.some(canBeEmpty));
}

function simple({ kind, text }: PatternToken): Element | undefined {
  switch (kind) {
    case 'gap':
      return { kind, max: Number(text.slice(2)) };
    case 'main':
      return { kind };
    case 'slot':
      return { kind, name: text.slice(1, -1) };
    case 'word':
      return { kind, word: text };
    case 'prefix':
      return prefixOf(text.slice(0, -1));
    case 'mark':
      return marks[text];
    case 'stray':
      return undefined;
  }
}

const marks: Readonly<Record<string, Element>> = {
  ':': { kind: 'word', word: '|' },
  '^': { kind: 'start' },
  $: { kind: 'end' },
};

function prefixOf(prefix: string): Element {
  if (prefix.length >= prefixLength) return { kind: 'prefix', prefix };
  throw new SyntaxError(`“${prefix}*” is too short, write at least ${prefixLength} letters`);
}
