import { DAY_MS } from '../../kernel/dates.ts';
import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import type { SignalAction } from '../../model/signals.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { RETURNS_AFTER_DAYS, type SignalKind } from './domain/signal-answers.ts';

/** What teachers did with signals about these learners since the day from which an answer still counts. */
export async function selectSignalResponses(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('signalResponse')
    .select([
      'responseId',
      'learnerId',
      'goalId',
      'kind',
      'decision',
      'action',
      'requestId',
      'evidenceCount',
      'givenAt',
    ])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .where('takenBackAt', 'is', null)
    .where('givenAt', '>=', new Date(ctx.now.getTime() - RETURNS_AFTER_DAYS * DAY_MS))
    .orderBy('givenAt', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as SignalKind,
    decision: row.decision as 'acted' | 'set-aside',
    action: row.action as SignalAction | null,
    givenAt: new Date(row.givenAt),
  }));
}

const COUNTED_DAYS = 90;

/** Signals about these learners that were answered lately, and how many of them were not needed (T4). */
export async function selectSignalUse(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return { answered: 0, notNeeded: 0 };
  const rows = await ctx.db
    .selectFrom('signalResponse')
    .select(['decision', (eb) => eb.fn.countAll<number>().as('count')])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .where('takenBackAt', 'is', null)
    .where('givenAt', '>=', new Date(ctx.now.getTime() - COUNTED_DAYS * DAY_MS))
    .groupBy('decision')
    .execute();
  const of = (decision: string) => rows.find((row) => row.decision === decision)?.count ?? 0;
  return { answered: of('acted') + of('set-aside'), notNeeded: of('set-aside') };
}

export async function insertSignalResponse(
  ctx: Ctx,
  response: {
    responseId: string;
    classId: ClassId;
    learnerId: PersonId;
    goalId: GoalId;
    kind: SignalKind;
    reason: string;
    decision: 'acted' | 'set-aside';
    action: SignalAction | null;
    requestId: string | null;
    note: string | null;
    evidenceCount: number;
  },
): Promise<void> {
  await ctx.db
    .insertInto('signalResponse')
    .values({ ...response, schoolId: ctx.schoolId, givenBy: ctx.actor?.personId ?? null, givenAt: ctx.now })
    .execute();
}

/** Marks an answer as taken back; undefined when there is none to take back. */
export function takeBackSignalResponse(ctx: Ctx, classId: ClassId, responseId: string) {
  return ctx.db
    .updateTable('signalResponse')
    .set({ takenBackAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('responseId', '=', responseId)
    .where('takenBackAt', 'is', null)
    .returning(['learnerId', 'requestId'])
    .executeTakeFirst();
}
