import { acts, type Act } from './act.ts';

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
 * reading agrees best with labelled replies that no model was trained on (`npm run train` prints the figures).
 */
const table: Readonly<Partial<Record<Act, Threshold>>> = {
  'apology:deflecting': { add: 0.5, keep: -1 },
  'ack:formulaic': { add: 0.8, keep: -1 },
  'ack:specific': { add: 0.7, keep: 0.05 },
  'plan:vague': { add: 0.8, keep: -1 },
  refusal: { add: 0.5, keep: -1 },
  'blames-others': { add: 0.9, keep: -1 },
  'policy-shield': { add: 0.6, keep: -1 },
  'blames-customer': { add: 2, keep: -1 },
  reassurance: { add: 0.8, keep: 0.02 },
  callOffer: { add: 0.6, keep: 0.05 },
};

/** The acts that a model may change. */
export const weighable: readonly Act[] = acts.filter((act) => act in table);

export const thresholdOf = (act: Act): Threshold => table[act] ?? rulesOnly;
