import { createNameMask, redactLabel, redactText } from '@makegood/report';
import { createPseudonyms } from './pseudonyms.ts';

export interface PrivacyOptions {
  readonly redact: boolean;
  readonly withText: boolean;
  /** The key of the pseudonyms; names stay when it is absent. */
  readonly key: string | undefined;
}

/** What happens to names, ids and texts before they are written. */
export interface Privacy {
  agent(name: string | null): string | null;
  label(id: string): string;
  /** Makes the mask for texts; call it once all agents have been seen. */
  textMask(): (text: string) => string;
  /** What was done, in sentences for the reader of the report. */
  readonly notes: readonly string[];
}

export function createPrivacy({ redact, withText, key }: PrivacyOptions): Privacy {
  const pseudonym = key === undefined ? undefined : createPseudonyms(key);
  const agents = new Set<string>();
  const shown = createLabels(redact);
  return {
    agent(name) {
      if (name === null) return null;
      agents.add(name);
      return pseudonym === undefined ? shown(name) : pseudonym(name);
    },
    label: shown,
    textMask() {
      const maskNames = pseudonym === undefined ? unchanged : createNameMask(agents);
      const mask = redact ? redactText : unchanged;
      return (text) => maskNames(mask(text));
    },
    notes: notesOf({ redact, withText, key }),
  };
}

const unchanged = (text: string): string => text;

/** Two addresses may look the same once they are masked; a number keeps them apart, or their owners would be counted as one. */
function createLabels(redact: boolean): (label: string) => string {
  if (!redact) return unchanged;
  const known = new Map<string, string>();
  const times = new Map<string, number>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const masked = redactLabel(label);
    // What stays as it is needs no memory: most ids do.
    if (masked === label) return label;
    const time = (times.get(masked) ?? 0) + 1;
    times.set(masked, time);
    const name = `${masked} (${time})`;
    known.set(label, name);
    return name;
  };
}

function notesOf({ redact, withText, key }: PrivacyOptions): string[] {
  const notes: string[] = [];
  if (key !== undefined) notes.push('Agents go by pseudonyms, the same ones in every report made with the same key.');
  if (redact) notes.push('E-mail addresses, telephone, card and account-like numbers are masked with dots.');
  if (!withText) notes.push('What customers and agents wrote was left out.');
  return notes;
}
