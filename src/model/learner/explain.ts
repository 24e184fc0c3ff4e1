import { assimilate, builderFrom, emptyState } from './belief.ts';
import { estimate } from './estimate.ts';
import { weightOf } from './reliability.ts';
import type { Calibration, Effect, Explanation, Observation } from './types.ts';

/**
 * The effect of each piece of evidence on one goal, in the order given (that of `inOrder`). Evidence on other goals works
 * through the ability over everything; it is added up, not listed, because that ability is not shown.
 */
export function explain(
  calibration: Calibration,
  observations: readonly Observation[],
  goalId: string,
  at: number,
): Explanation {
  const builder = builderFrom(calibration, emptyState(calibration));
  const chanceAt = (moment: number) => estimate(calibration, builder, goalId, moment).probability;
  const prior = chanceAt(observations[0]?.at ?? at);
  const effects: Effect[] = [];
  let elsewhere = 0;
  let forgetting = 0;
  let last = prior;
  for (const observation of observations) {
    const before = observation.timeKnown ? chanceAt(observation.at) : last;
    assimilate(builder, observation);
    const after = chanceAt(observation.at);
    forgetting += before - last;
    last = after;
    if (!observation.goals.some((goal) => goal.goalId === goalId)) elsewhere += after - before;
    else effects.push({ eventId: observation.eventId, before, after, reason: weightOf(observation).reason });
  }
  const now = estimate(calibration, builder, goalId, at);
  forgetting += now.probability - last;
  return { estimate: now, prior, effects, elsewhere, forgetting };
}
