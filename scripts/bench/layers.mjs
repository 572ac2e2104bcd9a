// What each layer of the engine earns: it is measured with more and more of them.

const steps = [
  ['cue lists only', []],
  ['+ what cancels a cue', ['cancelling']],
  ['+ order and thread', ['cancelling', 'thread']],
  ['+ wink-nlp’s reading', ['cancelling', 'thread', 'grammar']],
  ['+ `sentiment`', ['cancelling', 'thread', 'grammar', 'valence']],
  ['+ the learned layer (all)', ['cancelling', 'thread', 'grammar', 'valence', 'learned']],
];
const layers = ['cancelling', 'thread', 'grammar', 'valence', 'learned'];

/** @returns for each step what it holds and a `check` that works so */
export function layersOf({ createChecker }) {
  return steps.map(([about, on]) => ({
    about,
    check: createChecker({ layers: Object.fromEntries(layers.map((layer) => [layer, on.includes(layer)])) }).check,
  }));
}
