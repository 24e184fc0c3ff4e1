import { MASTERY_BAR } from '../learner/estimate.ts';
import { logistic, logit } from '../learner/gaussian.ts';

/** How a check decides; rates and counts are the caller's choice. */
export interface CheckSettings {
  /** Highest share of "mastered" among learners at or under the lower edge of the zone; above 0, below .5. */
  readonly falseMastered: number;
  /** Highest share of "not yet" among learners at or over the upper edge of the zone; above 0, below .5. */
  readonly falseNotYet: number;
  /** Answers on a goal before anything is settled, however much was believed before. */
  readonly least: number;
  /** Answers on a goal after which the check gives up. */
  readonly limit: number;
  /**
   * `belief`: start from what is believed, widened, for skipping ahead. `fresh`: both sides equally likely at first, for somebody who
   * does not agree with the belief.
   */
  readonly prior: 'belief' | 'fresh';
}

export const CHECK_DEFAULTS: CheckSettings = {
  falseMastered: 0.1,
  falseNotYet: 0.1,
  least: MASTERY_BAR.count,
  limit: 30,
  prior: 'fresh',
};

/**
 * The mastery bar with as much doubt on both sides, in logits of success on a typical item: `MASTERY_BAR.low`, the bar, and as far above
 * it. Learners inside are near enough to the bar that either outcome is right.
 */
export const ZONE = {
  low: logit(MASTERY_BAR.low),
  bar: logit(MASTERY_BAR.probability),
  high: 2 * logit(MASTERY_BAR.probability) - logit(MASTERY_BAR.low),
} as const;

/** Chances (0–1) that a learner at the lower and at the upper edge of the zone succeeds on an item `easier` logits easier than typical. */
export interface EdgeChances {
  readonly low: number;
  readonly high: number;
}

export function edgeChances(easier: number): EdgeChances {
  return { low: logistic(ZONE.low + easier), high: logistic(ZONE.high + easier) };
}

/** What one answer adds to the log odds of "upper edge" against "lower edge". */
export function evidenceOf({ low, high }: EdgeChances, right: boolean): number {
  return right ? Math.log(high / low) : Math.log((1 - high) / (1 - low));
}

export type Settled = 'open' | 'mastered' | 'notYet' | 'undecided';

/**
 * The sequential probability ratio test of Wald (1945), as Eggen (1999) uses it to classify learners: "mastered" once the log odds pass
 * `log((1 − falseNotYet) / falseMastered)`, "not yet" under `log(falseNotYet / (1 − falseMastered))`. The likelihood ratio is a martingale
 * under either edge, so the two rates together never pass their sum, whichever items were chosen on the way; that each holds by itself is
 * shown by simulation (`bench/check.md`).
 */
export function settle(logOdds: number, answers: number, settings: CheckSettings): Settled {
  if (answers >= settings.least) {
    if (logOdds >= Math.log((1 - settings.falseNotYet) / settings.falseMastered)) return 'mastered';
    if (logOdds <= Math.log(settings.falseNotYet / (1 - settings.falseMastered))) return 'notYet';
  }
  return answers >= settings.limit ? 'undecided' : 'open';
}

/** Throws a RangeError that names the setting when a rate or count cannot be. */
export function checkedSettings(change: Partial<CheckSettings>): CheckSettings {
  const settings = { ...CHECK_DEFAULTS, ...change };
  for (const name of ['falseMastered', 'falseNotYet'] as const) {
    if (!(settings[name] > 0 && settings[name] < 0.5)) throw new RangeError(`${name} must be above 0 and below 0.5`);
  }
  const { least, limit } = settings;
  if (!Number.isInteger(least) || least < 1) throw new RangeError('least must be a whole number of answers, 1 or more');
  if (!Number.isInteger(limit) || limit < least)
    throw new RangeError('limit must be a whole number, no lower than least');
  return settings;
}

/** Probability (0–1) of the upper edge, of log odds. */
export function upperChance(logOdds: number): number {
  return logistic(logOdds);
}

/** Bits that an answer is expected to tell about the side of the bar, when the upper side has chance `upper`. */
export function informationOf({ low, high }: EdgeChances, upper: number): number {
  return entropy(upper * high + (1 - upper) * low) - upper * entropy(high) - (1 - upper) * entropy(low);
}

function entropy(chance: number): number {
  if (chance <= 0 || chance >= 1) return 0;
  return -chance * Math.log2(chance) - (1 - chance) * Math.log2(1 - chance);
}
