import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import { emptyFold, fold, foldOn, inOrder } from './fold.ts';
import { type Observation, SHIPPED_CALIBRATION } from './learner-model.ts';
import { answer } from './simulated-learners.ts';

const calibration = SHIPPED_CALIBRATION;
const START = Date.UTC(2026, 8, 1, 8);

const anyObservation: fc.Arbitrary<Observation> = fc.record({
  eventId: fc.uuid(),
  at: fc.integer({ min: 0, max: 300 }).map((hours) => START + hours * 3_600_000),
  timeKnown: fc.boolean(),
  kind: fc.constantFrom('answer', 'test', 'observation', 'conversation', 'product', 'transfer', 'judgement'),
  goals: fc.uniqueArray(fc.record({ goalId: fc.constantFrom('a', 'b', 'c'), weight: fc.constantFrom(0.5, 1, 2) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ goalId }) => goalId,
  }),
  score: fc.constantFrom(0, 0.25, 0.5, 0.8, 1),
  help: fc.constantFrom('none', 'hint', 'example', 'person'),
  alone: fc.boolean(),
  situation: fc.constantFrom('practice', 'test', 'home'),
  author: fc.constantFrom('learner', 'teacher', 'peer', 'partner', 'guardian', 'system'),
  voided: fc.boolean(),
});

const anyEvidence = fc.uniqueArray(anyObservation, { maxLength: 40, selector: ({ eventId }) => eventId });

function success(day: number, situation: string, change: Partial<Observation> = {}): Observation {
  const eventId = `${day}-${situation}`;
  return { ...answer({ goalId: 'a', score: 1, at: START + day * DAY_MS, eventId }), situation, ...change };
}

describe('fold', () => {
  test('one by one gives the same as all at once, to the last bit', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const ordered = inOrder(evidence);
        const steps = ordered.reduce((previous, next) => foldOn(calibration, previous, [next]), emptyFold(calibration));
        expect(steps).toStrictEqual(fold(calibration, ordered));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  test('batches, cut anywhere, give the same as all at once, to the last bit', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(40), fc.nat(40), (evidence, one, other) => {
        const ordered = inOrder(evidence);
        const cuts = [0, Math.min(one, other), Math.max(one, other), ordered.length];
        const batches = cuts.slice(1).map((cut, k) => ordered.slice(cuts[k], cut));
        const folded = batches.reduce((previous, next) => foldOn(calibration, previous, next), emptyFold(calibration));
        expect(folded).toStrictEqual(fold(calibration, ordered));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('does not hang on the order in which evidence arrived', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        expect(fold(calibration, inOrder(evidence.toReversed()))).toStrictEqual(fold(calibration, inOrder(evidence)));
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  test('more evidence never takes a confirmation or a first estimate away', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(40), (evidence, cut) => {
        const ordered = inOrder(evidence);
        const early = fold(calibration, ordered.slice(0, cut));
        const late = fold(calibration, ordered);
        expect(late.confirmations.slice(0, early.confirmations.length)).toStrictEqual(early.confirmations);
        for (const [goalId, at] of early.firstEstimated) expect(late.firstEstimated.get(goalId)).toBe(at);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  test('stays finite and positive whatever comes', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { state } = fold(calibration, inOrder(evidence));
        expect(state.ability.variance).toBeGreaterThan(0);
        for (const { mean, slope, variance } of state.goals.values()) {
          expect(Number.isFinite(mean) && Number.isFinite(slope)).toBe(true);
          expect(variance).toBeGreaterThan(0);
        }
      }),
      { seed: 4, numRuns: 50 },
    );
  });
});

describe('confirmation', () => {
  const confirmationsOf = (...observations: Observation[]) => fold(calibration, inOrder(observations)).confirmations;

  test('is shown by unaided successes in two situations on two days', () => {
    expect(confirmationsOf(success(0, 'practice'), success(1, 'test'))).toEqual([
      { goalId: 'a', at: START + DAY_MS, kind: 'shown', eventIds: ['0-practice', '1-test'] },
    ]);
  });

  test.each([
    ['one situation', [success(0, 'practice'), success(1, 'practice')]],
    ['one day', [success(0, 'practice'), success(0.1, 'test')]],
    ['help', [success(0, 'practice'), success(1, 'test', { help: 'hint' })]],
    ['work in a group', [success(0, 'practice'), success(1, 'test', { alone: false })]],
    ['a score below the bar', [success(0, 'practice'), success(1, 'test', { score: 0.7 })]],
    ['a time that is not known', [success(0, 'practice'), success(1, 'test', { timeKnown: false })]],
    ['a voided success', [success(0, 'practice'), success(1, 'test', { voided: true })]],
    ['what the learner says', [success(0, 'practice'), success(1, 'test', { kind: 'observation' })]],
  ] as const)('does not come from %s', (_, observations) => {
    expect(confirmationsOf(...observations)).toEqual([]);
  });

  test('counts days in Europe/Brussels, where the day turns at 22:00 or 23:00 UTC', () => {
    const evening = Date.UTC(2026, 8, 1, 21, 30);
    const afterMidnight = Date.UTC(2026, 8, 1, 22, 30);
    const pair = [success(0, 'practice', { at: evening }), success(1, 'test', { at: afterMidnight })];
    expect(confirmationsOf(...pair)).toHaveLength(1);
  });

  test("comes at once from a teacher's judgement, not from another's, nor from a judgement of not yet", () => {
    const judged = (change: Partial<Observation>) =>
      confirmationsOf(success(0, 'talk', { kind: 'judgement', ...change }));
    expect(judged({ author: 'teacher' })).toMatchObject([{ kind: 'judgement', eventIds: ['0-talk'] }]);
    expect(judged({ author: 'peer' })).toEqual([]);
    expect(judged({ author: 'teacher', score: 0.2 })).toEqual([]);
  });

  test('is not repeated within four weeks, and is renewed after', () => {
    const pair = [success(0, 'practice'), success(1, 'test')];
    expect(confirmationsOf(...pair, success(3, 'home'))).toHaveLength(1);
    expect(confirmationsOf(...pair, success(40, 'practice'))).toHaveLength(2);
  });
});

test('the first moment of mastered and sure is kept when later answers fail', () => {
  const right = Array.from({ length: 12 }, (_, day) => success(day, 'practice'));
  const wrong = Array.from({ length: 12 }, (_, day) => success(20 + day, 'practice', { score: 0, eventId: `w${day}` }));
  const first = fold(calibration, right).firstEstimated.get('a');
  expect(first).toBeGreaterThan(START);
  expect(fold(calibration, [...right, ...wrong]).firstEstimated.get('a')).toBe(first);
});
