// The table of what was driven in real products: a row a box and browser, a column a journey.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const signOf = ({ state, reason } = {}) => {
  if (state === 'passed') return reason === undefined ? '✓' : '✓²';
  return { failed: '✗', skipped: 'skipped', absent: '–' }[state] ?? '';
};

const row = (cells) => `| ${cells.join(' | ')} |`;

const browsers = { chromium: 'Chromium', firefox: 'Firefox' };

/** Why something is not `✓`, once for all browsers that have the same reason. */
function reasonsOf(records) {
  const reasons = new Map();
  for (const { box, kind, journeys } of records) {
    for (const [journey, { state, reason }] of Object.entries(journeys)) {
      if (reason === undefined) continue;
      const browser = state === 'absent' ? '' : `, ${browsers[kind]}`;
      const words = `${box}, ${journey}${browser}: ${reason.replaceAll(/\s+/gu, ' ').slice(0, 240)}`;
      reasons.set(words, `- ${words}`);
    }
  }
  return [...reasons.values()];
}

/** The pictures that the run took, small, each a link to itself. */
async function picturesIn(folder) {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.png'))
    .toSorted()
    .map((file) => {
      const alt = `${file.replace('.png', '')}: a reply with underlined words, the counter and the panel of notes`;
      return `[<img src="images/products/${file}" width="400" alt="${alt}">](images/products/${file})`;
    });
}

/** The part of docs/sites.md that the runs fill. */
export async function appResults(root) {
  const records = JSON.parse(await readFile(join(root, 'e2e/apps/results.json'), 'utf8'));
  const { journeys } = await import('../../e2e/apps/journeys/index.mjs');
  const names = journeys.map(({ name }) => name);
  const rows = records.map(({ box, version, kind, on, journeys: outcomes }) =>
    row([`${box} ${version}`, browsers[kind], ...names.map((name) => signOf(outcomes[name])), on]),
  );
  return [
    '## Driven in the product itself',
    '',
    'Each product was started on one machine, with the threads of [conversation.mjs](../e2e/apps/conversation.mjs) in it, and used as a person',
    'does, by keys and clicks, in an unmodified browser with the built extension. What its server then held was compared with what the screen had',
    'shown. `npm run e2e:apps -- --write` fills this table and takes the pictures; `npm run e2e:apps` repeats it.',
    '',
    row(['product and box', 'browser', ...names, 'date']),
    row(Array.from({ length: names.length + 3 }, () => '---')),
    ...rows,
    '',
    '✓ passed; ✓² passed at the second try, in a fresh browser; ✗ failed; – not to be had in this product; empty: not for this kind of box.',
    '',
    ...journeys.map(({ name, title }) => `- **${name}**: ${title}`),
    '',
    ...reasonsOf(records),
    '',
    '## At work',
    '',
    'Taken by the same run, in Chromium.',
    '',
    ...(await picturesIn(join(root, 'docs/images/products'))),
    '',
  ];
}
