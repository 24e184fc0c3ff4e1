import { DAY_MS } from '../../kernel/dates.ts';
import { forgetGoal, type GoalMoments, priorGoal } from './gaussian.ts';
import type { Calibration, GoalBelief, LearnerState, ModelParameters } from './types.ts';

/** What a goal without evidence may borrow from: another goal of the learner and how far the two go together. */
export interface Neighbour {
  /** Given the ability over everything. */
  readonly belief: Pick<GoalMoments, 'mean' | 'slope' | 'variance' | 'count'>;
  /** Of the two levels, given the ability over everything; −1 to 1. */
  readonly correlation: number;
}

/**
 * The belief on a goal that nothing was seen of, given what is believed of its neighbours: neighbours hang together through the goal
 * alone (a star), so each adds its own precision. What is known of a neighbour is its belief less its prior, as if it had been seen
 * with noise; nothing known of it adds nothing, and no neighbour, however sure, brings more than its correlation allows. README,
 * "Goals without evidence".
 */
export function inherit(neighbours: Iterable<Neighbour>, parameters: ModelParameters): GoalMoments {
  const prior = priorGoal(parameters);
  let precision = 1 / prior.variance;
  let mean = 0;
  let slope = 0;
  for (const { belief, correlation } of neighbours) {
    const usual = usualAfter(belief.count, parameters);
    const learned = usual.variance - belief.variance;
    if (learned <= 0) continue;
    // The neighbour as seen: `seen · (belief − usual)`, with noise of variance `noise`.
    const seen = usual.variance / learned;
    const noise = belief.variance * seen;
    const apart = usual.variance - correlation * correlation * prior.variance;
    const weight = correlation / (apart + noise);
    precision += weight * correlation;
    mean += weight * seen * (belief.mean - usual.mean);
    slope += weight * seen * belief.slope;
  }
  const variance = 1 / precision;
  return { ...prior, mean: variance * mean, slope: variance * slope, variance };
}

/** The level of a goal after so many tries, before any of their outcomes is known: what practice alone makes of it. */
export function usualAfter(
  count: number,
  parameters: ModelParameters,
): { readonly mean: number; readonly variance: number } {
  const { practiceGain, practiceGainVariance, practiceGainHalfCount, goalVariance, goalStepVariance } = parameters;
  const growth = practiceGainHalfCount * Math.log1p(count / practiceGainHalfCount);
  return {
    mean: growth * practiceGain,
    variance: goalVariance + growth * growth * practiceGainVariance + count * goalStepVariance,
  };
}

/** Goals beside each goal. */
export type NeighboursOf = (goalId: string) => readonly string[];

/**
 * The state in which goals that nothing was seen of have what their neighbours say of them, and no evidence of their own: what is asked
 * of them is answered from that, and their sureness stays `unknown`. Only these goals are in it.
 */
export function withInherited(
  { parameters }: Calibration,
  state: LearnerState,
  goalIds: Iterable<string>,
  neighboursOf: NeighboursOf,
  at: number,
  correlation = parameters.neighbourCorrelation,
): LearnerState {
  const goals = new Map<string, GoalBelief>();
  for (const goalId of goalIds) {
    const neighbours = neighboursOf(goalId).flatMap((id) => {
      const belief = state.goals.get(id);
      return belief === undefined ? [] : [{ belief: aged(belief, at, parameters), correlation }];
    });
    goals.set(goalId, { ...inherit(neighbours, parameters), lastAt: at, timeKnown: false });
  }
  return { ability: state.ability, goals };
}

function aged(belief: GoalBelief, at: number, parameters: ModelParameters): GoalMoments {
  const copy = { ...belief };
  if (belief.timeKnown) forgetGoal(copy, (at - belief.lastAt) / DAY_MS, parameters);
  return copy;
}
