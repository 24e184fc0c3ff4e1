import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/kernel/random.ts';
import { bkt } from './bkt.ts';
import { fitTracing, maximise } from './bkt-fit.ts';
import { type SmallAnswer, tableOf } from './small-table.ts';
import { chanceOfSuccess, conditioned, type Tracing, traced } from './tracing.ts';

const TRACING: Tracing = { known: 0.5, learn: 0.3, slip: 0.1, guess: 0.2 };

describe('reference values', () => {
  test('chance of success: .5 × .9 + .5 × .2', () => {
    expect(chanceOfSuccess(TRACING, 0.5)).toBeCloseTo(0.55, 12);
  });

  test('after a success .45/.55 is known, then three tenths of the rest is learned', () => {
    expect(conditioned(TRACING, 0.5, 1).posterior).toBeCloseTo(0.45 / 0.55, 12);
    expect(traced(TRACING, 0.5, 1)).toBeCloseTo(0.45 / 0.55 + (0.1 / 0.55) * 0.3, 12);
  });

  test('after a failure .05/.45 is known, then three tenths of the rest is learned', () => {
    expect(traced(TRACING, 0.5, 0)).toBeCloseTo(1 / 9 + (8 / 9) * 0.3, 12);
  });

  test('one round of expectation and maximisation equals the sums over all eight hidden paths of three answers', () => {
    const scores = [1, 0, 1];
    const one = maximise(
      { scores: Float32Array.from(scores), last: Uint8Array.of(0, 0, 1) },
      TRACING,
      { towards: TRACING, pull: 0 },
      1,
    );
    const next = oneRoundByPaths(TRACING, scores);
    for (const key of ['known', 'learn', 'slip', 'guess'] as const) expect(one.tracing[key]).toBeCloseTo(next[key], 10);
  });
});

test('the fit finds the chances that answers were drawn with', () => {
  const truth: Tracing = { known: 0.3, learn: 0.15, slip: 0.1, guess: 0.2 };
  const table = tableOf(drawn(truth, 3000, 12));
  const [fitted] = fitTracing(
    table,
    Array.from(table.folds, (_, l) => l),
  );
  for (const key of ['known', 'learn', 'slip', 'guess'] as const) {
    expect(Math.abs((fitted?.[key] ?? 0) - truth[key])).toBeLessThan(0.03);
  }
});

test('an answer on two skills is predicted with the mean of both', () => {
  const training = drawn(TRACING, 50, 8).map((answers, l) =>
    answers.map((answer, k) => ({
      ...answer,
      skills: [l % 2],
      score: l % 2 === 0 ? answer.score : k % 4 === 0 ? 1 : 0,
    })),
  );
  const once = (...skills: number[]): SmallAnswer[] => [{ item: 0, skills, score: 1 }];
  const table = tableOf([...training, once(0), once(1), once(0, 1)]);
  const [first = 0, second = 0, both] = bkt.run(table, [...training.keys()], [50, 51, 52]);
  expect(Math.abs(first - second)).toBeGreaterThan(0.05);
  expect(both).toBeCloseTo((first + second) / 2, 12);
});

function drawn(truth: Tracing, learners: number, answers: number): SmallAnswer[][] {
  const random = seededRandom('tracing');
  return Array.from({ length: learners }, () => {
    let known = random.next() < truth.known;
    return Array.from({ length: answers }, () => {
      const score = random.next() < (known ? 1 - truth.slip : truth.guess) ? 1 : 0;
      if (random.next() < truth.learn) known = true;
      return { item: 0, skills: [0], score };
    });
  });
}

/** Maximisation after expectation by enumeration of who knew when. */
function oneRoundByPaths({ known, learn, slip, guess }: Tracing, scores: readonly number[]): Tracing {
  const sums = { all: 0, first: 0, before: 0, learned: 0, known: 0, slipped: 0, unknown: 0, guessed: 0 };
  for (const path of [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => scores.map((_, t) => (bits >> t) & 1))) {
    let chance = path[0] === 1 ? known : 1 - known;
    path.forEach((state, t) => {
      const right = state === 1 ? 1 - slip : guess;
      chance *= scores[t] === 1 ? right : 1 - right;
      if (t > 0) chance *= path[t - 1] === 1 ? state : state === 1 ? learn : 1 - learn;
    });
    sums.all += chance;
    sums.first += chance * (path[0] ?? 0);
    path.forEach((state, t) => {
      const failed = 1 - (scores[t] ?? 0);
      sums[state === 1 ? 'known' : 'unknown'] += chance;
      if (state === 1) sums.slipped += chance * failed;
      else sums.guessed += chance * (1 - failed);
      if (state === 0 && t < 2) {
        sums.before += chance;
        sums.learned += chance * (path[t + 1] ?? 0);
      }
    });
  }
  return {
    known: sums.first / sums.all,
    learn: sums.learned / sums.before,
    slip: sums.slipped / sums.known,
    guess: sums.guessed / sums.unknown,
  };
}
