/** What the runs came to, kept beside them: docs/sites.md shows it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromRoot } from '../../scripts/lib/workspace.mjs';

const file = fileURLToPath(new URL('results.json', import.meta.url));

const keyOf = ({ product, box, kind }) => `${product} / ${box} / ${kind}`;

/** A skipped product keeps what an earlier run has found. */
const wasRun = ({ version }) => version !== undefined;

function recordsOf({ product, version, rows }, on) {
  return rows.map(({ kind, box, checks }) => ({ product, version, box, kind, on, journeys: checks }));
}

/** Writes what was run over what an earlier run has written, and the page that shows it. */
export function writeResults(results) {
  const on = new Date().toISOString().slice(0, 10);
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const records = new Map(before.map((record) => [keyOf(record), record]));
  for (const result of results.filter(wasRun)) {
    for (const record of recordsOf(result, on)) records.set(keyOf(record), record);
  }
  const sorted = [...records.values()].toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
  writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
  execFileSync(process.execPath, [fromRoot('scripts', 'generate.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] });
}
