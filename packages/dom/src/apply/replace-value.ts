import { type TextControl, viewOf } from '../dom/tree.ts';
import type { ApplyResult, Edit } from '../field.ts';
import { edited } from '../text/edit.ts';
import { type Expectation, outcomeOf, rollBack } from './outcome.ts';
import { undoWays } from './undo.ts';
import { insertCommand } from './ways.ts';

/** Replaces a span of a text field's value. */
export async function replaceValue(control: TextControl, edit: Edit): Promise<ApplyResult> {
  const before = control.value;
  const wanted = edited(before, edit);
  const expectation: Expectation = {
    isMade: () => control.value === wanted,
    isUntouched: () => control.value === before,
  };
  for (const way of [typeOver, setValue]) {
    way(control, edit);
    const outcome = await outcomeOf(expectation);
    if (outcome === 'made') return { ok: true };
    if (outcome === 'other') return rollBack(expectation, [...undoWays(control), () => restore(control, before)]);
  }
  return { ok: false, reason: 'refused' };
}

/** With the browser's undo. */
function typeOver(control: TextControl, { span, text }: Edit): void {
  viewOf(control).focus();
  control.focus({ preventScroll: true });
  control.setSelectionRange(span.start, span.end);
  const caret = { node: control, offset: 0 };
  insertCommand({ host: control, ends: [caret, caret], text });
}

/** Without an undo: for pages that take the commands away. */
function setValue(control: TextControl, { span, text }: Edit): void {
  control.setRangeText(text, span.start, span.end, 'end');
  tellPage(control);
}

function restore(control: TextControl, value: string): void {
  control.setRangeText(value, 0, control.value.length, 'preserve');
  tellPage(control);
}

function tellPage(control: TextControl): void {
  const { Event } = viewOf(control);
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
