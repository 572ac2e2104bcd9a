import type { CustomerReading } from '../picture/customer/read-customer.ts';
import { cuesOf, type View } from '../picture/view.ts';

/** Where no words of a lexicon speak of trouble, the models must be this sure of it; 0 to 1. */
export const sure = 0.8;

/** Whether something is still to be solved: a failure or a feeling was shown, and the latest message does not say that it is over. */
export function isProblemOpen({ picture, chances, isTold }: CustomerReading, latest: View | undefined): boolean {
  if (!picture.failure && picture.intensity === 0) return false;
  if (!isTold && Math.max(chances.upset, chances.failure) < sure) return false;
  return latest === undefined || cuesOf(latest, 'settled').length === 0;
}
