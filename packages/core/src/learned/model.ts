import type { Features } from './features.ts';
import { packedModels } from './weights.generated.ts';

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
  return { idOf, models: new Map(each) };
}

/** How likely a statement such as `intensity>=1` is, 0 to 1; `undefined` where no model reads it. */
export type Chances = (statement: string) => number | undefined;

/** Reads features with the models of one side. `features` is asked for only when there are models. */
export function chancesOf(side: Side, features: () => Features): Chances {
  const known = modelsOf(side);
  if (known === undefined) return () => undefined;
  const ids: number[] = [];
  const values: number[] = [];
  for (const [name, value] of features()) {
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
