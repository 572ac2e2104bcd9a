/** The mail that a product has sent, where its server keeps each as a file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The newest one, whole; empty while there is none. */
export function newestMail(state) {
  const folder = path.join(state, 'outbox');
  const last = readdirSync(folder).toSorted().at(-1);
  return last === undefined ? '' : readFileSync(path.join(folder, last), 'utf8');
}
