import type { Field } from './field.ts';

/** Opens an element as a field, or undefined where it is none that a person writes prose in. */
export function openField(element: Element): Field | undefined {
  void element;
  return undefined;
}
