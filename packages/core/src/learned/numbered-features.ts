import type { Entry } from '../lexicon/lexicon.ts';
import { findPair } from '../lexicon/pair-table.ts';
import { cueName, edges, shareOfWord, weightOf, type Features, type Where } from './features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Features by number, each once. */
export interface NumberedFeatures extends Features {
  /** Calls `use` for each feature that the vocabulary knows. */
  each: (use: (id: number, value: number) => void) => void;
  /** Forgets everything, for the next text. */
  clear: () => void;
}

type CueFeatures = Readonly<Record<Where, number | undefined>>;

/** A collector that is cleared and used again: it is filled for every sentence. */
export function createNumberedFeatures(vocabulary: Vocabulary): NumberedFeatures {
  const { words, ofWord, ofPair, ofFact } = vocabulary;
  const begin = words.get(edges.begin) ?? -1;
  const end = words.get(edges.end) ?? -1;
  const present: number[] = [];
  const facts: number[] = [];
  const values: number[] = [];
  // For each feature, the text that it was last seen in: seen twice, it counts once.
  const seenIn = new Int32Array(vocabulary.size);
  let text = 1;
  let count = 0;
  const isNew = (id: number): boolean => {
    if (seenIn[id] === text) return false;
    seenIn[id] = text;
    return true;
  };
  const addWord = (id: number | undefined): void => {
    if (id !== undefined && id >= 0 && isNew(id)) present.push(id);
  };
  const addPair = (first: number, second: number): void => {
    if (first >= 0 && second >= 0) addWord(findPair(ofPair, first, second));
  };
  const addFact = (id: number | undefined, value: number): void => {
    if (id === undefined || !isNew(id)) return;
    facts.push(id);
    values.push(value);
  };
  const cues = new Map<Entry, CueFeatures>();
  return {
    sentence: (spoken) => {
      count += spoken.length;
      let before = begin;
      for (const word of spoken) {
        const at = words.get(word) ?? -1;
        if (at >= 0) addWord(ofWord[at]);
        addPair(before, at);
        before = at;
      }
      addPair(before, end);
    },
    cue: (cue, where) => {
      let own = cues.get(cue.entry);
      if (own === undefined) {
        const id = (from: Where): number | undefined => ofFact.get(cueName(cue, from));
        cues.set(cue.entry, (own = { here: id('here'), before: id('before'), after: id('after') }));
      }
      addFact(own[where], weightOf[where]);
    },
    fact: (name, value) => addFact(ofFact.get(name), value),
    each: (use) => {
      const share = shareOfWord(count);
      for (const id of present) use(id, share);
      for (let i = 0; i < facts.length; i++) use(facts[i] as number, values[i] as number);
    },
    clear: () => {
      present.length = facts.length = values.length = count = 0;
      text++;
    },
  };
}
