import type { Calibration, ModelParameters } from './types.ts';

/** Set so that the first calibration is sound on public answer logs and on simulated learners; a school's own calibration fits them anew. */
export const SHIPPED_PARAMETERS: ModelParameters = {
  abilityVariance: 0.8,
  goalVariance: 1,
  goalForgettingDays: 700,
  abilityForgettingDays: 3000,
  goalStepVariance: 0.02,
  practiceGain: 0.1,
  practiceGainHalfCount: 8,
  practiceGainVariance: 0.002,
  neighbourCorrelation: 0,
  unknownGoalEasiness: 0.6,
};

/** Usable with nothing fitted: every goal is taken to be about as easy as the usual practice item. */
export const SHIPPED_CALIBRATION: Calibration = {
  number: 1,
  parameters: SHIPPED_PARAMETERS,
  goalEasiness: new Map(),
  itemEasiness: new Map(),
};

/** Logit that a typical learner succeeds: the item's when it is known, else the mean of its goals'. */
export function easiness(
  calibration: Calibration,
  goals: readonly { readonly goalId: string; readonly weight: number }[],
  itemId: string | undefined,
): number {
  const known = itemId === undefined ? undefined : calibration.itemEasiness.get(itemId);
  if (known !== undefined) return known;
  let sum = 0;
  let total = 0;
  for (const { goalId, weight } of goals) {
    sum += weight * (calibration.goalEasiness.get(goalId) ?? calibration.parameters.unknownGoalEasiness);
    total += weight;
  }
  return total > 0 ? sum / total : calibration.parameters.unknownGoalEasiness;
}
