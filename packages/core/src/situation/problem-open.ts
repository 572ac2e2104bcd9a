import type { CustomerReading } from '../picture/customer/read-customer.ts';
import { cuesOf, type View } from '../picture/view.ts';

/** Whether something is still to be solved: a failure or a feeling was shown, and the latest message does not say that it is over. */
export function isProblemOpen({ picture }: CustomerReading, latest: View | undefined): boolean {
  if (!picture.failure && picture.intensity === 0) return false;
  return latest === undefined || cuesOf(latest, 'settled').length === 0;
}
