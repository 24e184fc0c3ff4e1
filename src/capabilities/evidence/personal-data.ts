import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

export function exportEvidence(ctx: Ctx, personId: PersonId): Promise<unknown> {
  return ctx.db
    .selectFrom('evidence')
    .selectAll()
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', personId)
    .orderBy('occurredAt')
    .execute();
}

/** A hard delete of a learner's evidence: the one exception to append-only. */
export async function eraseEvidence(ctx: Ctx, personId: PersonId): Promise<void> {
  await ctx.db.deleteFrom('evidence').where('schoolId', '=', ctx.schoolId).where('learnerId', '=', personId).execute();
}
