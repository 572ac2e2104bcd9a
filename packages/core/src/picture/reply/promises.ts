import { cuesOf, type Passage, type View } from '../view.ts';
import type { Commitment } from './commitments.ts';

/** Promises for later that say no time: acts to come, coming back, an outcome, or any effort put off with "soon". */
export function findOpenPromises(view: View, commitments: readonly Commitment[]): Passage[] {
  const putOff = new Set(cuesOf(view, 'time-vague').map(({ sentence }) => sentence));
  const events = findEvents(view);
  return commitments
    .filter(
      (commitment) =>
        commitment.future &&
        !commitment.timed &&
        (isPromise(commitment) || (putOff.has(commitment.sentence) && commitment.cue !== 'commitments-feedback')),
    )
    .filter(
      ({ sentence, span }) =>
        (events.get(sentence) ?? span.start) >= span.start &&
        !beginsNow(view, span.start, span.end) &&
        !isAsked(view, sentence) &&
        !isPurpose(view, span.start),
    )
    .map(({ span, sentence, cue }) => ({ kind: 'promise', span, sentence, cue }));
}

/** An offer ("I can swap it") waits for the customer's yes, so it leaves nothing open. */
function isPromise({ kind, cue }: Commitment): boolean {
  return (kind === 'concrete' && cue !== 'commitments-offers') || cue === 'commitments-remedy';
}

const conjunctions: ReadonlySet<string> = new Set(['if', 'when', 'once', 'after', 'whenever', 'unless']);
/** Those whose news is awaited: when they speak is unknown, so they set no time. */
const unsure: ReadonlySet<string> = new Set(['we', 'i', 'they', 'he', 'she', 'there']);

/** "Once the parcel is scanned we will refund it": by sentence, where the event stands that is the time. "If you could" is a request and no event. */
function findEvents({ reading: { tokens, sentenceOf } }: View): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [at, { norm, start }] of tokens.entries()) {
    const next = tokens[at + 1]?.norm ?? '';
    const after = tokens[at + 2]?.norm;
    if (!conjunctions.has(norm) || unsure.has(next) || (next === 'you' && (after === 'can' || after === 'could'))) {
      continue;
    }
    const sentence = sentenceOf[at] ?? 0;
    if (!first.has(sentence)) first.set(sentence, start);
  }
  return first;
}

/** "Shall I ring you?" waits for an answer, so it leaves nothing open. */
function isAsked({ reading: { sentences } }: View, sentence: number): boolean {
  return sentences[sentence]?.question === true;
}

/** "For us to check", "no need to send": what something is for, or is spared, is no promise. */
function isPurpose({ reading: { text } }: View, start: number): boolean {
  return (
    /^for us\b/i.test(text.slice(start, start + 7)) ||
    /\b(?:no|not)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
  );
}

const begins = ['let ', 'hold on', 'one moment', 'one minute', 'one sec', 'give me', 'bear with'] as const;

/** "Let me look" and "hold on" happen now, so they need no time. */
function beginsNow({ reading: { text } }: View, start: number, end: number): boolean {
  const said = text.slice(start, end).toLowerCase().replaceAll(/\s+/gu, ' ');
  return begins.some((opening) => said.startsWith(opening));
}
