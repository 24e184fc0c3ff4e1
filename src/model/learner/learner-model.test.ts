import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import { logitOf } from './belief.ts';
import { fold } from './fold.ts';
import {
  emptyState,
  estimate,
  type LearnerState,
  type Observation,
  predict,
  SHIPPED_CALIBRATION,
  update,
} from './learner-model.ts';
import { answer, simulateLearners } from './simulated-learners.ts';

const calibration = SHIPPED_CALIBRATION;
const START = Date.UTC(2026, 8, 1, 8);
/** 90 % of a standard normal lies within it on both sides. */
const NORMAL_95TH = 1.6448536269514722;

function stateAfter(...observations: Observation[]): LearnerState {
  return observations.reduce((state, observation) => update(calibration, state, observation), emptyState());
}

function piece(change: Partial<Observation> = {}): Observation {
  return { ...answer({ goalId: 'g', score: 1, at: START, eventId: 'e' }), ...change };
}

function chance(state: LearnerState, goalId = 'g', at = START): number {
  return estimate(calibration, state, goalId, at).probability;
}

describe('update', () => {
  test('stays near the exact posterior of the sum of ability and goal, found by integration', () => {
    const { abilityVariance, goalVariance, unknownGoalEasiness, practiceGain } = calibration.parameters;
    const variance = abilityVariance + goalVariance;
    let [mass, first, second] = [0, 0, 0];
    for (let x = -8; x <= 8; x += 0.001) {
      const density = Math.exp((-x * x) / (2 * variance)) / (1 + Math.exp(-unknownGoalEasiness - x));
      mass += density;
      first += density * x;
      second += density * x * x;
    }
    const exactMean = first / mass;
    const state = stateAfter(piece());
    const goal = state.goals.get('g');
    const slope = 1 + (goal?.slope ?? 0);
    const sum = (goal?.mean ?? 0) - practiceGain + slope * state.ability.mean;
    const spread = (goal?.variance ?? 0) + slope * slope * state.ability.variance;
    expect(Math.abs(sum - exactMean)).toBeLessThan(0.03);
    expect(Math.abs(spread - (second / mass - exactMean ** 2))).toBeLessThan(0.06);
  });

  test('a success raises and a failure lowers what is believed, and both make it surer', () => {
    const prior = chance(emptyState());
    expect(chance(stateAfter(piece()))).toBeGreaterThan(prior);
    expect(chance(stateAfter(piece({ score: 0 })))).toBeLessThan(prior);
    const width = (state: LearnerState) => {
      const { low, high } = estimate(calibration, state, 'g', START);
      return high - low;
    };
    expect(width(stateAfter(piece(), piece({ score: 0 })))).toBeLessThan(width(emptyState()));
  });

  test('leaves the old state as it was', () => {
    const before = stateAfter(piece());
    const copy = structuredClone(before);
    update(calibration, before, piece({ score: 0, at: START + DAY_MS }));
    expect(before).toEqual(copy);
  });

  test('needs only the goals that the observation names, and gives the same numbers', () => {
    const whole = stateAfter(piece(), piece({ goals: [{ goalId: 'h', weight: 1 }] }));
    const part = { ability: whole.ability, goals: new Map([...whole.goals].filter(([id]) => id === 'g')) };
    const next = piece({ score: 0 });
    expect(update(calibration, part, next).goals.get('g')).toEqual(update(calibration, whole, next).goals.get('g'));
    expect(update(calibration, part, next).ability).toEqual(update(calibration, whole, next).ability);
  });

  test('a goal with more weight in a task moves more', () => {
    const goals = [
      { goalId: 'g', weight: 3 },
      { goalId: 'h', weight: 1 },
    ];
    const state = stateAfter(piece({ goals }));
    expect(chance(state, 'g')).toBeGreaterThan(chance(state, 'h'));
  });

  test.each([
    ['a judgement', { kind: 'judgement', author: 'teacher' }],
    ['a transfer that failed', { kind: 'transfer', score: 0.3 }],
    ["a learner's own observation", { kind: 'observation', author: 'learner' }],
    ["a peer's observation", { kind: 'observation', author: 'peer' }],
    ['a voided answer', { voided: true }],
  ] as const)('%s never moves the estimate', (_, change) => {
    expect(stateAfter(piece(change))).toEqual(emptyState());
  });

  test('a success with help counts for less; a failure in spite of help in full', () => {
    expect(chance(stateAfter(piece({ help: 'hint' })))).toBeLessThan(chance(stateAfter(piece())));
    expect(chance(stateAfter(piece({ score: 0, help: 'hint' })))).toBe(chance(stateAfter(piece({ score: 0 }))));
  });
});

describe('time', () => {
  const learned = stateAfter(...Array.from({ length: 10 }, (_, k) => piece({ at: START + k, eventId: `e${k}` })));

  test('drifts gently to the prior and widens', () => {
    const soon = estimate(calibration, learned, 'g', START + DAY_MS);
    const late = estimate(calibration, learned, 'g', START + 400 * DAY_MS);
    expect(late.probability).toBeLessThan(soon.probability);
    expect(late.probability).toBeGreaterThan(chance(emptyState()));
    expect(late.high - late.low).toBeGreaterThan(soon.high - soon.low);
  });

  test('forgets nothing where only the order is known', () => {
    const state = stateAfter(piece({ timeKnown: false }));
    expect(chance(state, 'g', START + 4000 * DAY_MS)).toBe(chance(state));
    expect(estimate(calibration, state, 'g', START).lastAt).toBeUndefined();
  });
});

describe('on simulated learners', () => {
  const simulated = simulateLearners(calibration, { learners: 400, goals: 6, answers: 60, days: 60, seed: 'recovery' });
  const pairs = simulated.flatMap(({ observations, truth, endAt }) => {
    const { state } = fold(calibration, observations);
    return [...truth].map(([goalId, chanceTrue]) => ({ chanceTrue, of: estimate(calibration, state, goalId, endAt) }));
  });

  test('80 % intervals hold the truth in 75 to 85 of 100', () => {
    const inside = pairs.filter(({ chanceTrue, of }) => of.low <= chanceTrue && chanceTrue <= of.high).length;
    expect(inside / pairs.length).toBeGreaterThan(0.75);
    expect(inside / pairs.length).toBeLessThan(0.85);
  });

  test('90 % intervals hold the truth in 88 to 92 of 100, after few answers and after many', () => {
    const covered = (answers: number) => {
      const learners = simulateLearners(calibration, { learners: 400, goals: 6, answers, days: 60, seed: 'ninety' });
      const inside = learners.flatMap(({ observations, truth, endAt }) => {
        const { state } = fold(calibration, observations);
        return [...truth].map(([goalId, chanceTrue]) => {
          const { mean, variance } = logitOf(calibration, state, { goals: [{ goalId, weight: 1 }], at: endAt });
          const apart = Math.log(chanceTrue / (1 - chanceTrue)) - mean;
          return Math.abs(apart) <= NORMAL_95TH * Math.sqrt(variance) ? 1 : 0;
        });
      });
      return inside.reduce((sum: number, one) => sum + one, 0) / inside.length;
    };
    for (const share of [covered(12), covered(30), covered(60), covered(240)]) {
      expect(share).toBeGreaterThan(0.88);
      expect(share).toBeLessThan(0.92);
    }
  });

  test('estimates recover the truth without bias', () => {
    const errors = pairs.map(({ chanceTrue, of }) => of.probability - chanceTrue);
    const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const meanSquare = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(Math.abs(bias)).toBeLessThan(0.01);
    expect(Math.sqrt(meanSquare)).toBeLessThan(0.15);
  });

  test('predictions of the next answer are calibrated', () => {
    const bins = Array.from({ length: 10 }, () => ({ count: 0, believed: 0, seen: 0 }));
    for (const { observations } of simulated) {
      let state = emptyState();
      for (const observation of observations) {
        const believed = predict(calibration, state, observation);
        const bin = bins[Math.min(9, Math.floor(believed * 10))];
        if (bin !== undefined) {
          bin.count += 1;
          bin.believed += believed;
          bin.seen += observation.score;
        }
        state = update(calibration, state, observation);
      }
    }
    const gaps = bins.map(({ believed, seen }) => Math.abs(believed - seen));
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / (400 * 60)).toBeLessThan(0.015);
  });
});
