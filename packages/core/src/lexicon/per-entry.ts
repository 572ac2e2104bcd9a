import type { Entry } from './lexicon.ts';
import type { Cue } from './matcher.ts';

type Named = Pick<Cue, 'entry' | 'lexicon' | 'value' | 'weight'>;

/**
 * What follows from the entry of a cue alone, worked out once an entry: a text has hundreds of cues, and names put together for each
 * would cost more than finding them.
 */
export function perEntry<T>(make: (cue: Named) => T): (cue: Named) => T {
  const known = new WeakMap<Entry, { lexicon: string; made: T }>();
  return (cue) => {
    const found = known.get(cue.entry);
    // Two lexicons may be given the same entry.
    if (found?.lexicon === cue.lexicon) return found.made;
    const made = make(cue);
    known.set(cue.entry, { lexicon: cue.lexicon, made });
    return made;
  };
}
