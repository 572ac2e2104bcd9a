import { createChecker, type Checker } from 'makegood';
import { checkerOptions, type Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/store.ts';

let made: { readonly key: string; readonly checker: Checker } | undefined;

/** The checker for the settings in force; made anew only when they have changed. */
export async function currentChecker(): Promise<Checker> {
  const { settings } = await readSettings();
  const key = JSON.stringify(checkerOptions(settings));
  if (made?.key !== key) made = { key, checker: checkerFor(settings) };
  return made.checker;
}

/** Phrases that the engine has come to refuse, after an update, are left out; the options page tells about them. */
function checkerFor(settings: Settings): Checker {
  try {
    return createChecker(checkerOptions(settings));
  } catch (cause) {
    console.warn('Makegood works without the phrases of your own, which it cannot read.', cause);
    return createChecker({ severities: knownSeverities(settings) });
  }
}

function knownSeverities({ severities }: Settings): Settings['severities'] {
  const known = new Set(createChecker().rules.map(({ id }) => id));
  return Object.fromEntries(Object.entries(severities).filter(([id]) => known.has(id)));
}
