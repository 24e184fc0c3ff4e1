import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** What was asked of a learner, what teachers did with signals about them, their groups and wishes about them. */
export async function exportTeaching(ctx: Ctx, personId: PersonId): Promise<unknown> {
  const { db, schoolId } = ctx;
  const ofLearner = (table: 'request' | 'signalResponse' | 'groupMember') =>
    db.selectFrom(table).selectAll().where('schoolId', '=', schoolId).where('learnerId', '=', personId).execute();
  return {
    requests: await ofLearner('request'),
    signalResponses: await ofLearner('signalResponse'),
    groups: await ofLearner('groupMember'),
    wishes: await db
      .selectFrom('groupWish')
      .selectAll()
      .where('schoolId', '=', schoolId)
      .where((eb) => eb.or([eb('learnerId', '=', personId), eb('otherId', '=', personId)]))
      .execute(),
  };
}

/** Deletes what is about the person; what they made as a teacher stays with the class, without their name. */
export async function eraseTeaching(ctx: Ctx, personId: PersonId): Promise<void> {
  const { db, schoolId } = ctx;
  for (const table of ['request', 'signalResponse', 'groupMember'] as const)
    await db.deleteFrom(table).where('schoolId', '=', schoolId).where('learnerId', '=', personId).execute();
  await db
    .deleteFrom('groupWish')
    .where('schoolId', '=', schoolId)
    .where((eb) => eb.or([eb('learnerId', '=', personId), eb('otherId', '=', personId)]))
    .execute();
  for (const table of ['request', 'signalResponse'] as const)
    await db
      .updateTable(table)
      .set({ givenBy: null })
      .where('schoolId', '=', schoolId)
      .where('givenBy', '=', personId)
      .execute();
  for (const table of ['lesson', 'groupingPlan', 'groupWish'] as const)
    await db
      .updateTable(table)
      .set({ madeBy: null })
      .where('schoolId', '=', schoolId)
      .where('madeBy', '=', personId)
      .execute();
}
