import type { Cue } from '../../lexicon/matcher.ts';
import type { Token } from '../../read/tokenize.ts';
import type { Acknowledgement, Apology } from '../../types.ts';
import { cuesOf, passageOf, perView, type Passage, type View } from '../view.ts';
import { createObjectReader, type ApologyObject, type FoundObject } from './apology-object.ts';

type Given = Exclude<Apology, 'none'>;

/** One apology, and how far it goes. */
export interface ApologyPassage extends Passage<Given> {
  /** What it is worth as an acknowledgement: one that names a hardship says that it was understood. */
  acknowledges: Acknowledgement;
}

/** How the reply apologises, and where. */
export interface ApologyReading {
  value: Apology;
  passages: ApologyPassage[];
}

/** When several apologies stand in one reply, the first of these that is among them counts. */
const ranking: readonly Given[] = ['specific', 'deflecting', 'formulaic', 'sympathy'];

/** Reads how the reply apologises, from every passage that does. */
export const readApology: (view: View) => ApologyReading = perView((view): ApologyReading => {
  const readObject = createObjectReader(view);
  const weigh = createScale(view);
  const passages: ApologyPassage[] = cuesOf(view, 'apology-set-phrases').map((cue) => ({
    ...passageOf(cue.value as Given, cue),
    acknowledges: 'formulaic',
  }));
  for (const opener of openers(view)) {
    const found = readObject(opener);
    const kind = weigh(opener, found.object);
    if (kind !== undefined) passages.push(passageFrom(view, opener, found, kind));
  }
  const value = ranking.find((kind) => passages.some((passage) => passage.kind === kind)) ?? 'none';
  return { value, passages: passages.filter(({ kind }) => kind === value) };
});

/** The words of apology; those that overlap are joined. */
function openers(view: View): Cue[] {
  const found: Cue[] = [];
  for (const cue of cuesOf(view, 'apologies')) {
    const last = found.at(-1);
    if (last === undefined || cue.from >= last.to) found.push(cue);
    else if (cue.to > last.to) {
      found[found.length - 1] = { ...last, to: cue.to, span: { start: last.span.start, end: cue.span.end } };
    }
  }
  return found;
}

function passageFrom(view: View, opener: Cue, { object, to }: FoundObject, kind: Given): ApologyPassage {
  const { end } = view.reading.tokens[Math.max(to, opener.to) - 1] as Token;
  return { ...passageOf(kind, opener), span: { start: opener.span.start, end }, acknowledges: worthOf(object, kind) };
}

/** Falling short of standards in general names no hardship; an excuse shows no understanding. */
function worthOf(object: ApologyObject, kind: Given): Acknowledgement {
  if (object === 'excuse') return 'none';
  return kind === 'specific' && object !== 'standards' ? 'specific' : 'formulaic';
}

/** Turns the object into a value, with the company's own failure beside it taken into account. */
function createScale(view: View): (opener: Cue, object: ApologyObject) => Given | undefined {
  const failures = sentencesOf(view, 'own-failures');
  const hardships = sentencesOf(view, 'acknowledgement-hardships');
  const feelings = sentencesOf(view, 'acknowledgement-feelings');
  const near = (sentences: ReadonlySet<number>, at: number): boolean =>
    sentences.has(at) || sentences.has(at - 1) || sentences.has(at + 1);
  return (opener, object) => {
    const { sentence } = opener;
    switch (object) {
      case 'nothing':
        return undefined;
      case 'excuse':
        return 'deflecting';
      case 'open':
      case 'standards':
        return 'specific';
      case 'bare':
      case 'pronoun':
        if (beginsWithCondition(view, opener)) return 'deflecting';
        return near(failures, sentence) || near(hardships, sentence) || feelings.has(sentence)
          ? 'specific'
          : 'formulaic';
      case 'expectations':
        return 'formulaic';
      case 'formulaic':
        return failures.has(sentence) ? 'specific' : 'formulaic';
      default:
        return object;
    }
  };
}

const sentencesOf = (view: View, lexicon: string): ReadonlySet<number> =>
  new Set(cuesOf(view, lexicon).map(({ sentence }) => sentence));

/** "If we offended you, we are sorry." */
function beginsWithCondition({ reading: { tokens, sentences } }: View, { sentence, from }: Cue): boolean {
  const first = sentences[sentence]?.from ?? 0;
  const opening = tokens[first]?.norm;
  return first < from && (opening === 'if' || opening === 'should');
}
