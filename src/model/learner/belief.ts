import { DAY_MS } from '../../kernel/dates.ts';
import { easiness, SHIPPED_CALIBRATION } from './calibration.ts';
import { isOwnSuccess, weightOf } from './reliability.ts';
import type {
  AbilityBelief,
  Calibration,
  GoalBelief,
  GoalWeight,
  LearnerState,
  ModelParameters,
  Observation,
  Query,
} from './types.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A state that a fold changes in place; only this file writes to it. */
export interface StateBuilder {
  ability: Mutable<AbilityBelief>;
  goals: Map<string, Mutable<GoalBelief>>;
  readonly calibration: Calibration;
}

/** Mean and variance of the logit of success. */
export interface Logit {
  readonly mean: number;
  readonly variance: number;
}

/** A learner of whom nothing is known. */
export function emptyState(calibration: Calibration = SHIPPED_CALIBRATION): LearnerState {
  const variance = calibration.parameters.abilityVariance;
  return { ability: { mean: 0, variance, at: 0, timeKnown: false }, goals: new Map() };
}

export function builderFrom(calibration: Calibration, state: LearnerState): StateBuilder {
  return { calibration, ability: { ...state.ability }, goals: new Map(state.goals) };
}

/**
 * One step of assumed-density filtering: forget up to the moment, condition ability and goals on the outcome, then learn.
 * Work is constant in the number of goals of the learner. Beliefs are replaced, never changed, because states share them.
 */
export function assimilate(builder: StateBuilder, observation: Observation): void {
  const { weight } = weightOf(observation);
  if (weight === 0 || observation.goals.length === 0) return;
  const { parameters } = builder.calibration;
  const ability = abilityAt(builder.ability, observation, parameters);
  const share = 1 / totalWeight(observation.goals);
  const beliefs: Mutable<GoalBelief>[] = [];
  for (const { goalId } of observation.goals) {
    const belief = goalAt(builder.goals.get(goalId), observation, parameters);
    builder.goals.set(goalId, belief);
    beliefs.push(belief);
  }
  const offset = easiness(builder.calibration, observation.goals, observation.itemId);
  condition(ability, beliefs, observation, { share, offset, weight });
  learn(ability, beliefs, observation, parameters, share);
  builder.ability = ability;
}

interface Step {
  readonly share: number;
  readonly offset: number;
  readonly weight: number;
}

/** README, "Update": the joint of ability and each goal given the outcome, kept as ability and goal-given-ability. */
function condition(
  ability: Mutable<AbilityBelief>,
  beliefs: readonly Mutable<GoalBelief>[],
  { goals, score }: Observation,
  { share, offset, weight }: Step,
): void {
  const logit = combine(ability, beliefs, goals, share, offset);
  const chance = successProbability(logit);
  const loading = 1 + slopeSum(beliefs, goals, share);
  const information = weight * chance * (1 - chance);
  const shrink = 1 / (1 + information * logit.variance);
  const push = weight * (score - chance) * shrink;
  const pull = information * shrink;
  const { mean: oldMean, variance: oldVariance } = ability;
  const covariance = loading * oldVariance;
  ability.mean = oldMean + covariance * push;
  ability.variance = oldVariance - covariance * covariance * pull;
  for (let i = 0; i < beliefs.length; i++) {
    const belief = beliefs[i];
    if (belief === undefined) continue;
    const w = share * (goals[i]?.weight ?? 0);
    const withLogit = belief.slope * covariance + w * belief.variance;
    const mean = belief.mean + belief.slope * oldMean + withLogit * push;
    const variance = belief.slope * belief.slope * oldVariance + belief.variance - withLogit * withLogit * pull;
    const withAbility = belief.slope * oldVariance - covariance * withLogit * pull;
    belief.slope = withAbility / ability.variance;
    belief.variance = Math.max(1e-6, variance - belief.slope * withAbility);
    belief.mean = mean - belief.slope * ability.mean;
  }
}

/** Practising changes a learner: a little growth that shrinks with the tries, and a little more doubt. */
function learn(
  ability: Mutable<AbilityBelief>,
  beliefs: readonly Mutable<GoalBelief>[],
  observation: Observation,
  parameters: ModelParameters,
  share: number,
): void {
  const success = observation.timeKnown && isOwnSuccess(observation);
  ability.variance += parameters.abilityStepVariance;
  for (let i = 0; i < beliefs.length; i++) {
    const belief = beliefs[i];
    if (belief === undefined) continue;
    const w = share * (observation.goals[i]?.weight ?? 0);
    belief.mean += (w * parameters.practiceGain) / (1 + belief.count / parameters.practiceGainHalfCount);
    belief.variance += w * parameters.goalStepVariance;
    belief.count += 1;
    if (success) belief.lastCorrectAt = observation.at;
  }
}

/** Mean and variance of the logit of success for a task on these goals at a moment. */
export function logitOf(calibration: Calibration, state: LearnerState, query: Query): Logit {
  const moment = { at: query.at, timeKnown: true };
  const ability = abilityAt(state.ability, moment, calibration.parameters);
  const beliefs = query.goals.map(({ goalId }) => goalAt(state.goals.get(goalId), moment, calibration.parameters));
  const offset = easiness(calibration, query.goals, query.itemId);
  return combine(ability, beliefs, query.goals, 1 / totalWeight(query.goals), offset);
}

/** Mean of the logistic of a Gaussian, by the probit approximation of MacKay (1992): within .01 for any variance here. */
export function successProbability({ mean, variance }: Logit): number {
  return logistic(mean / Math.sqrt(1 + (Math.PI / 8) * variance));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function combine(
  ability: AbilityBelief,
  beliefs: readonly GoalBelief[],
  goals: readonly GoalWeight[],
  share: number,
  offset: number,
): Logit {
  let mean = offset;
  let variance = 0;
  for (let i = 0; i < beliefs.length; i++) {
    const w = share * (goals[i]?.weight ?? 0);
    mean += w * (beliefs[i]?.mean ?? 0);
    variance += w * w * (beliefs[i]?.variance ?? 0);
  }
  const loading = 1 + slopeSum(beliefs, goals, share);
  return { mean: mean + loading * ability.mean, variance: variance + loading * loading * ability.variance };
}

function slopeSum(beliefs: readonly GoalBelief[], goals: readonly GoalWeight[], share: number): number {
  let sum = 0;
  for (let i = 0; i < beliefs.length; i++) sum += share * (goals[i]?.weight ?? 0) * (beliefs[i]?.slope ?? 0);
  return sum;
}

function totalWeight(goals: readonly GoalWeight[]): number {
  let sum = 0;
  for (const { weight } of goals) sum += weight;
  return sum > 0 ? sum : 1;
}

interface Moment {
  readonly at: number;
  readonly timeKnown: boolean;
}

function abilityAt(belief: AbilityBelief, moment: Moment, parameters: ModelParameters): Mutable<AbilityBelief> {
  const kept = retention(belief.timeKnown ? belief.at : undefined, moment, parameters.abilityForgettingDays);
  return {
    mean: kept * belief.mean,
    variance: kept * kept * belief.variance + (1 - kept * kept) * parameters.abilityVariance,
    at: moment.at,
    timeKnown: moment.timeKnown,
  };
}

/** The belief as time left it: an Ornstein–Uhlenbeck drift whose rest is the prior, so doubt grows and nothing jumps. */
function goalAt(belief: GoalBelief | undefined, moment: Moment, parameters: ModelParameters): Mutable<GoalBelief> {
  if (belief === undefined) {
    return {
      mean: 0,
      slope: 0,
      variance: parameters.goalVariance,
      count: 0,
      lastAt: moment.at,
      timeKnown: moment.timeKnown,
    };
  }
  const kept = retention(belief.timeKnown ? belief.lastAt : undefined, moment, parameters.goalForgettingDays);
  const { count, lastCorrectAt } = belief;
  return {
    mean: kept * belief.mean,
    slope: kept * belief.slope,
    variance: kept * kept * belief.variance + (1 - kept * kept) * parameters.goalVariance,
    count,
    lastAt: moment.at,
    timeKnown: moment.timeKnown,
    ...(lastCorrectAt === undefined ? {} : { lastCorrectAt }),
  };
}

function retention(since: number | undefined, moment: Moment, span: number): number {
  if (since === undefined || !moment.timeKnown || moment.at <= since) return 1;
  return Math.exp(-(moment.at - since) / (span * DAY_MS));
}
