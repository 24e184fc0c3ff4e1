import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../kernel/dates.ts';
import { type Confirmation, type Fold, fold, inOrder } from './learner/fold.ts';
import { type Estimate, isMasteredAndSure, type Observation, SHIPPED_CALIBRATION } from './learner/learner-model.ts';
import { answer, simulateLearners } from './learner/simulated-learners.ts';
import { isShown, type Prerequisite, RECENT_DAYS, type Status, type StatusInput, status, statuses } from './status.ts';

const NOW = Date.UTC(2027, 0, 15, 9);

const anyEstimate: fc.Arbitrary<Estimate> = fc
  .record({
    bounds: fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    sureness: fc.constantFrom('unknown' as const, 'weak' as const, 'fair' as const, 'strong' as const),
    count: fc.nat(20),
    daysAgo: fc.option(fc.nat(400), { nil: undefined }),
  })
  .map(({ bounds, sureness, count, daysAgo }) => {
    const [low = 0, probability = 0, high = 0] = bounds.toSorted((a, b) => a - b);
    const lastCorrectAt = daysAgo === undefined ? {} : { lastCorrectAt: NOW - daysAgo * DAY_MS };
    return { low, probability, high, sureness, count, ...lastCorrectAt };
  });

const anyStatus = fc.constantFrom<Status>(
  'confirmed',
  'estimated',
  'notRecentlyConfirmed',
  'withinReach',
  'later',
  'unknown',
);

const anyPrerequisite: fc.Arbitrary<Prerequisite> = fc.record({ status: anyStatus, estimate: anyEstimate });

const anyConfirmation: fc.Arbitrary<Confirmation> = fc.nat(500).map((days) => confirmed(days));

const anyInput: fc.Arbitrary<StatusInput> = fc
  .record({
    estimate: anyEstimate,
    firstDays: fc.option(fc.nat(400), { nil: undefined }),
    confirmations: fc.array(anyConfirmation, { maxLength: 3 }),
    prerequisites: fc.array(anyPrerequisite, { maxLength: 3 }),
    knownNearby: fc.boolean(),
  })
  .map(({ firstDays, ...rest }) => ({
    ...rest,
    now: NOW,
    ...(firstDays === undefined ? {} : { firstEstimatedAt: NOW - firstDays * DAY_MS }),
  }));

function confirmed(daysAgo: number): Confirmation {
  return { goalId: 'g', at: NOW - daysAgo * DAY_MS, kind: 'shown', eventIds: [] };
}

function estimated(change: Partial<Estimate> = {}): Estimate {
  return { probability: 0.5, low: 0.3, high: 0.7, sureness: 'fair', count: 4, ...change };
}

function input(change: Partial<StatusInput> = {}): StatusInput {
  return { estimate: estimated(), confirmations: [], prerequisites: [], knownNearby: true, now: NOW, ...change };
}

const RANK: Readonly<Record<Status, number>> = {
  confirmed: 3,
  estimated: 2,
  notRecentlyConfirmed: 1,
  withinReach: 0,
  later: 0,
  unknown: 0,
};

function holds(property: (value: StatusInput) => void): void {
  fc.assert(fc.property(anyInput, property), { seed: 7, numRuns: 500 });
}

describe('status, for anything that can be known', () => {
  test('never falls below not recently confirmed once shown', () => {
    holds((value) => {
      if (value.confirmations.length > 0 || value.firstEstimatedAt !== undefined)
        expect(isShown(status(value))).toBe(true);
    });
  });

  test('is never lower with one confirmation more', () => {
    fc.assert(
      fc.property(anyInput, anyConfirmation, (value, extra) => {
        const more = { ...value, confirmations: [...value.confirmations, extra] };
        expect(RANK[status(more)]).toBeGreaterThanOrEqual(RANK[status(value)]);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  test('is confirmed exactly when a confirmation, or a success since, is recent', () => {
    holds((value) => {
      const moments = [...value.confirmations.map(({ at }) => at), value.estimate.lastCorrectAt ?? 0];
      const recent = moments.some((at) => NOW - at <= RECENT_DAYS * DAY_MS);
      expect(status(value) === 'confirmed').toBe(value.confirmations.length > 0 && recent);
    });
  });

  test('shines as estimated only when mastered and sure', () => {
    holds((value) => {
      if (status(value) === 'estimated') expect(isMasteredAndSure(value.estimate)).toBe(true);
    });
  });

  test('does not hang on the prerequisites once shown', () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyPrerequisite, { maxLength: 3 }), (value, prerequisites) => {
        const other = status({ ...value, prerequisites });
        if (isShown(status(value))) expect(other).toBe(status(value));
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('says unknown only where nothing is known near it', () => {
    holds((value) => {
      if (status(value) === 'unknown') expect(value.knownNearby).toBe(false);
    });
  });
});

describe('status of a goal that is not shown', () => {
  const unseen = estimated({ count: 0, sureness: 'unknown', probability: 0.6 });
  const preceded = (is: Status, estimate: Estimate = unseen): Prerequisite => ({ status: is, estimate });

  test.each<[string, Partial<StatusInput>, Status]>([
    ['without prerequisites', { estimate: unseen, knownNearby: false }, 'withinReach'],
    [
      'with all prerequisites shown',
      { estimate: unseen, prerequisites: [preceded('confirmed'), preceded('estimated')] },
      'withinReach',
    ],
    [
      'with a prerequisite long ago',
      { estimate: unseen, prerequisites: [preceded('notRecentlyConfirmed')] },
      'withinReach',
    ],
    [
      'with a prerequisite not there',
      { estimate: unseen, prerequisites: [preceded('withinReach', estimated({ probability: 0.3 }))] },
      'later',
    ],
    [
      'with a prerequisite nearly there',
      {
        estimate: estimated({ count: 0, probability: 0.7 }),
        prerequisites: [preceded('withinReach', estimated({ probability: 0.75 }))],
      },
      'withinReach',
    ],
    [
      'with fair tries of its own',
      { estimate: estimated({ probability: 0.45 }), prerequisites: [preceded('later')] },
      'withinReach',
    ],
    [
      'with poor tries and nothing before it',
      { estimate: estimated({ probability: 0.2 }), prerequisites: [preceded('unknown')] },
      'later',
    ],
    [
      'far from all that is known',
      { estimate: unseen, prerequisites: [preceded('unknown')], knownNearby: false },
      'unknown',
    ],
  ])('%s', (_, change, expected) => {
    expect(status(input(change))).toBe(expected);
  });
});

describe('statuses', () => {
  const calibration = SHIPPED_CALIBRATION;
  const graph = {
    prerequisites: new Map([
      ['b', ['a']],
      ['c', ['b']],
      ['d', ['c']],
      ['e', ['d']],
    ]),
  };
  const right = Array.from(
    { length: 8 },
    (_, k): Observation => ({
      ...answer({ goalId: 'b', score: 1, at: NOW - (20 - k) * DAY_MS, eventId: `e${k}` }),
      situation: k % 2 ? 'test' : 'practice',
    }),
  );
  const judgedOnly: Observation = {
    ...answer({ goalId: 'b', score: 1, at: NOW, eventId: 'j' }),
    kind: 'judgement',
    author: 'teacher',
  };
  const named = (folded: Fold) => {
    const all = statuses(calibration, folded, graph, ['a', 'b', 'c', 'd', 'e'], NOW);
    return [...all].map(([goalId, of]) => `${goalId} ${of.status}`);
  };

  test('looks one step around what is known', () => {
    expect(named(fold(calibration, inOrder(right)))).toEqual([
      'a withinReach',
      'b confirmed',
      'c withinReach',
      'd unknown',
      'e unknown',
    ]);
  });

  test("a teacher's judgement alone confirms and opens what follows", () => {
    expect(named(fold(calibration, [judgedOnly])).slice(1, 3)).toEqual(['b confirmed', 'c withinReach']);
  });

  test('agrees with status() goal by goal, whichever goals are asked together', () => {
    const [learner] = simulateLearners(calibration, { learners: 1, goals: 5, answers: 50, days: 90, seed: 'statuses' });
    const folded = fold(calibration, learner?.observations ?? []);
    const chain = new Map([2, 3, 4, 5].map((k) => [`goal-${k}`, [`goal-${k - 1}`]]));
    const goalIds = [1, 2, 3, 4, 5].map((k) => `goal-${k}`);
    const together = statuses(calibration, folded, { prerequisites: chain }, goalIds, NOW);
    for (const goalId of goalIds) {
      const alone = statuses(calibration, folded, { prerequisites: chain }, [goalId], NOW);
      expect(alone.get(goalId)).toEqual(together.get(goalId));
    }
    expect(new Set([...together.values()].map((of) => of.status)).size).toBeGreaterThan(1);
  });
});
