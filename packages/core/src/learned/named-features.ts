import { cueName, edges, shareOfWord, weightOf, type Features } from './features.ts';

/** Features by name, as a training script wants them: words, pairs as `first_second`, cues and facts. */
export function createNamedFeatures(): Features & { named: () => Map<string, number> } {
  const facts = new Map<string, number>();
  const present = new Set<string>();
  let count = 0;
  return {
    sentence: (words) => {
      count += words.length;
      let before: string = edges.begin;
      for (const word of words) {
        present.add(word).add(`${before}_${word}`);
        before = word;
      }
      present.add(`${before}_${edges.end}`);
    },
    cue: (cue, where) => void facts.set(cueName(cue, where), weightOf[where]),
    fact: (name, value) => void facts.set(name, value),
    named: () => new Map([...[...present].map((name) => [name, shareOfWord(count)] as const), ...facts]),
  };
}
