import { assistance, type Belief, belief, canHelp, progress, SUPPORT_KEYS } from './benefit.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import type { GroupingInput } from './types.ts';

/** One possible group. Slots of one family are interchangeable; an empty slot is no group. */
export interface Slot {
  /** Index into the support families, the goals of the lesson, or 0. */
  readonly family: number;
  readonly min: number;
  readonly max: number;
}

/** Mixed groups: the mean of every goal near that of the class, and in every group somebody who can help. */
export interface Balance {
  /** Per goal, per learner: mastery less the mean of the class. */
  readonly deviations: readonly (readonly number[])[];
  /** Per goal, per learner: 1 when this learner can help, else 0. */
  readonly helpers: readonly (readonly number[])[];
}

/** A wish between two learners, by their index. */
export interface PlanWish {
  readonly together: boolean;
  readonly a: number;
  readonly b: number;
}

/**
 * The published problem in numbers (README, "Groups"): put every learner in one slot so that slots hold none or between
 * `min` and `max`, to maximise the value in `objective.ts`. The search and the integer programme of the benchmark both
 * read this and nothing else.
 */
export interface Plan {
  readonly learners: number;
  readonly slots: readonly Slot[];
  /** Per learner, per family, 0–1.25. */
  readonly benefit: readonly (readonly number[])[];
  readonly wishes: readonly PlanWish[];
  /** Exactly this many groups; otherwise as many as are worth it. */
  readonly groupCount?: number;
  /** Only for mixed groups, whose slots are all used. */
  readonly balance?: Balance;
  readonly sizes: Sizes;
}

export function planOf(input: GroupingInput): Plan {
  const beliefs = input.learners.map((learner) => input.goals.map((goalId) => belief(learner, goalId)));
  return input.kind === 'mixed' ? mixedPlan(input, beliefs) : levelPlan(input, beliefs);
}

/** Convergent and divergent: families differ in what they bring to whom. */
function levelPlan(input: GroupingInput, beliefs: readonly (readonly Belief[])[]): Plan {
  const divergent = input.kind === 'divergent';
  const families = divergent ? input.goals.length : SUPPORT_KEYS.length;
  const sizes = sizesOf(input);
  const learners = input.learners.length;
  const copies = sizes.groupCount ?? Math.ceil(learners / sizes.max);
  const slots: Slot[] = [];
  for (let family = 0; family < families; family++) {
    for (let copy = 0; copy < copies; copy++) slots.push({ family, min: sizes.min, max: sizes.max });
  }
  return {
    learners,
    slots,
    benefit: beliefs.map((of) => (divergent ? progress(of) : assistance(of))),
    wishes: wishesOf(input),
    ...(sizes.groupCount === undefined ? {} : { groupCount: sizes.groupCount }),
    sizes,
  };
}

/** Mixed: as many groups as the sizes ask, as equal as can be, so that the mean of a group is linear in its members. */
function mixedPlan(input: GroupingInput, beliefs: readonly (readonly Belief[])[]): Plan {
  const sizes = sizesOf(input);
  const learners = input.learners.length;
  const wished = Math.round((2 * learners) / (sizes.min + sizes.max));
  const fewest = Math.ceil(learners / sizes.max);
  const most = Math.floor(learners / sizes.min);
  const groups = sizes.groupCount ?? Math.max(fewest, Math.min(most, wished));
  const slots: Slot[] = [];
  for (let group = 0; group < groups; group++) {
    const size = Math.floor(learners / groups) + (group < learners % groups ? 1 : 0);
    slots.push({ family: 0, min: size, max: size });
  }
  const perGoal = (read: (of: Belief) => number) =>
    input.goals.map((_, goal) => beliefs.map((of) => (of[goal] === undefined ? 0 : read(of[goal]))));
  const deviations = perGoal(({ mean }) => mean).map(centred);
  const helpers = perGoal((of) => (canHelp(of) ? 1 : 0));
  const benefit = beliefs.map(() => [0]);
  return {
    learners,
    slots,
    benefit,
    wishes: wishesOf(input),
    groupCount: groups,
    balance: { deviations, helpers },
    sizes,
  };
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value - mean);
}

/** Wishes about learners who are not in this class today are left out. */
function wishesOf({ learners, wishes }: GroupingInput): PlanWish[] {
  const indexOf = new Map(learners.map(({ learnerId }, index) => [learnerId, index]));
  return wishes.flatMap((wish) => {
    const a = indexOf.get(wish.a);
    const b = indexOf.get(wish.b);
    return a === undefined || b === undefined || a === b ? [] : [{ together: wish.kind === 'together', a, b }];
  });
}
