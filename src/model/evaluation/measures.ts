/** Predictions with what happened: `p[i]` in (0, 1), `y[i]` 0 or 1. Both of one length. */
export interface Predicted {
  readonly p: Float64Array | readonly number[];
  readonly y: Uint8Array | readonly number[];
}

/**
 * Area under the ROC curve, 0–1: the chance that a success was predicted higher than a failure, ties counting half (Hanley and
 * McNeil 1982, by ranks). NaN when only one of the two occurred.
 */
export function auc({ p, y }: Predicted): number {
  const order = byPrediction(p);
  let ranks = 0;
  let successes = 0;
  for (let from = 0; from < order.length; ) {
    let until = from;
    while (until < order.length && p[order[until] ?? 0] === p[order[from] ?? 0]) until += 1;
    const middle = (from + until + 1) / 2;
    for (let k = from; k < until; k++) {
      if (y[order[k] ?? 0] === 0) continue;
      ranks += middle;
      successes += 1;
    }
    from = until;
  }
  return (ranks - (successes * (successes + 1)) / 2) / (successes * (order.length - successes));
}

/** Negative log-likelihood in nats of a score (0 to 1) under a chance strictly between 0 and 1: what is partly right is a success to that degree. */
export function surpriseOf(chance: number, score: number): number {
  return -(score * Math.log(chance) + (1 - score) * Math.log(1 - chance));
}

/** Mean negative log-likelihood in nats; a prediction of exactly 0 or 1 that was wrong gives Infinity. */
export function logLoss({ p, y }: Predicted): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum -= Math.log(y[i] === 1 ? (p[i] ?? 0) : 1 - (p[i] ?? 0));
  return sum / p.length;
}

/** Root of the mean squared difference (the root of the Brier score), 0–1. */
export function rmse({ p, y }: Predicted): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += ((p[i] ?? 0) - (y[i] ?? 0)) ** 2;
  return Math.sqrt(sum / p.length);
}

/** Expected calibration error, 0–1: over bins of equal mass, how far the mean prediction lies from the share of successes. */
export function calibrationError({ p, y }: Predicted, bins = 20): number {
  const order = byPrediction(p);
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    let difference = 0;
    const until = Math.floor(((bin + 1) * order.length) / bins);
    for (let k = Math.floor((bin * order.length) / bins); k < until; k++) {
      const i = order[k] ?? 0;
      difference += (p[i] ?? 0) - (y[i] ?? 0);
    }
    error += Math.abs(difference);
  }
  return error / order.length;
}

/** Indices from the lowest prediction to the highest; equal predictions keep their order. */
function byPrediction(p: Predicted['p']): Uint32Array {
  return Uint32Array.from(p, (_, i) => i).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b);
}
