import { DAY_MS } from '../kernel/dates.ts';
import { MASTERY_BAR } from './learner/estimate.ts';
import type { Estimate } from './learner/types.ts';
import { type GoalGraph, isShown, type Status, shines } from './status.ts';

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
const STUCK = { tries: 4, share: 1 / 3 };
const EFFORTLESS = { tries: 5, share: 0.9 };
const QUIET_DAYS = 28;
const LESSON = { share: 0.5, missed: 6, pieces: 2 };

/**
 * Share of false alarms on simulated classes with known truth, held by `signals.test.ts`. A support signal is false when
 * the learner truly succeeds on eight of ten typical items or more; a challenge signal when on fewer than seven. Of those
 * who truly fail more than half after about ten answers, four in five are pointed at, themselves or by a lesson signal.
 */
export const FALSE_ALARM_SHARE = { support: 0.013, challenge: 0.049 } as const;

/**
 * Share of signals on public answer logs that the next ten answers on the goal spoke against (`bench/signals.md`); more than are false,
 * since ten answers are coarse and learners learn in between.
 */
export const BELIED_SHARE = { support: 0.07, challenge: 0.25 } as const;

/**
 * Whom to look at, most urgent first: first the goals that the lesson itself seems to miss, then at most one signal a
 * learner. Everything is judged against the goal and its prerequisites, never against the rank in the class.
 */
export function signals(input: SignalsInput): Signal[] {
  const lessons = input.goals.flatMap((goalId) => lessonSignal(input.learners, goalId) ?? []);
  const missedByMany = new Set(lessons.map(({ goalId }) => goalId));
  const ofLearners = input.learners.flatMap((learner) => mostUrgent(input, learner, missedByMany) ?? []);
  ofLearners.sort((a, b) => b.urgency - a.urgency || (a.signal.learnerId < b.signal.learnerId ? -1 : 1));
  return [...lessons.sort((a, b) => b.share - a.share), ...ofLearners.map(({ signal }) => signal)];
}

function lessonSignal(learners: readonly LearnerInClass[], goalId: string): LessonSignal | undefined {
  let of = 0;
  let missed = 0;
  for (const { byGoal } of learners) {
    const known = byGoal.get(goalId);
    if (known === undefined || (known.estimate.count < LESSON.pieces && !isShown(known.status))) continue;
    of += 1;
    if (!isShown(known.status) && known.estimate.probability < MASTERY_BAR.low) missed += 1;
  }
  if (missed < LESSON.missed || missed / of < LESSON.share) return undefined;
  return { kind: 'lesson', goalId, share: missed / of, missed, of };
}

interface Candidate {
  readonly urgency: number;
  readonly signal: LearnerSignal;
}

function mostUrgent(
  input: SignalsInput,
  learner: LearnerInClass,
  missedByMany: ReadonlySet<string>,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const goalId of input.goals) {
    const candidate =
      support(input, learner, goalId, missedByMany.has(goalId)) ?? unknown(input, learner, goalId) ?? undefined;
    if (candidate !== undefined && (best === undefined || candidate.urgency > best.urgency)) best = candidate;
  }
  return best ?? challenge(input, learner);
}

/** Where many miss the goal, only a missing prerequisite still says something about this learner. */
function support(
  { graph }: SignalsInput,
  { learnerId, byGoal }: LearnerInClass,
  goalId: string,
  manyMissIt: boolean,
): Candidate | undefined {
  const known = byGoal.get(goalId);
  if (known === undefined || known.estimate.count === 0 || known.estimate.high >= NOT_YET_HIGH) return undefined;
  const { estimate, recent, recentCorrect } = known;
  const isStuck = recent >= STUCK.tries && recentCorrect <= STUCK.share * recent;
  // One truth: what shines on every page is not called missing here, unless the last tries say so.
  if (shines(known.status) && !isStuck) return undefined;
  const distance = 1 - estimate.probability;
  const base = { kind: 'support', learnerId, goalId } as const;
  const data = { probability: estimate.probability, count: estimate.count, recent, recentCorrect };
  const prerequisiteId = firstMissing(graph, byGoal, goalId);
  if (prerequisiteId !== undefined) {
    const signal = { ...base, reason: 'prerequisite-missing', action: 'instruction', prerequisiteId, data } as const;
    return { urgency: 5 + distance, signal };
  }
  if (manyMissIt) return undefined;
  if (isStuck) {
    return { urgency: 6 + distance, signal: { ...base, reason: 'stuck', action: 'show-example', data } };
  }
  return { urgency: 4 + distance, signal: { ...base, reason: 'not-yet', action: 'instruction', data } };
}

/** The earliest goal on the way to this one of which we know that it is not there yet. */
function firstMissing(
  graph: GoalGraph,
  byGoal: ReadonlyMap<string, GoalOfLearner>,
  goalId: string,
  seen: Set<string> = new Set(),
): string | undefined {
  for (const id of graph.prerequisites.get(goalId) ?? []) {
    if (seen.has(id)) continue;
    seen.add(id);
    const known = byGoal.get(id);
    if (known === undefined || known.estimate.count === 0 || shines(known.status)) continue;
    if (known.estimate.high < NOT_YET_HIGH) return firstMissing(graph, byGoal, id, seen) ?? id;
  }
  return undefined;
}

function unknown({ now }: SignalsInput, learner: LearnerInClass, goalId: string): Candidate | undefined {
  const { learnerId, byGoal } = learner;
  const known = byGoal.get(goalId);
  const base = { kind: 'unknown', learnerId, goalId } as const;
  const count = known?.estimate.count ?? 0;
  if (count === 0 && !isShown(known?.status ?? 'unknown')) {
    return { urgency: 2, signal: { ...base, reason: 'nothing-known', action: 'short-check', data: {} } };
  }
  if (known?.alone === 0 && known.status !== 'confirmed') {
    return { urgency: 1.5, signal: { ...base, reason: 'only-group-work', action: 'observe', data: { count } } };
  }
  const lastAt = known?.estimate.lastAt;
  const days = lastAt === undefined ? 0 : (now - lastAt) / DAY_MS;
  const quiet = learner.lastEvidenceAt === undefined || now - learner.lastEvidenceAt > RECENT_TRIES_DAYS * DAY_MS;
  if (days > QUIET_DAYS && quiet) {
    const data = { count, days: Math.floor(days) };
    return { urgency: 1, signal: { ...base, reason: 'nothing-recent', action: 'observe', data } };
  }
  return undefined;
}

/** Only who has every goal of the lesson behind them needs another task; otherwise the lesson still has something. */
function challenge({ goals }: SignalsInput, { learnerId, byGoal }: LearnerInClass): Candidate | undefined {
  const known = goals.flatMap((goalId) => {
    const of = byGoal.get(goalId);
    return of === undefined ? [] : [{ goalId, ...of }];
  });
  if (known.length < goals.length || !known.every(hasItNow)) return undefined;
  const busiest = known.toSorted((a, b) => b.recent - a.recent)[0];
  if (busiest === undefined) return undefined;
  const { goalId, recent, recentCorrect, estimate } = busiest;
  const base = { kind: 'challenge', learnerId, goalId, action: 'enrichment' } as const;
  const data = { probability: estimate.probability, count: estimate.count, recent, recentCorrect };
  const effortless = recent >= EFFORTLESS.tries && recentCorrect >= EFFORTLESS.share * recent;
  if (effortless) return { urgency: 3.5, signal: { ...base, reason: 'practises-without-effort', data } };
  return { urgency: 3, signal: { ...base, reason: 'mastered-sure', data } };
}

function hasItNow({ status, estimate }: GoalOfLearner): boolean {
  const shown = status === 'confirmed' || status === 'estimated';
  return shown && estimate.probability >= MASTERY_BAR.probability && estimate.low >= MASTERY_BAR.low;
}
