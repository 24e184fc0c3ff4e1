import { logistic } from '../learner/gaussian.ts';
import { solvePositive } from './linear.ts';

/** Rows to learn from: `dense[i * width + j]`, `keys[i * fields + f]` (32-bit hashes), and what came of them. */
export interface LayerRows {
  readonly count: number;
  readonly dense: Float32Array;
  readonly width: number;
  readonly keys: Int32Array;
  readonly fields: number;
  readonly scores: Float32Array;
  /** The number that is a logit by itself: with little to learn from, the layer leaves it as it is. */
  readonly base?: number;
}

/** A logistic model whose logit is a sum: bias, a weight for each number, a weight for each key that was seen in fitting. */
export interface Layer {
  readonly bias: number;
  readonly weights: Float64Array;
  readonly table: KeyTable;
}

/** Newton steps on the numbers before the keys come in, and rounds over all after that. */
const NEWTON_FIRST = 3;
const ROUNDS = 4;
/** Ridge on standardised numbers, in answers. */
const RIDGE = 20;
/** Largest variance that a field starts with: fields that overlap ask for the same. */
const START_VARIANCE = 0.05;
const VARIANCE = { least: 1e-4, most: 1 };

/**
 * Fits the layer by penalised maximum likelihood: Newton steps for the numbers (Hoerl and Kennard 1970), and for every field of keys a
 * random effect with a variance of its own, by expectation–maximisation, so that keys that were seen little stay near zero. Each field
 * steps on what the others leave (backfitting: Hastie and Tibshirani 1990).
 * The variance that a field starts with is what the residuals of the numbers alone ask for (method of moments), so that a field which
 * says nothing stays silent. Deterministic; linear in the rows.
 */
export function fitLayer(rows: LayerRows): Layer {
  const standard = standardise(rows);
  const fit = new LayerFit(rows, standard);
  for (let k = 0; k < NEWTON_FIRST; k++) fit.stepNumbers();
  if (rows.fields > 0) {
    for (const field of fit.fields) field.startFrom(fit.logits, rows.scores);
    for (let round = 0; round < ROUNDS; round++) {
      for (const field of fit.fields) field.step(fit.logits, rows.scores);
      if (round < ROUNDS - 1) fit.stepNumbers();
    }
  }
  return fit.result(standard);
}

interface Standard {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}

/** Brings every number to mean 0 and variance 1, in place; returns what undoes it. */
function standardise({ count, width, dense }: LayerRows): Standard {
  const means = new Float64Array(width);
  const spreads = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < width; j++) {
      const value = dense[i * width + j] as number;
      (means[j] as number) += value;
      (spreads[j] as number) += value * value;
    }
  }
  for (let j = 0; j < width; j++) {
    const mean = (means[j] as number) / Math.max(1, count);
    means[j] = mean;
    const variance = (spreads[j] as number) / Math.max(1, count) - mean * mean;
    spreads[j] = variance > 1e-9 ? Math.sqrt(variance) : 1;
  }
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      dense[at] = ((dense[at] as number) - (means[j] as number)) / (spreads[j] as number);
    }
  }
  return { means, spreads };
}

class LayerFit {
  readonly logits: Float64Array;
  readonly fields: readonly Field[];
  private readonly rows: LayerRows;
  /** Where the ridge pulls the weights. */
  private readonly start: Float64Array;
  private readonly weights: Float64Array;
  private bias: number;

  constructor(rows: LayerRows, { means, spreads }: Standard) {
    const { count, base, width, dense } = rows;
    this.rows = rows;
    this.start = new Float64Array(width);
    if (base === undefined) {
      let right = 1;
      for (const score of rows.scores) right += score;
      this.bias = Math.log(right / (count + 2 - right));
    } else {
      this.start[base] = spreads[base] as number;
      this.bias = means[base] as number;
    }
    this.weights = this.start.slice();
    this.logits = Float64Array.from({ length: count }, (_, i) =>
      base === undefined ? this.bias : this.bias + (spreads[base] as number) * (dense[i * width + base] as number),
    );
    this.fields = Array.from({ length: rows.fields }, (_, field) => new Field(rows, field));
  }

  stepNumbers(): void {
    const { width, dense, scores } = this.rows;
    const newton = new NewtonStep(width + 1);
    const row = new Float64Array(width + 1);
    row[width] = 1;
    for (let i = 0; i < this.rows.count; i++) {
      const from = i * width;
      for (let j = 0; j < width; j++) row[j] = dense[from + j] as number;
      newton.add(row, this.logits[i] as number, scores[i] as number);
    }
    const step = newton.solve(
      (j) => (j < width ? RIDGE : 1e-6),
      (j) => (j < width ? (this.weights[j] as number) - (this.start[j] as number) : 0),
    );
    const shift = step[width] as number;
    for (let j = 0; j < width; j++) (this.weights[j] as number) += step[j] as number;
    this.bias += shift;
    for (let i = 0; i < this.rows.count; i++) {
      let change = shift;
      const from = i * width;
      for (let j = 0; j < width; j++) change += (dense[from + j] as number) * (step[j] as number);
      (this.logits[i] as number) += change;
    }
  }

  result({ means, spreads }: Standard): Layer {
    let bias = this.bias;
    const weights = this.weights.map((weight, j) => weight / (spreads[j] as number));
    for (let j = 0; j < weights.length; j++) bias -= (weights[j] as number) * (means[j] as number);
    return { bias, weights, table: KeyTable.of(this.fields) };
  }
}

/** One Newton step of a ridge logistic regression. */
class NewtonStep {
  private readonly curvature: Float64Array;
  private readonly slope: Float64Array;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.curvature = new Float64Array(size * size);
    this.slope = new Float64Array(size);
  }

  add(row: Float64Array, logit: number, score: number): void {
    const { size, curvature, slope } = this;
    const chance = logistic(logit);
    const information = chance * (1 - chance);
    const miss = score - chance;
    for (let j = 0; j < size; j++) {
      const value = row[j] as number;
      if (value === 0) continue;
      (slope[j] as number) += miss * value;
      const scaled = information * value;
      const base = j * size;
      for (let k = 0; k <= j; k++) (curvature[base + k] as number) += scaled * (row[k] as number);
    }
  }

  /** `ridge` and the distance of each weight from where its ridge pulls it. */
  solve(ridge: (j: number) => number, distance: (j: number) => number): Float64Array {
    const { size, curvature, slope } = this;
    for (let j = 0; j < size; j++) {
      (curvature[j * size + j] as number) += ridge(j);
      (slope[j] as number) -= ridge(j) * distance(j);
    }
    solvePositive(curvature, slope, size);
    return slope;
  }
}

/** One field of keys, its categories numbered as they come. */
class Field {
  readonly keys: number[] = [];
  readonly values: Float64Array;
  private readonly categoryOf: Uint32Array;
  private readonly slopes: Float64Array;
  private readonly curvatures: Float64Array;
  private variance = START_VARIANCE;

  constructor(rows: LayerRows, field: number) {
    const { count } = rows;
    this.categoryOf = new Uint32Array(count);
    const numbers = new Numbering(count);
    for (let i = 0; i < count; i++)
      this.categoryOf[i] = numbers.of(rows.keys[i * rows.fields + field] as number, this.keys);
    this.values = new Float64Array(this.keys.length);
    this.slopes = new Float64Array(this.keys.length);
    this.curvatures = new Float64Array(this.keys.length);
  }

  /** The variance under which residuals would scatter between categories as they do: `Σ (g² − h) / Σ h²`. */
  startFrom(logits: Float64Array, scores: Float32Array): void {
    this.gather(logits, scores);
    let excess = 0;
    let certainty = 0;
    for (let c = 0; c < this.values.length; c++) {
      const slope = this.slopes[c] as number;
      const curvature = this.curvatures[c] as number;
      const weight = 1 / (curvature + 1 / START_VARIANCE) ** 2;
      excess += weight * (slope * slope - curvature);
      certainty += weight * curvature * curvature;
    }
    const asked = certainty > 0 ? excess / certainty : 0;
    this.variance = Math.min(START_VARIANCE, Math.max(VARIANCE.least, asked));
  }

  /** Slope and curvature of the likelihood for every category. */
  private gather(logits: Float64Array, scores: Float32Array): void {
    const { categoryOf, slopes, curvatures } = this;
    slopes.fill(0);
    curvatures.fill(0);
    for (let i = 0; i < categoryOf.length; i++) {
      const category = categoryOf[i] as number;
      const chance = logistic(logits[i] as number);
      (slopes[category] as number) += (scores[i] as number) - chance;
      (curvatures[category] as number) += chance * (1 - chance);
    }
  }

  step(logits: Float64Array, scores: Float32Array): void {
    this.gather(logits, scores);
    const { categoryOf, values, slopes, curvatures } = this;
    const precision = 1 / this.variance;
    let spread = 0;
    for (let c = 0; c < values.length; c++) {
      const old = values[c] as number;
      const information = (curvatures[c] as number) + precision;
      const step = ((slopes[c] as number) - old * precision) / information;
      slopes[c] = step;
      values[c] = old + step;
      spread += (old + step) ** 2 + 1 / information;
    }
    for (let i = 0; i < categoryOf.length; i++) (logits[i] as number) += slopes[categoryOf[i] as number] as number;
    this.variance = Math.min(VARIANCE.most, Math.max(VARIANCE.least, spread / Math.max(1, values.length)));
  }
}

/** Gives each 32-bit key the next number the first time it comes: open addressing, since a Map of a million keys is slow. */
class Numbering {
  private readonly slots: Int32Array;
  private readonly numbers: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    const size = powerOfTwo(2 * most + 2);
    this.slots = new Int32Array(size);
    this.numbers = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  of(key: number, keys: number[]): number {
    let at = key & this.mask;
    while (this.numbers[at] !== -1) {
      if (this.slots[at] === key) return this.numbers[at] as number;
      at = (at + 1) & this.mask;
    }
    this.slots[at] = key;
    this.numbers[at] = keys.length;
    keys.push(key);
    return keys.length - 1;
  }
}

/** Weights smaller than this are left out: they change a chance by less than a thousandth and fill the processor's caches. */
const LEAST_WEIGHT = 0.005;

/** Weights by key; a key that was not seen in fitting weighs nothing. Key and weight lie side by side, so a look is one cache line. */
export class KeyTable {
  private readonly keys: Int32Array;
  private readonly weights: Float32Array;
  private readonly mask: number;
  readonly size: number;

  private constructor(keys: Int32Array, weights: Float32Array, mask: number, size: number) {
    this.keys = keys;
    this.weights = weights;
    this.mask = mask;
    this.size = size;
  }

  static of(fields: readonly { readonly keys: readonly number[]; readonly values: Float64Array }[]): KeyTable {
    let size = 0;
    for (const { values } of fields) for (const value of values) if (Math.abs(value) >= LEAST_WEIGHT) size += 1;
    const slots = powerOfTwo(Math.ceil(1.4 * size) + 2);
    const buffer = new ArrayBuffer(8 * slots);
    const table = new KeyTable(new Int32Array(buffer), new Float32Array(buffer), slots - 1, size);
    for (const { keys, values } of fields)
      for (let c = 0; c < keys.length; c++) table.put(keys[c] as number, values[c] as number);
    return table;
  }

  private put(key: number, weight: number): void {
    // A weight of exactly zero marks a free place.
    if (Math.abs(weight) < LEAST_WEIGHT) return;
    let at = key & this.mask;
    while (this.weights[2 * at + 1] !== 0) at = (at + 1) & this.mask;
    this.keys[2 * at] = key;
    this.weights[2 * at + 1] = weight;
  }

  weightOf(key: number): number {
    let at = key & this.mask;
    for (;;) {
      const weight = this.weights[2 * at + 1] as number;
      if (weight === 0 || this.keys[2 * at] === key) return weight;
      at = (at + 1) & this.mask;
    }
  }
}

function powerOfTwo(least: number): number {
  let size = 2;
  while (size < least) size *= 2;
  return size;
}
