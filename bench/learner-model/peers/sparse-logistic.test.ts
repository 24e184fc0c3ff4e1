import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/kernel/random.ts';
import { logistic } from './peer.ts';
import { fitLogistic, lossAndGradient, predictLogistic, sparseWriter } from './sparse-logistic.ts';

const WEIGHTS = [0.4, 1.2, -0.8, 0];

/** Rows of three features, one of them often absent, and answers drawn with WEIGHTS. */
function drawn(rows: number) {
  const random = seededRandom('logistic');
  const writer = sparseWriter(rows, WEIGHTS.length);
  const y = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let margin = WEIGHTS[0] ?? 0;
    for (let column = 1; column < WEIGHTS.length; column++) {
      if (column === 3 && random.next() < 0.7) continue;
      const value = random.normal();
      writer.put(column, value);
      margin += value * (WEIGHTS[column] ?? 0);
    }
    writer.endRow();
    y[row] = random.next() < logistic(margin) ? 1 : 0;
  }
  return { x: writer.done(), y };
}

describe('reference values', () => {
  test('with an intercept only, the fit is the logit of the share of successes', () => {
    const writer = sparseWriter(4, 1);
    for (let row = 0; row < 4; row++) writer.endRow();
    const x = writer.done();
    const weights = fitLogistic(x, Float32Array.of(1, 1, 1, 0), { ridge: 1, tolerance: 1e-14 });
    expect(weights[0]).toBeCloseTo(Math.log(3), 6);
    expect(predictLogistic(x, weights)[0]).toBeCloseTo(0.75, 6);
  });

  test('loss and gradient by hand: one success at margin 1 + 2 × .5, ridge 3', () => {
    const writer = sparseWriter(1, 2);
    writer.put(1, 0.5);
    writer.endRow();
    const gradient = new Float64Array(2);
    const loss = lossAndGradient(
      { x: writer.done(), y: Float32Array.of(1), ridge: 3 },
      Float64Array.of(1, 2),
      gradient,
    );
    const p = 1 / (1 + Math.exp(-2));
    expect(loss).toBeCloseTo(-Math.log(p) + 6, 12);
    expect(gradient[0]).toBeCloseTo(p - 1, 12);
    expect(gradient[1]).toBeCloseTo(0.5 * (p - 1) + 6, 12);
  });
});

test('the gradient is zero at the fit', () => {
  const { x, y } = drawn(500);
  const weights = fitLogistic(x, y, { ridge: 1, tolerance: 1e-16 });
  const gradient = new Float64Array(x.width);
  lossAndGradient({ x, y, ridge: 1 }, weights, gradient);
  for (const each of gradient) expect(Math.abs(each)).toBeLessThan(1e-4);
});

test('the fit finds the weights that answers were drawn with, and a strong ridge draws them to zero', () => {
  const { x, y } = drawn(20_000);
  const weights = fitLogistic(x, y, { ridge: 1 });
  WEIGHTS.forEach((truth, column) => {
    expect(Math.abs((weights[column] ?? 0) - truth)).toBeLessThan(0.08);
  });
  const drawnIn = fitLogistic(x, y, { ridge: 1e6 });
  expect(Math.abs(drawnIn[1] ?? 1)).toBeLessThan(0.01);
  expect(Math.abs((drawnIn[0] ?? 0) - 0.3)).toBeLessThan(0.1);
});
