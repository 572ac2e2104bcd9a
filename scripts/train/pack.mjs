// The form in which weights are shipped.

/** The greatest weight of a model in steps; one printable sign a weight, from `#` to `}` around `P` for zero. */
const steps = 45;
const zero = 'P'.codePointAt(0);

/** Names that no model uses are left out; the others stand once for all models. */
export function pack(names, models) {
  const whole = Object.entries(models).map(([statement, { bias, weights }]) => {
    const scale = Math.max(...weights.map(Math.abs)) / steps;
    const rounded = Int8Array.from(weights, (weight) => Math.round(weight / scale));
    return { statement, bias: Number(bias.toFixed(4)), scale: Number(scale.toPrecision(5)), rounded };
  });
  const used = names.map((_, id) => id).filter((id) => whole.some(({ rounded }) => rounded[id] !== 0));
  return {
    names: used.map((id) => names[id]).join(' '),
    models: Object.fromEntries(
      whole.map(({ statement, bias, scale, rounded }) => [
        statement,
        { bias, scale, weights: String.fromCodePoint(...used.map((id) => zero + rounded[id])) },
      ]),
    ),
  };
}
