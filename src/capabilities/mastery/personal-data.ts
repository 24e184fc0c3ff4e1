import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { deleteFolds } from './mastery.queries.ts';

export async function exportBeliefs(ctx: Ctx, personId: PersonId): Promise<unknown> {
  const own = (table: 'belief' | 'confirmation') =>
    ctx.db
      .selectFrom(table)
      .selectAll()
      .where('schoolId', '=', ctx.schoolId)
      .where('learnerId', '=', personId)
      .execute();
  return { beliefs: await own('belief'), confirmations: await own('confirmation') };
}

export async function eraseBeliefs(ctx: Ctx, personId: PersonId): Promise<void> {
  await deleteFolds(ctx, [personId]);
}
