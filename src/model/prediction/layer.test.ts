import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { fitLayer, type Layer, type LayerRows } from './layer.ts';
import { solvePositive } from './linear.ts';

test('solvePositive solves a system worked out by hand', () => {
  // [4 2; 2 3] x = [10, 8] has x = (1.75, 1.5).
  const x = Float64Array.of(10, 8);
  solvePositive(Float64Array.of(4, 0, 2, 3), x, 2);
  expect([...x]).toEqual([expect.closeTo(1.75, 12), expect.closeTo(1.5, 12)]);
});

interface Drawn extends LayerRows {
  readonly plain: Float64Array;
}

/** Rows whose logit is `0.5 + 1.2 x − 0.7 z`, plus an effect of a key drawn from N(0, spread²). */
function rows(count: number, categories: number, spread: number, seed: string): Drawn {
  const random = seededRandom(seed);
  const effects = Array.from({ length: categories }, () => spread * random.normal());
  const dense = new Float32Array(count * 2);
  const keys = new Int32Array(count);
  const scores = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const x = random.normal();
    const z = 3 + 2 * random.normal();
    const key = random.integer(0, categories - 1);
    dense.set([x, z], 2 * i);
    keys[i] = key;
    const logit = 0.5 + 1.2 * x - 0.7 * z + (effects[key] ?? 0);
    scores[i] = random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  }
  return { count, dense, width: 2, keys, fields: 1, scores, plain: Float64Array.from(dense) };
}

function logitOf(layer: Layer, drawn: Drawn, i: number): number {
  const numbers =
    (layer.weights[0] ?? 0) * (drawn.plain[2 * i] ?? 0) + (layer.weights[1] ?? 0) * (drawn.plain[2 * i + 1] ?? 0);
  return layer.bias + numbers + layer.table.weightOf(drawn.keys[i] ?? 0);
}

describe('fitLayer', () => {
  test('recovers the weights that the answers were drawn with', () => {
    const layer = fitLayer(rows(20_000, 10, 0, 'weights'));
    expect(layer.weights[0]).toBeCloseTo(1.2, 1);
    expect(layer.weights[1]).toBeCloseTo(-0.7, 1);
    expect(layer.bias).toBeCloseTo(0.5, 0);
  });

  test('stands where the likelihood does not rise any more: residuals are right on average', () => {
    const drawn = rows(5000, 40, 0.6, 'gradient');
    const layer = fitLayer(drawn);
    let residual = 0;
    for (let i = 0; i < drawn.count; i++)
      residual += (drawn.scores[i] ?? 0) - 1 / (1 + Math.exp(-logitOf(layer, drawn, i)));
    expect(Math.abs(residual / drawn.count)).toBeLessThan(0.003);
  });

  test('a field that says something is heard, and one of noise is not', () => {
    const weight = (spread: number) => {
      const drawn = rows(8000, 200, spread, 'field');
      const layer = fitLayer(drawn);
      let sum = 0;
      for (let key = 0; key < 200; key++) sum += layer.table.weightOf(key) ** 2;
      return Math.sqrt(sum / 200);
    };
    expect(weight(0.5)).toBeGreaterThan(0.15);
    expect(weight(0)).toBeLessThan(0.05);
  });

  test('a key that was never seen weighs nothing', () => {
    expect(fitLayer(rows(1000, 5, 1, 'unseen')).table.weightOf(123_456)).toBe(0);
  });

  test('stays finite when nothing varies and all answers are right', () => {
    const layer = fitLayer({
      count: 50,
      dense: new Float32Array(50).fill(3),
      width: 1,
      keys: new Int32Array(50),
      fields: 1,
      scores: new Float32Array(50).fill(1),
    });
    expect(Number.isFinite(layer.bias + (layer.weights[0] ?? Number.NaN) + layer.table.weightOf(0))).toBe(true);
  });
});
