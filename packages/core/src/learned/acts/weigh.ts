import type { Passage, View } from '../../picture/view.ts';
import { readerOf } from '../model.ts';
import { faults, type Act } from './act.ts';
import type { ActsBySentence } from './by-rules.ts';
import { createChances, type ActChances } from './chances.ts';
import { actFeatures } from './features.ts';
import type { Setting } from './setting.ts';
import { thresholdOf, weighable } from './thresholds.ts';

/** Acts by sentence after the models were heard, and the acts that they changed. */
export interface WeighedActs {
  bySentence: Map<Act, Passage>[];
  changed: ReadonlySet<Act>;
  chances: ActChances;
}

/** Weighs each act of each sentence: what the rules read stands unless its model doubts it, and what they missed is added. */
export function weighActs(view: View, byRules: ActsBySentence, setting: Setting): WeighedActs {
  const changed = new Set<Act>();
  const chancesIn = readerOf('sentence');
  const chances = actFeatures(view, byRules, setting).map((fill) => chancesIn(fill));
  const bySentence = byRules.map((own, at) => {
    const weighed = new Map(own);
    // Where the rules point at the very words of a fault, a guess at the whole sentence would only hide them.
    const hasFault = [...own.keys()].some((act) => faults.has(act));
    for (const act of weighable) {
      const chance = chances[at]?.get(act);
      if (chance === undefined) continue;
      const { add, keep } = thresholdOf(act);
      const read = weighed.has(act);
      if (read === chance >= (read ? keep : add)) continue;
      if (!read && faults.has(act) && hasFault) continue;
      changed.add(act);
      if (read) weighed.delete(act);
      else weighed.set(act, sentenceAsPassage(view, at, act));
    }
    return weighed;
  });
  return { bySentence, changed, chances: createChances(chances) };
}

/** What a model adds is shown as the whole sentence: its words decided together. */
function sentenceAsPassage({ reading: { tokens, sentences } }: View, at: number, act: Act): Passage {
  const sentence = sentences[at];
  const first = tokens[sentence?.from ?? 0];
  const last = tokens[(sentence?.to ?? 1) - 1];
  return { kind: act, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, sentence: at, cue: 'learned' };
}
