import { isDetailsFirst } from '../../picture/reply/details.ts';
import type { ReplyReading } from '../../picture/reply/read-reply.ts';
import type { ColdKind, ShiftKind } from '../../picture/reply/shifts.ts';
import type { Passage, View } from '../../picture/view.ts';
import type { Positive, Refusal } from '../../types.ts';
import type { Act } from './act.ts';

/** The passages of some acts, sentence by sentence. */
export type Found = (...acts: readonly Act[]) => Passage[];

type Change = Partial<Omit<ReplyReading, 'picture' | 'passages'>> & {
  picture?: Partial<ReplyReading['picture']>;
  /** Passages by the value they speak for. */
  evidence?: Readonly<Record<string, readonly Passage[]>>;
};

/** One part of the reading of a reply, and the acts that it follows from. */
interface Part {
  acts: readonly Act[];
  read: (found: Found, reading: ReplyReading, view: View) => Change;
}

const apologies = ['specific', 'deflecting', 'formulaic', 'sympathy'] as const;
const apology: Part = {
  acts: apologies.map((kind): Act => `apology:${kind}`),
  read: (found) => {
    const kind = apologies.find((value) => found(`apology:${value}`).length > 0);
    if (kind === undefined) return { picture: { apology: 'none' }, apologies: [], evidence: { apology: [] } };
    const passages = found(`apology:${kind}`).map((passage) => ({ ...passage, kind }));
    return { picture: { apology: kind }, apologies: passages, evidence: { apology: passages } };
  },
};

/** A part whose value is the first of some grades that is found. */
function graded<K extends 'ack' | 'plan'>(
  name: K,
  grades: readonly Exclude<ReplyReading['picture'][K], 'none'>[],
): Part {
  const actOf = (grade: string): Act => `${name}:${grade}` as Act;
  return {
    acts: grades.map(actOf),
    read: (found) => {
      const grade = grades.find((value) => found(actOf(value)).length > 0);
      const passages = grade === undefined ? [] : found(actOf(grade));
      return { picture: { [name]: grade ?? 'none' }, evidence: { [name]: passages } };
    },
  };
}

const timeframe: Part = {
  acts: ['time'],
  read: (found) => ({ picture: { timeframe: found('time').length > 0 }, evidence: { timeframe: found('time') } }),
};

const promises: Part = { acts: ['promise'], read: (found) => ({ openPromises: found('promise') }) };

const reassuring: readonly Act[] = [...apology.acts, 'ack:formulaic', 'ack:specific', 'reassurance'];
const details: Part = {
  acts: ['details', ...reassuring],
  read: (found, { commitments }, view) => {
    const asked = found('details');
    const first = isDetailsFirst(view, asked, found(...reassuring), commitments);
    return { picture: { detailsFirst: first }, details: asked, evidence: { detailsFirst: first ? asked : [] } };
  },
};

const refusal: Part = {
  acts: ['refusal', 'alternative', 'plan:concrete'],
  read: (found) => {
    const refusals = found('refusal');
    const [first] = refusals;
    const offered = found('alternative', 'plan:concrete').some(({ sentence }) => sentence >= (first?.sentence ?? 0));
    const given: Refusal = offered ? 'with-alternative' : 'bare';
    return { picture: { refusal: first === undefined ? 'none' : given }, refusals, evidence: { refusal: refusals } };
  },
};

const positive = (name: Positive): Part => ({
  acts: [name],
  read: (found, { picture: { positives } }) => {
    const others = positives.filter((value) => value !== name);
    const passages = found(name);
    return {
      picture: { positives: passages.length > 0 ? [...others, name].toSorted() : others },
      evidence: { [name]: passages },
    };
  },
});

const shiftKinds: readonly ShiftKind[] = ['blames-customer', 'dump', 'blames-others', 'policy-shield', 'helpless'];
const shifts: Part = { acts: shiftKinds, read: (found) => ({ shifts: inOrder(shiftKinds, found) }) };

const coldKinds: readonly ColdKind[] = ['contradicting', 'condescending', 'sarcastic', 'minimising', 'commanding'];
const cold: Part = { acts: coldKinds, read: (found) => ({ cold: inOrder(coldKinds, found) }) };

/** Passages of several kinds in the order of the text; of those that share words, the first kind. */
function inOrder<K extends Act>(kinds: readonly K[], found: Found): Passage<K>[] {
  const all = kinds.flatMap((kind) => found(kind).map((passage): Passage<K> => ({ ...passage, kind })));
  const kept: Passage<K>[] = [];
  for (const passage of all.toSorted((a, b) => a.span.start - b.span.start)) {
    if (passage.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(passage);
  }
  return kept;
}

/** All parts; those that look at others come after them. */
export const parts: readonly Part[] = [
  apology,
  graded('ack', ['specific', 'formulaic']),
  graded('plan', ['concrete', 'vague']),
  timeframe,
  promises,
  ...(['reassurance', 'buyIn', 'followUp', 'valueAdd', 'prevention', 'callOffer'] as const).map(positive),
  details,
  refusal,
  shifts,
  cold,
];
