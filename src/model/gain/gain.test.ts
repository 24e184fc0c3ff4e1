import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import { type Observation, SHIPPED_CALIBRATION } from '../learner/learner-model.ts';
import { answer } from '../learner/simulated-learners.ts';
import { gainOf, lonePrior } from './gain.ts';
import { fitGainPrior, gainOfGroup } from './group.ts';
import { type Period, seriesOf } from './period.ts';
import { periodOf, simulateGains, tallyGains } from './simulated-gains.ts';
import { smooth } from './smooth.ts';
import { apply, inverse, sandwich } from './two-by-two.ts';

const FROM = Date.UTC(2026, 8, 1, 8);
const period: Period = { from: FROM, to: FROM + 100 * DAY_MS, goals: ['g'] };

/** Answers on the days named: right is 1. */
function answers(onDays: Readonly<Record<number, readonly number[]>>, goalId = 'g'): Observation[] {
  return Object.entries(onDays).flatMap(([day, scores]) =>
    scores.map((score, k) =>
      answer({ goalId, score, at: FROM + Number(day) * DAY_MS + k, eventId: `${goalId}-${day}-${k}` }),
    ),
  );
}

const gain = (observations: Observation[], of = period) => gainOf(SHIPPED_CALIBRATION, observations, of);

describe('the mathematics', () => {
  test('two by two: inverse, and B A B', () => {
    const a = { start: 2, both: 0.5, gain: 1 };
    const back = apply(inverse(a), apply(a, [3, -1]));
    expect(back[0]).toBeCloseTo(3, 12);
    expect(back[1]).toBeCloseTo(-1, 12);
    expect(sandwich(a, { start: 1, both: 0, gain: 1 })).toEqual({ start: 4.25, both: 1.5, gain: 1.25 });
    expect(() => inverse({ start: 1, both: 1, gain: 1 })).toThrow(RangeError);
  });

  test('without evidence the posterior is the prior', () => {
    const prior = lonePrior(SHIPPED_CALIBRATION);
    const series = { goals: ['g'], parts: [], offset: 0.6, atStart: 0, atEnd: 0 };
    expect(smooth(series, prior)).toMatchObject({ mean: prior.mean, covariance: prior.covariance });
  });

  test('stays near the exact posterior of start and gain, found by integration', () => {
    const prior = lonePrior(SHIPPED_CALIBRATION);
    const seen = [
      { goal: 0, place: 0, answers: [1, 0, 0, 0].map((score) => ({ offset: 0.6, score, weight: 1 })) },
      { goal: 0, place: 1, answers: [1, 1, 0, 1, 1].map((score) => ({ offset: 0.6, score, weight: 1 })) },
    ];
    const found = smooth({ goals: ['g'], parts: seen, offset: 0.6, atStart: 4, atEnd: 5 }, prior);
    let [mass, first, second, start] = [0, 0, 0, 0];
    for (let x = -7; x <= 7; x += 0.04) {
      for (let y = -6; y <= 6; y += 0.04) {
        const p = 1 / (1 + Math.exp(-0.6 - x));
        const q = 1 / (1 + Math.exp(-0.6 - x - y));
        const prior2 = (x * x) / prior.covariance.start + (y - prior.mean[1]) ** 2 / prior.covariance.gain;
        const density = p * (1 - p) ** 3 * q ** 4 * (1 - q) * Math.exp(-prior2 / 2);
        mass += density;
        start += density * x;
        first += density * y;
        second += density * y * y;
      }
    }
    expect(Math.abs(found.mean[0] - start / mass)).toBeLessThan(0.03);
    expect(Math.abs(found.mean[1] - first / mass)).toBeLessThan(0.03);
    expect(Math.abs(found.covariance.gain - (second / mass - (first / mass) ** 2))).toBeLessThan(0.04);
  });
});

describe('the gain of one learner', () => {
  const few = { 2: [1, 0], 90: [1, 1, 1] };
  test('is unknown with fewer than three pieces at an end, and says which', () => {
    expect(gain(answers(few))).toEqual({ known: false, reason: 'too-little-at-start' });
    expect(gain(answers({ 2: [1, 0, 0], 50: [1, 1, 1, 1] }))).toMatchObject({ known: false });
    expect(gain([])).toEqual({ known: false, reason: 'too-little-at-start' });
    expect(gain(answers({ ...few, 1: [0] }))).toMatchObject({ known: true });
    expect(gain(answers({ 2: [1, 0, 0], 90: [1, 1] }))).toMatchObject({ known: false });
  });

  test('is about what was seen at both ends, and leaves out what has no time, no weight or another goal', () => {
    const two = { ...period, goals: ['g', 'h'] };
    const seen = [...answers({ 2: [0, 0, 1], 90: [1, 1, 0] }), ...answers({ 90: [1, 1, 1] }, 'h')];
    const known = gain(seen, two);
    expect(known).toMatchObject({ known: true, goals: ['g'] });
    const besides = [
      ...answers({ 50: [1] }).map((one) => ({ ...one, timeKnown: false })),
      ...answers({ 51: [1] }).map((one) => ({ ...one, kind: 'judgement' as const })),
      ...answers({ 52: [1], 150: [1], '-40': [1] }, 'other'),
      ...answers({ 150: [1], '-40': [1] }),
    ];
    expect(gain([...seen, ...besides], two)).toEqual(known);
  });

  test('grows with what goes right at the end, and its intervals hold each other', () => {
    const grew = gain(answers({ 2: [0, 0, 1, 0], 95: [1, 1, 1, 1] }));
    const stayed = gain(answers({ 2: [0, 1, 1, 0], 95: [1, 0, 0, 1] }));
    if (!grew.known || !stayed.known) throw new Error('enough is known of both');
    expect(grew.chance.value).toBeGreaterThan(stayed.chance.value + 0.1);
    for (const { low90, low80, value, high80, high90 } of [grew.chance, grew.logits, stayed.chance]) {
      expect([low90, low80, value, high80, high90]).toEqual(
        [low90, low80, value, high80, high90].sort((a, b) => a - b),
      );
    }
    expect(grew.end - grew.start).toBeCloseTo(grew.chance.value, 12);
  });

  test('more evidence makes it surer', () => {
    const width = (times: number) => {
      const found = gain(answers({ 2: Array(times).fill([0, 1]).flat(), 95: Array(times).fill([1, 1]).flat() }));
      return found.known ? found.logits.high80 - found.logits.low80 : Number.NaN;
    };
    expect(width(2)).toBeGreaterThan(width(6));
  });

  test('refuses a period that ends before it starts, or has no goals', () => {
    expect(() => seriesOf(SHIPPED_CALIBRATION, [], { ...period, to: period.from })).toThrow(/end after/);
    expect(() => seriesOf(SHIPPED_CALIBRATION, [], { ...period, goals: [] })).toThrow(/goal/);
  });
});

describe('on learners with a known gain', () => {
  const world = { goals: 1, answers: 30, gain: 0.5, gainSpread: 0.5, start: 0, path: 'smooth' } as const;

  test.each([
    { ...world },
    { ...world, gain: 1, start: -1 },
    { ...world, gain: 0, answers: 14 },
    { ...world, goals: 3, answers: 10 },
  ])('with the prior of their group, intervals hold what they promise: gain $gain, $goals goals', (of) => {
    const prior = {
      ...lonePrior(SHIPPED_CALIBRATION),
      mean: [of.start, of.gain] as const,
      covariance: { start: 1.8, both: 0, gain: of.gainSpread ** 2 },
    };
    let [known, error, held80, held90] = [0, 0, 0, 0];
    for (const learner of simulateGains({ ...of, learners: 900, seed: 'known gain' })) {
      const found = gainOf(SHIPPED_CALIBRATION, learner.observations, periodOf(of), prior);
      if (!found.known) continue;
      const { value, low80, high80, low90, high90 } = found.chance;
      known += 1;
      error += value - learner.chance;
      held80 += low80 <= learner.chance && learner.chance <= high80 ? 1 : 0;
      held90 += low90 <= learner.chance && learner.chance <= high90 ? 1 : 0;
    }
    expect(known).toBeGreaterThan(700);
    expect(Math.abs(error / known)).toBeLessThan(0.012);
    expect(Math.abs(held80 / known - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(held90 / known - 0.9)).toBeLessThan(0.03);
  });

  test('a class says its own prior; who began low is not praised for chance, as a difference of scores does', () => {
    const tally = tallyGains({ ...world, answers: 20 }, 12, 'low');
    expect(Math.abs(tally.error / tally.learners)).toBeLessThan(0.03);
    expect(tally.low.rawError / tally.low.learners).toBeGreaterThan(0.04);
    expect(Math.abs(tally.low.error / tally.low.learners)).toBeLessThan(0.03);
    expect(tally.held80 / tally.learners).toBeGreaterThan(0.75);
    expect(tally.held90 / tally.learners).toBeGreaterThan(0.86);
    expect(tally.group.held90 / tally.group.classes).toBeGreaterThan(0.7);
  });

  test('of fewer than five learners nothing is said of the group', () => {
    const four = simulateGains({ ...world, learners: 4, seed: 'four' }).map(({ observations }) => observations);
    const prior = fitGainPrior(SHIPPED_CALIBRATION, four, periodOf(world));
    expect(prior).toEqual(lonePrior(SHIPPED_CALIBRATION));
    expect(gainOfGroup(SHIPPED_CALIBRATION, four, periodOf(world), prior)).toBeUndefined();
  });

  test('a group counts those it does not know', () => {
    const learners = simulateGains({ ...world, learners: 8, seed: 'eight' }).map(({ observations }) => observations);
    const prior = fitGainPrior(SHIPPED_CALIBRATION, learners, periodOf(world));
    const found = gainOfGroup(SHIPPED_CALIBRATION, [...learners, []], periodOf(world), prior);
    expect(found).toMatchObject({ learners: 8, unknown: 1 });
  });
});
