import { DAY_MS } from '../kernel/dates.ts';
import { MASTERY_BAR } from './learner/estimate.ts';
import type { Estimate } from './learner/types.ts';
import { type GoalGraph, isShown, type Status } from './status.ts';

/** What is known of one learner and one goal of the lesson, or a goal before it. */
export interface GoalOfLearner {
  readonly status: Status;
  readonly estimate: Estimate;
  /** Answers in the last `RECENT_TRIES_DAYS` days, and how many of them succeeded. */
  readonly recent: number;
  readonly recentCorrect: number;
  /** Pieces of evidence the learner made alone; left out when not known. */
  readonly alone?: number;
}

export interface LearnerInClass {
  readonly learnerId: string;
  readonly byGoal: ReadonlyMap<string, GoalOfLearner>;
  readonly lastEvidenceAt?: number;
}

export interface SignalsInput {
  readonly learners: readonly LearnerInClass[];
  /** The goals of the lesson. */
  readonly goals: readonly string[];
  readonly graph: GoalGraph;
  readonly now: number;
}

export type SignalReason =
  | 'stuck'
  | 'prerequisite-missing'
  | 'not-yet'
  | 'practises-without-effort'
  | 'mastered-sure'
  | 'nothing-known'
  | 'only-group-work'
  | 'nothing-recent';

export type SignalAction = 'instruction' | 'show-example' | 'observe' | 'short-check' | 'enrichment';

export interface LearnerSignal {
  readonly kind: 'support' | 'challenge' | 'unknown';
  readonly learnerId: string;
  readonly goalId: string;
  readonly reason: SignalReason;
  /** Numbers for the sentence that explains the signal. */
  readonly data: Readonly<Record<string, number>>;
  readonly action: SignalAction;
  readonly prerequisiteId?: string;
}

/** Many miss the goal, so the question is about the lesson or the material, not about the learners. */
export interface LessonSignal {
  readonly kind: 'lesson';
  readonly goalId: string;
  /** Share of the learners we know something of, 0–1; `missed` of `of`. */
  readonly share: number;
  readonly missed: number;
  readonly of: number;
}

export type Signal = LearnerSignal | LessonSignal;

/** The window in which the caller counts recent answers. */
export const RECENT_TRIES_DAYS = 14;

/** With the upper bound below this, we are nine in ten sure that fewer than three of four typical items succeed. */
const NOT_YET_HIGH = 0.75;
}
