/** The draft in a box: what is marked in it, and how it reads. */
import { chord, markedWords } from '../extension/harness.mjs';
import { findingsFor } from './context.mjs';
import { threads } from './conversation.mjs';
import { until } from './person.mjs';

/** The marked passages of a page, those in the frames of its editors too. */
async function marksOf(page) {
  const all = await Promise.all(page.frames().map((frame) => markedWords(frame).catch(() => ({}))));
  return all.flatMap((marks) => Object.values(marks).flat());
}

const inOrder = (passages) => JSON.stringify(passages.toSorted((a, b) => a.localeCompare(b, 'en')));

/** Waits until the passages of these findings are marked, and no others. Those that the engine is less sure of are not marked. */
export async function marksAreRight({ page }, findings) {
  const wanted = inOrder(findings.filter(({ span, inline }) => span !== undefined && inline).map(({ quote }) => quote));
  let last;
  const holds = async () => {
    last = inOrder(await marksOf(page));
    return last === wanted;
  };
  await until(holds, { what: `marks under ${wanted}` }).catch((cause) => {
    throw new Error(`${cause.message}; marked are ${last}`, { cause });
  });
}

/** Waits until this is marked. */
export function isMarked(page, words) {
  const holds = async () => (await marksOf(page)).some((passage) => passage.startsWith(words));
  return until(holds, { what: `a mark under “${words}”` });
}

/** Waits until this is no longer marked. */
export function isUnmarked(page, words) {
  const holds = async () => !(await marksOf(page)).some((passage) => passage.startsWith(words));
  return until(holds, { what: `the mark under “${words}” to go` });
}

const plain = (text) => text.replaceAll('\u00A0', ' ').replaceAll('\r\n', '\n').trim();

/** The agent's own words as the screen shows them. */
export const shown = async ({ box, page }) => plain(await box.draft(page));

/** Waits until the draft on the screen is as it should be: `isRight(text)`. */
export async function draftIs(visit, isRight, what, timeout = 10_000) {
  let last;
  const holds = async () => {
    last = await shown(visit);
    return isRight(last);
  };
  await until(holds, { what, timeout }).catch((cause) => {
    throw new Error(`${cause.message}; the draft is ${JSON.stringify(last)}`, { cause });
  });
  return last;
}

/** Opens a thread's reply box. The page with the box becomes the visit's; where it is a window of its own, the tab it came from stays. */
export async function openBox(visit, thread = 'angry') {
  const { box, url } = visit;
  visit.tab ??= visit.page;
  visit.page = (await box.open(visit.tab, url, { thread })) ?? visit.tab;
  await visit.page.bringToFront();
  return visit.page;
}

/** Takes away what a product has kept from an earlier visit. */
async function clear({ box, page }) {
  if (box.draft === undefined || plain(await box.draft(page)) === '') return;
  await chord(page, 'Control', 'KeyA');
  await page.keyboard.press('Backspace');
}

/** Opens a thread's reply box and types into it. */
export async function write(visit, text, thread) {
  const page = await openBox(visit, thread);
  await clear(visit);
  await visit.box.type(page, text);
  return page;
}

/** What the chip says about so many notes. */
function inWords(count) {
  if (count === 0) return 'No notes';
  return count === 1 ? '1 note' : `${count} notes`;
}

/** Waits until the chip counts as many notes as the engine itself has, given the same conversation. */
export async function chipIsRight({ stand, box, page }, text, thread = 'angry') {
  const findings = findingsFor(box, thread, text);
  await stand.chipSays(page, inWords(findings.length));
  return findings;
}

export const lastWords = (thread) => threads[thread].lastWords;
