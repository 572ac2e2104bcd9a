/** What a key costs in a draft of some length: until the marks are drawn, and on the page's own thread. */
import { sleep } from '../../lib/index.mjs';
import { marksAre } from '../harness.mjs';
import { quantiles } from './quantile.mjs';

const filler = 'Thank you for your letter about the two lamps in your hall and the long wait for them. ';
const passage = 'There is nothing I can do';

/** Neutral text of so many words. */
function draftOf(words) {
  const all = filler
    .repeat(Math.ceil(words / 17))
    .trim()
    .split(' ');
  return `${all.slice(0, words).join(' ')}. `;
}

async function openDraft(stand, words, file = 'helpdesk.html') {
  const page = await stand.open(file);
  await page.click('.note-editable');
  await page.keyboard.sendCharacter(draftOf(words));
  return page;
}

/** Writes down in the page when the next key arrives, and when the passage is marked. */
const record = (page) =>
  page.evaluate(() => {
    let begun;
    const isMarked = (range) => String(range).endsWith('can do');
    addEventListener('keydown', () => (begun = performance.now()), { capture: true, once: true });
    globalThis.markedAfter = new Promise((resolve) => {
      const look = () => {
        const marked = [...(CSS.highlights.get('makegood-error') ?? [])].some(isMarked);
        if (begun !== undefined && marked) resolve(performance.now() - begun);
        else requestAnimationFrame(look);
      };
      look();
    });
  });

/** From the key that completes a passage until its mark is in the registry of highlights. */
async function keyToMark(page) {
  await page.keyboard.type(passage.slice(0, -1), { delay: 5 });
  await sleep(900);
  await record(page);
  await page.keyboard.press('o');
  const time = await page.evaluate(() => globalThis.markedAfter);
  for (let i = 0; i < passage.length; i++) await page.keyboard.press('Backspace');
  await sleep(700);
  return time;
}

/** What the page's thread did between a key and the next: the longest task, and all of them together, in milliseconds of its own clock. */
function workPerKey(events) {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const { pid, tid } = keys[0];
  const tasks = events.filter((each) => each.pid === pid && each.tid === tid && each.name.endsWith('RunTask'));
  const begins = keys.map(({ ts }) => ts);
  return begins.map((begin, at) => {
    // The task that brings a key has begun a little before the event.
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur >= begin && ts < (begins[at + 1] ?? Infinity));
    // Waiting for a busy machine does not count; tasks too short for the clock have no time.
    const times = own.map(({ tdur = 0 }) => tdur / 1000);
    return { longest: Math.max(...times), all: times.reduce((sum, time) => sum + time, 0) };
  });
}

/** Types so many keys, and returns what each cost the page's thread, as the browser's own trace tells it. */
async function traceKeys(page, keys) {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
    // Until after the pause, so that the verdict and its drawing count for the key that brought them.
    await sleep(450);
  }
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const work = workPerKey(trace.traceEvents);
  return { longest: quantiles(work.map(({ longest }) => longest)), all: quantiles(work.map(({ all }) => all)) };
}

export async function measureKeys(stand, words) {
  const page = await openDraft(stand, words);
  await page.keyboard.type(' ');
  await sleep(2500);
  const marks = [];
  for (let round = 0; round < 20; round++) marks.push(await keyToMark(page));
  await marksAre(page, {});
  const on = await traceKeys(page, 40);
  await page.close();

  await stand.set({ offSites: [new URL(stand.url).host] });
  const plain = await openDraft(stand, words);
  await plain.keyboard.type(' ');
  await sleep(1000);
  const off = await traceKeys(plain, 40);
  await plain.close();
  await stand.clearSettings();
  return { marks: quantiles(marks), on, off };
}
