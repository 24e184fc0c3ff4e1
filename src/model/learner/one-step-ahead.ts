import { assimilate, builderFrom, emptyState } from './belief.ts';
import { predict } from './learner-model.ts';
import { weightOf } from './reliability.ts';
import type { Calibration, Observation } from './types.ts';

/** What the model expected of one answer just before it was given, and what came. */
export interface Expectation {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Probability of success, 0 to 1. */
  readonly chance: number;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * What was expected of every answer that one learner gave alone and without help, from the evidence before it and nothing later. The
 * evidence must stand in the order of `inOrder`. What has no known time has no moment to be counted in and is taken in silently.
 */
export function oneStepAhead(calibration: Calibration, observationsInOrder: readonly Observation[]): Expectation[] {
  const builder = builderFrom(calibration, emptyState(calibration));
  const expected: Expectation[] = [];
  for (const observation of observationsInOrder) {
    const { at, score } = observation;
    if (observation.timeKnown && isUnaidedAnswer(observation))
      expected.push({ at, chance: predict(calibration, builder, observation), score });
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
