import { expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { fitCalibration, type Observation } from './learner-model.ts';
import { answer } from './simulated-learners.ts';

const ITEMS = Array.from({ length: 40 }, (_, k) => ({
  itemId: `i${k}`,
  goalId: `g${k % 4}`,
  easiness: (k % 4) - 1 + (k % 5) / 5,
}));

/** Strong learners (even numbers) mostly get the items of g0, so that raw shares correct would mislead. */
function classes(seed: string): Observation[][] {
  const random = seededRandom(seed);
  return Array.from({ length: 400 }, (_, learner) => {
    const ability = (learner % 2 === 0 ? 1 : -1) + 0.3 * random.normal();
    return Array.from({ length: 40 }, (_, k) => {
      const open = ITEMS.filter(({ goalId }) => (goalId === 'g0') === (learner % 2 === 0 ? k % 4 > 0 : k % 4 === 0));
      const { itemId, goalId, easiness } = random.pick(open);
      const score = random.next() < 1 / (1 + Math.exp(-easiness - ability)) ? 1 : 0;
      return { ...answer({ goalId, score, at: k, eventId: `${learner}-${k}` }), itemId };
    });
  });
}

test('recovers how easy items and goals are, whoever made them', () => {
  const { itemEasiness, goalEasiness, number } = fitCalibration(2, classes('fit'));
  expect(number).toBe(2);
  for (const { itemId, easiness } of ITEMS)
    expect(Math.abs((itemEasiness.get(itemId) ?? 99) - easiness)).toBeLessThan(0.6);
  const errors = ITEMS.map(({ itemId, easiness }) => (itemEasiness.get(itemId) ?? 99) - easiness);
  const meanError = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  expect(meanError).toBeLessThan(0.2);
  for (let goal = 0; goal < 4; goal++) {
    expect(Math.abs((goalEasiness.get(`g${goal}`) ?? 99) - (goal - 0.6))).toBeLessThan(0.5);
  }
});

test('gives the same numbers to the last bit for the same answers', () => {
  expect(fitCalibration(2, classes('again'))).toStrictEqual(fitCalibration(2, classes('again')));
});

test('without answers falls back on the shipped easiness', () => {
  const { parameters, goalEasiness } = fitCalibration(3, []);
  expect(parameters.unknownGoalEasiness).toBeCloseTo(0.6);
  expect(goalEasiness.size).toBe(0);
});
