import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { SHIPPED_PARAMETERS } from './calibration.ts';
import { conditionOn, forgetGoal, type GoalMoments, meanLogistic, practise, priorGoal, taskLogit } from './gaussian.ts';

/** The joint covariance of (A, S1, G1, S2, G2) as the factors say it. */
function joint(ability: { variance: number }, goals: readonly GoalMoments[]): number[][] {
  const slopes = [1, ...goals.flatMap((goal) => [goal.slope, goal.gainSlope])];
  const matrix = slopes.map((a) => slopes.map((b) => a * b * ability.variance));
  goals.forEach((goal, k) => {
    const [s, g] = [1 + 2 * k, 2 + 2 * k];
    const add = (row: number, column: number, value: number) => {
      const line = matrix[row];
      if (line) line[column] = (line[column] ?? 0) + value;
    };
    add(s, s, goal.variance);
    add(g, g, goal.gainVariance);
    add(s, g, goal.gainCovariance);
    add(g, s, goal.gainCovariance);
  });
  return matrix;
}

describe('conditionOn', () => {
  test('is the Gaussian conditional on the whole joint, but for the covariance between goals given the ability', () => {
    const ability = { mean: 0.3, variance: 0.8 };
    const goal = {
      ...priorGoal(SHIPPED_PARAMETERS),
      mean: 0.2,
      slope: 0.4,
      variance: 0.7,
      gainSlope: -0.1,
      gainVariance: 0.05,
      gainCovariance: 0.02,
    };
    const before = joint(ability, [goal]);
    const task = { mean: 0, variance: 0, loading: 0 };
    taskLogit(ability, [goal], [1], 1, 0.5, task);
    expect(task.mean).toBeCloseTo(0.5 + 0.2 + 1.4 * 0.3, 12);
    // Var(A + S) straight from the joint.
    const direct = (before[0]?.[0] ?? 0) + 2 * (before[0]?.[1] ?? 0) + (before[1]?.[1] ?? 0);
    expect(task.variance).toBeCloseTo(direct, 12);
    const chance = meanLogistic(task.mean, task.variance);
    const information = (chance * (1 - chance)) / (1 + (Math.PI / 8) * task.variance);
    const load = [0, 1, 2].map((row) => (before[row]?.[0] ?? 0) + (before[row]?.[1] ?? 0));
    conditionOn(ability, [goal], [1], 1, task, 1, 1);
    const after = joint(ability, [goal]);
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        const expected = (before[row]?.[column] ?? 0) - (load[row] ?? 0) * (load[column] ?? 0) * information;
        expect(after[row]?.[column]).toBeCloseTo(expected, 10);
      }
    }
  });

  test('an outcome that counts for several answers leaves doubt above zero, and less of it the more it counts', () => {
    const doubtAfter = (weight: number) => {
      const ability = { mean: 0, variance: 4 };
      const goal = { ...priorGoal(SHIPPED_PARAMETERS), variance: 6 };
      const task = { mean: 0, variance: 0, loading: 0 };
      taskLogit(ability, [goal], [1], 1, 0, task);
      conditionOn(ability, [goal], [1], 1, task, 1, weight);
      taskLogit(ability, [goal], [1], 1, 0, task);
      return task.variance;
    };
    const doubts = [0, 0.5, 1, 2, 20].map(doubtAfter);
    expect(doubts.every((doubt, k) => doubt > 0 && (k === 0 || doubt < (doubts[k - 1] ?? 0)))).toBe(true);
  });

  test('an outcome that counts for nothing changes nothing', () => {
    const ability = { mean: 0.3, variance: 0.8 };
    const goal = priorGoal(SHIPPED_PARAMETERS);
    const task = { mean: 0, variance: 0, loading: 0 };
    taskLogit(ability, [goal], [1], 1, 0, task);
    conditionOn(ability, [goal], [1], 1, task, 1, 0);
    expect(ability).toEqual({ mean: 0.3, variance: 0.8 });
    expect(goal).toEqual(priorGoal(SHIPPED_PARAMETERS));
  });
});

test('the gain of a learner on a goal is found: who grows faster is believed to', () => {
  const parameters = { ...SHIPPED_PARAMETERS, practiceGainVariance: 0.02, goalStepVariance: 0.001 };
  const random = seededRandom('gain');
  const found = (gain: number) => {
    let sum = 0;
    for (let learner = 0; learner < 60; learner++) {
      const ability = { mean: 0, variance: parameters.abilityVariance };
      const goal = priorGoal(parameters);
      let level = -0.5;
      const task = { mean: 0, variance: 0, loading: 0 };
      for (let k = 0; k < 30; k++) {
        taskLogit(ability, [goal], [1], 1, 0, task);
        conditionOn(ability, [goal], [1], 1, task, random.next() < 1 / (1 + Math.exp(-level)) ? 1 : 0, 1);
        practise(goal, 1, parameters);
        level += gain / (1 + k / parameters.practiceGainHalfCount);
      }
      sum += goal.gain + goal.gainSlope * ability.mean;
    }
    return sum / 60;
  };
  expect(found(0.3)).toBeGreaterThan(found(0) + 0.04);
});

test('long after, a goal is as it was before anything was seen, but for what was counted', () => {
  const goal = { ...priorGoal(SHIPPED_PARAMETERS), mean: 2, slope: 0.5, variance: 0.1, count: 9 };
  forgetGoal(goal, 1e6, SHIPPED_PARAMETERS);
  expect(goal.mean).toBeCloseTo(0, 6);
  expect(goal.slope).toBeCloseTo(0, 6);
  expect(goal.variance).toBeCloseTo(SHIPPED_PARAMETERS.goalVariance, 6);
  expect(goal.count).toBe(9);
});
