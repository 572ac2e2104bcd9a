import { edges, shareOfWord, type Features } from './features.ts';
import { packedModels } from './weights.generated.ts';
import { createWordPairs, type WordPairs } from './word-pairs.ts';

/** Linear models as they are shipped: the names of the features once, and for each statement its weights in that order. */
export interface PackedModels {
  /** With blanks between. */
  names: string;
  /** Weights are whole numbers times `scale`, with commas between; nothing stands for zero. */
  models: Readonly<Record<string, { bias: number; scale: number; weights: string }>>;
}

/** Which side of a conversation a model reads. */
export type Side = 'customer' | 'reply';

interface Models {
  idOf: ReadonlyMap<string, number>;
  pairs: WordPairs;
  /** Where each statement stands among the weights of a feature. */
  statements: ReadonlyMap<string, number>;
  biases: Float64Array;
  /** The weights of all statements for the first feature, for the second, and so on: a text asks for all statements of few features. */
  weights: Float64Array;
  /** For each feature, the last text that had it. */
  seen: Uint32Array;
  texts: number;
}

const unpacked = new Map<Side, Models | undefined>();

function modelsOf(side: Side): Models | undefined {
  if (!unpacked.has(side)) {
    const packed = packedModels[side];
    unpacked.set(side, packed === undefined ? undefined : unpack(packed));
  }
  return unpacked.get(side);
}

function unpack({ names, models }: PackedModels): Models {
  const idOf = new Map(names.split(' ').map((name, id) => [name, id]));
  const each = Object.entries(models);
  const weights = new Float64Array(idOf.size * each.length);
  for (const [statement, { scale, weights: written }] of Object.values(models).entries()) {
    for (const [id, weight] of written.split(',').entries()) {
      weights[id * each.length + statement] = Number(weight) * scale;
    }
  }
  return {
    idOf,
    pairs: createWordPairs(idOf),
    statements: new Map(each.map(([name], statement) => [name, statement])),
    biases: Float64Array.from(each, ([, { bias }]) => bias),
    weights,
    seen: new Uint32Array(idOf.size),
    texts: 0,
  };
}

/** The ids of the words and pairs of a text that the models know, each once. */
function idsOfWords({ sentences }: Features, models: Models): number[] {
  const { idOf, pairs, seen } = models;
  const text = ++models.texts;
  const ids: number[] = [];
  const add = (id: number | undefined): void => {
    if (id === undefined || seen[id] === text) return;
    seen[id] = text;
    ids.push(id);
  };
  for (const words of sentences) {
    let before = pairs.numberOf(edges.begin);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      const number = pairs.numberOf(word);
      add(idOf.get(word));
      add(pairs.find(before, number));
      before = number;
    }
    add(pairs.find(before, pairs.numberOf(edges.end)));
  }
  return ids;
}

/** How likely a statement such as `intensity>=1` is, 0 to 1; `undefined` where no model reads it. */
export type Chances = (statement: string) => number | undefined;

/** Reads features with the models of one side. `features` is asked for only when there are models. */
export function chancesOf(side: Side, features: () => Features): Chances {
  const known = modelsOf(side);
  if (known === undefined) return () => undefined;
  const read = features();
  const ids = idsOfWords(read, known);
  const share = shareOfWord(read);
  const values = ids.map(() => share);
  for (const [name, value] of read.facts) {
    const id = known.idOf.get(name);
    if (id === undefined) continue;
    ids.push(id);
    values.push(value);
  }
  const sums = addUp(known, ids, values);
  return (statement) => {
    const sum = sums[known.statements.get(statement) ?? -1];
    return sum === undefined ? undefined : 1 / (1 + Math.exp(-sum));
  };
}

/** The sum of each statement over the features of a text. */
function addUp({ biases, weights }: Models, ids: readonly number[], values: readonly number[]): Float64Array {
  const sums = biases.slice();
  const { length } = sums;
  for (let i = 0; i < ids.length; i++) {
    const first = (ids[i] as number) * length;
    const value = values[i] as number;
    for (let s = 0; s < length; s++) sums[s] = (sums[s] as number) + (weights[first + s] as number) * value;
  }
  return sums;
}
