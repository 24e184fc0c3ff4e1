import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit } from '../people/index.ts';

export interface ChosenGoal {
  readonly learnerId: PersonId;
  readonly goalId: GoalId;
  readonly chosenAt: Date;
}

/** The goals that these learners have taken as their own, oldest first. */
export async function selectChosenGoals(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<ChosenGoal[]> {
  if (learnerIds.length === 0) return [];
  return ctx.db
    .selectFrom('chosenGoal')
    .select(['learnerId', 'goalId', 'chosenAt'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .where('endedAt', 'is', null)
    .orderBy('chosenAt')
    .orderBy('goalId')
    .execute();
}

/** Takes a goal as the learner's own; choosing what is chosen changes nothing. */
export async function chooseGoal(ctx: Ctx, learnerId: PersonId, goalId: GoalId): Promise<void> {
  const known = await ctx.db
    .selectFrom('goal')
    .select('goalId')
    .where('goalId', '=', goalId)
    .where('kind', '=', 'goal')
    .executeTakeFirst();
  if (!known) throw new Problem('goal-unknown', { status: 404 });
  const chosen = await selectChosenGoals(ctx, [learnerId]);
  if (chosen.some((one) => one.goalId === goalId)) return;
  await ctx.db
    .insertInto('chosenGoal')
    .values({ schoolId: ctx.schoolId, learnerId, goalId, chosenAt: ctx.now, endedAt: null })
    .onConflict((conflict) =>
      // Chosen, left and chosen again within one instant of the clock.
      conflict.columns(['schoolId', 'learnerId', 'goalId', 'chosenAt']).doUpdateSet({ endedAt: null }),
    )
    .execute();
  await insertAudit(ctx, { action: 'goal.chosen', subjectId: learnerId, details: { goalId } });
  ctx.touch(`learner:${learnerId}`);
}

export async function unchooseGoal(ctx: Ctx, learnerId: PersonId, goalId: GoalId): Promise<void> {
  const ended = await ctx.db
    .updateTable('chosenGoal')
    .set({ endedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('goalId', '=', goalId)
    .where('endedAt', 'is', null)
    .returning('goalId')
    .execute();
  if (ended.length === 0) return;
  await insertAudit(ctx, { action: 'goal.left', subjectId: learnerId, details: { goalId } });
  ctx.touch(`learner:${learnerId}`);
}
