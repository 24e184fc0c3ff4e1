import type { Plan, PlanWish } from './plan.ts';

/** Of one more group, which asks attention: worth half a learner who is very well placed. */
export const GROUP_COST = 0.5;
/** A wish is kept unless that costs more than two learners' whole benefit. */
export const WISH_COST = 2;
/** Of one group and one goal with somebody who can help. */
export const HELPER_WORTH = 1;
/** Of a difference of 1 between the mean of a group and that of the class, on one goal. */
export const IMBALANCE_COST = 4;
/** Differences of means below this are within what we do not know. */
export const TOLERANCE = 0.05;

/** Value of an assignment (slot per learner): what `formGroups` maximises. Sizes are constraints, not part of it. */
export function objective(plan: Plan, slotOf: readonly number[]): number {
  let value = 0;
  const members = plan.slots.map((): number[] => []);
  slotOf.forEach((slot, learner) => {
    members[slot]?.push(learner);
    value += plan.benefit[learner]?.[plan.slots[slot]?.family ?? 0] ?? 0;
  });
  for (const each of members) {
    if (each.length === 0) continue;
    value += plan.balance === undefined ? -GROUP_COST : mixtureValue(plan, each);
  }
  for (const wish of plan.wishes) if (!isMet(wish, slotOf)) value -= WISH_COST;
  return value;
}

export function isMet({ together, a, b }: PlanWish, slotOf: readonly number[]): boolean {
  return (slotOf[a] === slotOf[b]) === together;
}

function mixtureValue({ balance }: Plan, members: readonly number[]): number {
  let value = 0;
  balance?.deviations.forEach((deviations, goal) => {
    let sum = 0;
    let helpers = 0;
    for (const learner of members) {
      sum += deviations[learner] ?? 0;
      helpers += balance.helpers[goal]?.[learner] ?? 0;
    }
    value += goalValue(sum / members.length, helpers);
  });
  return value;
}

/** Worth of one goal in one mixed group, from its mean less that of the class and its number of helpers. */
export function goalValue(deviation: number, helpers: number): number {
  return (helpers > 0 ? HELPER_WORTH : 0) - IMBALANCE_COST * Math.max(0, Math.abs(deviation) - TOLERANCE);
}
