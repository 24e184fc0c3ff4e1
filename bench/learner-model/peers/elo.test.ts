import { expect, test } from 'vitest';
import { chooseSettings, type EloSettings, elo, learnDifficulties, stepAfter } from './elo.ts';
import { logistic } from './peer.ts';
import { simulatedTable, tableOf } from './small-table.ts';

const SETTINGS: EloSettings = {
  global: { start: 1, shrink: 0 },
  skill: { start: 0.5, shrink: 1 },
  item: { start: 0.8, shrink: 0.5 },
  skillDifficulty: { start: 0.2, shrink: 0 },
};

test('a step shrinks with the answers seen: .8 / (1 + .5 × 4)', () => {
  expect(stepAfter(SETTINGS.item, 0)).toBe(0.8);
  expect(stepAfter(SETTINGS.item, 4)).toBeCloseTo(0.8 / 3, 12);
});

test('two answers by hand: every rating moves by its step times the surprise', () => {
  // After a success at even odds: ability .5, skill .25, item −.4, skill difficulty −.1.
  const second = logistic(0.5 + 0.25 + 0.1 + 0.4);
  const table = tableOf([
    [
      { item: 0, skills: [0], score: 1 },
      { item: 0, skills: [0], score: 0 },
    ],
  ]);
  const { items, skills } = learnDifficulties(table, [0], SETTINGS);
  expect(items.values[0]).toBeCloseTo(-0.4 + (0.8 / 1.5) * second, 12);
  expect(skills.values[0]).toBeCloseTo(-0.1 + 0.2 * second, 12);
});

test('the rating of several skills is their mean', () => {
  // After a success on skill 0 alone its rating is .25 and its difficulty −.1, of which an answer on two skills takes half.
  const together = logistic(0.5 + (0.25 + 0.1) / 2);
  const table = tableOf([
    [
      { item: 0, skills: [0], score: 1 },
      { item: 1, skills: [0, 1], score: 1 },
    ],
  ]);
  const { items } = learnDifficulties(table, [0], SETTINGS);
  expect(items.values[1]).toBeCloseTo(-0.8 * (1 - together), 12);
});

test('hard items end up above easy ones, and the chosen steps are positive', () => {
  const table = simulatedTable('elo', 300);
  const learners = Array.from(table.folds, (_, l) => l);
  const settings = chooseSettings(table, learners);
  for (const { start, shrink } of Object.values(settings)) expect(Math.min(start, shrink)).toBeGreaterThan(0);
  const { items, skills } = learnDifficulties(table, learners, settings);
  const failures = shareOfFailures(table.items, table.scores, table.itemCount);
  const order = [...failures.keys()].sort((a, b) => (failures[a] ?? 0) - (failures[b] ?? 0));
  const difficulty = (item: number) => (items.values[item] ?? 0) + (skills.values[item % 5] ?? 0);
  const meanOf = (some: number[]) => some.reduce((sum, item) => sum + difficulty(item), 0) / some.length;
  expect(meanOf(order.slice(-10))).toBeGreaterThan(meanOf(order.slice(0, 10)) + 0.5);
});

test('a learner begins from nothing: the first prediction is the same for all on one item', () => {
  const table = tableOf([
    ...Array.from({ length: 20 }, (_, l) => [{ item: 0, skills: [0], score: l % 3 === 0 ? 0 : 1 }]),
    [{ item: 0, skills: [0], score: 0 }],
    [{ item: 0, skills: [0], score: 1 }],
  ]);
  const [first, second] = elo.run(table, [...Array(20).keys()], [20, 21]);
  expect(first).toBe(second);
});

function shareOfFailures(items: Int32Array, scores: Float32Array, count: number): number[] {
  const answers = new Float64Array(count);
  const failures = new Float64Array(count);
  items.forEach((item, row) => {
    answers[item] = (answers[item] ?? 0) + 1;
    failures[item] = (failures[item] ?? 0) + 1 - (scores[row] ?? 0);
  });
  return Array.from(failures, (each, item) => each / Math.max(1, answers[item] ?? 0));
}
