import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/kernel/random.ts';
import { chancesOnGrid, condition, fitRasch, gridOf, irt, meanChance } from './irt.ts';
import { logistic } from './peer.ts';
import { tableOf } from './small-table.ts';

test('the grid is a standard normal: mean 0, variance 1', () => {
  const { nodes, weights } = gridOf(81);
  const moment = (power: number) => nodes.reduce((sum, node, q) => sum + (weights[q] ?? 0) * node ** power, 0);
  expect(moment(0)).toBeCloseTo(1, 12);
  expect(moment(1)).toBeCloseTo(0, 12);
  expect(moment(2)).toBeCloseTo(1, 2);
});

test('two abilities by hand: .25 and .75 at even odds give .5; after a success the better one is three times as likely', () => {
  const posterior = Float64Array.of(0.5, 0.5);
  const chances = Float64Array.of(0.25, 0.75);
  expect(meanChance(posterior, chances, 0)).toBeCloseTo(0.5, 12);
  condition(posterior, chances, 0, 1);
  expect([...posterior]).toEqual([0.25, 0.75]);
  expect(meanChance(posterior, chances, 0)).toBeCloseTo(0.625, 12);
});

test('the chance is the logistic of ability less difficulty', () => {
  const rasch = {
    difficulties: Float64Array.of(0.7),
    difficultyMean: 0,
    difficultyVariance: 1,
    abilityVariance: 4,
  };
  const grid = { nodes: Float64Array.of(-1, 0.5), weights: Float64Array.of(0.5, 0.5) };
  expect([...chancesOnGrid(rasch, grid)]).toEqual([logistic(-2.7), logistic(0.3)]);
});

test('the fit finds the difficulties and the spread of ability that answers were drawn with', () => {
  const random = seededRandom('rasch');
  const truth = Array.from({ length: 20 }, (_, item) => -1.5 + 0.15 * item);
  const learners = Array.from({ length: 2000 }, () => {
    const ability = 1.3 * random.normal();
    return truth.map((difficulty, item) => ({
      item,
      skills: [0],
      score: random.next() < logistic(ability - difficulty) ? 1 : 0,
    }));
  });
  const rasch = fitRasch(tableOf(learners), [...learners.keys()]);
  truth.forEach((difficulty, item) => {
    expect(Math.abs((rasch.difficulties[item] ?? 0) - difficulty)).toBeLessThan(0.2);
  });
  expect(Math.abs(Math.sqrt(rasch.abilityVariance) - 1.3)).toBeLessThan(0.08);
});

test('an item that training never saw is as difficult as the mean', () => {
  const training = Array.from({ length: 40 }, (_, l) => [
    { item: 0, skills: [0], score: l % 4 === 0 ? 0 : 1 },
    { item: 1, skills: [0], score: l % 4 === 0 ? 1 : 0 },
  ]);
  const once = (item: number) => [{ item, skills: [0], score: 1 }];
  const table = tableOf([...training, once(0), once(1), once(2)]);
  const [easy = 0, hard = 0, unseen = 0] = irt.run(table, [...training.keys()], [40, 41, 42]);
  expect(easy).toBeGreaterThan(hard);
  expect(unseen).toBeCloseTo((easy + hard) / 2, 2);
});
