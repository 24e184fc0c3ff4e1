import { seededRandom } from '../../kernel/random.ts';
import { SUPPORT_KEYS } from './benefit.ts';
import { describeGroups } from './describe.ts';
import { isMet, objective } from './objective.ts';
import { planOf } from './plan.ts';
import { search } from './search.ts';
import type { Grouping, GroupingInput, GroupKey, Wish } from './types.ts';

export type * from './types.ts';

/**
 * Groups for one lesson, with reasons and with the wishes that could not be met. It proposes; a teacher decides. The same
 * input and seed give the same groups. Value and constraints are in `plan.ts` and README, "Groups".
 */
export function formGroups(input: GroupingInput): Grouping {
  const plan = planOf(input);
  const { min, max, asWished } = plan.sizes;
  const sizes = { min, max, asWished };
  if (input.learners.length === 0) return { groups: [], objective: 0, unmetWishes: [], weeksInLowest: [], sizes };
  const slotOf = search(plan, seededRandom(input.seed));
  return {
    groups: describeGroups(input, plan, slotOf),
    objective: objective(plan, slotOf),
    unmetWishes: unmetWishes(input, slotOf),
    weeksInLowest:
      input.kind === 'convergent' ? thirdWeekRunning(input, (i) => keyOf(plan.slots[slotOf[i] ?? 0]?.family)) : [],
    sizes,
  };
}

function keyOf(family: number | undefined): GroupKey {
  return SUPPORT_KEYS[family ?? 1] ?? 'core';
}

function unmetWishes({ learners, wishes }: GroupingInput, slotOf: readonly number[]): Wish[] {
  const indexOf = new Map(learners.map(({ learnerId }, index) => [learnerId, index]));
  return wishes.filter((wish) => {
    const a = indexOf.get(wish.a);
    const b = indexOf.get(wish.b);
    if (a === undefined || b === undefined || a === b) return false;
    return !isMet({ together: wish.kind === 'together', a, b }, slotOf);
  });
}

function thirdWeekRunning({ learners }: GroupingInput, keyNow: (index: number) => GroupKey): string[] {
  return learners.flatMap(({ learnerId, lastGroups }, index) => {
    const before = (weeksAgo: number) =>
      lastGroups.some((group) => group.weeksAgo === weeksAgo && group.key === 'instruction');
    return keyNow(index) === 'instruction' && before(1) && before(2) ? [learnerId] : [];
  });
}
