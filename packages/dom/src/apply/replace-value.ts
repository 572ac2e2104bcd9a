import { giveFocus } from '../dom/selection.ts';
import { type TextControl, viewOf } from '../dom/tree.ts';
import type { ApplyResult, Edit } from '../field.ts';
import { edited } from '../text/edit.ts';
import { climb } from './climb.ts';
import type { Expectation } from './outcome.ts';
import { undoWays } from './undo.ts';
import { insertCommand } from './ways.ts';

/** Replaces a span of a text field's value. */
export async function replaceValue(control: TextControl, edit: Edit, signal?: AbortSignal): Promise<ApplyResult> {
  const before = control.value;
  const wanted = edited(before, edit);
  const expectation: Expectation = {
    isMade: () => control.value === wanted,
    isUntouched: () => control.value === before,
  };
  const attempts = [() => typeOver(control, edit), () => setValue(control, edit)];
  return climb(attempts, expectation, [...undoWays(control), () => restore(control, before)], signal);
}

/** With the browser's undo. */
function typeOver(control: TextControl, { span, text }: Edit): boolean {
  giveFocus(control);
  control.setSelectionRange(span.start, span.end);
  const caret = { node: control, offset: 0 };
  return insertCommand({ host: control, ends: [caret, caret], text });
}

/** Without an undo: for pages that take the commands away. */
function setValue(control: TextControl, { span, text }: Edit): boolean {
  control.setRangeText(text, span.start, span.end, 'end');
  tellPage(control);
  return true;
}

function restore(control: TextControl, value: string): void {
  control.setRangeText(value, 0, control.value.length, 'preserve');
  tellPage(control);
}

function tellPage(control: TextControl): void {
  const { Event } = viewOf(control);
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
