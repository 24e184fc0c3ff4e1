import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../kernel/dates.ts';
import { type Candidate, type ChooseInput, chooseExercises } from './choose.ts';
import { fold } from './learner/fold.ts';
import { emptyState, type LearnerState, SHIPPED_CALIBRATION, update } from './learner/learner-model.ts';
import { answer, simulateLearners } from './learner/simulated-learners.ts';

const NOW = Date.UTC(2026, 9, 1, 8);
const easinesses = { easy: 3, fit: 1.2, half: 0.2, hard: -2.5 };
const calibration = { ...SHIPPED_CALIBRATION, itemEasiness: new Map(Object.entries(easinesses)) };
const item = (itemId: string, change: Partial<Candidate> = {}): Candidate => ({
  itemId,
  goals: [{ goalId: 'g', weight: 1 }],
  ...change,
});

function choose(candidates: readonly Candidate[], change: Partial<ChooseInput> = {}) {
  return chooseExercises({ calibration, state: emptyState(), candidates, now: NOW, ...change });
}

function practised(times: number, at: number): LearnerState {
  let state = emptyState();
  for (let k = 0; k < times; k++)
    state = update(
      calibration,
      state,
      answer({ goalId: 'g', score: k % 3 === 0 ? 0 : 1, at: at + k, eventId: `${k}` }),
    );
  return state;
}

describe('choosing exercises', () => {
  test('puts those in the zone first and says of others that they are harder or easier', () => {
    const chosen = choose(['hard', 'easy', 'fit'].map((id) => item(id)));
    expect(chosen.map(({ itemId }) => itemId)).toEqual(['fit', 'easy', 'hard']);
    expect(chosen.map(({ reason }) => reason)).toEqual(['to-know-more', 'easier', 'harder']);
    expect(chosen[0]?.chance).toBeGreaterThan(0.6);
  });

  test('a zone that asks for more challenge turns the order', () => {
    const zone = { low: 0.1, high: 0.3 };
    expect(choose([item('fit'), item('hard')], { zone })[0]?.itemId).toBe('hard');
  });

  test('does not bring the same item again soon, unless there is nothing else or it is made anew', () => {
    const lately = { lastGivenAt: NOW - DAY_MS };
    const chosen = choose([item('fit', lately), item('hard')]);
    expect(chosen.map(({ itemId, reason }) => [itemId, reason])).toEqual([
      ['hard', 'harder'],
      ['fit', 'lately'],
    ]);
    expect(choose([item('fit', { ...lately, repeats: true }), item('hard')])[0]?.itemId).toBe('fit');
    expect(choose([item('fit', { lastGivenAt: NOW - 4 * DAY_MS }), item('hard')])[0]?.itemId).toBe('fit');
  });

  test('tells what is known well from what rested', () => {
    const reasonAfter = (days: number) =>
      choose([item('fit')], { state: practised(60, NOW - days * DAY_MS) })[0]?.reason;
    expect(reasonAfter(0.1)).toBe('fitting');
    expect(reasonAfter(20)).toBe('spaced');
  });

  test('gives as many as asked, the same every time, in the order of ids among equals', () => {
    const many = ['d', 'b', 'a', 'c', 'f', 'e'].map((id) => item(id));
    expect(choose(many)).toHaveLength(5);
    expect(choose(many, { count: 2 }).map(({ itemId }) => itemId)).toEqual(['a', 'b']);
    expect(choose(many)).toEqual(choose([...many].reverse()));
    expect(choose([])).toEqual([]);
  });

  test('refuses an exercise without goals and a zone that is none', () => {
    expect(() => choose([item('fit', { goals: [] })])).toThrow(/fit/);
    expect(() => choose([], { zone: { low: 0.9, high: 0.5 } })).toThrow(RangeError);
  });

  test('on simulated learners, what it chooses succeeds seven or eight times in ten', () => {
    const items = Array.from({ length: 41 }, (_, k) => item(`i${k}`));
    const spread = {
      ...SHIPPED_CALIBRATION,
      itemEasiness: new Map(items.map(({ itemId }, k) => [itemId, (k - 20) / 4])),
    };
    let [sum, all] = [0, 0];
    for (const { observations, truth, endAt } of simulateLearners(SHIPPED_CALIBRATION, {
      learners: 400,
      goals: 1,
      answers: 20,
      days: 20,
      seed: 'choose',
    })) {
      const goals = [{ goalId: 'goal-1', weight: 1 }];
      const { state } = fold(SHIPPED_CALIBRATION, observations);
      const candidates = items.map((one) => ({ ...one, goals }));
      const [best] = chooseExercises({ calibration: spread, state, candidates, now: endAt });
      const chance = truth.get('goal-1') ?? 0.5;
      const level = Math.log(chance / (1 - chance)) - SHIPPED_CALIBRATION.parameters.unknownGoalEasiness;
      sum += 1 / (1 + Math.exp(-level - (spread.itemEasiness.get(best?.itemId ?? '') ?? 0)));
      all += 1;
    }
    expect(sum / all).toBeGreaterThan(0.6);
    expect(sum / all).toBeLessThan(0.85);
  });
});
