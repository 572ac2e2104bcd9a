import type { Features } from './features.ts';
import { createNumberedFeatures } from './numbered-features.ts';
import { createVocabulary } from './vocabulary.ts';
import { packedModels } from './weights.generated.ts';

/** Linear models as they are shipped: the names of the features once, and for each statement its weights in that order. */
export interface PackedModels {
  /** With blanks between. */
  names: string;
  /** One sign a weight: its distance from `P`, times `scale`. */
  models: Readonly<Record<string, { bias: number; scale: number; weights: string }>>;
}

/** What a set of models reads: a customer's turns, or one sentence of a reply. */
export type Kind = 'customer' | 'sentence';

/** How likely a statement such as `intensity>=1` is, 0 to 1; `undefined` for one that has no model. */
export type Chances = Pick<ReadonlyMap<string, number>, 'get'>;

/** Reads what `fill` tells of a text. */
export type Reader = (fill: (features: Features) => void) => Chances;

/** The sign of a weight of nothing. */
const zero = 'P'.charCodeAt(0);

const readers = new Map<Kind, Reader>();

/** The models of a kind; unpacked when first asked for. */
export function readerOf(kind: Kind): Reader {
  let reader = readers.get(kind);
  if (reader === undefined) readers.set(kind, (reader = createReader(packedModels[kind])));
  return reader;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

function chancesOf(columns: ReadonlyMap<string, number>, chances: Float64Array): Chances {
  return {
    get: (statement) => {
      const column = columns.get(statement);
      return column === undefined ? undefined : chances[column];
    },
  };
}

function createReader({ names, models }: PackedModels): Reader {
  const vocabulary = createVocabulary(names.split(' '));
  const features = createNumberedFeatures(vocabulary);
  const statements = Object.keys(models);
  const width = statements.length;
  const columns = new Map(statements.map((statement, column) => [statement, column]));
  const biases = Float64Array.from(Object.values(models), ({ bias }) => bias);
  const scales = Float64Array.from(Object.values(models), ({ scale }) => scale);
  // One row a feature: a text touches few features, and each of them in all models. As they are packed a row fits into a cache line.
  const weights = new Int8Array(vocabulary.size * width);
  for (const [column, { weights: packed }] of Object.values(models).entries()) {
    for (let id = 0; id < packed.length; id++) weights[id * width + column] = packed.charCodeAt(id) - zero;
  }
  const sums = new Float64Array(width);
  const add = (id: number, value: number): void => {
    const row = id * width;
    for (let column = 0; column < width; column++) {
      sums[column] = (sums[column] as number) + (weights[row + column] as number) * (scales[column] as number) * value;
    }
  };
  return (fill) => {
    features.clear();
    fill(features);
    sums.set(biases);
    features.each(add);
    return chancesOf(columns, Float64Array.from(sums, logistic));
  };
}
