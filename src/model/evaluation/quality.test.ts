import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { calibrationByGroup, LEAST_LEARNERS, type Outcome, qualityByMonth, qualityOf } from './quality.ts';

const one = (learnerId: string, chance: number, score: number): Outcome => ({ learnerId, chance, score });

/** Learners of whom half are right, each a little apart; `shift` is how far the model is off. */
function drawn(learners: number, answers: number, shift: number, seed: string): Outcome[] {
  const random = seededRandom(seed);
  return Array.from({ length: learners }, (_, l) => {
    const truth = 0.3 + 0.4 * random.next();
    return Array.from({ length: answers }, () => one(`l${l}`, truth + shift, random.next() < truth ? 1 : 0));
  }).flat();
}

test('reference values: two learners by hand', () => {
  const quality = qualityOf([one('a', 0.8, 1), one('a', 0.8, 0), one('b', 0.6, 1), one('b', 0.6, 1)]);
  expect(quality).toMatchObject({ answers: 4, learners: 2 });
  expect(quality.logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.2) + 2 * Math.log(0.6)) / 4, 12);
  expect(quality.gap).toBeCloseTo((2.8 - 3) / 4, 12);
  // Each learner's sum of differences, less what the mean gap makes of it: .6 + .1 and −.8 + .1.
  const error = Math.sqrt((0.7 ** 2 + 0.7 ** 2) * 2) / 4;
  expect(quality.gapHigh - quality.gap).toBeCloseTo(1.959963984540054 * error, 10);
  expect(quality.calibrationError).toBeCloseTo(0.05, 12);
});

test('the interval of the gap holds the truth in about 95 of 100 draws', () => {
  let inside = 0;
  for (let k = 0; k < 400; k++) {
    const { gapLow, gapHigh } = qualityOf(drawn(40, 20, 0.05, `draw ${k}`));
    if (gapLow <= 0.05 && 0.05 <= gapHigh) inside += 1;
  }
  expect(inside / 400).toBeGreaterThan(0.91);
  expect(inside / 400).toBeLessThan(0.98);
});

describe('by month', () => {
  const months = (shifts: readonly number[]) =>
    shifts.flatMap((shift, k) =>
      drawn(60, 20, shift, `month ${k}`).map((outcome) => ({ ...outcome, month: `2027-0${k + 1}` })),
    );

  test('a model that begins to expect too much has drifted, and only then', () => {
    const quality = qualityByMonth(months([0, 0, 0, 0.12]));
    expect(quality.map(({ month, hasDrifted }) => [month, hasDrifted])).toEqual([
      ['2027-01', false],
      ['2027-02', false],
      ['2027-03', false],
      ['2027-04', true],
    ]);
    expect(quality[3]?.gap).toBeGreaterThan(0.08);
  });

  test('months of few learners are left out; nothing is nothing', () => {
    expect(qualityByMonth(drawn(9, 30, 0, 'few').map((outcome) => ({ ...outcome, month: '2027-01' })))).toEqual([]);
    expect(qualityByMonth([])).toEqual([]);
  });
});

describe('by group', () => {
  test('no figure is of fewer than ten learners, nor can be had by taking groups from the whole', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(12), (sizesOfGroups, ofNoGroup) => {
        const outcomes = sizesOfGroups.flatMap((size, g) =>
          Array.from({ length: size }, (_, l) => one(`${g}/${l}`, 0.6, l % 2)),
        );
        for (let l = 0; l < ofNoGroup; l++) outcomes.push(one(`none/${l}`, 0.6, 1));
        const groupOf = (learnerId: string) => (learnerId.startsWith('none') ? undefined : learnerId.split('/')[0]);
        const { groups, hidden } = calibrationByGroup(outcomes, groupOf);
        const shown = groups.reduce((sum, { learners }) => sum + learners, 0);
        const all = sizesOfGroups.reduce((sum, size) => sum + size, ofNoGroup);
        expect(groups.length + hidden).toBe(sizesOfGroups.length);
        expect(groups.every(({ learners }) => learners >= LEAST_LEARNERS)).toBe(true);
        // All hidden: then there is nothing to take from the whole.
        if (groups.length > 0 && all > shown) expect(all - shown).toBeGreaterThanOrEqual(LEAST_LEARNERS);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('a group that the model is unfair to stands out', () => {
    const fair = drawn(40, 20, 0, 'fair');
    const unfair = drawn(40, 20, 0.15, 'unfair').map((outcome) => ({ ...outcome, learnerId: `u${outcome.learnerId}` }));
    const { groups } = calibrationByGroup([...fair, ...unfair], (id) => (id.startsWith('u') ? 'unfair' : 'fair'));
    expect(groups.map(({ group }) => group)).toEqual(['fair', 'unfair']);
    expect(groups[0]?.gapLow).toBeLessThan(0);
    expect(groups[1]?.gapLow).toBeGreaterThan(0.05);
  });

  test('learners of no group are in no figure', () => {
    expect(calibrationByGroup(drawn(20, 2, 0, 'none'), () => undefined)).toEqual({ groups: [], hidden: 0 });
  });
});
