import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** Puts one thing about a person right; who asked, who decided and the old value are kept by the caller. */
export async function correctPerson(
  ctx: Ctx,
  personId: PersonId,
  field: 'givenName' | 'familyName' | 'language' | 'email',
  value: string,
): Promise<void> {
  await ctx.db
    .updateTable('person')
    .set({ [field]: field === 'email' ? value.toLowerCase() : value })
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .execute();
}
