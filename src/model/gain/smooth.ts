import { logistic } from '../learner/gaussian.ts';
import type { Part, Series } from './period.ts';
import type { Pair, Symmetric } from './two-by-two.ts';

/** What is expected of level at the start (logits above the goal's easiness) and of gain (logits), for one goal. */
export interface GainPrior {
  readonly mean: Pair;
  readonly covariance: Symmetric;
  /** Correlation between the goals of one learner, 0–1. */
  readonly shared: number;
  /** Uncertainty of `mean` itself; absent when it was not estimated. */
  readonly meanCovariance?: Symmetric;
}

/** Start level and gain of one learner, mean over the goals of the series: a Gaussian on the logit scale. */
export interface Smoothed {
  readonly mean: Pair;
  readonly covariance: Symmetric;
  /** Where the search for the Gaussian ended, for a next one that starts from it. */
  readonly reached: Reached;
}

export interface Reached {
  readonly level: readonly number[];
  readonly variance: readonly number[];
}

/** Variance of a walk over a whole period, by which the way from start to end departs from a smooth step. */
function wanderVariance({ mean: [, gain], covariance }: GainPrior): number {
  return 0.1 + 0.5 * (gain * gain + covariance.gain);
}

/** How much of the covariance for one goal is left in the mean over goals. */
export function shareOfMean(shared: number, goals: number): number {
  return shared + (1 - shared) / goals;
}

/**
 * Start level and gain together, given all evidence of the period. The level on the way is the start, a growing share of the gain, and a Brownian bridge, so
 * evidence anywhere bears on both ends, backwards as well (fixed-interval smoothing: Rauch, Tung and Striebel 1965), and the two
 * share their errors instead of being two estimates that are subtracted. The logistic likelihood is met by the best Gaussian
 * (Opper and Archambeau 2009), by Newton steps in the form of Rasmussen and Williams (2006, algorithm 3.1). Cubic in the number of parts.
 */
export function smooth({ goals, parts }: Series, prior: GainPrior, from?: Reached): Smoothed {
  const share = shareOfMean(prior.shared, goals.length);
  const { start, both, gain } = prior.covariance;
  const size = parts.length;
  const covariance = parts.map((a) => parts.map((b) => covarianceOf(prior, a, b)));
  const expected = parts.map((part) => prior.mean[0] + gained(part) * prior.mean[1]);
  const { pull, root, factor, reached } = approximate(parts, covariance, expected, from);
  const withStart = parts.map((part) => share * (start + gained(part) * both));
  const withGain = parts.map((part) => share * (both + gained(part) * gain));
  const [a, b] = [withStart, withGain].map((k) =>
    solveLower(
      factor,
      k.map((value, i) => value * (root[i] ?? 0)),
    ),
  );
  const dot = (x: readonly number[] = [], y: readonly number[] = []) => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
    return sum;
  };
  return {
    mean: [prior.mean[0] + dot(withStart, pull), prior.mean[1] + dot(withGain, pull)],
    covariance: {
      start: share * start - dot(a, a),
      both: share * both - dot(a, b),
      gain: share * gain - dot(b, b),
    },
    reached,
  };
}

function covarianceOf(prior: GainPrior, a: Part, b: Part): number {
  const { covariance } = prior;
  const same = a.goal === b.goal;
  const [x, y] = [gained(a), gained(b)];
  const line = covariance.start + (x + y) * covariance.both + x * y * covariance.gain;
  return (same ? 1 : prior.shared) * line + (same ? wanderVariance(prior) * wander(a.place, b.place) : 0);
}

/**
 * Share of the gain that was there: a smooth step, in the middle between learners who grow evenly and learners who do so all at once.
 * Before the period none; the walk there says that it may have been otherwise.
 */
function gained({ place }: Part): number {
  const f = Math.max(0, place);
  return f * f * (3 - 2 * f);
}

/** A Brownian bridge inside the period; before it, a walk away from the start. */
function wander(a: number, b: number): number {
  if (a < 0 || b < 0) return a < 0 && b < 0 ? Math.min(-a, -b) : 0;
  return Math.min(a, b) - a * b;
}

interface Approximation {
  /** `K⁻¹ (level − expected)`. */
  readonly pull: readonly number[];
  /** Square roots of the information in each part. */
  readonly root: readonly number[];
  /** Lower Cholesky factor of `I + root K root`. */
  readonly factor: readonly (readonly number[])[];
  readonly reached: Reached;
}

const STEPS = 50;
/** Steps that are enough when a search goes on from where one with nearly the same prior ended. */
const STEPS_ON = 2;
const ENOUGH = 1e-6;

function approximate(
  parts: readonly Part[],
  k: readonly (readonly number[])[],
  expected: readonly number[],
  from: Reached | undefined,
): Approximation {
  const size = parts.length;
  const steps = from ? STEPS_ON : STEPS;
  let level = [...(from?.level ?? expected)];
  let variance = [...(from?.variance ?? k.map((row, i) => row[i] ?? 0))];
  let found: Approximation = { pull: [], root: [], factor: [], reached: { level, variance } };
  for (let step = 0; step < steps; step++) {
    const push: number[] = [];
    const root: number[] = [];
    for (let i = 0; i < size; i++) {
      const [slope, information] = likelihood(parts[i], level[i] ?? 0, variance[i] ?? 0);
      push.push(information * ((level[i] ?? 0) - (expected[i] ?? 0)) + slope);
      root.push(Math.sqrt(information));
    }
    const factor = cholesky(
      k.map((row, i) => row.map((v, j) => (i === j ? 1 : 0) + v * (root[i] ?? 0) * (root[j] ?? 0))),
    );
    const along = multiply(k, push).map((v, i) => v * (root[i] ?? 0));
    const back = solveUpper(factor, solveLower(factor, along));
    const pull = push.map((v, i) => v - (root[i] ?? 0) * (back[i] ?? 0));
    const next = multiply(k, pull).map((v, i) => v + (expected[i] ?? 0));
    const moved = next.reduce((most, v, i) => Math.max(most, Math.abs(v - (level[i] ?? 0))), 0);
    // Half steps keep far starts from swinging; the fixed point is the same.
    level = moved < 1 ? next : next.map((v, i) => (v + (level[i] ?? 0)) / 2);
    variance = k.map((row, i) => {
      const column = solveLower(
        factor,
        row.map((v, j) => v * (root[j] ?? 0)),
      );
      return Math.max(0, (row[i] ?? 0) - column.reduce((sum, v) => sum + v * v, 0));
    });
    found = { pull, root, factor, reached: { level, variance } };
    if (step > 1 && moved < ENOUGH) break;
  }
  return found;
}

/** Slope and curvature of the expected log likelihood of a part whose level is Gaussian, by the probit approximation of MacKay (1992). */
function likelihood(part: Part | undefined, level: number, variance: number): [slope: number, information: number] {
  const flatten = 1 / Math.sqrt(1 + (Math.PI / 8) * variance);
  let slope = 0;
  let information = 0;
  for (const { offset, score, weight } of part?.answers ?? []) {
    const chance = logistic(flatten * (offset + level));
    slope += weight * (score - chance);
    information += weight * flatten * chance * (1 - chance);
  }
  return [slope, information];
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => {
    let sum = 0;
    for (let j = 0; j < row.length; j++) sum += (row[j] ?? 0) * (vector[j] ?? 0);
    return sum;
  });
}

/** Lower triangular factor of a symmetric positive definite matrix. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++) {
    const row = lower[i] as number[];
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as number[];
      let sum = matrix[i]?.[j] ?? 0;
      for (let m = 0; m < j; m++) sum -= (row[m] ?? 0) * (other[m] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
  }
  return lower;
}

function solveLower(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < right.length; i++) {
    let sum = right[i] ?? 0;
    for (let j = 0; j < i; j++) sum -= (lower[i]?.[j] ?? 0) * (out[j] ?? 0);
    out.push(sum / (lower[i]?.[i] ?? 1));
  }
  return out;
}

function solveUpper(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const out = [...right];
  for (let i = right.length - 1; i >= 0; i--) {
    let sum = out[i] ?? 0;
    for (let j = i + 1; j < right.length; j++) sum -= (lower[j]?.[i] ?? 0) * (out[j] ?? 0);
    out[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return out;
}
