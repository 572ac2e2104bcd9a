import type { Composer, SendKey } from '../site.ts';

type KeyPress = Parameters<Composer['isSendKey']>[0];

/** Whether a key press is one of the keys that send. While an input method composes a word, Enter belongs to it. */
export function isSendKey(event: KeyPress, keys: readonly SendKey[]): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return keys.includes('Mod+Enter');
  return !event.shiftKey && keys.includes('Enter');
}
