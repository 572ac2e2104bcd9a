/**
 * `npm run e2e:editors [chromium|firefox] [page ...]`: every editor in real browsers.
 *
 * Types an answer with real keys, looks where the marks are on the screen, applies a fix, undoes it, and compares
 * with what the editor's own document holds. Names of pages may be given in part.
 */
import { ensureInstalled } from '../lib/install.mjs';

ensureInstalled();
const { failed, formatReasons, formatTable, KINDS, launch, skipped, sleep, summarise } =
  await import('../lib/index.mjs');
const { checks, DRAFT, SECOND_LINE } = await import('./checks.mjs');
const { tryExample } = await import('./example.mjs');
const { openEditor, serveEditors } = await import('./index.mjs');
const { addRulers, stopBlinking } = await import('./picture.mjs');
const { buildProbe } = await import('./probe-extension.mjs');
const { scenarios } = await import('./scenarios.mjs');

const columns = Object.keys(checks);

/** The same for every check of a page: why none could be made. */
const all = (verdict) => Object.fromEntries(columns.map((column) => [column, verdict]));

/** The middle part is bold in editors that know the key for it. */
async function typeBoldly(page, parts) {
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      await page.keyboard.down('Control');
      await page.keyboard.press('b');
      await page.keyboard.up('Control');
    }
    await page.keyboard.type(part, { delay: 4 });
  }
}

async function openAndType(session, site, scenario) {
  const page = await openEditor(session.browser, site.url + scenario.path);
  await addRulers(page);
  await stopBlinking(page);
  await scenario.arrange?.(page);
  await sleep(150);
  await page.keyboard.type(DRAFT.join(''), { delay: 4 });
  if (scenario.editor !== 'input') {
    await page.keyboard.press('Enter');
    await sleep(30);
    await typeBoldly(page, SECOND_LINE);
  }
  await sleep(250);
  // From here on: Summernote throws at some keys all by itself.
  const errors = [];
  page.on('pageerror', (cause) => errors.push(cause.message));
  return { page, scenario, state: { errors } };
}

async function runScenario(session, site, scenario) {
  const verdicts = {};
  let context;
  try {
    context = await openAndType(session, site, scenario);
    for (const [name, check] of Object.entries(checks)) {
      verdicts[name] = await check(context);
      // What comes after an unread text or a fix that failed would only repeat it.
      if (verdicts[name].state === 'failed' && name === 'read') break;
    }
  } catch (cause) {
    const name = columns.find((column) => verdicts[column] === undefined);
    verdicts[name] = failed(cause.message);
  } finally {
    // A browser that has died fails the next page; what was found before is still told.
    await context?.page.close().catch(() => undefined);
  }
  const missing = columns.filter((column) => verdicts[column] === undefined);
  return { ...verdicts, ...Object.fromEntries(missing.map((name) => [name, skipped('a check before it failed')])) };
}

async function runIn(kind, wanted, site, probe) {
  const session = await launch(kind, { extension: probe.folder });
  const title = (scenario) => `${kind} ${scenario.title}`;
  if (session === undefined) {
    return wanted.map((scenario) => ({ title: title(scenario), checks: all(skipped(`${kind} is not installed`)) }));
  }
  const rows = [];
  try {
    for (const [index, scenario] of wanted.entries()) {
      if (process.stderr.isTTY) console.error(`${kind} ${index + 1} of ${wanted.length}: ${scenario.title}`);
      rows.push({ title: title(scenario), checks: await runScenario(session, site, scenario) });
    }
  } finally {
    await session.close();
  }
  return rows;
}

/** What the names ask for: everything when there are none. */
function select(names) {
  const isAsked = (title) => names.length === 0 || names.some((name) => title.includes(name));
  return { wanted: scenarios().filter(({ title }) => isAsked(title)), withExample: isAsked('example') };
}

async function runAll(kinds, { wanted, withExample }) {
  const [site, probe] = [await serveEditors(), await buildProbe()];
  const rows = [];
  try {
    for (const kind of kinds) {
      if (wanted.length > 0) rows.push(...(await runIn(kind, wanted, site, probe)));
      if (withExample) rows.push(await tryExample(kind));
    }
  } finally {
    site.close();
    probe.remove();
  }
  return rows;
}

async function main(args) {
  const kinds = KINDS.filter((kind) => args.includes(kind));
  const names = args.filter((name) => !KINDS.includes(name));
  const selection = select(names);
  if (selection.wanted.length === 0 && !selection.withExample) {
    const titles = [...scenarios().map(({ title }) => title), 'example'];
    console.error(`No page is called ${names.join(' or ')}. There are: ${titles.join(', ')}`);
    return 2;
  }
  const rows = await runAll(kinds.length === 0 ? KINDS : kinds, selection);
  console.log(formatTable(rows, columns));
  const { line, exitCode } = summarise(rows);
  console.log([formatReasons(rows), line].filter(Boolean).join('\n\n'));
  return exitCode;
}

process.exitCode = await main(process.argv.slice(2));
