import { account } from './account.ts';
import { card } from './card.ts';
import type { Detector } from './detector.ts';
import { email } from './email.ts';
import { maskSpans } from './mask.ts';
import { phone } from './phone.ts';

export type { Detector } from './detector.ts';

/** Every kind of personal data that is masked. */
export const detectors: readonly Detector[] = [email, phone, card, account];

/**
 * Masks e-mail addresses, telephone, card and account-like numbers: each letter and digit of them becomes a dot.
 * The text keeps its length, so that spans stay right. Names and postal addresses are not found.
 */
export function redactText(text: string): string {
  return maskSpans(
    text,
    detectors.flatMap((detector) => [...detector.find(text)]),
  );
}

/** The same for a name or an id, which may itself be an order number: account-like numbers stay. */
export function redactLabel(label: string): string {
  const personal = [email, phone, card];
  return maskSpans(
    label,
    personal.flatMap((detector) => [...detector.find(label)]),
  );
}
