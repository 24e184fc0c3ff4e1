import { logitOf, successProbability } from './belief.ts';
import { logistic, logit } from './gaussian.ts';
import type { Calibration, Estimate, LearnerState, Sureness } from './types.ts';

/** The 90th percentile of a standard normal: 80 % lies within it on both sides. */
const TAIL = 1.2815515655446004;

/** Widths of the 80 % interval under which an estimate is called fair, and strong. */
const FAIR_WIDTH = 0.45;
const STRONG_WIDTH = 0.25;

/** "Mastered and sure": eight of ten typical items succeed, seven at least with 90 % certainty, on three pieces or more. */
export const MASTERY_BAR = { probability: 0.8, low: 0.65, count: 3 } as const;

export function isMasteredAndSure({ probability, low, count }: Estimate): boolean {
  return probability >= MASTERY_BAR.probability && low >= MASTERY_BAR.low && count >= MASTERY_BAR.count;
}

/** Mastery of one goal at a moment (milliseconds). Without evidence on the goal the sureness is `unknown`. */
export function estimate(calibration: Calibration, state: LearnerState, goalId: string, at: number): Estimate {
  const believed = logitOf(calibration, state, { goals: [{ goalId, weight: 1 }], at });
  const probability = successProbability(believed);
  const spread = TAIL * Math.sqrt(believed.variance);
  const low = Math.min(probability, logistic(believed.mean - spread));
  const high = Math.max(probability, logistic(believed.mean + spread));
  const belief = state.goals.get(goalId);
  const count = belief?.count ?? 0;
  return {
    probability,
    low,
    high,
    sureness: sureness(high - low, count),
    count,
    ...(belief?.timeKnown ? { lastAt: belief.lastAt } : {}),
    ...(belief?.lastCorrectAt === undefined ? {} : { lastCorrectAt: belief.lastCorrectAt }),
  };
}

/** Standard deviation, in logits, of what is believed: read back from the bounds of an estimate. */
export function deviationOf({ low, high }: Pick<Estimate, 'low' | 'high'>): number {
  return (logit(high) - logit(low)) / (2 * TAIL);
}

function sureness(width: number, count: number): Sureness {
  if (count === 0) return 'unknown';
  // One or two pieces are never "fairly sure" for a person, however much the rest of the learner's work lets one expect.
  if (count < MASTERY_BAR.count) return 'weak';
  if (width > FAIR_WIDTH) return 'weak';
  return width > STRONG_WIDTH ? 'fair' : 'strong';
}
