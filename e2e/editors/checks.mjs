/** What is checked on every page, in this order: each check starts from where the one before has left the page. */
import { failed, passed, skipped, sleep, until } from '../lib/index.mjs';
import { differenceOf, misplaced, shoot, wordsBox } from './picture.mjs';
import { probe } from './probe-extension.mjs';

/** What the agent types: the customer has written three times, and gets the burden handed back. */
export const DRAFT = ['Hello Karin, ', 'feel free to call back', ' any time. Bye.'];
export const WORDS = DRAFT[1];
const FIX = 'I will call you today';
/** Typed below, where a field has room for a second line. */
export const SECOND_LINE = ['Have a ', 'nice', ' day.'];
const OPENING = 'I am sorry about the lamp. ';

const plain = (text) => text.replaceAll(/\n+/gu, '\n').trim();

const modelText = (page) => page.evaluate(() => globalThis.editorPage.text());
const markup = (page) =>
  page.evaluate(async () => ({
    html: globalThis.editorPage.root().innerHTML,
    sent: await globalThis.editorPage.sent(),
  }));

const judge = (isRight, reason) => (isRight ? passed() : failed(reason));

/** The span of the words in a text. */
const spanOf = (text, words = WORDS) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const drawOn = (page, text) => probe(page, 'draw', { marks: [{ id: 'call-back', span: spanOf(text), kind: 'error' }] });

/** Presses a key with Ctrl. */
async function pressWithControl(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function read({ page, state, scenario }) {
  state.model = await modelText(page);
  const opened = await probe(page, 'open');
  if (opened === null) return failed('not recognised as a field');
  state.text = opened.text;
  if (opened.editor !== scenario.editor) return failed(`opened by ${opened.editor}, not by ${scenario.editor}`);
  if (!state.model.includes(DRAFT.join(''))) return failed(`the keys made ${JSON.stringify(state.model)}`);
  return judge(
    plain(opened.text) === state.model,
    `${JSON.stringify(opened.text)} is not ${JSON.stringify(state.model)}`,
  );
}

async function marks({ page, state, scenario }) {
  state.before = await markup(page);
  await drawOn(page, state.text);
  await scenario.disturb?.(page);
  await sleep(150);
  const withMarks = await shoot(page);
  state.marked = await markup(page);
  await probe(page, 'clear');
  await sleep(60);
  const painted = differenceOf(withMarks, await shoot(page));
  const problem = misplaced(painted, await wordsBox(page, WORDS));
  return judge(problem === undefined, problem);
}

/** The package's own word on where the marks are: what a card opens at, and what a click hits. */
async function hit({ page, state }) {
  await page.evaluate(() => globalThis.editorPage.focus());
  await drawOn(page, state.text);
  const rects = await probe(page, 'rects', { span: spanOf(state.text) });
  const offset = await page.evaluate(() => globalThis.viewOffset());
  const words = await wordsBox(page, WORDS);
  const [first, last] = [rects[0], rects.at(-1)];
  if (first === undefined) return failed('no rectangle');
  const isNear =
    Math.abs(first.left + offset.left - words.left) <= 2 && Math.abs(last.right + offset.left - words.right) <= 2;
  if (!isNear) return failed(`${JSON.stringify(rects)} for words at ${JSON.stringify(words)}`);
  const y = (last.top + last.bottom) / 2;
  const [on, beside] = [
    await probe(page, 'at', { x: last.right - 4, y }),
    await probe(page, 'at', { x: last.right + 9, y }),
  ];
  await probe(page, 'clear');
  return judge(on === 'call-back' && beside === null, `under the words is ${on}, beside them ${beside}`);
}

function untouched({ state }) {
  if (state.before.html !== state.marked.html) return failed(`the editor holds ${state.marked.html}`);
  return judge(state.before.sent === state.marked.sent, `what is sent has become ${state.marked.sent}`);
}

/** The marks stay with their words while the person goes on typing. */
async function follow({ page, state }) {
  await page.evaluate(() => globalThis.editorPage.focus());
  await drawOn(page, state.text);
  await pressWithControl(page, 'End');
  await page.keyboard.type(' PS.', { delay: 5 });
  await sleep(150);
  const withMarks = await shoot(page);
  await probe(page, 'clear');
  await sleep(60);
  const problem = misplaced(differenceOf(withMarks, await shoot(page)), await wordsBox(page, WORDS));
  state.model = await modelText(page);
  return judge(problem === undefined, problem);
}

async function stale({ page, state }) {
  // The text has been typed on since it was read.
  const edit = { span: spanOf(state.text), text: FIX };
  const result = await probe(page, 'apply', { edit });
  const { text } = await probe(page, 'read');
  const other = await probe(page, 'apply', { edit: { span: spanOf(text), text: FIX, was: 'Words that went away' } });
  const isRefused = [result, other].every(({ ok, reason }) => !ok && reason === 'stale');
  const model = await modelText(page);
  return judge(isRefused && model === state.model, `${JSON.stringify([result, other])} left ${JSON.stringify(model)}`);
}

async function apply({ page, state }) {
  // A person reads the note before accepting it; editors join what follows within a second to the typing before.
  await sleep(1200);
  const { text } = await probe(page, 'read');
  const result = await probe(page, 'apply', { edit: { span: spanOf(text), text: FIX, was: WORDS } });
  const wanted = state.model.replace(WORDS, FIX);
  const model = await modelText(page);
  if (!result.ok) return failed(`${result.reason}, leaving ${JSON.stringify(model)}`);
  if (model !== wanted) return failed(`the editor's own text is ${JSON.stringify(model)}`);
  const now = await probe(page, 'read');
  if (now.text !== text.replace(WORDS, FIX)) return failed(`the text on the screen is ${JSON.stringify(now.text)}`);
  const sent = (await markup(page)).sent.replaceAll('&nbsp;', ' ');
  return judge(sent.includes(FIX) && !sent.includes('makegood'), `what is sent is ${sent}`);
}

async function undo({ page, state }) {
  await pressWithControl(page, 'z');
  const isRestored = async () => (await modelText(page)) === state.model;
  const ok = await until(isRestored, { timeout: 1000 }).catch(() => false);
  return judge(ok, `one undo leaves ${JSON.stringify(await modelText(page))}`);
}

/** Makes an edit of the text as it stands, looks at what became of it, and takes it back by one undo. */
async function replaceAndUndo({ page, state }, { words, fix }) {
  // A person reads the note before accepting it; editors join what follows within a second to the typing before.
  await sleep(1200);
  const { text } = await probe(page, 'read');
  const span = words === '' ? { start: 0, end: 0 } : spanOf(text, words);
  const result = await probe(page, 'apply', { edit: { span, text: fix, was: words } });
  const [model, now] = [await modelText(page), await probe(page, 'read')];
  const isRight =
    result.ok && model === plain(state.model.replace(words, fix)) && now.text === text.replace(words, fix);
  if (isRight) return undo({ page, state });
  const isOffered = result.reason === 'refused' && model === state.model && now.text === text;
  const reason = `${JSON.stringify(result)} left ${JSON.stringify(model)}`;
  return isOffered ? skipped(`refused, nothing changed: ${JSON.stringify(fix)}`) : failed(reason);
}

/** A sentence that is missing goes to the very beginning, where no word stands to be replaced. */
async function insert(context) {
  // As when the person has clicked into a list of notes.
  await context.page.focus('#elsewhere');
  return replaceAndUndo(context, { words: '', fix: OPENING });
}

/** Words of which one is bold, where the editor knows the key for it. */
const formatted = (context) =>
  context.scenario.editor === 'input'
    ? passed()
    : replaceAndUndo(context, { words: SECOND_LINE.join(''), fix: 'Talk soon.' });

/** An opening on lines of its own. */
const lines = (context) =>
  context.scenario.editor === 'input' ? passed() : replaceAndUndo(context, { words: '', fix: 'I am sorry.\nTruly.\n' });

/** Nothing of ours stays in the page. */
async function released({ page, state }) {
  await probe(page, 'read').then(({ text }) => drawOn(page, text));
  await probe(page, 'release');
  const left = await page.evaluate(() => {
    const root = globalThis.editorPage.root();
    const view = root.ownerDocument.defaultView;
    const rules = [root.ownerDocument, root.getRootNode()].flatMap((tree) => [...tree.adoptedStyleSheets]);
    return {
      highlights: [...view.CSS.highlights.keys()].filter((name) => name.startsWith('makegood')),
      sheets: rules.filter((sheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('makegood'))).length,
      elements: root.ownerDocument.querySelectorAll('makegood-marks').length,
    };
  });
  const isClean = left.highlights.length === 0 && left.sheets === 0 && left.elements === 0;
  return judge(isClean && state.errors.length === 0, JSON.stringify({ ...left, errors: state.errors }));
}

/** Name of each check and how it is made. */
export const checks = { read, marks, hit, untouched, follow, stale, apply, undo, insert, formatted, lines, released };
