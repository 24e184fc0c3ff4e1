import { assimilate, builderFrom, logitOf, successProbability } from './belief.ts';
import type { Calibration, LearnerState, Observation, Query } from './types.ts';

export { emptyState } from './belief.ts';
export { SHIPPED_CALIBRATION } from './calibration.ts';
export { estimate, isMasteredAndSure } from './estimate.ts';
export { explain } from './explain.ts';
export { fitCalibration } from './fit-calibration.ts';
export type * from './types.ts';

/**
 * The state after one observation that follows, in the order of `inOrder`, on all that the state has seen. Only the
 * ability and the goals of the observation change; the old state stays as it was. Goals that the observation does not
 * name are copied along, so a caller in a hurry passes a state without them.
 */
export function update(calibration: Calibration, state: LearnerState, observation: Observation): LearnerState {
  const builder = builderFrom(calibration, state);
  assimilate(builder, observation);
  return { ability: builder.ability, goals: builder.goals };
}

/** Probability (0–1) that the learner succeeds, unaided, on a task with these goals at a moment. */
export function predict(calibration: Calibration, state: LearnerState, query: Query): number {
  return successProbability(logitOf(calibration, state, query));
}
