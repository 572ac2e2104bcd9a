import type { Lexicon } from './lexicon/lexicon.ts';

/** A part of the engine that can be left out. */
export type Layer = 'cancelling' | 'thread' | 'grammar' | 'valence' | 'learned';

/** Which parts are at work; all of them unless told otherwise. */
export type Layers = Readonly<Record<Layer, boolean>>;

const all: Layers = { cancelling: true, thread: true, grammar: true, valence: true, learned: true };

/** All layers but those that are switched off. */
export const withLayers = (chosen: Partial<Layers> = {}): Layers => ({ ...all, ...chosen });

/** Lexicons whose phrases nothing cancels. */
export function withoutCancelling(lexicons: readonly Lexicon[]): Lexicon[] {
  return lexicons.map((lexicon) => ({
    ...lexicon,
    unless: [],
    entries: lexicon.entries.map((entry) => ({ ...entry, unless: [] })),
  }));
}
