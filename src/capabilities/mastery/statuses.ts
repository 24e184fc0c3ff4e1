import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { emptyFold } from '../../model/learner/fold.ts';
import { dueForRefresh } from '../../model/refresh.ts';
import { type GoalGraph, type StatusOfGoal, statuses } from '../../model/status.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { currentCalibration } from './calibration.ts';
import { selectShownFolds } from './shown-folds.ts';

export type StatusesByLearner = ReadonlyMap<PersonId, ReadonlyMap<string, StatusOfGoal>>;

/**
 * The one truth about these learners and goals, for every view (M1): sky, class page, depth and API all come through here.
 * A learner without evidence has prior beliefs, so an empty class still has an answer for everybody. A guardian is told the same
 * truth, of as far as the learner could see it (E12).
 */
export async function selectStatuses(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  graph: GoalGraph,
  goalIds: Iterable<GoalId>,
): Promise<StatusesByLearner> {
  const calibration = await currentCalibration(ctx);
  const folds = await selectShownFolds(ctx, learnerIds);
  const asked = [...goalIds];
  const nothing = emptyFold(calibration);
  return new Map(
    learnerIds.map((learnerId) => [
      learnerId,
      statuses(calibration, folds.get(learnerId)?.fold ?? nothing, graph, asked, ctx.now.getTime()),
    ]),
  );
}

/** The same truth about one learner, and which of these goals are due for a refresher since when. */
export async function selectStatusesAndFading(
  ctx: Ctx,
  learnerId: PersonId,
  graph: GoalGraph,
  goalIds: Iterable<GoalId>,
): Promise<{ statuses: ReadonlyMap<string, StatusOfGoal>; fading: ReadonlyMap<string, number> }> {
  const calibration = await currentCalibration(ctx);
  const learner = (await selectShownFolds(ctx, [learnerId])).get(learnerId)?.fold ?? emptyFold(calibration);
  const asked = [...goalIds];
  const now = ctx.now.getTime();
  const due = dueForRefresh({ calibration, learner, now }, asked);
  return {
    statuses: statuses(calibration, learner, graph, asked, now),
    fading: new Map(due.map(({ goalId, dueAt }) => [goalId, dueAt])),
  };
}
