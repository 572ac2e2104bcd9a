/** The values that a judged reply can hold, each list in the order in which figures are shown. */

export const lapses = [
  'none',
  'delay',
  'wrong-item',
  'billing',
  'defect',
  'outage',
  'staff',
  'unanswered',
  'policy',
  'access',
  'quality',
  'other',
] as const;

export const acknowledgements = ['none', 'formulaic', 'specific'] as const;
export const apologies = ['none', 'sympathy', 'formulaic', 'deflecting', 'specific'] as const;
export const plans = ['none', 'vague', 'concrete'] as const;
export const refusals = ['none', 'with-alternative', 'bare'] as const;
export const positives = ['reassurance', 'buyIn', 'followUp', 'valueAdd', 'prevention', 'callOffer'] as const;
export const promiseStatuses = ['kept', 'late', 'pending', 'not-seen'] as const;

/** Why a failure happened, when somebody looked into it. The empty name stands for “not told”. */
export const causes = ['', 'process', 'missing-step', 'customer-education', 'supplier', 'system', 'staff'] as const;

export type Positive = (typeof positives)[number];
export type Cause = (typeof causes)[number];

/** The place of a value in its list; an unknown one counts as the first, which always means “none”. */
export function indexIn(list: readonly string[], value: string | null): number {
  return Math.max(0, list.indexOf(value ?? ''));
}

/** A set of values as bits, the first value being the lowest. */
export function maskOf(list: readonly string[], values: readonly string[]): number {
  return values.reduce((mask, value) => {
    const place = list.indexOf(value);
    return place < 0 ? mask : mask | (1 << place);
  }, 0);
}
