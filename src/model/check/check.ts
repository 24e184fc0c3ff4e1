import { easiness } from '../learner/calibration.ts';
import { deviationOf } from '../learner/estimate.ts';
import { logit } from '../learner/gaussian.ts';
import { type Calibration, estimate, type LearnerState } from '../learner/learner-model.ts';
import {
  type CheckSettings,
  checkedSettings,
  type EdgeChances,
  edgeChances,
  evidenceOf,
  informationOf,
  type Settled,
  settle,
  upperChance,
  ZONE,
} from './settle.ts';

/** An exercise that can be given in a check; one that `repeats` is made anew every time, as by a generator. */
export interface CheckItem {
  readonly itemId: string;
  readonly repeats?: boolean;
}

export interface CheckGoal {
  readonly goalId: string;
  readonly items: readonly CheckItem[];
}

export interface CheckInput {
  readonly calibration: Calibration;
  readonly state: LearnerState;
  readonly goals: readonly CheckGoal[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Direct prerequisites; only those that are in the check themselves matter. */
  readonly prerequisites?: ReadonlyMap<string, readonly string[]>;
  readonly settings?: Partial<CheckSettings>;
}

/** Where a check stands: a plain value, so a caller may keep it or make it again from the answers. */
export interface Check {
  readonly settings: CheckSettings;
  readonly goals: readonly GoalOfCheck[];
}

interface GoalOfCheck {
  readonly goalId: string;
  readonly items: readonly ItemOfCheck[];
  readonly before: readonly string[];
  /** Natural log of the odds of the upper edge of the zone against the lower one. */
  readonly logOdds: number;
  readonly answers: number;
}

interface ItemOfCheck extends EdgeChances {
  readonly itemId: string;
  readonly repeats: boolean;
  readonly given: number;
}

export interface CheckOutcome {
  readonly settled: Settled;
  /** Probability (0–1) that the learner stands at the upper edge of the zone rather than at the lower one. */
  readonly probability: number;
  readonly answers: number;
  /** Why it stays undecided: the limit, no exercise left, or a prerequisite in the same check that is not there yet. */
  readonly reason?: 'limit' | 'no-exercise' | 'prerequisite';
}

export interface ProposedExercise {
  readonly goalId: string;
  readonly itemId: string;
  /** Bits it is expected to tell about the side of the bar, 0–1. */
  readonly information: number;
}

/** What is believed can at most double the odds, or halve them: it shortens a check and never decides it. */
const MOST_HEAD_START = Math.log(2);

/**
 * A check that settles, for each goal by itself, on which side of the mastery bar a learner is (`settle.ts`). With `prior: 'belief'` the
 * promised rates hold on average over learners whose beliefs are right, and are at most doubled for one about whom the belief is wrong;
 * with `'fresh'` they hold for every learner. Throws a RangeError on a goal named twice and on settings that cannot be.
 */
export function beginCheck(input: CheckInput): Check {
  const settings = checkedSettings(input.settings ?? {});
  const ids = new Set(input.goals.map(({ goalId }) => goalId));
  if (ids.size < input.goals.length) throw new RangeError('a goal is named twice in one check');
  const goals = input.goals.map(({ goalId, items }) => ({
    goalId,
    items: items.map((item) => itemOfCheck(input.calibration, goalId, item)),
    before: (input.prerequisites?.get(goalId) ?? []).filter((id) => ids.has(id)),
    logOdds: settings.prior === 'belief' ? headStart(input, goalId) : 0,
    answers: 0,
  }));
  return { settings, goals };
}

function itemOfCheck(calibration: Calibration, goalId: string, { itemId, repeats }: CheckItem): ItemOfCheck {
  const goals = [{ goalId, weight: 1 }];
  const easier = easiness(calibration, goals, itemId) - easiness(calibration, goals, undefined);
  return { itemId, repeats: repeats ?? false, given: 0, ...edgeChances(easier) };
}

/** Log odds that the learner is over the bar, with the variance of the belief doubled, and held within bounds. */
function headStart({ calibration, state, at }: CheckInput, goalId: string): number {
  const believed = estimate(calibration, state, goalId, at);
  const middle = (logit(believed.low) + logit(believed.high)) / 2;
  const deviation = Math.SQRT2 * deviationOf(believed);
  // The logistic curve with slope 1.702 is within .01 of the normal distribution (Camilli 1994): its log odds are linear.
  const logOdds = (1.702 * (middle - ZONE.bar)) / deviation;
  return Math.max(-MOST_HEAD_START, Math.min(MOST_HEAD_START, logOdds));
}

/**
 * The exercise that is expected to tell most about a side that is still open, or none when everything is settled. Goals wait for their
 * prerequisites in the check. Among equals the one given least, then the first named.
 */
export function nextExercise(check: Check): ProposedExercise | undefined {
  const known = outcomes(check);
  const isOpen = (goalId: string) => known.get(goalId)?.settled === 'open';
  const open = check.goals.filter(({ goalId }) => isOpen(goalId));
  const ready = open.filter(({ before }) => !before.some(isOpen));
  let best: { proposed: ProposedExercise; given: number } | undefined;
  for (const { goalId, items, logOdds } of ready.length > 0 ? ready : open) {
    for (const item of items) {
      if (item.given > 0 && !item.repeats) continue;
      const information = informationOf(item, upperChance(logOdds));
      const gap = information - (best?.proposed.information ?? -1);
      const fresher = gap > -SAME_INFORMATION && item.given < (best?.given ?? 0);
      if (gap <= SAME_INFORMATION && !fresher) continue;
      best = { proposed: { goalId, itemId: item.itemId, information }, given: item.given };
    }
  }
  return best?.proposed;
}

/** Bits under which a difference is rounding. */
const SAME_INFORMATION = 1e-12;

/** The check after an answer. Throws a RangeError when the exercise is not in the check. */
export function afterAnswer(check: Check, goalId: string, itemId: string, right: boolean): Check {
  const item = check.goals.find((goal) => goal.goalId === goalId)?.items.find((one) => one.itemId === itemId);
  if (item === undefined) throw new RangeError(`no exercise ${itemId} on ${goalId} in this check`);
  const goals = check.goals.map((goal) =>
    goal.goalId !== goalId
      ? goal
      : {
          ...goal,
          logOdds: goal.logOdds + evidenceOf(item, right),
          answers: goal.answers + 1,
          items: goal.items.map((one) => (one === item ? { ...one, given: one.given + 1 } : one)),
        },
  );
  return { ...check, goals };
}

/** What is settled of every goal. A goal whose prerequisite turns out "not yet" is let go, undecided: the way there comes first. */
export function outcomes(check: Check): Map<string, CheckOutcome> {
  const out = new Map<string, CheckOutcome>();
  for (const goal of check.goals) out.set(goal.goalId, ownOutcome(check.settings, goal));
  // A chain of goals is let go link by link; a cycle, which the goal graph forbids, ends here as well.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { goalId, before } of check.goals) {
      const own = out.get(goalId);
      if (own?.settled !== 'open' || !before.some((id) => isNotThere(out.get(id)))) continue;
      out.set(goalId, { ...own, settled: 'undecided', reason: 'prerequisite' });
      changed = true;
    }
  }
  return out;
}

function isNotThere(outcome: CheckOutcome | undefined): boolean {
  return outcome?.settled === 'notYet' || outcome?.reason === 'prerequisite';
}

function ownOutcome(settings: CheckSettings, { items, logOdds, answers }: GoalOfCheck): CheckOutcome {
  const settled = settle(logOdds, answers, settings);
  const known = { probability: upperChance(logOdds), answers };
  if (settled === 'undecided') return { ...known, settled, reason: 'limit' };
  const left = items.some((item) => item.given === 0 || item.repeats);
  if (settled === 'open' && !left) return { ...known, settled: 'undecided', reason: 'no-exercise' };
  return { ...known, settled };
}
