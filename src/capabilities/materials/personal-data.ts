import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

export function exportPractice(ctx: Ctx, personId: PersonId): Promise<unknown> {
  return ctx.db
    .selectFrom('practiceSession')
    .selectAll()
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', personId)
    .execute();
}

export async function erasePractice(ctx: Ctx, personId: PersonId): Promise<void> {
  await ctx.db
    .deleteFrom('practiceSession')
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', personId)
    .execute();
}
