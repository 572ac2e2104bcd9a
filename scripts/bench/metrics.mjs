// Agreement between what a labeller says and what the engine says.

/** Counts of [gold, predicted] booleans, and what follows from them. */
export function binary(pairs) {
  const count = (gold, said) => pairs.filter(([g, s]) => g === gold && s === said).length;
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)];
  return {
    gold: tp + fn,
    tp,
    fp,
    fn,
    precision: tp + fp === 0 ? Number.NaN : tp / (tp + fp),
    recall: tp + fn === 0 ? Number.NaN : tp / (tp + fn),
    f1: tp + fp + fn === 0 ? Number.NaN : (2 * tp) / (2 * tp + fp + fn),
    kappa: kappa(
      pairs.map(([g, s]) => [String(g), String(s)]),
      ['true', 'false'],
    ),
  };
}

/** Cohen's kappa; with `ordered`, quadratic weights: a miss by two steps counts four times a miss by one. */
export function kappa(pairs, classes, ordered = false) {
  const n = pairs.length;
  const weight = (i, j) => (ordered ? (i - j) ** 2 : Number(i !== j));
  const rows = classes.map((value) => pairs.filter(([g]) => g === value).length);
  const columns = classes.map((value) => pairs.filter(([, s]) => s === value).length);
  const observed = pairs.reduce((sum, [g, s]) => sum + weight(classes.indexOf(g), classes.indexOf(s)), 0);
  const expected = classes.reduce(
    (sum, _, i) => sum + classes.reduce((inner, __, j) => inner + (weight(i, j) * rows[i] * columns[j]) / n, 0),
    0,
  );
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Wilson score interval of a share, 95 %. */
export function wilson(hits, n) {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const share = hits / n;
  const centre = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [centre - half, centre + half].map((bound) => bound / (1 + z ** 2 / n));
}

/** Spearman's rank correlation; ties share their mean rank. */
export function spearman(pairs) {
  const ranks = (values) => {
    const order = values.map((value, i) => ({ value, i })).toSorted((a, b) => a.value - b.value);
    const result = [];
    for (let from = 0; from < order.length;) {
      let to = from;
      while (to < order.length && order[to].value === order[from].value) to++;
      for (let k = from; k < to; k++) result[order[k].i] = (from + to - 1) / 2;
      from = to;
    }
    return result;
  };
  const [a, b] = [0, 1].map((side) => ranks(pairs.map((pair) => pair[side])));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f) => a.reduce((total, _, i) => total + f(a[i] - ma, b[i] - mb), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
