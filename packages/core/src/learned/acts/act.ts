import type { ColdKind, ShiftKind } from '../../picture/reply/shifts.ts';
import type { Apology, Positive } from '../../types.ts';

/** What a sentence of a reply does. A sentence may do several things, or none. */
export type Act =
  | `apology:${Exclude<Apology, 'none'>}`
  | 'ack:formulaic'
  | 'ack:specific'
  | 'plan:vague'
  | 'plan:concrete'
  | 'time'
  | 'promise'
  | 'details'
  | 'refusal'
  | 'alternative'
  | ShiftKind
  | ColdKind
  | Positive;

/** All acts, in the order in which models and tables name them. */
export const acts: readonly Act[] = [
  'apology:sympathy',
  'apology:formulaic',
  'apology:deflecting',
  'apology:specific',
  'ack:formulaic',
  'ack:specific',
  'plan:vague',
  'plan:concrete',
  'time',
  'promise',
  'details',
  'refusal',
  'alternative',
  'dump',
  'blames-others',
  'policy-shield',
  'helpless',
  'blames-customer',
  'minimising',
  'contradicting',
  'condescending',
  'commanding',
  'sarcastic',
  'reassurance',
  'buyIn',
  'followUp',
  'valueAdd',
  'prevention',
  'callOffer',
];

/** Acts that a reviewer would want reworded. */
export const faults: ReadonlySet<Act> = new Set<Act>([
  'dump',
  'blames-others',
  'policy-shield',
  'helpless',
  'blames-customer',
  'minimising',
  'contradicting',
  'condescending',
  'commanding',
  'sarcastic',
]);
