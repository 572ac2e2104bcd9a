import type { Sentence } from '../../../read/sentences.ts';
import type { Token } from '../../../read/tokenize.ts';
import type { Passage, View } from '../../view.ts';
import { elsewhere, leads, noStep, openers } from './opening-words.ts';

/**
 * Steps told with a verb that no lexicon holds: "Exclude the app from battery saving". Whether the first word is a verb, the
 * grammar says, which is slow: to be asked only where nothing else decides, and it reads only where a sentence may be a step.
 */
export function findBareSteps({ reading, grammar }: View, asking: ReadonlySet<number>): Passage[] {
  if (grammar === undefined) return [];
  const { tokens, sentences } = reading;
  const found: Passage[] = [];
  for (const sentence of sentences) {
    const { index, end } = sentence;
    // What stands beside a request mostly tells how to answer it.
    if (sentence.question || [index - 1, index, index + 1].some((near) => asking.has(near))) continue;
    const at = findOpening(tokens, sentence);
    if (at === undefined || isErrand(tokens, at) || leadsAway(tokens, sentence)) continue;
    if (grammar().pos[at] !== 'VERB') continue;
    found.push({ kind: 'plan', span: { start: (tokens[at] as Token).start, end }, sentence: index, cue: 'bare-step' });
  }
  return found;
}

/** Where a word stands that may be an imperative: first in the sentence, or after "If it stays red, …". */
function findOpening(tokens: readonly Token[], { from, to }: Sentence): number | undefined {
  let at = from;
  if (leads.has(tokens[at]?.norm ?? '')) {
    const clause = tokens[at]?.clause;
    while (at < to && tokens[at]?.clause === clause) at++;
  }
  while (at < to && openers.has(tokens[at]?.norm ?? '')) at++;
  const word = at < to ? (tokens[at]?.norm ?? '') : '';
  return isBaseForm(word) && !noStep.has(word) ? at : undefined;
}

/** Spelt as an imperative may be: "compress", but not "fixed", "looking", "kindly". */
function isBaseForm(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !/(?:ed|ing|ly|[^s]s)$/u.test(word);
}

const errands: ReadonlySet<string> = new Set(
  'posting sharing sending contacting calling emailing asking reaching writing submitting reporting providing'.split(
    ' ',
  ),
);

/** "Try posting a screenshot": something to hand in. */
function isErrand(tokens: readonly Token[], at: number): boolean {
  return errands.has(tokens[at + 1]?.norm ?? '');
}

/** "Use the form at …": the customer is sent on, and nothing is told. */
function leadsAway(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'link' || elsewhere.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}
