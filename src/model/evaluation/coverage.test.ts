import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { coverage, fitScale, forecast, PLAIN_SCALE, WINDOW, type Window } from './coverage.ts';

const choose = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1];

/** Windows drawn from the forecast itself, with the truth moved and spread as told. */
function windows(count: number, seed: string, { shift = 0, spread = 1 } = {}): Window[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const mean = 0.5 + random.normal();
    const variance = 0.2 + 0.6 * random.next();
    const chance = 1 / (1 + Math.exp(-(mean + shift + Math.sqrt(spread * variance) * random.normal())));
    let right = 0;
    for (let k = 0; k < WINDOW; k++) if (random.next() < chance) right += 1;
    return { mean, variance, right };
  });
}

describe('forecast', () => {
  test('is the binomial distribution where nothing is in doubt', () => {
    const chances = forecast({ mean: Math.log(3), variance: 0, right: 0 }, PLAIN_SCALE);
    chances.forEach((chance, right) => {
      expect(chance).toBeCloseTo((choose[right] ?? 0) * 0.75 ** right * 0.25 ** (WINDOW - right), 8);
    });
  });

  test('sums to one, and doubt moves chance to both ends', () => {
    const sure = forecast({ mean: 0, variance: 0.01, right: 0 }, PLAIN_SCALE);
    const unsure = forecast({ mean: 0, variance: 2, right: 0 }, PLAIN_SCALE);
    for (const chances of [sure, unsure]) expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    expect(unsure[0]).toBeGreaterThan(sure[0] ?? 1);
    expect(unsure[WINDOW]).toBeGreaterThan(sure[WINDOW] ?? 1);
  });
});

describe('coverage', () => {
  test('is the width itself when the forecasts are right', () => {
    const drawn = windows(6000, 'right');
    for (const width of [0.5, 0.8, 0.9])
      expect(Math.abs(coverage(drawn, PLAIN_SCALE, width) - width)).toBeLessThan(0.015);
  });

  test('is less when forecasts claim too much, and more when they claim too little', () => {
    expect(coverage(windows(4000, 'bold', { spread: 4 }), PLAIN_SCALE)).toBeLessThan(0.74);
    expect(coverage(windows(4000, 'shy', { spread: 0 }), PLAIN_SCALE)).toBeGreaterThan(0.85);
  });
});

describe('fitScale', () => {
  test('makes forecasts of others from the same source honest', () => {
    const off = { shift: -0.8, spread: 3 };
    const scale = fitScale(windows(2500, 'fit', off));
    expect(scale.shift).toBeLessThan(-0.5);
    expect(Math.abs(coverage(windows(4000, 'others', off), scale) - 0.8)).toBeLessThan(0.025);
  });

  test('with few windows leaves the forecasts as they are', () => {
    expect(fitScale(windows(10, 'few'))).toBe(PLAIN_SCALE);
  });
});
