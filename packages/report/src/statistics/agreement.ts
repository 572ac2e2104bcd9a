import { wilson, type Count } from './proportion.ts';
import type { Estimate } from './interval.ts';

/** How one judge agrees with another on a yes-or-no question. */
export interface Confusion {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

export interface Agreement extends Confusion {
  readonly precision: Estimate;
  readonly recall: Estimate;
  /** Cohen's kappa: agreement beyond chance; `NaN` when chance alone would explain all. */
  readonly kappa: number;
}

export function agreementOf(counts: Confusion): Agreement {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn } = counts;
  const share = ({ hits, of }: Count): Estimate => wilson(hits, of);
  return {
    ...counts,
    precision: share({ hits: tp, of: tp + fp }),
    recall: share({ hits: tp, of: tp + fn }),
    kappa: kappa(counts),
  };
}

function kappa({ truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn }: Confusion): number {
  const n = tp + fp + fn + tn;
  const observed = (tp + tn) / n;
  const expected = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / n ** 2;
  return expected === 1 ? Number.NaN : (observed - expected) / (1 - expected);
}
