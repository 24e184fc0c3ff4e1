import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../kernel/random.ts';
import { formGroups, type GroupingInput, type GroupingKind, type GroupLearner, type Wish } from './form-groups.ts';
import { HELPER_WORTH, objective } from './objective.ts';
import { planOf } from './plan.ts';

function learner(id: string, means: readonly number[], change: Partial<GroupLearner> = {}): GroupLearner {
  const goals = means.map((mean, k) => ({ goalId: `g${k + 1}`, mean, sd: 0.08, missingPrerequisites: [] }));
  return { learnerId: id, goals, lastGroups: [], ...change };
}

function classOf(size: number, goals: number, seed: string): GroupLearner[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, (_, k) =>
    learner(
      `l${k}`,
      Array.from({ length: goals }, () => random.next()),
    ),
  );
}

function input(
  kind: GroupingKind,
  learners: readonly GroupLearner[],
  change: Partial<GroupingInput> = {},
): GroupingInput {
  const goals = (learners[0]?.goals ?? []).map(({ goalId }) => goalId);
  return { kind, learners, goals, wishes: [], seed: 1, ...change };
}

const anyClass = fc
  .record({
    kind: fc.constantFrom<GroupingKind>('convergent', 'divergent', 'mixed'),
    size: fc.integer({ min: 1, max: 26 }),
    goals: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(1000),
    bounds: fc.option(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 })), { nil: undefined }),
    groupCount: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
    wishes: fc.array(fc.tuple(fc.boolean(), fc.nat(25), fc.nat(25)), { maxLength: 4 }),
  })
  .map(({ kind, size, goals, seed, bounds, groupCount, wishes }): GroupingInput => {
    const learners = classOf(size, goals, `class ${seed}`);
    return input(kind, learners, {
      seed,
      wishes: wishes.map(
        ([together, a, b]): Wish => ({ kind: together ? 'together' : 'apart', a: `l${a}`, b: `l${b}` }),
      ),
      ...(bounds === undefined ? {} : { size: { min: bounds[0], max: bounds[0] + bounds[1] } }),
      ...(groupCount === undefined ? {} : { groupCount }),
    });
  });

function holds(property: (value: GroupingInput) => void): void {
  fc.assert(fc.property(anyClass, property), { seed: 11, numRuns: 60 });
}

describe('formGroups, for any class', () => {
  test('puts everyone in exactly one group, with a reason', () => {
    holds((value) => {
      const { groups } = formGroups(value);
      const placed = groups.flatMap(({ learnerIds }) => learnerIds);
      expect(placed.toSorted()).toEqual(value.learners.map(({ learnerId }) => learnerId).toSorted());
      for (const group of groups) {
        expect(group.learnerReasons.map(({ learnerId }) => learnerId)).toEqual(group.learnerIds);
        expect(group.reasons.length).toBeGreaterThan(0);
      }
    });
  });

  test('keeps the sizes it states, which are the wished ones unless it says so', () => {
    holds((value) => {
      const { groups, sizes } = formGroups(value);
      for (const { learnerIds } of groups) {
        expect(learnerIds.length).toBeGreaterThanOrEqual(sizes.min);
        expect(learnerIds.length).toBeLessThanOrEqual(sizes.max);
      }
      if (value.groupCount === undefined && value.size !== undefined && sizes.asWished) {
        expect(sizes.min).toBe(value.size.min);
        expect(sizes.max).toBeLessThanOrEqual(value.size.max);
      }
      if (value.groupCount !== undefined)
        expect(groups).toHaveLength(Math.min(value.groupCount, value.learners.length));
    });
  });

  test('names exactly the wishes that are not met', () => {
    holds((value) => {
      const { groups, unmetWishes } = formGroups(value);
      const groupOf = new Map(groups.flatMap((group, index) => group.learnerIds.map((id) => [id, index])));
      const broken = value.wishes.filter(({ kind, a, b }) => {
        if (a === b || !groupOf.has(a) || !groupOf.has(b)) return false;
        return (groupOf.get(a) === groupOf.get(b)) !== (kind === 'together');
      });
      expect(unmetWishes).toEqual(broken);
    });
  });

  test('gives the same groups for the same input and seed', () => {
    holds((value) => {
      expect(formGroups(value)).toEqual(formGroups(structuredClone(value)));
    });
  });
});

test.each(['convergent', 'divergent', 'mixed'] as const)(
  'a small %s class gets the best of all assignments',
  (kind) => {
    for (let seed = 0; seed < 3; seed++) {
      const value = input(kind, classOf(7, 2, `small ${seed}`), {
        ...(kind === 'mixed' ? { groupCount: 2 } : { size: { min: 2, max: 4 } }),
        wishes: [
          { kind: 'together', a: 'l0', b: 'l1' },
          { kind: 'apart', a: 'l2', b: 'l3' },
        ],
      });
      expect(formGroups(value).objective).toBeCloseTo(bestByEnumeration(value), 9);
    }
  },
);

/** Tries every slot for every learner: 7 learners in at most 6 slots. */
function bestByEnumeration(value: GroupingInput): number {
  const plan = planOf(value);
  let best = Number.NEGATIVE_INFINITY;
  const slots = plan.slots.length;
  for (let code = 0; code < slots ** plan.learners; code++) {
    const slotOf = Array.from({ length: plan.learners }, (_, k) => Math.floor(code / slots ** k) % slots);
    const count = plan.slots.map((_, slot) => slotOf.filter((each) => each === slot).length);
    const fits = plan.slots.every(({ min, max }, slot) => {
      const size = count[slot] ?? 0;
      return (size === 0 && plan.balance === undefined) || (size >= min && size <= max);
    });
    if (fits) best = Math.max(best, objective(plan, slotOf));
  }
  return best;
}

describe('convergent groups', () => {
  const learners = [
    ...[0.1, 0.15, 0.2].map((mean, k) => learner(`low${k}`, [mean])),
    ...[0.6, 0.65, 0.7].map((mean, k) => learner(`mid${k}`, [mean])),
    ...[0.92, 0.95, 0.97].map((mean, k) => learner(`high${k}`, [mean])),
  ];

  test('give extra instruction to who is not yet there, core to who nearly is, enrichment to who masters', () => {
    const { groups } = formGroups(input('convergent', learners));
    expect(groups.map(({ key, learnerIds }) => [key, ...learnerIds])).toEqual([
      ['instruction', 'low0', 'low1', 'low2'],
      ['core', 'mid0', 'mid1', 'mid2'],
      ['enrichment', 'high0', 'high1', 'high2'],
    ]);
    expect(groups[0]?.learnerReasons[0]).toEqual({ learnerId: 'low0', code: 'not-yet', data: { probability: 0.1 } });
  });

  test('send who misses a prerequisite to instruction and say which', () => {
    const goals = [{ goalId: 'g1', mean: 0.55, sd: 0.15, missingPrerequisites: ['g0'] }];
    const { groups } = formGroups(input('convergent', [...learners, learner('m', [0.55], { goals })]));
    expect(groups[0]?.learnerReasons.at(-1)).toMatchObject({
      code: 'prerequisite-missing',
      data: { prerequisiteId: 'g0' },
    });
  });

  test('honour wishes at a fair price and say who was moved by one', () => {
    const wishes: Wish[] = [{ kind: 'together', a: 'low0', b: 'mid0' }];
    const { groups, unmetWishes } = formGroups(input('convergent', learners, { wishes }));
    expect(unmetWishes).toEqual([]);
    const codes = groups.flatMap(({ learnerReasons }) => learnerReasons.map(({ code }) => code));
    expect(codes.filter((code) => code === 'placed-by-wish')).toHaveLength(1);
  });

  test('name who would be in the lowest group for a third week running', () => {
    const weeks = (...agos: number[]) => agos.map((weeksAgo) => ({ key: 'instruction' as const, weeksAgo }));
    const repeated = learners.map((each, k) =>
      k < 3 ? { ...each, lastGroups: k === 0 ? weeks(1, 2) : weeks(2, 3) } : each,
    );
    expect(formGroups(input('convergent', repeated)).weeksInLowest).toEqual(['low0']);
  });
});

test('divergent groups work on the goal that is next', () => {
  const missing = (first: number, second: number): GroupLearner['goals'] => [
    { goalId: 'g1', mean: first, sd: 0.08, missingPrerequisites: [] },
    { goalId: 'g2', mean: second, sd: 0.08, missingPrerequisites: first < 0.5 ? ['g1'] : [] },
  ];
  const learners = [0, 1, 2, 3, 4, 5].map((k) =>
    learner(`l${k}`, [], { goals: k < 3 ? missing(0.3, 0.2) : missing(0.95, 0.5) }),
  );
  const { groups } = formGroups({ ...input('divergent', learners), goals: ['g1', 'g2'] });
  expect(groups.map(({ goalId, learnerIds }) => [goalId, ...learnerIds])).toEqual([
    ['g1', 'l0', 'l1', 'l2'],
    ['g2', 'l3', 'l4', 'l5'],
  ]);
});

test('mixed groups each get a helper and close means, and helpers are paired with who is not there yet', () => {
  const learners = Array.from({ length: 12 }, (_, k) => learner(`l${k}`, [k < 3 ? 0.97 : k < 8 ? 0.6 : 0.2]));
  const { groups, objective: value } = formGroups(input('mixed', learners, { groupCount: 3 }));
  expect(value).toBeGreaterThan(3 * HELPER_WORTH - 0.5);
  for (const { learnerIds, helping } of groups) {
    expect(learnerIds.filter((id) => ['l0', 'l1', 'l2'].includes(id))).toHaveLength(1);
    for (const { helperId, learnerId } of helping) {
      expect(['l0', 'l1', 'l2']).toContain(helperId);
      expect(['l8', 'l9', 'l10', 'l11']).toContain(learnerId);
    }
  }
});

test('an empty class has no groups', () => {
  expect(formGroups(input('mixed', []))).toMatchObject({ groups: [], objective: 0, unmetWishes: [] });
});
