/**
 * `npm run e2e:matrix [chromium|firefox] [page ...]`: the whole extension at every editor, in real browsers.
 *
 * An answer to an angry customer is typed by keys; the marks are looked for on the screen, a wording is put in from the panel, and what
 * the editor's own document holds, and would send, is compared. Names of pages may be given in part.
 */
import { prepare } from '../../../scripts/lib/prepare.mjs';
import { ensureInstalled } from '../../lib/install.mjs';

if (!(await prepare())) process.exit(1);
ensureInstalled();
// Imported only now: they need what has just been installed.
const { buildExtension } = await import('../../../scripts/extension/build.mjs');
const { failed, formatReasons, formatTable, KINDS, skipped, summarise } = await import('../../lib/index.mjs');
const { openEditor, serveEditors } = await import('../../editors/index.mjs');
const { addRulers, stopBlinking } = await import('../../editors/picture.mjs');
const { start } = await import('../harness.mjs');
const { linesFor } = await import('./draft.mjs');
const { editorOf } = await import('./editor.mjs');
const { rows } = await import('./rows.mjs');
const { steps } = await import('./steps.mjs');

const columns = Object.keys(steps);
const forAll = (verdict) => Object.fromEntries(columns.map((column) => [column, verdict]));

async function openRow(stand, site, row) {
  const page = await openEditor(stand.launched.browser, site.url + row.path);
  await addRulers(page);
  await stopBlinking(page);
  const errors = [];
  page.on('pageerror', (cause) => errors.push(cause.message));
  return { stand, page, row, editor: editorOf(page), lines: linesFor(row), state: { errors } };
}

/** The steps in turn, up to the first that fails: what comes after it would only repeat it. */
async function runSteps(context) {
  const verdicts = {};
  for (const [name, step] of Object.entries(steps)) {
    verdicts[name] = await step(context).catch((cause) => failed(cause.message));
    if (verdicts[name].state === 'failed') break;
  }
  return { ...forAll(skipped('a step before it failed')), ...verdicts };
}

async function runRow(stand, site, row) {
  try {
    const context = await openRow(stand, site, row);
    return await runSteps(context);
  } catch (cause) {
    return { ...forAll(skipped('a step before it failed')), [columns[0]]: failed(cause.message) };
  } finally {
    await stand.closeOthers();
    await stand.clearSettings();
  }
}

async function runIn(kind, wanted, site) {
  const stand = await start(kind);
  const titleOf = ({ title }) => `${kind} ${title}`;
  if (stand === undefined) {
    return wanted.map((row) => ({ title: titleOf(row), checks: forAll(skipped(`${kind} is not installed`)) }));
  }
  const results = [];
  try {
    for (const row of wanted) {
      const checks = await runRow(stand, site, row);
      results.push({ title: titleOf(row), checks });
      const count = Object.values(checks).filter(({ state }) => state === 'passed').length;
      console.error(`${count === columns.length ? 'ok  ' : 'FAIL'} ${titleOf(row)}: ${count} of ${columns.length}`);
    }
  } finally {
    await stand.close();
  }
  return results;
}

async function runAll(kinds, wanted) {
  await buildExtension();
  const site = await serveEditors();
  const results = [];
  try {
    for (const kind of kinds) results.push(...(await runIn(kind, wanted, site)));
  } finally {
    site.close();
  }
  return results;
}

async function main(args) {
  const kinds = KINDS.filter((kind) => args.includes(kind));
  const names = args.filter((name) => !KINDS.includes(name));
  const all = rows();
  const wanted = all.filter(({ title }) => names.length === 0 || names.some((name) => title.includes(name)));
  if (wanted.length === 0) {
    console.error(`No page is called ${names.join(' or ')}. There are: ${all.map(({ title }) => title).join(', ')}`);
    return 2;
  }
  const results = await runAll(kinds.length === 0 ? KINDS : kinds, wanted);
  console.log(formatTable(results, columns));
  const { line, exitCode } = summarise(results);
  console.log([formatReasons(results), line].filter(Boolean).join('\n\n'));
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
