import { DAY_MS } from '../kernel/dates.ts';
import { estimate as estimateMastery, isMasteredAndSure, MASTERY_BAR } from './learner/estimate.ts';
import type { Confirmation, Fold } from './learner/fold.ts';
import { withInherited } from './learner/inherit.ts';
import type { Calibration, Estimate, LearnerState } from './learner/types.ts';

/** What every view says of a learner and a goal; see README, "Status". */
export type Status = 'confirmed' | 'estimated' | 'notRecentlyConfirmed' | 'withinReach' | 'later' | 'unknown';

/** A prerequisite counts by its status, or by its estimate where nothing is shown. */
export interface Prerequisite {
  readonly status: Status;
  readonly estimate: Estimate;
}

export interface StatusInput {
  readonly estimate: Estimate;
  readonly firstEstimatedAt?: number;
  readonly confirmations: readonly Confirmation[];
  /** The direct ones. */
  readonly prerequisites: readonly Prerequisite[];
  /** Does any evidence exist on this goal or on one directly before or after it? */
  readonly knownNearby: boolean;
  readonly now: number;
}

/** About four months of school: a confirmation, or a success after it, stays recent this long. */
export const RECENT_DAYS = 120;

/** A try succeeds about as often as not: hard enough to learn from, not hopeless. */
export const WITHIN_REACH = 0.4;

/** The statuses from which a learner never falls lower by a formula. */
export function isShown(status: Status): boolean {
  return status === 'confirmed' || status === 'estimated' || status === 'notRecentlyConfirmed';
}

/** Shown, and so still today: what no other view may call missing. */
export function shines(status: Status): boolean {
  return status === 'confirmed' || status === 'estimated';
}

export function status(input: StatusInput): Status {
  const { estimate, confirmations, firstEstimatedAt } = input;
  if (confirmations.length > 0 && isRecent(input)) return 'confirmed';
  if (isMasteredAndSure(estimate)) return 'estimated';
  if (confirmations.length > 0 || firstEstimatedAt !== undefined) return 'notRecentlyConfirmed';
  return notYetShown(input);
}

function isRecent({ confirmations, estimate, now }: StatusInput): boolean {
  let last = estimate.lastCorrectAt ?? Number.NEGATIVE_INFINITY;
  for (const { at } of confirmations) if (at > last) last = at;
  return now - last <= RECENT_DAYS * DAY_MS;
}

function notYetShown({ estimate, prerequisites, knownNearby }: StatusInput): Status {
  if (estimate.count > 0 && estimate.probability >= WITHIN_REACH) return 'withinReach';
  const unshown = prerequisites.filter((each) => !isShown(each.status));
  if (unshown.length === 0) return 'withinReach';
  if (!knownNearby) return 'unknown';
  return estimate.count === 0 && chanceBy(unshown, estimate) >= WITHIN_REACH ? 'withinReach' : 'later';
}

/**
 * A goal without evidence is as likely as a typical one, less what its weakest prerequisite may spoil. A prerequisite that
 * was tried once or twice says nothing yet, else a first wrong answer would bring what comes after it within reach.
 */
function chanceBy(unshown: readonly Prerequisite[], estimate: Estimate): number {
  let weakest = 1;
  for (const each of unshown)
    weakest = Math.min(weakest, each.estimate.count >= MASTERY_BAR.count ? each.estimate.probability : 0);
  return estimate.probability * weakest;
}

/** Direct prerequisites per goal; goals without an entry have none. */
export interface GoalGraph {
  readonly prerequisites: ReadonlyMap<string, readonly string[]>;
}

export interface StatusOfGoal {
  readonly status: Status;
  readonly estimate: Estimate;
}

/** The status and estimate of one learner on each of the goals named. Linear in goals and their direct prerequisites. */
export function statuses(
  calibration: Calibration,
  learner: Fold,
  graph: GoalGraph,
  goalIds: Iterable<string>,
  now: number,
): Map<string, StatusOfGoal> {
  const inputOf = ownInputs(calibration, learner, graph, now);
  const isKnown = (goalId: string) => {
    const { estimate, confirmations } = inputOf(goalId);
    return estimate.count > 0 || confirmations.length > 0;
  };
  const beforeKnown = goalsBeforeKnown(graph, isKnown);
  const out = new Map<string, StatusOfGoal>();
  for (const goalId of goalIds) {
    const direct = graph.prerequisites.get(goalId) ?? [];
    // Whether a prerequisite is shown does not hang on its own prerequisites, so one step back is enough.
    const prerequisites = direct.map((id) => ({ status: status(inputOf(id)), estimate: inputOf(id).estimate }));
    const knownNearby = isKnown(goalId) || beforeKnown.has(goalId) || direct.some(isKnown);
    const input = { ...inputOf(goalId), prerequisites, knownNearby };
    out.set(goalId, { status: status(input), estimate: input.estimate });
  }
  return out;
}

/** What is known of each goal by itself, worked out once however many goals follow on it. */
function ownInputs(
  calibration: Calibration,
  learner: Fold,
  graph: GoalGraph,
  now: number,
): (goalId: string) => StatusInput {
  const estimateOf = estimates(calibration, learner, graph, now);
  const confirmations = Map.groupBy(learner.confirmations, (confirmation) => confirmation.goalId);
  const inputs = new Map<string, StatusInput>();
  return (goalId) => {
    const known = inputs.get(goalId);
    if (known !== undefined) return known;
    const firstEstimatedAt = learner.firstEstimated.get(goalId);
    const input: StatusInput = {
      estimate: estimateOf(goalId),
      ...(firstEstimatedAt === undefined ? {} : { firstEstimatedAt }),
      confirmations: confirmations.get(goalId) ?? [],
      prerequisites: [],
      knownNearby: false,
      now,
    };
    inputs.set(goalId, input);
    return input;
  };
}

/** A goal without evidence is estimated from those directly before and after it, where they have been shown to say something. */
function estimates(
  calibration: Calibration,
  { state }: Fold,
  graph: GoalGraph,
  now: number,
): (goalId: string) => Estimate {
  const plain = (goalId: string) => estimateMastery(calibration, state, goalId, now);
  if (calibration.parameters.neighbourCorrelation === 0) return plain;
  const after = triedAfter(graph, state);
  const neighboursOf = (goalId: string) => [...(graph.prerequisites.get(goalId) ?? []), ...(after.get(goalId) ?? [])];
  return (goalId) => {
    if (state.goals.has(goalId)) return plain(goalId);
    return estimateMastery(calibration, withInherited(calibration, state, [goalId], neighboursOf, now), goalId, now);
  };
}

/** Per goal those directly after it that the learner has tried. */
function triedAfter(graph: GoalGraph, { goals }: LearnerState): Map<string, string[]> {
  const after = new Map<string, string[]>();
  for (const goalId of goals.keys()) {
    for (const id of graph.prerequisites.get(goalId) ?? []) after.set(id, [...(after.get(id) ?? []), goalId]);
  }
  return after;
}

/** The direct prerequisites of goals on which anything is known. */
function goalsBeforeKnown(graph: GoalGraph, isKnown: (goalId: string) => boolean): Set<string> {
  const before = new Set<string>();
  for (const [goalId, direct] of graph.prerequisites) {
    if (direct.length > 0 && isKnown(goalId)) for (const id of direct) before.add(id);
  }
  return before;
}
