// Texts as sparse vectors, and what a weight costs.

/** A feature that fewer texts have says nothing of the next text. */
const fewest = 3;

/** What the rules read and the lexicons found is penalised less than single words: it carries over to other texts. */
function shareOf(name) {
  if (/^[rm]:/u.test(name)) return 0.1;
  if (/^[np]?c:/u.test(name)) return 0.5;
  return 1;
}

/** Texts as sparse vectors over the features that occur often enough. */
export function vectorise(featureMaps, penalty) {
  const counts = new Map();
  for (const features of featureMaps) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  const idOf = new Map(names.map((name, id) => [name, id]));
  const vectors = featureMaps.map((features) => {
    const known = [...features].filter(([name]) => idOf.has(name));
    return {
      ids: Int32Array.from(known, ([name]) => idOf.get(name)),
      values: Float64Array.from(known, ([, value]) => value),
    };
  });
  const penalties = Float64Array.from(names, (name) => shareOf(name) * penalty);
  return { names, vectors, settings: { epochs: 30, penalty: penalties, featureCount: names.length } };
}
