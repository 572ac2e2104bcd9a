/** Cases out of the project's own fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/replies/', import.meta.url));

/** This many cases, taken at even distances from all channels. */
export function exampleCases(count) {
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .toSorted((a, b) => a.localeCompare(b))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '');
  return Array.from({ length: count }, (_none, i) => {
    const { channel, context, reply } = JSON.parse(lines[Math.floor((i * lines.length) / count)]);
    return { channel, context, reply };
  });
}
