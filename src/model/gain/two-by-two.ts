/** Two numbers: what belongs to the start of a period, and what to the gain. */
export type Pair = readonly [start: number, gain: number];

/** A symmetric two by two matrix. */
export interface Symmetric {
  readonly start: number;
  readonly both: number;
  readonly gain: number;
}

export function plus(a: Symmetric, b: Symmetric): Symmetric {
  return { start: a.start + b.start, both: a.both + b.both, gain: a.gain + b.gain };
}

export function times(factor: number, a: Symmetric): Symmetric {
  return { start: factor * a.start, both: factor * a.both, gain: factor * a.gain };
}

export function outer([start, gain]: Pair): Symmetric {
  return { start: start * start, both: start * gain, gain: gain * gain };
}

/** Throws a RangeError when there is no inverse. */
export function inverse({ start, both, gain }: Symmetric): Symmetric {
  const determinant = start * gain - both * both;
  if (!(determinant > 0)) throw new RangeError('not positive definite');
  return { start: gain / determinant, both: -both / determinant, gain: start / determinant };
}

export function apply({ start, both, gain }: Symmetric, [x, y]: Pair): Pair {
  return [start * x + both * y, both * x + gain * y];
}

/** `v A v`. */
export function quadratic(a: Symmetric, v: Pair): number {
  const [x, y] = apply(a, v);
  return x * v[0] + y * v[1];
}

/** `B A B` of symmetric matrices. */
export function sandwich(b: Symmetric, a: Symmetric): Symmetric {
  const [x, y] = [apply(b, [1, 0]), apply(b, [0, 1])];
  const [ax, ay] = [apply(a, x), apply(a, y)];
  return { start: x[0] * ax[0] + x[1] * ax[1], both: x[0] * ay[0] + x[1] * ay[1], gain: y[0] * ay[0] + y[1] * ay[1] };
}
