import { assistance, type Belief, belief, progress, SUPPORT_KEYS } from './benefit.ts';
import type { GroupingInput, GroupKey, Wish } from './types.ts';

/** One possible group. Slots of the same family are interchangeable; an empty slot is no group. */
export interface Slot {
  readonly family: number;
  readonly key: GroupKey;
  readonly goalId?: string;
  readonly min: number;
  readonly max: number;
  readonly mayBeEmpty: boolean;
}

/** Mixed groups: the mean of every goal near that of the class, and in every group somebody who can help. */
export interface Balance {
  /** Per goal, per learner: mastery less the class mean. */
  readonly deviations: readonly (readonly number[])[];
  /** Per goal, per learner: can this learner help? */
  readonly helpers: readonly (readonly boolean[])[];
}

/**
 * The published problem, in numbers: put each learner in one slot, to maximise
 * Σ benefit − GROUP_COST · (groups that may be empty and are not) − WISH_COST · (wishes not met)
 * + HELPER_WORTH · (group and goal with a helper) − IMBALANCE_COST · (group mean beyond TOLERANCE of the class mean).
 * The search and the integer programme of the benchmark both read this and nothing else.
 */
export interface Plan {
  readonly learners: number;
  readonly slots: readonly Slot[];
  /** Benefit of a learner in a family of slots, 0–1. */
  readonly benefit: readonly (readonly number[])[];
  readonly wishes: readonly { readonly together: boolean; readonly a: number; readonly b: number }[];
  readonly balance?: Balance;
  readonly sizes: Sizes;
}

export interface Sizes {
  readonly min: number;
  readonly max: number;
  readonly asWished: boolean;
}

/** A group more asks attention of the teacher: worth half a learner who is very well placed. */
export const GROUP_COST = 0.5;
/** A wish is kept unless that costs more than two learners' whole benefit. */
export const WISH_COST = 2;
/** One group and one goal with somebody who can help. */
export const HELPER_WORTH = 1;
/** Of a difference of 1 between the mean of a group and of the class. */
export const IMBALANCE_COST = 4;
/** Smaller differences of means are within what we do not know. */
export const TOLERANCE = 0.05;

export function planOf(input: GroupingInput): Plan {
  const beliefs = input.learners.map((learner) => input.goals.map((goalId) => belief(learner, goalId)));
  const wishes = indexed(input);
  if (input.kind === 'mixed') return mixedPlan(input, beliefs, wishes);
  const divergent = input.kind === 'divergent';
  const families = divergent ? input.goals.length : SUPPORT_KEYS.length;
  const sizes = openSizes(input);
  const benefit = beliefs.map((of) => (divergent ? progress(of) : assistance(of)));
  const copies = Math.min(input.learners.length, Math.ceil(input.learners.length / sizes.max) + (sizes.max < input.learners.length ? 1 : 0));
  const slots: Slot[] = [];
  for (let family = 0; family < families; family++) {
    for (let copy = 0; copy < Math.max(1, copies); copy++) {
      const goalId = divergent ? input.goals[family] : undefined;
      const key = divergent ? family + 1 : (SUPPORT_KEYS[family] ?? 'core');
      slots.push({ family, key, ...(goalId === undefined ? {} : { goalId }), ...bounds(sizes), mayBeEmpty: true });
    }
  }
  return { learners: input.learners.length, slots, benefit, wishes, sizes };
}
