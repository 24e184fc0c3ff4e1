import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { Mode, Standing } from './domain/practice.ts';

export interface SessionRow extends Standing {
  readonly sessionId: string;
  readonly learnerId: PersonId;
  readonly goalId: GoalId;
  readonly requestId: string | null;
}

export async function selectSession(ctx: Ctx, learnerId: PersonId, sessionId: string): Promise<SessionRow> {
  const row = await ctx.db
    .selectFrom('practiceSession')
    .selectAll()
    .where('schoolId', '=', ctx.schoolId)
    .where('sessionId', '=', sessionId)
    .where('learnerId', '=', learnerId)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Problem('not-found', { status: 404 }));
  return {
    sessionId: row.sessionId,
    learnerId: row.learnerId,
    goalId: row.goalId,
    requestId: row.requestId,
    mode: row.mode as Mode,
    exerciseNumber: row.exerciseNumber,
    attempts: row.attempts,
    helped: row.helped,
    answered: row.answered,
    correct: row.correct,
    ended: row.endedAt !== null,
  };
}

export async function insertSession(
  ctx: Ctx,
  session: { sessionId: string; learnerId: PersonId; goalId: GoalId; mode: Mode; requestId: string | null },
): Promise<void> {
  await ctx.db
    .insertInto('practiceSession')
    .values({ schoolId: ctx.schoolId, ...session, startedAt: ctx.now })
    .execute();
}

export async function updateSession(ctx: Ctx, sessionId: string, standing: Standing): Promise<void> {
  await ctx.db
    .updateTable('practiceSession')
    .set({
      exerciseNumber: standing.exerciseNumber,
      attempts: standing.attempts,
      helped: standing.helped,
      answered: standing.answered,
      correct: standing.correct,
      endedAt: standing.ended ? ctx.now : null,
    })
    .where('schoolId', '=', ctx.schoolId)
    .where('sessionId', '=', sessionId)
    .execute();
}
