import type { GoalId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { FinishedPractice } from '../materials/index.ts';
import { today } from '../people/index.ts';

export type RequestKind = 'check' | 'enrichment' | 'practice';

/** What is asked of these learners and neither done, withdrawn nor over; newest first. */
export async function selectOpenRequestsOf(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('request')
    .leftJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'request.schoolId').onRef('person.personId', '=', 'request.givenBy' as never),
    )
    .select(['requestId', 'learnerId', 'goalId', 'kind', 'givenAt', 'untilOn', 'person.givenName', 'person.familyName'])
    .where('request.schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .where('doneAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('untilOn', '>=', today(ctx))
    .orderBy('givenAt', 'desc')
    .orderBy('requestId')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as RequestKind, givenAt: new Date(row.givenAt) }));
}

export async function insertRequests(
  ctx: Ctx,
  requests: readonly { requestId: string; learnerId: PersonId; goalId: GoalId; kind: RequestKind; untilOn: string }[],
): Promise<void> {
  if (requests.length === 0) return;
  await ctx.db
    .insertInto('request')
    .values(
      requests.map((one) => ({
        ...one,
        schoolId: ctx.schoolId,
        givenBy: ctx.actor?.personId ?? null,
        givenAt: ctx.now,
      })),
    )
    .execute();
}

export async function withdrawRequest(ctx: Ctx, learnerId: PersonId, requestId: string): Promise<boolean> {
  const rows = await ctx.db
    .updateTable('request')
    .set({ withdrawnAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('requestId', '=', requestId)
    .where('doneAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .returning('requestId')
    .execute();
  return rows.length > 0;
}

/** Closes what a finished check answers: the request it was opened from, and every open check on the same goal. */
export async function updateRequestsDone(ctx: Ctx, finished: FinishedPractice): Promise<string[]> {
  const answered = finished.mode === 'check' ? ['check'] : ['practice', 'enrichment'];
  const rows = await ctx.db
    .updateTable('request')
    .set({ doneAt: ctx.now, correct: finished.correct, answered: finished.of })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', finished.learnerId)
    .where('doneAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', 'in', answered), eb('goalId', '=', finished.goalId)]),
        ...(finished.requestId ? [eb('requestId', '=', finished.requestId)] : []),
      ]),
    )
    .returning('requestId')
    .execute();
  return rows.map((row) => row.requestId);
}
