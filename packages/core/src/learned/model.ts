import { edges, shareOfWord, type Features } from './features.ts';
import { packedModels } from './weights.generated.ts';

/** Linear models as they are shipped: the names of the features once, and for each statement its weights in that order. */
export interface PackedModels {
  /** With blanks between. */
  names: string;
  /** Weights are whole numbers times `scale`, with commas between; nothing stands for zero. */
  models: Readonly<Record<string, { bias: number; scale: number; weights: string }>>;
}

/** Which side of a conversation a model reads. */
export type Side = 'customer' | 'sentence';

interface Models {
  idOf: ReadonlyMap<string, number>;
  /** The ids of word pairs, by first and second word: a pair is found without making its name. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  models: ReadonlyMap<string, { bias: number; weights: Float64Array }>;
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
  const each = Object.entries(models).map(
    ([statement, { bias, scale, weights }]) =>
      [
        statement,
        { bias, weights: Float64Array.from(weights.split(','), (weight) => Number(weight) * scale) },
      ] as const,
  );
  return { idOf, pairs: pairsOf(idOf), models: new Map(each) };
}

function pairsOf(idOf: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [name, id] of idOf) {
    const at = name.indexOf('_', 1);
    if (at < 0 || /^(?:[cmr]|[np]c):/.test(name)) continue;
    const first = name.slice(0, at);
    const seconds = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, seconds.set(name.slice(at + 1), id));
  }
  return pairs;
}

/** The ids of the words and pairs of a text that the models know, each once. */
function idsOfWords({ sentences }: Features, { idOf, pairs }: Models): Set<number> {
  const ids = new Set<number>();
  const add = (id: number | undefined): void => {
    if (id !== undefined) ids.add(id);
  };
  for (const words of sentences) {
    let before: string = edges.begin;
    for (const word of words) {
      add(idOf.get(word));
      add(pairs.get(before)?.get(word));
      before = word;
    }
    add(pairs.get(before)?.get(edges.end));
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
  const ids = [...idsOfWords(read, known)];
  const share = shareOfWord(read);
  const values = ids.map(() => share);
  for (const [name, value] of read.facts) {
    const id = known.idOf.get(name);
    if (id === undefined) continue;
    ids.push(id);
    values.push(value);
  }
  return (statement) => {
    const model = known.models.get(statement);
    if (model === undefined) return undefined;
    let sum = model.bias;
    for (let i = 0; i < ids.length; i++) sum += (model.weights[ids[i] as number] as number) * (values[i] as number);
    return 1 / (1 + Math.exp(-sum));
  };
}
