export type GroupingKind = 'convergent' | 'divergent' | 'mixed';

/** Convergent groups have a level of support, divergent and mixed groups a number from 1. */
export type GroupKey = 'instruction' | 'core' | 'enrichment' | number;

export interface GoalOfGroupLearner {
  readonly goalId: string;
  /** Probability that a typical item on the goal succeeds, 0–1, and the standard deviation of that belief. */
  readonly mean: number;
  readonly sd: number;
  /** Prerequisites of which we know that they are not there yet. */
  readonly missingPrerequisites: readonly string[];
}

export interface GroupLearner {
  readonly learnerId: string;
  /** A goal of the lesson that is absent counts as unknown: mean one half, wide. */
  readonly goals: readonly GoalOfGroupLearner[];
  readonly lastGroups: readonly { readonly key: GroupKey; readonly weeksAgo: number }[];
}

export interface Wish {
  readonly kind: 'together' | 'apart';
  readonly a: string;
  readonly b: string;
}

export interface GroupingInput {
  readonly kind: GroupingKind;
  readonly learners: readonly GroupLearner[];
  /** The goals of the lesson. */
  readonly goals: readonly string[];
  readonly size?: { readonly min: number; readonly max: number };
  readonly groupCount?: number;
  readonly wishes: readonly Wish[];
  readonly seed: string | number;
}

/** A code that the interface puts into words, with what fills it in. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export type ReasonCode =
  /** Of a group. */
  | 'most-not-yet'
  | 'most-nearly'
  | 'most-mastered'
  | 'next-goal'
  | 'balanced'
  | 'has-helpers'
  /** Of a learner in a group. */
  | 'not-yet'
  | 'nearly'
  | 'mastered'
  | 'prerequisite-missing'
  | 'little-known'
  | 'goal-is-next'
  | 'can-help'
  | 'gets-help'
  | 'works-along'
  | 'placed-by-wish'
  | 'placed-by-size';

export interface LearnerReason extends Reason {
  readonly learnerId: string;
}

/** Who in the group may help whom with which goal (mixed groups). */
export interface Helping {
  readonly helperId: string;
  readonly learnerId: string;
  readonly goalId: string;
}

export interface Group {
  readonly key: GroupKey;
  readonly goalId?: string;
  readonly learnerIds: readonly string[];
  readonly reasons: readonly Reason[];
  readonly learnerReasons: readonly LearnerReason[];
  readonly helping: readonly Helping[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Value of the published objective (README, "Groups"). */
  readonly objective: number;
  readonly unmetWishes: readonly Wish[];
  /** For whom this would be the third week running in extra instruction: they need a plan. */
  readonly weeksInLowest: readonly string[];
  /** The sizes that were kept; `asWished` is false when the wished ones cannot hold this number of learners. */
  readonly sizes: { readonly min: number; readonly max: number; readonly asWished: boolean };
}
