import type { Features } from './features.ts';
import { weights } from './weights.generated.ts';

/** One linear model: the log odds of a statement such as `intensity>=1`. */
export interface LinearModel {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** A model as it is shipped: whole numbers times a scale, written as `name=number` with blanks between. */
export interface PackedModel {
  bias: number;
  scale: number;
  weights: string;
}

const unpacked = new Map<string, LinearModel | undefined>();

/** The shipped model of a statement; `undefined` when there is none. */
export function modelOf(statement: string): LinearModel | undefined {
  if (!unpacked.has(statement)) {
    const packed = weights[statement];
    unpacked.set(statement, packed === undefined ? undefined : unpack(packed));
  }
  return unpacked.get(statement);
}

function unpack({ bias, scale, weights: packed }: PackedModel): LinearModel {
  const pairs = packed.split(' ').map((pair): [string, number] => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at), Number(pair.slice(at + 1)) * scale];
  });
  return { bias, weights: new Map(pairs) };
}

/** Probability that the statement holds, 0 to 1. */
export function probability({ bias, weights: known }: LinearModel, features: Features): number {
  let sum = bias;
  for (const [name, { value }] of features) sum += (known.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
