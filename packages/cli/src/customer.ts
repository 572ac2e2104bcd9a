import type { Analysis } from './engine.ts';

const intensities = ['calm', 'upset', 'very upset'] as const;

/** False when rules that need the customer's words were left out, so that silence means nothing. */
export function isCustomerKnown({ notJudged = [] }: Analysis): boolean {
  return !notJudged.some(({ ruleId }) => ruleId === 'missed-emotion' || ruleId === 'missing-apology');
}

/** The state of the customer in a few words, such as `very upset, delay`. */
export function customerText(analysis: Analysis): string {
  if (!isCustomerKnown(analysis)) return 'not known';
  const { intensity, lapse } = analysis.customer;
  return lapse === 'none' ? intensities[intensity] : `${intensities[intensity]}, ${lapse}`;
}
