import type { Point } from '../text/text-map.ts';

/** What is to be replaced, with the selection already on it. */
export interface Target {
  /** The element that has the focus: the editor's root, or the block that people type in. */
  readonly host: HTMLElement;
  readonly ends: readonly [Point, Point];
  /** Empty deletes. */
  readonly text: string;
}

/**
 * One way in which a person could have typed the text.
 *
 * It only starts the change and returns whether the editor seems to take it, which decides how long it is waited for.
 * Whether it did is read from the text: what a command returns and whether an event was cancelled prove nothing.
 */
export type Way = (target: Target) => boolean;
