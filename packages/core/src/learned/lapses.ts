import type { Lapse } from '../types.ts';

/** The kinds of failure that have a model each. */
export const lapses: readonly Exclude<Lapse, 'none'>[] = [
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
];
