import { giveFocus, hasFocus, select } from '../dom/selection.ts';
import { editingHost, isElement } from '../dom/tree.ts';
import type { ApplyResult, Edit } from '../field.ts';
import { formattingOf, isExactly } from '../text/formatting.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { endsOf, type TextMap } from '../text/text-map.ts';
import { climb } from './climb.ts';
import type { Expectation } from './outcome.ts';
import { undoWays } from './undo.ts';
import { after } from './wait.ts';
import type { Target, Way } from './way.ts';

/** Editors learn of a selection from an event that comes later; text typed before lands at the former caret. */
const SELECTION_SETTLES_MS = 60;

/** Replaces a span of rich content in the first of these ways that leads to exactly that. */
export async function replaceRichText(
  map: TextMap,
  edit: Edit,
  ways: readonly Way[],
  signal?: AbortSignal,
): Promise<ApplyResult> {
  const target = targetOf(map, edit);
  if (!target) return { ok: false, reason: 'refused' };
  const attempts = ways.map((way) => async () => {
    // A way that came to nothing may have split the text nodes or made them anew: CKEditor 4 puts bookmarks into them and takes them out.
    const now = targetOf(readRichText(map.root), edit) ?? target;
    await prepare(now);
    return way(now);
  });
  return climb(attempts, expectationOf(map, edit), undoWays(target.host), signal);
}

function targetOf(map: TextMap, { span, text }: Edit): Target | undefined {
  const ends = endsOf(map, span);
  if (!ends) return undefined;
  const [{ node }] = ends;
  const inside = isElement(node) ? node : node.parentElement;
  const host = (inside && editingHost(inside)) ?? map.root;
  return { host, ends, text };
}

async function prepare(target: Target): Promise<void> {
  const { host } = target;
  if (!hasFocus(host)) {
    giveFocus(host);
    // CodeMirror puts its own selection back a little after it gets the focus.
    await after(SELECTION_SETTLES_MS);
  }
  select(host, target.ends);
  await after(SELECTION_SETTLES_MS);
}

function expectationOf(before: TextMap, edit: Edit): Expectation {
  const now = () => readRichText(before.root);
  const looks = (map: TextMap) => formattingOf(map, 0, map.text.length);
  const isSame = (map: TextMap) => map.text === before.text && looks(map) === looks(before);
  return { isMade: () => isExactly(edit, before, now()), isUntouched: () => isSame(now()) };
}
