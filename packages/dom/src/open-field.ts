import { adapters } from './adapters/index.ts';
import { isHtml } from './dom/tree.ts';
import type { Field } from './field.ts';
import { isForProse } from './prose.ts';

/**
 * Opens the field that an element is or lies in, by the adapter of its editor.
 *
 * Returns undefined where a person writes no prose: passwords, searches, code, combination boxes, fields that are
 * read-only or disabled, and whatever lies in an element with `data-makegood="off"`.
 */
export function openField(element: Element): Field | undefined {
  if (!isHtml(element) || !isForProse(element)) return undefined;
  for (const { open } of adapters) {
    const field = open(element);
    if (field) return isForProse(field.element) ? field : undefined;
  }
  return undefined;
}
