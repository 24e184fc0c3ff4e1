import { assimilate, builderFrom, emptyState } from './belief.ts';
import { predict } from './learner-model.ts';
import { weightOf } from './reliability.ts';
import type { Calibration, Observation } from './types.ts';

/** What the model expected of one answer just before it was given. */
export interface Expectation {
  readonly observation: Observation;
  /** Probability of success, 0 to 1. */
  readonly chance: number;
}

/**
 * What was expected of every answer that one learner gave alone and without help, from the evidence before it and nothing later. The
 * evidence must stand in the order of `inOrder`.
 */
export function oneStepAhead(calibration: Calibration, observationsInOrder: readonly Observation[]): Expectation[] {
  const builder = builderFrom(calibration, emptyState(calibration));
  const expected: Expectation[] = [];
  for (const observation of observationsInOrder) {
    if (isUnaidedAnswer(observation))
      expected.push({ observation, chance: predict(calibration, builder, observation) });
    assimilate(builder, observation);
  }
  return expected;
}

/** An answer by which a prediction of unaided success can be judged. */
export function isUnaidedAnswer(observation: Observation): boolean {
  const { kind, help, alone, goals } = observation;
  const isAnswer = (kind === 'answer' || kind === 'test') && help === 'none' && alone;
  return isAnswer && goals.length > 0 && weightOf(observation).weight > 0;
}
