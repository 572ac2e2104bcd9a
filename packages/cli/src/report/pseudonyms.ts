import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the key lies unless told otherwise. Whoever has it can try names; without it a pseudonym tells nothing. */
export const usualKeyFile = 'makegood.key';

const keyBytes = 32;
// Eight hexadecimal digits: two of a thousand people share one with a chance of one in ten thousand.
const digits = 8;

/**
 * Reads the key, or makes one that only its owner may read.
 * The same key gives the same pseudonyms in every report, so that quarters can be compared.
 */
export function readKey(file: string): { key: string; isNew: boolean } {
  if (existsSync(file)) return { key: readFileSync(file, 'utf8').trim(), isNew: false };
  const key = randomBytes(keyBytes).toString('hex');
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  return { key, isNew: true };
}

/** A name in place of a name: HMAC-SHA-256 of the name, cut to eight digits. */
export function createPseudonyms(key: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const pseudonym = `agent-${createHmac('sha256', key).update(name).digest('hex').slice(0, digits)}`;
    known.set(name, pseudonym);
    return pseudonym;
  };
}
