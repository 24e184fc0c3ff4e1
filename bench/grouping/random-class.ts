import { seededRandom } from '../../src/kernel/random.ts';
import type { GroupingInput, GroupingKind, GroupLearner, Wish } from '../../src/model/grouping/types.ts';

/** A class whose learners differ in what they master, with last weeks' groups, and wishes between some of them. */
export function randomClass(kind: GroupingKind, seed: number, learners: number): GroupingInput {
  const random = seededRandom(`class ${seed} ${kind}`);
  const goals = Array.from({ length: kind === 'divergent' ? 4 : random.integer(1, 3) }, (_, k) => `goal-${k + 1}`);
  const easiness = goals.map(() => 0.4 + random.normal());
  const make = (index: number): GroupLearner => {
    const level = 1.2 * random.normal();
    return {
      learnerId: `learner-${index + 1}`,
      goals: goals.map((goalId, k) => ({
        goalId,
        mean: 1 / (1 + Math.exp(-(level + (easiness[k] ?? 0) + 0.7 * random.normal()))),
        sd: 0.04 + 0.22 * random.next(),
        missingPrerequisites: random.next() < 0.15 ? [`before-${goalId}`] : [],
      })),
      lastGroups: [],
    };
  };
  const members = Array.from({ length: learners }, (_, index) => make(index));
  const wishes = Array.from({ length: 6 }, (_, k): Wish => {
    const [a, b] = random.shuffle(members);
    return { kind: k % 2 === 0 ? 'apart' : 'together', a: a?.learnerId ?? '', b: b?.learnerId ?? '' };
  });
  return { kind, learners: members, goals, wishes, seed, ...SIZES[kind](seed) };
}

/** The sizes that teachers ask for: none, bounds, or a number of groups. */
const SIZES = {
  convergent: (seed: number) =>
    seed % 3 === 0 ? {} : seed % 3 === 1 ? { size: { min: 4, max: 12 } } : { groupCount: 4 },
  divergent: (seed: number) => (seed % 2 === 0 ? { size: { min: 3, max: 10 } } : {}),
  mixed: (seed: number) => (seed % 2 === 0 ? { size: { min: 4, max: 5 } } : { groupCount: 6 }),
} satisfies Record<GroupingKind, (seed: number) => Pick<GroupingInput, 'size' | 'groupCount'>>;
