import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** The goals a person chose, and the learner goals a person wrote. */
export async function exportGoalData(ctx: Ctx, personId: PersonId): Promise<unknown> {
  const { db, schoolId } = ctx;
  return {
    chosenGoals: await db
      .selectFrom('chosenGoal')
      .innerJoin('goal', 'goal.goalId', 'chosenGoal.goalId')
      .select(['chosenGoal.goalId', 'goal.code', 'goal.statement', 'chosenGoal.chosenAt', 'chosenGoal.endedAt'])
      .where('chosenGoal.schoolId', '=', schoolId)
      .where('chosenGoal.learnerId', '=', personId)
      .execute(),
    learnerGoalsWritten: await db
      .selectFrom('learnerGoal')
      .selectAll()
      .where('schoolId', '=', schoolId)
      .where('authorId', '=', personId)
      .execute(),
  };
}

/** Deletes the chosen goals; learner goals belong to their class and only lose their author. */
export async function eraseGoalData(ctx: Ctx, personId: PersonId): Promise<void> {
  const { db, schoolId } = ctx;
  await db.deleteFrom('chosenGoal').where('schoolId', '=', schoolId).where('learnerId', '=', personId).execute();
  await db
    .updateTable('learnerGoal')
    .set({ authorId: null })
    .where('schoolId', '=', schoolId)
    .where('authorId', '=', personId)
    .execute();
}
