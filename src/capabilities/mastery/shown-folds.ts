import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { compareEvidence, type Fold, fold } from '../../model/learner/fold.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectIsWaiting, selectObservations, selectShown } from '../evidence/index.ts';
import { currentCalibration } from './calibration.ts';
import { selectFolds } from './mastery.queries.ts';

/**
 * The folds of these learners as far as whoever asks may see them. While something waits for a guardian (E12), the learner is folded
 * from the evidence that does not: a few hundred pieces in memory, and nothing is kept of it.
 */
export async function selectShownFolds(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  goalIds?: readonly GoalId[],
): Promise<ReadonlyMap<PersonId, { readonly fold: Fold }>> {
  const [only, other] = learnerIds;
  const shown = only !== undefined && other === undefined ? await selectShown(ctx, only) : undefined;
  if (only === undefined || shown === undefined || !(await selectIsWaiting(ctx, only, shown)))
    return selectFolds(ctx, learnerIds, goalIds);
  const observations = (await selectObservations(ctx, [only], shown.until)).get(only) ?? [];
  if (observations.length === 0) return new Map();
  const calibration = await currentCalibration(ctx);
  return new Map([[only, { fold: fold(calibration, [...observations].sort(compareEvidence)) }]]);
}
