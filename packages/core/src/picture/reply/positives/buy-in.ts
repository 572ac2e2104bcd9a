import { cuesOf, passageOf, type Passage, type View } from '../../view.ts';

/** The writer asks whether the solution suits. */
export function findBuyIn(view: View): Passage<'buyIn'>[] {
  return cuesOf(view, 'buy-in').map((cue) => passageOf('buyIn', cue));
}
