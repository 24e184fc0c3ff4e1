import { surpriseOf } from '../evaluation/measures.ts';
import { assimilate, builderFrom, emptyState } from './belief.ts';
import { type NeighboursOf, withInherited } from './inherit.ts';
import { predict } from './learner-model.ts';
import { isUnaidedAnswer } from './one-step-ahead.ts';
import type { Calibration, LearnerState, Observation } from './types.ts';

/** Correlations that are tried. */
const TRIED = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const;
/** First answers on goals with a known neighbour; with fewer, chance decides. */
const LEAST_FIRST = 200;
/** The gain must be this many times its standard error over learners. */
const SURE = 2;

/**
 * The correlation of neighbouring goals under which first answers on goals were least surprising, from what was known of the goals
 * beside them; 0, so the plain prior, unless the gain on the plain prior is sure. Each learner comes with the calibration to judge them
 * by, best one fitted without them.
 */
export function fitNeighbourCorrelation(
  learners: Iterable<{ readonly calibration: Calibration; readonly observationsInOrder: readonly Observation[] }>,
  neighboursOf: NeighboursOf,
): number {
  const gains = TRIED.map(() => ({ sum: 0, squares: 0 }));
  let first = 0;
  let count = 0;
  for (const { calibration, observationsInOrder } of learners) {
    const own = TRIED.map(() => 0);
    walkFirstAnswers(calibration, observationsInOrder, neighboursOf, (chanceBy, score) => {
      const plain = surpriseOf(chanceBy(0), score);
      TRIED.forEach((correlation, k) => {
        own[k] = (own[k] ?? 0) + plain - surpriseOf(chanceBy(correlation), score);
      });
      first += 1;
    });
    count += 1;
    own.forEach((gain, k) => {
      const all = gains[k];
      if (all === undefined) return;
      all.sum += gain;
      all.squares += gain * gain;
    });
  }
  if (first < LEAST_FIRST) return 0;
  let best = 0;
  let most = 0;
  gains.forEach(({ sum, squares }, k) => {
    const error = Math.sqrt(Math.max(0, squares - (sum * sum) / count));
    if (sum <= most || sum < SURE * error) return;
    most = sum;
    best = TRIED[k] ?? 0;
  });
  return best;
}

/** Stops at every answer on goals that were not met before, while a neighbour of them was: the chance by correlation, and the score. */
export function walkFirstAnswers(
  calibration: Calibration,
  observationsInOrder: readonly Observation[],
  neighboursOf: NeighboursOf,
  see: (chanceBy: (correlation: number) => number, score: number) => void,
): void {
  const builder = builderFrom(calibration, emptyState(calibration));
  for (const observation of observationsInOrder) {
    const goalIds = newGoals(builder, observation);
    if (goalIds.some((goalId) => neighboursOf(goalId).some((id) => builder.goals.has(id)))) {
      const by = (correlation: number) => {
        const inherited = withInherited(calibration, builder, goalIds, neighboursOf, observation.at, correlation);
        return predict(calibration, inherited, observation);
      };
      see(by, observation.score);
    }
    assimilate(builder, observation);
  }
}

/** The goals of an answer of which none was met before; none otherwise. */
function newGoals(state: LearnerState, observation: Observation): string[] {
  const goalIds = observation.goals.map(({ goalId }) => goalId);
  return isUnaidedAnswer(observation) && !goalIds.some((goalId) => state.goals.has(goalId)) ? goalIds : [];
}
