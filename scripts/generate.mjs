// Writes every generated file; with --check it writes nothing and fails when one is stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './lib/build.mjs';
import { indexFiles } from './generate/indexes.mjs';
import { resultsPage } from './generate/results.mjs';
import { reportQuality } from './generate/report-quality.mjs';
import { rulePages } from './generate/rule-pages.mjs';
import { schemaFiles } from './generate/schema.mjs';
import { siteTables } from './generate/site-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const stale = [];

async function put({ path, content }) {
  const before = await readFile(path, 'utf8').catch(() => {});
  if (before === content) return;
  stale.push(relative(root, path));
  if (check) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

// The indexes come first: the build needs them, and the pages need the build.
for (const file of [...(await indexFiles(root)), ...schemaFiles(root), await reportQuality(root)]) await put(file);
if (!check) await build();
for (const file of [...(await rulePages(root)), ...(await siteTables(root)), await resultsPage(root)]) await put(file);

if (check && stale.length > 0) {
  console.error(`Generated files are stale: ${stale.join(', ')}. Run “npm run generate” and commit the result.`);
  process.exitCode = 1;
} else console.log(stale.length === 0 ? 'Generated files are fresh.' : `Wrote ${stale.join(', ')}.`);
