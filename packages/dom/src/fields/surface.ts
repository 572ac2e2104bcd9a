import type { Field, Span } from '../field.ts';

/** What marks are drawn on: where the text is on the screen. Known to this package alone. */
export interface Surface {
  /** The text that callers' spans belong to. */
  readonly textLastRead: () => string;
  readonly textNow: () => string;
  /** Makes ranges possible until the signal aborts. Returns the tree they are in: its style sheets paint them. */
  readonly show: (signal: AbortSignal) => Document | ShadowRoot;
  /** Ranges of each span of the present text. Only after `show`. */
  readonly ranges: (spans: readonly Span[]) => Range[][];
}

const surfaces = new WeakMap<Field, Surface>();

/** Makes a field known to `createMarks`. */
export function withSurface(field: Field, surface: Surface): Field {
  surfaces.set(field, surface);
  return field;
}

/** The surface of a field. */
export function surfaceOf(field: Field): Surface {
  const surface = surfaces.get(field);
  if (!surface) throw new TypeError('Marks can only be drawn on a field that openField returned.');
  return surface;
}
