import { logistic } from './peer.ts';

/** Features of rows, only those that are not 0: those of row r are the entries from `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

export interface SparseWriter {
  /** Adds a feature to the row that is being written. */
  put(column: number, value: number): void;
  endRow(): void;
  done(): SparseRows;
}

/** Collects rows of `width` columns; column 0 is the intercept, which every row gets by itself. */
export function sparseWriter(rows: number, width: number): SparseWriter {
  const starts = new Uint32Array(rows + 1);
  let columns = new Uint32Array(8 * rows + 8);
  let values = new Float64Array(8 * rows + 8);
  let row = 0;
  let at = 0;
  const put = (column: number, value: number): void => {
    if (at === columns.length) {
      columns = grown(columns, new Uint32Array(2 * at));
      values = grown(values, new Float64Array(2 * at));
    }
    columns[at] = column;
    values[at++] = value;
  };
  return {
    put,
    endRow() {
      put(0, 1);
      starts[++row] = at;
    },
    done: () => ({ rows, width, starts, columns: columns.subarray(0, at), values: values.subarray(0, at) }),
  };
}

function grown<T extends Uint32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

export interface Penalty {
  /** λ in λ/2 Σ w²; the intercept (column 0) goes free. */
  readonly ridge: number;
  /** Stop when the loss can fall by no more than about this many nats a row. */
  readonly tolerance?: number;
}

const MEMORY = 10;
const MOST_STEPS = 1000;

/**
 * Ridge logistic regression: the w that minimises `Σ_r −[y log p + (1 − y) log(1 − p)] + λ/2 Σ_{j>0} w_j²` with `p = σ(x_r · w)`.
 * Scores y lie in 0–1. The problem is convex; it is solved with limited-memory BFGS (Nocedal 1980), scaled by the curvature at the start.
 */
export function fitLogistic(x: SparseRows, y: Float32Array, { ridge, tolerance = 1e-5 }: Penalty): Float64Array {
  let weights = new Float64Array(x.width);
  weights[0] = startingIntercept(y);
  let gradient = new Float64Array(x.width);
  let loss = lossAndGradient({ x, y, ridge }, weights, gradient);
  const scale = inverseCurvature(x, weights[0] ?? 0, ridge);
  const pairs: Pair[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = quasiNewton(gradient, pairs, scale);
    const slope = dot(gradient, direction);
    if (-slope <= tolerance * x.rows) break;
    const next = descend({ x, y, ridge }, { weights, loss, slope, direction });
    if (next === undefined) break;
    remember(pairs, difference(next.weights, weights), difference(next.gradient, gradient));
    ({ weights, gradient, loss } = next);
  }
  return weights;
}

/** Chance of success of every row. */
export function predictLogistic(x: SparseRows, weights: Float64Array): Float64Array {
  const chances = new Float64Array(x.rows);
  for (let row = 0; row < x.rows; row++) chances[row] = logistic(margin(x, row, weights));
  return chances;
}

interface Problem {
  readonly x: SparseRows;
  readonly y: Float32Array;
  readonly ridge: number;
}

/** The penalised loss; `gradient` is overwritten with its gradient. */
export function lossAndGradient({ x, y, ridge }: Problem, weights: Float64Array, gradient: Float64Array): number {
  let loss = 0;
  gradient[0] = 0;
  for (let j = 1; j < x.width; j++) {
    const weight = weights[j] ?? 0;
    gradient[j] = ridge * weight;
    loss += (ridge / 2) * weight * weight;
  }
  for (let row = 0; row < x.rows; row++) {
    const score = y[row] ?? 0;
    const m = margin(x, row, weights);
    const small = Math.exp(-Math.abs(m));
    // −log σ(m) = log(1 + e^−m), written so that nothing overflows.
    loss += Math.log1p(small) + (m > 0 ? (1 - score) * m : -score * m);
    const excess = (m > 0 ? 1 / (1 + small) : small / (1 + small)) - score;
    const end = x.starts[row + 1] ?? 0;
    for (let at = x.starts[row] ?? 0; at < end; at++) {
      const column = x.columns[at] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + excess * (x.values[at] ?? 0);
    }
  }
  return loss;
}

function margin(x: SparseRows, row: number, weights: Float64Array): number {
  let sum = 0;
  const end = x.starts[row + 1] ?? 0;
  for (let at = x.starts[row] ?? 0; at < end; at++) sum += (x.values[at] ?? 0) * (weights[x.columns[at] ?? 0] ?? 0);
  return sum;
}

function startingIntercept(y: Float32Array): number {
  let successes = 0.5;
  for (const score of y) successes += score;
  return Math.log(successes / (y.length + 1 - successes));
}

/** One over the diagonal of the Hessian where every chance is the share of successes. */
function inverseCurvature(x: SparseRows, intercept: number, ridge: number): Float64Array {
  const p = logistic(intercept);
  const diagonal = new Float64Array(x.width).fill(ridge);
  for (let at = 0; at < x.columns.length; at++) {
    const column = x.columns[at] ?? 0;
    const value = x.values[at] ?? 0;
    diagonal[column] = (diagonal[column] ?? 0) + p * (1 - p) * value * value;
  }
  return diagonal.map((each) => 1 / Math.max(each, 1e-12));
}

interface Pair {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  readonly curvature: number;
}

function remember(pairs: Pair[], step: Float64Array, turn: Float64Array): void {
  const curvature = dot(step, turn);
  if (curvature <= 0) return;
  pairs.push({ step, turn, curvature });
  if (pairs.length > MEMORY) pairs.shift();
}

/** The two-loop recursion: minus the gradient times an approximate inverse Hessian. */
function quasiNewton(gradient: Float64Array, pairs: readonly Pair[], scale: Float64Array): Float64Array {
  const direction = gradient.map((each) => -each);
  const shares: number[] = [];
  for (const { step, turn, curvature } of pairs.toReversed()) {
    const share = dot(step, direction) / curvature;
    shares.push(share);
    addTo(direction, turn, -share);
  }
  for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] ?? 0) * (scale[j] ?? 0);
  for (const { step, turn, curvature } of pairs) {
    addTo(direction, step, (shares.pop() ?? 0) - dot(turn, direction) / curvature);
  }
  return direction;
}

interface Descent {
  readonly weights: Float64Array;
  readonly loss: number;
  readonly slope: number;
  readonly direction: Float64Array;
}

interface Point {
  readonly weights: Float64Array<ArrayBuffer>;
  readonly gradient: Float64Array<ArrayBuffer>;
  readonly loss: number;
}

/** Halves the step until the loss falls enough (Armijo 1966); nothing when rounding leaves nothing to gain. */
function descend(problem: Problem, { weights, loss, slope, direction }: Descent): Point | undefined {
  const gradient = new Float64Array(weights.length);
  for (let length = 1; length > 1e-8; length /= 2) {
    const tried = Float64Array.from(weights);
    addTo(tried, direction, length);
    const reached = lossAndGradient(problem, tried, gradient);
    if (reached <= loss + 1e-4 * length * slope) return { weights: tried, gradient, loss: reached };
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

function addTo(into: Float64Array, what: Float64Array, times: number): void {
  for (let j = 0; j < into.length; j++) into[j] = (into[j] ?? 0) + times * (what[j] ?? 0);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((each, j) => each - (b[j] ?? 0));
}
