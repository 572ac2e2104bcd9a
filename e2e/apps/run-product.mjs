/** Runs the journeys in one product and one browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import { failed, passed, secondTry, skipped } from '../lib/index.mjs';
import { start } from '../extension/harness.mjs';
import { takePicture } from './pictures.mjs';
import { bringDown, bringUp, moduleOf, stateOf } from './products.mjs';

/** The window that pages are shown in, in CSS pixels. */
const screen = { width: 1180, height: 760 };

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

/** A person at work: a tab, the box to write in, and where the product and its data are. */
async function begin(stand, { box, url, state }) {
  const newPage = async () => {
    const page = await stand.launched.newPage();
    await page.setViewport(screen);
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
    return page;
  };
  return { stand, box, url, state, newPage, page: await newPage() };
}

/** The longest that a journey may take, in milliseconds: a browser that no longer answers must not hold up the others. */
const longest = 120_000;

async function travel(journey, stand, where) {
  const end = new AbortController();
  const tooLong = sleep(longest, undefined, { signal: end.signal }).then(() => {
    throw new Error(`not at its end after ${longest / 1000} s`);
  });
  try {
    await Promise.race([begin(stand, where).then((visit) => journey.run(visit)), tooLong]);
    return passed();
  } catch (cause) {
    return failed(cause.message);
  } finally {
    end.abort();
    tooLong.catch(() => {});
    // A browser that has crashed has nothing left to close; the next journey finds that out, and is tried again in a fresh one.
    await stand.closeOthers().catch(() => {});
  }
}

/** A browser with the extension in it, allowed on this machine's own addresses. */
const startBrowser = (kind) => start(kind, { hosts: ['http://127.0.0.1/*'] });

/** Makes a journey in a fresh browser and a product in its first state. */
async function travelAfresh(name, kind, { journey, where }) {
  bringDown(name);
  const { url, missing, broken } = bringUp(name);
  if (url === undefined) return failed(missing ?? broken);
  let stand;
  try {
    stand = await startBrowser(kind);
    return await travel(journey, stand, { ...where, url });
  } catch (cause) {
    return failed(cause.message);
  } finally {
    await stand?.close().catch(() => {});
  }
}

/** Tries once more what has failed: a hiccup of the browser is no fault of the extension. */
async function tryAgain(name, kind, tried) {
  for (const attempt of tried.filter(({ outcome }) => outcome.state === 'failed')) {
    const begun = performance.now();
    attempt.outcome = secondTry(attempt.outcome, await travelAfresh(name, kind, attempt));
    report(kind, attempt.box, attempt.journey, attempt.outcome, performance.now() - begun);
  }
}

/** A picture that cannot be taken says so; the journeys go on. */
async function picture(name, stand, { box, url }) {
  try {
    await takePicture(name, await begin(stand, { box, url, state: stateOf(name) }));
  } catch (cause) {
    console.log(`  no picture: ${cause.message}`);
  }
  await stand.closeOthers();
}

async function tryAll(name, kind, { url, boxes, journeys, withPicture }) {
  const stand = await startBrowser(kind).catch(() => startBrowser(kind));
  if (stand === undefined) return undefined;
  const tried = [];
  try {
    if (withPicture && kind === 'chromium') await picture(name, stand, { box: boxes[0], url });
    for (const box of boxes) {
      for (const journey of journeys.filter((each) => isFor(each, box, boxes))) {
        const reason = whyNot(journey, box);
        const where = { box, url, state: stateOf(name) };
        const begun = performance.now();
        const outcome = reason === undefined ? await travel(journey, stand, where) : absent(reason);
        tried.push({ box, journey, where, outcome });
        report(kind, box, journey, outcome, performance.now() - begun);
      }
    }
  } finally {
    await stand.close().catch(() => {});
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
export async function runProduct(name, kind, { journeys, withPicture }) {
  const { product, boxes } = await moduleOf(name);
  const every = (outcome) => (box) =>
    Object.fromEntries(journeys.filter((each) => isFor(each, box, boxes)).map((journey) => [journey.name, outcome]));
  console.log(`${product.name}, ${kind}`);
  const { url, missing, broken } = bringUp(name);
  if (missing !== undefined) return { rows: rowsOf(kind, boxes, every(skipped(missing))) };
  try {
    if (broken !== undefined) return { rows: rowsOf(kind, boxes, every(failed(broken))) };
    const version = product.version(stateOf(name));
    const tried = await tryAll(name, kind, { url, boxes, journeys, withPicture });
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
