/**
 * `npm run bench [-- --write] [--cases DIR]`: how often the engine agrees with hand-made labels. Prints Markdown; with --write it also
 * goes to docs/quality.md. DIR may hold further labelled cases (dev.jsonl, written.dev.jsonl, contrast.dev.jsonl); the project's fixtures
 * are always measured.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkByLists } from './bench/baseline.mjs';
import { confidenceFigures } from './bench/confidence.mjs';
import { contrastFigures } from './bench/contrast.mjs';
import { layersOf } from './bench/layers.mjs';
import { measure } from './bench/measure.mjs';
import { confidenceSection, contrastSection, section, wordingSection } from './bench/page.mjs';
import { readSets } from './bench/sets.mjs';
import { wordingFigures } from './bench/wording.mjs';
import { fromRoot } from './lib/workspace.mjs';

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, cases: { type: 'string', default: fromRoot('..', 'shared', 'bench') } },
});
const core = await import(fromRoot('packages', 'core', 'dist', 'index.js'));
const { check } = core;

function byChannel(cases) {
  const channels = [...new Set(cases.map(({ input: { channel } }) => channel))].toSorted((a, b) => a.localeCompare(b));
  return channels.map((channel) => [
    channel,
    measure(
      cases.filter(({ input }) => input.channel === channel),
      check,
    ),
  ]);
}

function measured({ name, about, cases, unread }) {
  return {
    name,
    about,
    figures: measure(cases, check),
    ...(unread !== undefined && { unread: measure(unread, check) }),
    byChannel: byChannel(cases),
    byLists: measure(cases, checkByLists),
    layers: layersOf(core).map(({ about: what, check: judge }) => ({
      about: what,
      figures: measure(cases, judge),
      ...(unread !== undefined && { unread: measure(unread, judge) }),
    })),
  };
}

const sets = await readSets(values.cases);
const page = [
  '# Quality',
  '',
  'How often the engine agrees with hand-made labels. Every figure is printed by `npm run bench`; intervals are Wilson scores, 95 %. Kappa of ordered values has quadratic weights. “Word lists” is what a tone checker without an engine says: the lexicon of `sentiment` and lists of usual phrases (`scripts/bench/baseline.mjs`).',
  '',
  ...sets.map((set) => section(measured(set))),
  confidenceSection(confidenceFigures(sets, check)),
  contrastSection(contrastFigures(values.cases, check)),
  wordingSection(wordingFigures(check)),
].join('\n');
console.log(page);
if (values.write) await writeFile(fromRoot('docs', 'quality.md'), page);
