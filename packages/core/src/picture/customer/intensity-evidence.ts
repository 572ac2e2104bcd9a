import type { Cue } from '../../lexicon/matcher.ts';
import { perEntry } from '../../lexicon/per-entry.ts';
import { perView, type Passage } from '../view.ts';
import type { CustomerTurn } from './customer-turn.ts';
import { findMarks } from './emotion-marks.ts';
import { weights, type Weight } from './intensity-weights.ts';

/** One passage that speaks for or against negative emotion. */
export interface Contribution {
  /** Key of its weight. */
  key: string;
  weight: Weight;
  /** How much of it still counts: 1 in the latest turn, less in earlier ones. */
  factor: number;
  passage: Passage & { for: string; turn: number };
}

/** Each later customer turn takes this much off an earlier one; what was said first is never forgotten. */
const fading = 0.9;
const leastMemory = 0.6;

/** How much of a turn still counts when so many customer turns came after it. */
export function memory(later: number): number {
  return Math.max(leastMemory, fading ** later);
}

/** Everything in the customer's turns that has a weight, in the order of the text. */
export function gatherEvidence(turns: readonly CustomerTurn[]): Contribution[] {
  const found = turns.flatMap(({ turn, view }, i) => {
    const factor = memory(turns.length - 1 - i);
    return evidenceIn(view).map((evidence): Contribution => ({
      ...evidence,
      factor,
      passage: { ...evidence.passage, for: 'intensity', turn },
    }));
  });
  return complains(turns, found) ? found : found.filter(({ key }) => !raised.has(key));
}

/** A passage of a turn that has a weight, wherever in the conversation the turn may stand. */
type WeightedPassage = Pick<Contribution, 'key' | 'weight'> & { passage: Passage };

const evidenceIn = perView((view): readonly WeightedPassage[] => {
  const words: WeightedPassage[] = [];
  const signs: WeightedPassage[] = [];
  const add = (found: WeightedPassage[], key: string, passage: Passage): void => {
    const weight = weights[key];
    if (weight !== undefined) found.push({ key, weight, passage });
  };
  for (const cue of view.cues) {
    const key = keyOf(cue);
    if (key === undefined) continue;
    add(words, key, { kind: cue.value, span: cue.span, sentence: cue.sentence, cue: cue.lexicon });
  }
  for (const mark of findMarks(view.reading)) add(signs, mark.kind, mark);
  const spoken = withoutMockery(withoutOverlaps(words, view.reading.text.length));
  return [...spoken, ...withoutJoy(signs, spoken)].toSorted((a, b) => a.passage.span.start - b.passage.span.start);
});

/** The key of a cue's weight, when it has one. */
const keyOf = perEntry(({ lexicon, value, weight }): string | undefined => {
  const name = `${lexicon}:${value}`;
  return [name, `${name}:${weight}`].find((key) => key in weights);
});

/** Praise of its own sentence mocks when all the rest of the message complains; else it is praise and says nothing here. */
function withoutMockery(words: WeightedPassage[]): WeightedPassage[] {
  const others = words.filter(({ key }) => key !== mockery);
  const mocks = others.some(({ weight }) => weight.points > 0) && others.every(({ weight }) => weight.points > 0);
  return mocks ? words : others;
}

const mockery = 'sarcasm:maybe-mock:2';

/** Capitals and heaped marks: how loud, not what of. */
const raised: ReadonlySet<string> = new Set(['shouting', 'shouted-word', 'heaped', 'exclaimed']);

/** "Two more sleeps, bring it on!!!": where no word complains, a raised voice is excitement. */
function complains(turns: readonly CustomerTurn[], found: readonly Contribution[]): boolean {
  if (found.some(({ key, weight }) => weight.points > 0 && !raised.has(key))) return true;
  const reports = (cue: Cue): boolean =>
    cue.lexicon.startsWith('lapse-') || (cue.lexicon === 'failure-report' && cue.weight > 1);
  return turns.some(({ view }) => view.cues.some(reports));
}

const joyful = /^(?:praise|composure:(?:thanks|resolved))/;

/** A raised voice in a sentence that only praises or thanks is joy. */
function withoutJoy(signs: WeightedPassage[], words: readonly WeightedPassage[]): WeightedPassage[] {
  const kind = new Set<number>();
  const unkind = new Set<number>();
  for (const { key, weight, passage } of words) {
    if (joyful.test(key)) kind.add(passage.sentence);
    else if (weight.points > 0) unkind.add(passage.sentence);
  }
  return signs.filter(
    ({ weight, passage: { sentence } }) => weight.points < 0 || unkind.has(sentence) || !kind.has(sentence),
  );
}

/** Words that two cues claim speak once, for the heavier of them. */
function withoutOverlaps(found: readonly WeightedPassage[], textLength: number): WeightedPassage[] {
  if (found.length < 2) return [...found];
  const claimed = new Uint8Array(textLength);
  const size = ({ passage: { span } }: WeightedPassage): number => span.end - span.start;
  return found
    .toSorted((a, b) => Math.abs(b.weight.points) - Math.abs(a.weight.points) || size(b) - size(a))
    .filter(({ passage: { span } }) => {
      for (let i = span.start; i < span.end; i++) if (claimed[i] === 1) return false;
      claimed.fill(1, span.start, span.end);
      return true;
    });
}
