/** The value below which this part of the values lies, by the nearest rank. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

export const quantiles = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
