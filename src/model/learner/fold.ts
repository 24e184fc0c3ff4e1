import { DAY_MS, schoolDay } from '../../kernel/dates.ts';
import { assimilate, builderFrom, emptyState, type StateBuilder } from './belief.ts';
import { estimate, isMasteredAndSure } from './estimate.ts';
import { isOwnSuccess } from './reliability.ts';
import type { Calibration, LearnerState, Observation } from './types.ts';

/** `shown`: two situations on two days. `judgement`: a teacher says so. Append-only; only a person's void takes one back. */
export interface Confirmation {
  readonly goalId: string;
  readonly at: number;
  readonly kind: 'shown' | 'judgement';
  readonly eventIds: readonly string[];
}

/** A success that a later one, in another situation on another day, may complete to a confirmation. */
export interface Success {
  readonly situation: string;
  /** `yyyy-mm-dd` in Europe/Brussels. */
  readonly day: string;
  readonly eventId: string;
}

/** What one learner's evidence adds up to. All plain values; the maps are keyed by goal. */
export interface Fold {
  readonly state: LearnerState;
  readonly confirmations: readonly Confirmation[];
  /** The first moment the estimate of a goal was mastered and sure; nothing is taken away by a formula. */
  readonly firstEstimated: ReadonlyMap<string, number>;
  /** Per goal at most two days in each situation: enough to find every pair that confirms. */
  readonly successes: ReadonlyMap<string, readonly Success[]>;
}

/** The one order of evidence: by time, then by event id. */
export function inOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort(compareEvidence);
}

export function compareEvidence(a: Observation, b: Observation): number {
  return a.at - b.at || (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0);
}

export function emptyFold(calibration: Calibration): Fold {
  return { state: emptyState(calibration), confirmations: [], firstEstimated: new Map(), successes: new Map() };
}

/** Folds all evidence of one learner, which must stand in the order of `inOrder`. */
export function fold(calibration: Calibration, observationsInOrder: readonly Observation[]): Fold {
  return foldOn(calibration, emptyFold(calibration), observationsInOrder);
}

/**
 * Folds more observations, in the order of `inOrder` and none earlier than those before: the same numbers to the last bit as
 * `fold` over all. Only entries of the goals they name are read or changed, so a caller may pass a fold that holds these
 * goals alone.
 */
export function foldOn(calibration: Calibration, previous: Fold, observationsInOrder: readonly Observation[]): Fold {
  const working = workingFrom(calibration, previous);
  for (const observation of observationsInOrder) take(working, observation);
  return result(working);
}

interface Working {
  readonly builder: StateBuilder;
  readonly confirmations: Confirmation[];
  readonly firstEstimated: Map<string, number>;
  readonly successes: Map<string, readonly Success[]>;
}

function workingFrom(calibration: Calibration, previous: Fold): Working {
  return {
    builder: builderFrom(calibration, previous.state),
    confirmations: [...previous.confirmations],
    firstEstimated: new Map(previous.firstEstimated),
    successes: new Map(previous.successes),
  };
}

function result({ builder, confirmations, firstEstimated, successes }: Working): Fold {
  return { state: { ability: builder.ability, goals: builder.goals }, confirmations, firstEstimated, successes };
}

function take(working: Working, observation: Observation): void {
  if (observation.voided === true) return;
  assimilate(working.builder, observation);
  const confirms = isOwnSuccess(observation) && observation.timeKnown;
  const judged =
    observation.kind === 'judgement' && observation.author === 'teacher' && observation.score >= JUDGED_MASTERED;
  for (const { goalId } of observation.goals) {
    if (judged) confirm(working, goalId, observation, 'judgement', [observation.eventId]);
    if (confirms) confirmIfShown(working, goalId, observation);
    noteFirstEstimate(working, goalId, observation.at);
  }
}

/** A judgement is yes or no; the middle of the scale and above is a yes. */
const JUDGED_MASTERED = 0.5;

/** Only the first moment counts, so a goal that has one costs nothing more. */
function noteFirstEstimate({ builder, firstEstimated }: Working, goalId: string, at: number): void {
  if (firstEstimated.has(goalId)) return;
  if (isMasteredAndSure(estimate(builder.calibration, builder, goalId, at))) firstEstimated.set(goalId, at);
}

/**
 * Two unaided successes in two situations on two days. A success whose time is not known has no day, so it cannot take
 * part. Shown again a month or more later, it is confirmed again, which keeps a confirmation recent.
 */
function confirmIfShown(working: Working, goalId: string, observation: Observation): void {
  const last = working.confirmations.findLast((each) => each.goalId === goalId && each.kind === 'shown');
  if (last !== undefined && observation.at - last.at < RENEWAL_DAYS * DAY_MS) return;
  const earlier = working.successes.get(goalId) ?? [];
  const { situation, eventId } = observation;
  const day = schoolDay(new Date(observation.at));
  const partner = earlier.find((success) => success.situation !== situation && success.day !== day);
  if (partner !== undefined) confirm(working, goalId, observation, 'shown', [partner.eventId, eventId]);
  const same = earlier.filter((success) => success.situation === situation);
  if (same.length < 2 && same.every((success) => success.day !== day)) {
    working.successes.set(goalId, [...earlier, { situation, day, eventId }]);
  }
}

/** Days after which success is worth a confirmation of its own. */
const RENEWAL_DAYS = 28;

function confirm(
  working: Working,
  goalId: string,
  { at }: Observation,
  kind: Confirmation['kind'],
  eventIds: readonly string[],
): void {
  working.confirmations.push({ goalId, at, kind, eventIds });
}
