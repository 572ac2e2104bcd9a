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

/** The time that the page's thread worked for each key, in milliseconds, as the browser counts it. */
async function busyPerKey(page, keys) {
  const session = await page.createCDPSession();
  // The thread's own clock: waiting for a busy machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const times = [];
  for (let i = 0; i < keys; i++) {
    const before = await busy();
    await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
    // Until after the pause, so that the verdict and its drawing count for the key that brought them.
    await sleep(450);
    times.push((await busy()) - before);
  }
  await session.detach();
  return times;
}

export async function measureKeys(stand, words) {
  const page = await openDraft(stand, words);
  await page.keyboard.type(' ');
  await sleep(2500);
  const marks = [];
  for (let round = 0; round < 20; round++) marks.push(await keyToMark(page));
  await marksAre(page, {});
  const busy = await busyPerKey(page, 40);
  await page.close();

  await stand.set({ offSites: [new URL(stand.url).host] });
  const off = await openDraft(stand, words);
  const plain = await busyPerKey(off, 40);
  await off.close();
  await stand.clearSettings();
  return { marks: quantiles(marks), busy: quantiles(busy), plain: quantiles(plain) };
}
