import { refineReply } from '../../learned/refine.ts';
import type { ActChances } from '../../learned/acts/chances.ts';
import type { Setting } from '../../learned/acts/setting.ts';
import type { ReplyPicture } from '../../types.ts';
import type { Passage, View } from '../view.ts';
import { readAcknowledgement, readStockAcknowledgement } from './acknowledgement.ts';
import { readApology } from './apology.ts';
import { findCold } from './cold.ts';
import { findCommitments, type Commitment } from './commitments.ts';
import { readDetailsFirst } from './details.ts';
import { readPlan } from './plan.ts';
import { findOpenPromises } from './promises.ts';
import { readRefusal } from './refusal.ts';
import { readTimeframe } from './timeframe.ts';
import { findPositives } from './positives.ts';
import { findShifts, type ColdKind, type ShiftKind } from './shifts.ts';

/** The reply picture, with the passages behind it still in offsets of the text that was read. */
export interface ReplyReading {
  picture: Omit<ReplyPicture, 'evidence'>;
  passages: (Passage & { for: string })[];
  apologies: Passage[];
  shifts: Passage<ShiftKind>[];
  cold: Passage<ColdKind>[];
  refusals: Passage[];
  details: Passage[];
  openPromises: Passage[];
  commitments: Commitment[];
  /** How likely each act is; absent where no model was asked. */
  chances?: ActChances;
}

/** Reads what a reply does by the rules alone. */
export function readReplyByRules(view: View): ReplyReading {
  const commitments = findCommitments(view);
  const apology = readApology(view);
  const ack = readAcknowledgement(view, apology);
  const positives = findPositives(view, commitments);
  const shifts = findShifts(view, commitments);
  const plan = readPlan(view, commitments, shifts);
  const timeframe = readTimeframe(view, commitments);
  const refusal = readRefusal(view, commitments, shifts);
  const reassuring = [...ack.passages, ...apology.passages, ...positives.filter(({ kind }) => kind === 'reassurance')];
  const details = readDetailsFirst(view, reassuring, commitments);
  const tagged = (name: string, passages: readonly Passage[]): (Passage & { for: string })[] =>
    passages.map((passage) => ({ ...passage, for: name }));
  return {
    picture: {
      ack: ack.value,
      apology: apology.value,
      plan: plan.value,
      timeframe: timeframe.value,
      detailsFirst: details.value,
      refusal: refusal.value,
      positives: [...new Set(positives.map(({ kind }) => kind))].toSorted(),
    },
    passages: [
      ...tagged('apology', apology.passages),
      ...tagged('ack', ack.passages),
      ...tagged('plan', plan.passages),
      ...tagged('timeframe', timeframe.passages),
      ...tagged('refusal', refusal.passages),
      ...tagged('detailsFirst', details.value ? details.passages : []),
      ...positives.map((passage) => ({ ...passage, for: passage.kind })),
    ],
    apologies: apology.passages,
    shifts,
    cold: findCold(view),
    refusals: refusal.passages,
    details: details.passages,
    openPromises: findOpenPromises(view, commitments),
    commitments,
  };
}

/** Reads what a reply does, from the reply alone: the rules first, then the models that weigh what the rules read. */
export function readReply(view: View, setting: Setting): ReplyReading {
  const byRules = readReplyByRules(view);
  const refined = refineReply(view, byRules, setting);
  if (refined.picture.ack !== 'none' || byRules.picture.ack !== 'specific') return refined;
  // The models did not believe that a feeling was named; a stock phrase or an apology beside it still shows that the customer was heard.
  const { value: ack, passages } = readStockAcknowledgement(view, readApology(view));
  return {
    ...refined,
    picture: { ...refined.picture, ack },
    passages: [...refined.passages, ...passages.map((passage) => ({ ...passage, for: 'ack' }))],
  };
}
