import { DAY_MS, schoolDay } from '../kernel/dates.ts';
import type { Fold } from './learner/fold.ts';
import { type Calibration, estimate } from './learner/learner-model.ts';

export interface Refresher {
  readonly goalId: string;
  /** The moment (milliseconds) from which the predicted chance is under the level; now or earlier when it is due. */
  readonly dueAt: number;
  /** Days with a success of the learner's own that are remembered, 0 or more. */
  readonly spacedDays: number;
  /** Predicted chance (0–1) of success now, with forgetting as below. */
  readonly chance: number;
}

export interface RefreshInput {
  readonly calibration: Calibration;
  readonly learner: Fold;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Chance (0–1) under which a goal is worth refreshing. */
  readonly level?: number;
}

/** Under the bar of mastery, yet well before most tries fail. */
const LEVEL = 0.75;

/**
 * The model's forgetting was set on practice that goes on, so it is that of well-spaced practice. What was shown on one day only is
 * forgotten so many times as fast, half of that with every further day (spacing effect: Cepeda, Pashler, Vul, Wixted and Rohrer 2006).
 * Judgement, to be re-estimated from data.
 */
const ONE_DAY_PACE = 8;

/** Nothing is planned further ahead than this. */
const HORIZON_DAYS = 3 * 365;

/**
 * When a goal that was once confirmed or estimated is worth refreshing, or `undefined` when it never was, or not within three years. It
 * says something of practice only: `status` takes nothing away for it. Constant work for a goal.
 */
export function refresherOf(input: RefreshInput, goalId: string): Refresher | undefined {
  const { learner, now, level = LEVEL } = input;
  if (!(level > 0 && level < 1)) throw new RangeError('level must be between 0 and 1');
  const belief = learner.state.goals.get(goalId);
  const wasShown = learner.firstEstimated.has(goalId) || learner.confirmations.some((one) => one.goalId === goalId);
  if (belief === undefined || !belief.timeKnown || !wasShown) return undefined;
  const spacedDays = spacedDaysOf(learner, goalId);
  const chanceAt = (at: number) => fadedChance(input, goalId, belief.lastAt, paceOf(spacedDays), at);
  const dueAt = firstUnder(chanceAt, level, belief.lastAt);
  return dueAt === undefined
    ? undefined
    : { goalId, dueAt, spacedDays, chance: chanceAt(Math.max(now, belief.lastAt)) };
}

/** The goals that are due now, the longest due first; among equals the least likely to succeed, then by id. */
export function dueForRefresh(input: RefreshInput, goalIds: Iterable<string>): Refresher[] {
  const due = [...goalIds]
    .flatMap((goalId) => refresherOf(input, goalId) ?? [])
    .filter(({ dueAt }) => dueAt <= input.now);
  return due.sort((a, b) => a.dueAt - b.dueAt || a.chance - b.chance || (a.goalId < b.goalId ? -1 : 1));
}

/** Days on which the learner's own successes are known: kept successes and what confirmed the goal. */
function spacedDaysOf({ successes, confirmations }: Fold, goalId: string): number {
  const days = new Set((successes.get(goalId) ?? []).map(({ day }) => day));
  for (const one of confirmations) {
    if (one.goalId === goalId && one.kind === 'shown') days.add(schoolDay(new Date(one.at)));
  }
  return days.size;
}

function paceOf(spacedDays: number): number {
  return Math.max(1, ONE_DAY_PACE / 2 ** Math.max(0, spacedDays - 1));
}

/** The chance after a time without practice in which days count `pace` times. */
function fadedChance(
  { calibration, learner }: RefreshInput,
  goalId: string,
  lastAt: number,
  pace: number,
  at: number,
): number {
  return estimate(calibration, learner.state, goalId, lastAt + pace * Math.max(0, at - lastAt)).probability;
}

/** The first whole day from `from` on which the chance is under the level, by halving: a faded chance only falls towards its rest. */
function firstUnder(chanceAt: (at: number) => number, level: number, from: number): number | undefined {
  const after = (days: number) => from + days * DAY_MS;
  if (chanceAt(from) < level) return from;
  if (chanceAt(after(HORIZON_DAYS)) >= level) return undefined;
  let [over, under] = [0, HORIZON_DAYS];
  while (under - over > 1) {
    const middle = Math.floor((over + under) / 2);
    if (chanceAt(after(middle)) < level) under = middle;
    else over = middle;
  }
  return after(under);
}
