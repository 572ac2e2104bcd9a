import { cannotTell } from './cannot-tell.ts';
import type { ComposerHooks } from '../site.ts';

/** Any field of prose but those that say that they search or choose: for pages whose composer has no hook that is known to hold. */
export const anyProse: ComposerHooks = {
  field: 'textarea, [contenteditable]',
  except: '[role="search"], [role="searchbox"], [role="combobox"]',
  root: 'form, [role="dialog"], dialog, main, body',
  isNote: cannotTell,
};
