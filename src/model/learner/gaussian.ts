import type { ModelParameters } from './types.ts';

/** Ability over everything `A`: Gaussian, on the logit scale. */
export interface AbilityMoments {
  mean: number;
  variance: number;
}

/**
 * One goal given `A`: its level `S ~ N(mean + slope · A, variance)` and what a first try adds to it, `G ~ N(gain + gainSlope · A,
 * gainVariance)`; `gainCovariance` is that of `S` and `G` given `A`. Goals are independent of each other given `A`.
 */
export interface GoalMoments {
  mean: number;
  slope: number;
  variance: number;
  gain: number;
  gainSlope: number;
  gainVariance: number;
  gainCovariance: number;
  count: number;
}

/** Mean and variance of the logit of success; `loading` is how much of `A` is in it. */
export interface TaskLogit {
  mean: number;
  variance: number;
  loading: number;
}

/** What is believed of a goal that nothing was seen of. */
export function priorGoal(parameters: ModelParameters): GoalMoments {
  return {
    mean: 0,
    slope: 0,
    variance: parameters.goalVariance,
    gain: parameters.practiceGain,
    gainSlope: 0,
    gainVariance: parameters.practiceGainVariance,
    gainCovariance: 0,
    count: 0,
  };
}

/**
 * The logit of success on a task of easiness `offset` on the first `size` of these goals, whose shares sum to one. Written into `into`.
 */
export function taskLogit(
  ability: AbilityMoments,
  goals: readonly GoalMoments[],
  shares: readonly number[],
  size: number,
  offset: number,
  into: TaskLogit,
): void {
  let mean = offset;
  let variance = 0;
  let loading = 1;
  for (let i = 0; i < size; i++) {
    const goal = goals[i] as GoalMoments;
    const share = shares[i] as number;
    mean += share * goal.mean;
    variance += share * share * goal.variance;
    loading += share * goal.slope;
  }
  into.mean = mean + loading * ability.mean;
  into.variance = variance + loading * loading * ability.variance;
  into.loading = loading;
}

/** Mean of the logistic of a Gaussian, by the probit approximation of MacKay (1992): within .01 for any variance here. */
export function meanLogistic(mean: number, variance: number): number {
  return logistic(mean / Math.sqrt(1 + (Math.PI / 8) * variance));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/**
 * Conditions ability and goals on an outcome that counts as `weight` answers: mean and variance of the logit as the outcome's own
 * likelihood moves them, averaged over the doubt there was (README, "Update"), in place. `task` is what `taskLogit` gave for the same
 * state.
 */
export function conditionOn(
  ability: AbilityMoments,
  goals: readonly GoalMoments[],
  shares: readonly number[],
  size: number,
  task: TaskLogit,
  score: number,
  weight: number,
): void {
  const flat = 1 / (1 + (Math.PI / 8) * task.variance);
  const chance = logistic(task.mean * Math.sqrt(flat));
  const information = chance * (1 - chance) * flat;
  const counted = weight / (1 + (weight - 1) * information * task.variance);
  const push = counted * (score - chance) * Math.sqrt(flat);
  const pull = counted * information;
  const oldMean = ability.mean;
  const oldVariance = ability.variance;
  const covariance = task.loading * oldVariance;
  const newMean = oldMean + covariance * push;
  const newVariance = oldVariance - covariance * covariance * pull;
  ability.mean = newMean;
  ability.variance = newVariance;
  for (let i = 0; i < size; i++) {
    const goal = goals[i] as GoalMoments;
    const share = shares[i] as number;
    const { slope, gainSlope } = goal;
    const level = slope * covariance + share * goal.variance;
    const gain = gainSlope * covariance + share * goal.gainCovariance;
    const newSlope = (slope * oldVariance - covariance * level * pull) / newVariance;
    const newGainSlope = (gainSlope * oldVariance - covariance * gain * pull) / newVariance;
    goal.mean += slope * oldMean + level * push - newSlope * newMean;
    goal.gain += gainSlope * oldMean + gain * push - newGainSlope * newMean;
    const marginal = slope * slope * oldVariance + goal.variance - level * level * pull;
    goal.variance = Math.max(LEAST_VARIANCE, marginal - newSlope * newSlope * newVariance);
    const gainMarginal = gainSlope * gainSlope * oldVariance + goal.gainVariance - gain * gain * pull;
    goal.gainVariance = Math.max(0, gainMarginal - newGainSlope * newGainSlope * newVariance);
    const joint = slope * gainSlope * oldVariance + goal.gainCovariance - level * gain * pull;
    goal.gainCovariance = joint - newSlope * newGainSlope * newVariance;
    goal.slope = newSlope;
    goal.gainSlope = newGainSlope;
  }
}

const LEAST_VARIANCE = 1e-6;

/** What a try changes: the learner's own gain on this goal, which shrinks as tries add up, and a little more doubt. */
export function practise(goal: GoalMoments, share: number, parameters: ModelParameters): void {
  const step = share / (1 + goal.count / parameters.practiceGainHalfCount);
  goal.mean += step * goal.gain;
  goal.slope += step * goal.gainSlope;
  goal.variance +=
    2 * step * goal.gainCovariance + step * step * goal.gainVariance + share * parameters.goalStepVariance;
  goal.gainCovariance += step * goal.gainVariance;
  goal.count += 1;
}

/** The goal as time left it: an Ornstein–Uhlenbeck drift whose rest is the prior, so doubt grows and nothing jumps. */
export function forgetGoal(goal: GoalMoments, days: number, parameters: ModelParameters): void {
  if (days <= 0) return;
  const kept = Math.exp(-days / parameters.goalForgettingDays);
  goal.mean *= kept;
  goal.slope *= kept;
  goal.variance = kept * kept * goal.variance + (1 - kept * kept) * parameters.goalVariance;
  goal.gainCovariance *= kept;
}

export function forgetAbility(ability: AbilityMoments, days: number, parameters: ModelParameters): void {
  if (days <= 0) return;
  const kept = Math.exp(-days / parameters.abilityForgettingDays);
  ability.mean *= kept;
  ability.variance = kept * kept * ability.variance + (1 - kept * kept) * parameters.abilityVariance;
}
