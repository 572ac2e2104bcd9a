import type messages from '../_locales/en/messages.json';
import { browser } from './browser.ts';

/** The key of a text in `_locales`. */
export type MessageKey = keyof typeof messages;

/** A text in the language of the browser. `values` fill `$1`, `$2` and so on. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
