import { DAY_MS } from '../kernel/dates.ts';
import { deviationOf } from './learner/estimate.ts';
import { type Calibration, estimate, type GoalWeight, type LearnerState, predict } from './learner/learner-model.ts';

export interface Candidate {
  readonly itemId: string;
  /** What the exercise is about; at least one goal. */
  readonly goals: readonly GoalWeight[];
  /** When this learner last had it, in milliseconds; absent when never. */
  readonly lastGivenAt?: number;
  /** Made anew every time, as by a generator: it may come again at once. */
  readonly repeats?: boolean;
}

export interface ChooseInput {
  readonly calibration: Calibration;
  readonly state: LearnerState;
  readonly candidates: readonly Candidate[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many to return; 5 unless told. */
  readonly count?: number;
  /** Chance of success (0–1) that is hard enough to learn from and not hopeless. */
  readonly zone?: Zone;
}

export interface Zone {
  readonly low: number;
  readonly high: number;
}

/**
 * Why an exercise comes here, as a code that the interface translates. `to-know-more`: it tells much of where the learner is. `spaced`: its
 * goal rested a while. `fitting`: as hard as aimed at. `harder`, `easier`: the nearest there was. `lately`: had not long ago.
 */
export type ChoiceReason = 'fitting' | 'to-know-more' | 'spaced' | 'harder' | 'easier' | 'lately';

export interface Choice {
  readonly itemId: string;
  /** Predicted chance (0–1) of success. */
  readonly chance: number;
  readonly reason: ChoiceReason;
  /** 0–1: how good a choice it is, by difficulty, information and spacing. */
  readonly worth: number;
}

/**
 * About where people learn most: seven to eight of ten tries succeed (Wilson, Shenhav, Straccia and Cohen 2019 find 85 % for yes or no
 * tasks), with room below for who likes a challenge.
 */
export const FITTING_ZONE: Zone = { low: 0.6, high: 0.85 };

/** Weights of the three things that count; published judgement, to be re-estimated from data. */
const WEIGHT = { difficulty: 0.6, information: 0.25, spacing: 0.15 } as const;
/** This far outside the zone a difficulty is worth nothing. */
const TOO_FAR = 0.3;
/** The same item comes again after this many days; before, only when there is nothing else. */
const AGAIN_DAYS = 3;
/** A goal that rested this many days is fully worth coming back to. */
const RESTED_DAYS = 14;
/** Share of what can be learnt of the learner from which an exercise is said to be there to know more. */
const MUCH_INFORMATION = 0.5;

/**
 * The best next exercises, best first, each with its reason; the same input gives the same list. Constant work a candidate. Throws a
 * RangeError on a candidate without goals and on a zone that is none.
 */
export function chooseExercises(input: ChooseInput): Choice[] {
  const { count = 5, zone = FITTING_ZONE } = input;
  if (!(zone.low > 0 && zone.low <= zone.high && zone.high < 1))
    throw new RangeError('the zone must lie between 0 and 1');
  const rated = input.candidates.map((candidate) => ({
    ...rate(input, candidate, zone),
    late: isLate(input, candidate),
  }));
  rated.sort((a, b) => Number(a.late) - Number(b.late) || b.worth - a.worth || (a.itemId < b.itemId ? -1 : 1));
  return rated
    .slice(0, count)
    .map(({ late, reason, ...choice }) => ({ ...choice, reason: late ? ('lately' as const) : reason }));
}

function isLate({ now }: ChooseInput, { lastGivenAt, repeats }: Candidate): boolean {
  return repeats !== true && lastGivenAt !== undefined && now - lastGivenAt < AGAIN_DAYS * DAY_MS;
}

function rate(input: ChooseInput, { itemId, goals }: Candidate, zone: Zone): Choice {
  const [first] = goals;
  if (first === undefined) throw new RangeError(`exercise ${itemId} has no goal`);
  const { calibration, state, now } = input;
  const chance = predict(calibration, state, { goals, itemId, at: now });
  const outside = Math.max(0, zone.low - chance, chance - zone.high);
  const difficulty = Math.max(0, 1 - outside / TOO_FAR);
  const information = informationOf(input, goals, chance);
  const spacing = restOf(input, goals);
  const worth = WEIGHT.difficulty * difficulty + WEIGHT.information * information + WEIGHT.spacing * spacing;
  return { itemId, chance, worth, reason: reasonOf(chance, zone, information, spacing) };
}

function reasonOf(chance: number, zone: Zone, information: number, spacing: number): ChoiceReason {
  if (chance < zone.low) return 'harder';
  if (chance > zone.high) return 'easier';
  if (information >= MUCH_INFORMATION) return 'to-know-more';
  return spacing >= 1 ? 'spaced' : 'fitting';
}

/**
 * Share (0–1) by which one answer is expected to shrink the variance of what is believed: `p (1 − p) Q / (1 + p (1 − p) Q)`, `Q` read
 * from the 80 % interval of the goals, against the most that there is for somebody unknown.
 */
function informationOf({ calibration, state, now }: ChooseInput, goals: readonly GoalWeight[], chance: number): number {
  let [variance, total] = [0, 0];
  for (const { goalId, weight } of goals) {
    const deviation = deviationOf(estimate(calibration, state, goalId, now));
    variance += weight * deviation * deviation;
    total += weight;
  }
  const { abilityVariance, goalVariance } = calibration.parameters;
  const share = (q: number, p: number) => (p * (1 - p) * q) / (1 + p * (1 - p) * q);
  return Math.min(1, share(variance / (total > 0 ? total : 1), chance) / share(abilityVariance + goalVariance, 0.5));
}

/** How rested (0–1) the goal is that rested longest; a goal that was never met has no rest to give. */
function restOf({ state, now }: ChooseInput, goals: readonly GoalWeight[]): number {
  let longest = 0;
  for (const { goalId } of goals) {
    const belief = state.goals.get(goalId);
    if (belief?.timeKnown) longest = Math.max(longest, (now - belief.lastAt) / (RESTED_DAYS * DAY_MS));
  }
  return Math.min(1, longest);
}
