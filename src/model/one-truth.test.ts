import { expect, it } from 'vitest';
import type { Estimate } from './learner/types.ts';
import { type GoalOfLearner, signals } from './signals.ts';
import { type Status, status } from './status.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const low: Estimate = { probability: 0.4, low: 0.2, high: 0.6, sureness: 'fair', count: 6, lastAt: NOW };

function signalFor(prerequisite: Status) {
  const goal = (estimate: Estimate, of: Status): GoalOfLearner => ({
    status: of,
    estimate,
    recent: 0,
    recentCorrect: 0,
  });
  const byGoal = new Map([
    ['before', goal(low, prerequisite)],
    ['lesson', goal(low, 'withinReach')],
  ]);
  const graph = { prerequisites: new Map([['lesson', ['before']]]) };
  return signals({ learners: [{ learnerId: 'a', byGoal }], goals: ['lesson'], graph, now: NOW })[0];
}

it('M1: a prerequisite that shines on every page is not called missing', () => {
  expect(signalFor('later')).toMatchObject({ reason: 'prerequisite-missing', prerequisiteId: 'before' });
  expect(signalFor('confirmed')).toMatchObject({ reason: 'not-yet' });
  expect(signalFor('estimated')).toMatchObject({ reason: 'not-yet' });
});

it('a first wrong answer does not bring what comes after it within reach', () => {
  const untried: Estimate = { probability: 0.7, low: 0.4, high: 0.9, sureness: 'unknown', count: 0 };
  const after = (count: number) => {
    const estimate: Estimate = { probability: 0.8, low: 0.6, high: 0.9, sureness: 'weak', count };
    return status({
      estimate: untried,
      confirmations: [],
      prerequisites: [{ status: 'withinReach', estimate }],
      knownNearby: true,
      now: NOW,
    });
  };
  expect([after(0), after(1), after(2)]).toEqual(['later', 'later', 'later']);
  expect(after(5)).toBe('withinReach');
});
