import { expect, test } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import { fold } from './fold.ts';
import { estimate, explain, type Observation, SHIPPED_CALIBRATION } from './learner-model.ts';
import { answer, simulateLearners } from './simulated-learners.ts';

const calibration = SHIPPED_CALIBRATION;
const START = Date.UTC(2026, 8, 1, 8);

test('prior, effects, other goals and forgetting add up to the estimate', () => {
  const [learner] = simulateLearners(calibration, { learners: 1, goals: 3, answers: 30, days: 50, seed: 'explain' });
  const observations = learner?.observations ?? [];
  const at = (learner?.endAt ?? 0) + 30 * DAY_MS;
  const told = explain(calibration, observations, 'goal-1', at);
  const effects = told.effects.reduce((sum, { before, after }) => sum + after - before, 0);
  expect(told.effects.length).toBeGreaterThan(5);
  expect(told.prior + effects + told.elsewhere + told.forgetting).toBeCloseTo(told.estimate.probability, 10);
  expect(told.forgetting).not.toBe(0);
  expect(told.elsewhere).not.toBe(0);
  expect(told.estimate).toEqual(estimate(calibration, fold(calibration, observations).state, 'goal-1', at));
});

test('every piece on the goal keeps its reason, also those that change nothing', () => {
  const piece = (eventId: string, change: Partial<Observation>): Observation => ({
    ...answer({ goalId: 'g', score: 1, at: START, eventId }),
    ...change,
  });
  const pieces = [
    piece('1', {}),
    piece('2', { help: 'example' }),
    piece('3', { alone: false }),
    piece('4', { kind: 'transfer', score: 0 }),
    piece('5', { kind: 'judgement', author: 'teacher' }),
    piece('6', { kind: 'observation', author: 'learner' }),
    piece('7', { voided: true }),
  ];
  const { effects } = explain(calibration, pieces, 'g', START);
  expect(effects.map(({ reason }) => reason)).toEqual([
    'counted',
    'counted-with-help',
    'counted-together',
    'failed-transfer',
    'judgement',
    'voice',
    'voided',
  ]);
  expect(effects.slice(0, 3).every(({ before, after }) => after > before)).toBe(true);
  expect(effects.slice(3).every(({ before, after }) => after === before)).toBe(true);
});
