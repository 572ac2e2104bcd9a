import type { Cue } from '../../lexicon/matcher.ts';
import type { Token } from '../../read/tokenize.ts';
import type { Acknowledgement } from '../../types.ts';
import { cuesOf, cuesWith, passageOf, type Passage, type View } from '../view.ts';
import type { ApologyReading } from './apology.ts';

/** Words that begin an exclamation about the customer's matter: "oh no, not on …", "ouch, three …". */
const openers: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'your',
  'not',
  'on',
  'in',
  'all',
  'and',
  'that',
  'two',
  'three',
  'what',
  'after',
  'right',
  'just',
  'another',
  'so',
  'no',
]);
/** Words that tell of a next step, or of something else than the matter. */
const nextSteps: ReadonlySet<string> = new Set([
  'i',
  'we',
  'let',
  'please',
  'can',
  'could',
  'will',
  'sorry',
  'thanks',
  'thank',
  'good',
  'great',
  'have',
  'try',
  'dm',
  'send',
  'here',
]);
const shortestExclamation = 3;

/** Reads whether the reply shows that the feeling or the hardship was understood. */
export function readAcknowledgement(
  view: View,
  apology: ApologyReading,
): { value: Acknowledgement; passages: Passage[] } {
  const specific: Passage[] = [
    ...specificCues(view).map((cue) => passageOf('specific', cue)),
    ...apology.passages.filter(({ acknowledges }) => acknowledges === 'specific'),
  ];
  if (specific.length > 0) return { value: 'specific', passages: specific };
  return readStockAcknowledgement(view, apology);
}

/** The same, where no words that name a feeling or a hardship are believed: stock words, and the apology itself. */
export function readStockAcknowledgement(
  view: View,
  apology: ApologyReading,
): { value: Acknowledgement; passages: Passage[] } {
  const formulaic: Passage[] = [
    ...formulaicCues(view).map((cue) => passageOf('formulaic', cue)),
    ...apology.passages.filter(({ acknowledges }) => acknowledges !== 'none'),
  ];
  return { value: formulaic.length > 0 ? 'formulaic' : 'none', passages: formulaic };
}

function specificCues(view: View): Cue[] {
  return [
    ...cuesOf(view, 'acknowledgement-feelings'),
    ...cuesOf(view, 'acknowledgement-hardships'),
    ...cuesWith(view, 'acknowledgement-formulas', 'topic'),
    ...cuesWith(view, 'acknowledgement-formulas', 'interjection').filter((cue) => exclaimsAt(view, cue)),
  ];
}

/** "Oh no, the whole cake on the floor!": what follows the interjection is the customer's matter, not the writer's next step. */
function exclaimsAt(view: View, { sentence, to }: Cue): boolean {
  const { tokens, sentences } = view.reading;
  const end = sentences[sentence]?.to ?? tokens.length;
  if (end - to < shortestExclamation || sentences[sentence]?.question === true) return false;
  if (!openers.has((tokens[to] as Token).norm)) return false;
  for (let at = to; at < end; at++) if (nextSteps.has((tokens[at] as Token).norm)) return false;
  return true;
}

function formulaicCues(view: View): Cue[] {
  return [
    ...cuesWith(view, 'acknowledgement-formulas', 'formulaic'),
    ...cuesWith(view, 'acknowledgement-formulas', 'interjection'),
  ];
}
