// The form in which weights are shipped.

/** A weight of less than this share of the greatest changes no verdict. */
const least = 0.02;

/** Whole numbers, a comma between two, nothing for zero: the names stand once for all models, and a name that none uses not at all. */
export function pack(names, models) {
  const whole = Object.entries(models).map(([statement, { bias, weights }]) => {
    const scale = Math.max(...weights.map(Math.abs)) / 127;
    const rounded = [...weights].map((weight) =>
      Math.abs(weight / scale) < least * 127 ? 0 : Math.round(weight / scale),
    );
    return { statement, bias: Number(bias.toFixed(4)), scale: Number(scale.toPrecision(5)), rounded };
  });
  const used = names.map((_, id) => id).filter((id) => whole.some(({ rounded }) => rounded[id] !== 0));
  return {
    names: used.map((id) => names[id]).join(' '),
    models: Object.fromEntries(
      whole.map(({ statement, bias, scale, rounded }) => [
        statement,
        { bias, scale, weights: used.map((id) => (rounded[id] === 0 ? '' : rounded[id])).join(',') },
      ]),
    ),
  };
}
