// Logistic regression by stochastic gradient descent with AdaGrad steps and an L2 penalty. Deterministic: the order comes from a seed.

function shuffled(length, seed) {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed >>> 0 || 1;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * Fits one model. `vectors[i]` is `{ids: Int32Array, values: Float64Array}`, `targets[i]` 0 or 1.
 * Facts that the rules read carry a smaller penalty than single words: they generalise further.
 */
export function fit(vectors, targets, { featureCount, epochs = 40, rate = 0.2, penalty, balance = 0.5, start }) {
  const weights = start?.slice() ?? new Float64Array(featureCount);
  const anchor = start?.slice() ?? new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-3);
  const positives = targets.reduce((sum, target) => sum + target, 0);
  const negatives = targets.length - positives;
  // Rare statements weigh more, but not so much that they are cried everywhere.
  const weightOf = [1, (negatives / Math.max(1, positives)) ** balance];
  let bias = Math.log((positives + 1) / (negatives + 1)) * 0.5;
  let biasSquare = 1e-3;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(vectors.length, epoch + 1)) {
      const { ids, values } = vectors[i];
      let sum = bias;
      for (let k = 0; k < ids.length; k++) sum += weights[ids[k]] * values[k];
      const error = (1 / (1 + Math.exp(-sum)) - targets[i]) * weightOf[targets[i]];
      biasSquare += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquare);
      for (let k = 0; k < ids.length; k++) {
        const id = ids[k];
        const gradient = error * values[k] + ((penalty[id] * (weights[id] - anchor[id])) / vectors.length) * 10;
        squares[id] += gradient * gradient;
        weights[id] -= (rate * gradient) / Math.sqrt(squares[id]);
      }
    }
  }
  return { bias, weights };
}

export function predict({ bias, weights }, { ids, values }) {
  let sum = bias;
  for (let k = 0; k < ids.length; k++) sum += weights[ids[k]] * values[k];
  return 1 / (1 + Math.exp(-sum));
}
