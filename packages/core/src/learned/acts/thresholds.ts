import type { Act } from './act.ts';

/** How sure a model must be of an act, 0 to 1. */
export interface Threshold {
  /** To add the act where the rules did not read it. */
  add: number;
  /** To let it stand where the rules read it. */
  keep: number;
}

/** The rules stand alone. */
const rulesOnly: Threshold = { add: 2, keep: -1 };

/**
 * The levels at which the models are believed, one row an act; an act without a row is left to the rules. They are set so that the
 * reading agrees best with labelled replies that no model was trained on (`npm run train:acts` prints the figures).
 */
const table: Readonly<Partial<Record<Act, Threshold>>> = {
  'apology:sympathy': { add: 0.7, keep: 0.2 },
  'apology:formulaic': { add: 0.7, keep: 0.2 },
  'apology:deflecting': { add: 0.7, keep: 0.2 },
  'apology:specific': { add: 0.7, keep: 0.2 },
  'ack:formulaic': { add: 0.7, keep: 0.2 },
  'ack:specific': { add: 0.7, keep: 0.2 },
  'plan:vague': { add: 0.6, keep: 0.2 },
  'plan:concrete': { add: 0.6, keep: 0.2 },
  time: { add: 0.6, keep: 0.2 },
  promise: { add: 0.6, keep: 0.2 },
  details: { add: 0.6, keep: 0.2 },
  refusal: { add: 0.6, keep: 0.2 },
  alternative: { add: 0.6, keep: 0.2 },
  dump: { add: 0.6, keep: 0.2 },
  'blames-others': { add: 0.6, keep: 0.2 },
  'policy-shield': { add: 0.6, keep: 0.2 },
  helpless: { add: 0.6, keep: 0.2 },
  'blames-customer': { add: 0.6, keep: 0.2 },
  minimising: { add: 0.6, keep: 0.2 },
  contradicting: { add: 0.6, keep: 0.2 },
  condescending: { add: 0.6, keep: 0.2 },
  commanding: { add: 0.6, keep: 0.2 },
  sarcastic: { add: 0.6, keep: 0.2 },
  reassurance: { add: 0.6, keep: 0.2 },
  buyIn: { add: 0.6, keep: 0.2 },
  followUp: { add: 0.6, keep: 0.2 },
  valueAdd: { add: 0.6, keep: 0.2 },
  prevention: { add: 0.6, keep: 0.2 },
  callOffer: { add: 0.6, keep: 0.2 },
};

export const thresholdOf = (act: Act): Threshold => table[act] ?? rulesOnly;
