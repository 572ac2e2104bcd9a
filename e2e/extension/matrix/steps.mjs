/** What happens at each editor, in this order: each step starts from where the one before has left the page. */
import { failed, passed, sleep, until } from '../../lib/index.mjs';
import { differenceOf, misplaced, shoot, wordsBox } from '../../editors/picture.mjs';
import { chord, clickIn, panelOf, panelSays } from '../harness.mjs';
import * as draft from './draft.mjs';
import { sentText } from './sent-text.mjs';

const judge = (isRight, reason) => (isRight ? passed() : failed(reason));

const same = (now, wanted, what) => judge(now === wanted, `${what} is ${JSON.stringify(now)}`);

/** Resolves with whether the editor's own document comes to hold this text. */
async function comesToHold(editor, wanted) {
  await until(async () => (await editor.text()) === wanted, { timeout: 8000 }).catch(() => undefined);
  return same(await editor.text(), wanted, 'the editor’s own text');
}

/** Real keys, with the extension at work from the first one on. */
async function typed({ page, editor, lines }) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line, { delay: 4 });
  }
  return comesToHold(editor, lines.join('\n'));
}

async function backToDraft(page) {
  await page.keyboard.press('Escape');
  await sleep(200);
}

/** The page is none that the extension knows, so the person shows it the customer's words. */
async function judged({ stand, page, editor, row }) {
  if (row.isAskedFor) {
    await stand.pressShortcut(page);
    await panelOf(page);
    await backToDraft(page);
  }
  const { x, y } = await page.evaluate(() => {
    const { left, top, height } = document.querySelector('#before').getBoundingClientRect();
    return { x: left + 60, y: top + height / 2 };
  });
  await page.mouse.click(x, y, { count: 3 });
  await stand.pressShortcut(page);
  const panel = await panelOf(page);
  await clickIn(panel, '[data-key="use-selection"]');
  await panelSays(panel, 'Judged against your selection');
  await editor.marksAre({ error: [draft.ERROR], warning: [draft.WARNING] });
  await backToDraft(page);
  await page.keyboard.type(draft.MORE, { delay: 4 });
  const text = await editor.text();
  return judge(text.endsWith(draft.MORE), `Escape led the keys elsewhere: ${JSON.stringify(text)}`);
}

/** Read off the screen: what changes there when the page takes the grave mark out of the browser's own list. */
async function painted({ page, editor, state }) {
  await editor.marksStay('error');
  await editor.marksAre({ error: [draft.ERROR], warning: [draft.WARNING] });
  state.text = await editor.text();
  state.html = await editor.html();
  const box = await wordsBox(page, draft.ERROR);
  let problem;
  const isRight = async () => {
    const withMarks = await shoot(page);
    await editor.hideMarks('error');
    const without = await shoot(page);
    await editor.showMarks();
    problem = misplaced(differenceOf(withMarks, without), box);
    return problem === undefined;
  };
  // On a busy machine the browser takes its time to paint an editor's frame anew.
  await until(isRight, { timeout: 6000, what: 'the marks to come and go' }).catch(() => {});
  return judge(problem === undefined, problem);
}

/** The first card is the gravest; its wording is put in by a click on the button. */
async function applied({ stand, page, editor, state }) {
  await stand.pressShortcut(page);
  const panel = await panelOf(page);
  await until(() => panel.evaluate((fix) => document.querySelector('.wording')?.innerText === fix, draft.FIX), {
    what: 'the wording',
  });
  // A person reads it first; editors join what follows within a second to the typing before.
  await sleep(1000);
  await clickIn(panel, '[data-key^="apply 0"]');
  const wanted = state.text.replace(draft.SENTENCE, draft.FIX);
  const verdict = await comesToHold(editor, wanted);
  const refusal = await panel.evaluate(() => document.querySelector('.refusal')?.innerText ?? '');
  return refusal === '' ? verdict : failed(`the panel says: ${refusal}`);
}

async function sent({ editor, state }) {
  const leaves = await editor.sent();
  const holds = sentText(leaves) === state.text.replace(draft.SENTENCE, draft.FIX);
  return judge(holds && !/makegood|highlight/iu.test(leaves), `what is sent is ${JSON.stringify(leaves)}`);
}

/** The marks of what is left move along, and the one that was mended goes. */
async function remarked({ editor }) {
  await editor.marksAre({ warning: [draft.WARNING] });
  return passed();
}

/** Whoever has put a wording in is back in the draft, so that the key for undo means it. */
async function undone({ page, editor, state }) {
  // A person looks at it first; the package looks for a moment whether the wording stays.
  await sleep(500);
  await chord(page, 'Control', 'KeyZ');
  const verdict = await comesToHold(editor, state.text);
  if (verdict.state === 'failed') return verdict;
  await editor.marksAre({ error: [draft.ERROR], warning: [draft.WARNING] });
  return verdict;
}

/** With marks and without them the editor holds the same markup, and afterwards nothing of ours is in the page. */
async function untouched({ stand, editor, state }) {
  const marked = await editor.html();
  await stand.set({ pausedUntil: Date.now() + 60_000 });
  await editor.marksAre({});
  await sleep(60);
  const plain = await editor.html();
  if (marked !== plain) return failed(`with marks ${marked}, without ${plain}`);
  if (/makegood/iu.test(plain)) return failed(`the editor holds ${plain}`);
  const left = await editor.leftBehind();
  return judge(left.length === 0 && state.errors.length === 0, JSON.stringify({ left, errors: state.errors }));
}

/** Name of each step and how it is made. */
export const steps = { typed, judged, painted, applied, sent, remarked, undone, untouched };
