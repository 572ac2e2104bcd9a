/** Runs the journeys in one product and one browser. */
import { failed, passed, skipped } from '../lib/index.mjs';
import { start } from '../extension/harness.mjs';
import { bringDown, bringUp, moduleOf, stateOf } from './products.mjs';

/** What a product cannot have; counts for nothing. */
const absent = (reason) => ({ state: 'absent', reason });

/** Whether a journey is for a kind of box at all: where a product has a box for notes, that has a journey of its own. */
export function isFor(journey, box, boxes) {
  if (box.isNote === true) return journey.forNotes === true;
  return journey.forNotes !== true || !boxes.some(({ isNote }) => isNote === true);
}

/** Why a journey cannot be had in this box; undefined where it can. */
export function whyNot(journey, box) {
  const reason = box.without?.[journey.name];
  const lacksNotes = journey.forNotes === true && box.isNote !== true;
  const missing = lacksNotes ? 'box for notes' : journey.needs.find((need) => box[need] === undefined);
  return missing === undefined ? undefined : (reason ?? `app.mjs has no ${missing}, and does not say why`);
}

async function travel(journey, stand, { box, url, state, picture }) {
  const newPage = async () => {
    const page = await stand.launched.newPage();
    await page.setViewport({ width: 1240, height: 800 });
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
    return page;
  };
  const visit = { stand, box, url, state, kind: stand.kind, newPage, page: await newPage() };
  try {
    await journey.run(visit);
    return passed();
  } catch (cause) {
    await picture?.(visit.page, journey.name);
    return failed(cause.message);
  } finally {
    await stand.closeOthers();
  }
}

/** A browser with the extension in it, allowed on this machine's own addresses. */
const startBrowser = (kind) => start(kind, { hosts: ['http://127.0.0.1/*'] });

/** Tries once more what has failed, each in a fresh browser and a product in its first state. */
async function tryAgain(name, kind, tried) {
  for (const attempt of tried.filter(({ outcome }) => outcome.state === 'failed')) {
    console.log(`  again: ${attempt.journey.name}`);
    bringDown(name);
    const { url } = bringUp(name);
    const stand = await startBrowser(kind);
    try {
      const outcome = await travel(attempt.journey, stand, { ...attempt.where, url });
      const reason = `at the second try; first: ${attempt.outcome.reason}`;
      attempt.outcome =
        outcome.state === 'passed'
          ? { ...outcome, reason }
          : failed(`${outcome.reason} (at the second try; first: ${attempt.outcome.reason})`);
    } finally {
      await stand.close();
    }
  }
}

async function tryAll(name, kind, { url, boxes, journeys, picture }) {
  const stand = await startBrowser(kind);
  if (stand === undefined) return undefined;
  const tried = [];
  try {
    for (const box of boxes) {
      for (const journey of journeys.filter((each) => isFor(each, box, boxes))) {
        const reason = whyNot(journey, box);
        const where = { box, url, state: stateOf(name), picture };
        const begun = performance.now();
        const outcome = reason === undefined ? await travel(journey, stand, where) : absent(reason);
        tried.push({ box, journey, where, outcome });
        report(kind, box, journey, outcome, performance.now() - begun);
      }
    }
  } finally {
    await stand.close();
  }
  await tryAgain(name, kind, tried);
  return tried;
}

function report(kind, box, journey, { state, reason }, milliseconds) {
  const seconds = (milliseconds / 1000).toFixed(1).padStart(5);
  const why = reason === undefined ? '' : `\n         ${reason}`;
  console.log(`  ${state.padEnd(7)} ${seconds} s  ${kind}: ${box.title}: ${journey.name}${why}`);
}

const rowsOf = (kind, boxes, outcomeOf) =>
  boxes.map((box) => ({ kind, box: box.title, title: `${kind}: ${box.title}`, checks: outcomeOf(box) }));

/** The rows of a product in a browser, one a box: `{ kind, box, title, checks: { journey: outcome } }`, and the product's version. */
export async function runProduct(name, kind, { journeys, picture }) {
  const { product, boxes } = await moduleOf(name);
  const every = (outcome) => (box) =>
    Object.fromEntries(journeys.filter((each) => isFor(each, box, boxes)).map((journey) => [journey.name, outcome]));
  console.log(`${product.name}, ${kind}`);
  const { url, missing, broken } = bringUp(name);
  if (missing !== undefined) return { rows: rowsOf(kind, boxes, every(skipped(missing))) };
  try {
    if (broken !== undefined) return { rows: rowsOf(kind, boxes, every(failed(broken))) };
    const version = product.version(stateOf(name));
    const tried = await tryAll(name, kind, { url, boxes, journeys, picture });
    if (tried === undefined) {
      return { rows: rowsOf(kind, boxes, every(skipped('no such browser, and none could be installed'))) };
    }
    const outcomes = (box) =>
      Object.fromEntries(
        tried.filter((each) => each.box === box).map(({ journey, outcome }) => [journey.name, outcome]),
      );
    return { product: product.name, version, rows: rowsOf(kind, boxes, outcomes) };
  } finally {
    bringDown(name);
  }
}
