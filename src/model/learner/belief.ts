import { DAY_MS } from '../../kernel/dates.ts';
import { easiness, SHIPPED_CALIBRATION } from './calibration.ts';
import { conditionOn, forgetAbility, forgetGoal, meanLogistic, practise, priorGoal, taskLogit } from './gaussian.ts';
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
  const beliefs: Mutable<GoalBelief>[] = [];
  for (const { goalId } of observation.goals) {
    const belief = goalAt(builder.goals.get(goalId), observation, parameters);
    builder.goals.set(goalId, belief);
    beliefs.push(belief);
  }
  const shares = sharesOf(observation.goals);
  const task = { mean: 0, variance: 0, loading: 1 };
  taskLogit(
    ability,
    beliefs,
    shares,
    shares.length,
    easiness(builder.calibration, observation.goals, observation.itemId),
    task,
  );
  conditionOn(ability, beliefs, shares, shares.length, task, observation.score, weight);
  const isSuccess = observation.timeKnown && isOwnSuccess(observation);
  beliefs.forEach((belief, i) => {
    practise(belief, shares[i] ?? 0, parameters);
    if (isSuccess) belief.lastCorrectAt = observation.at;
  });
  builder.ability = ability;
}

/** Mean and variance of the logit of success for a task on these goals at a moment. */
export function logitOf(calibration: Calibration, state: LearnerState, query: Query): Logit {
  const moment = { at: query.at, timeKnown: true };
  const ability = abilityAt(state.ability, moment, calibration.parameters);
  const beliefs = query.goals.map(({ goalId }) => goalAt(state.goals.get(goalId), moment, calibration.parameters));
  const task = { mean: 0, variance: 0, loading: 1 };
  taskLogit(
    ability,
    beliefs,
    sharesOf(query.goals),
    beliefs.length,
    easiness(calibration, query.goals, query.itemId),
    task,
  );
  return task;
}

export function successProbability({ mean, variance }: Logit): number {
  return meanLogistic(mean, variance);
}

/** The weights of the goals, scaled to sum to one. */
function sharesOf(goals: readonly GoalWeight[]): number[] {
  let sum = 0;
  for (const { weight } of goals) sum += weight;
  return goals.map(({ weight }) => weight / (sum > 0 ? sum : 1));
}

interface Moment {
  readonly at: number;
  readonly timeKnown: boolean;
}

function abilityAt(belief: AbilityBelief, moment: Moment, parameters: ModelParameters): Mutable<AbilityBelief> {
  const { mean, variance } = belief;
  const aged = { mean, variance, at: moment.at, timeKnown: moment.timeKnown };
  forgetAbility(aged, daysBetween(belief.timeKnown ? belief.at : undefined, moment), parameters);
  return aged;
}

/** The belief as time left it, a copy. */
function goalAt(belief: GoalBelief | undefined, moment: Moment, parameters: ModelParameters): Mutable<GoalBelief> {
  if (belief === undefined) return { ...priorGoal(parameters), lastAt: moment.at, timeKnown: moment.timeKnown };
  const aged = { ...belief, lastAt: moment.at, timeKnown: moment.timeKnown };
  forgetGoal(aged, daysBetween(belief.timeKnown ? belief.lastAt : undefined, moment), parameters);
  return aged;
}

function daysBetween(since: number | undefined, moment: Moment): number {
  return since === undefined || !moment.timeKnown ? 0 : Math.max(0, (moment.at - since) / DAY_MS);
}
