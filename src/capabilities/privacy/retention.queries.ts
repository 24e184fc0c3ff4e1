import { DATA_KINDS, type DataKind, KEPT_FOR, type KeptFor } from '../../kernel/data-kinds.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

export type KeptForKinds = Readonly<Record<DataKind, KeptFor>>;

/** How long this school keeps each kind: what it set itself, and our default for the rest. */
export async function selectKeptFor(ctx: Ctx): Promise<KeptForKinds> {
  const rows = await ctx.db
    .selectFrom('retention')
    .select(['kind', 'months'])
    .where('schoolId', '=', ctx.schoolId)
    .execute();
  const set = new Map(rows.map(({ kind, months }) => [kind, months]));
  return Object.fromEntries(
    DATA_KINDS.map((kind) => [kind, { ...KEPT_FOR[kind], months: set.get(kind) ?? KEPT_FOR[kind].months }]),
  ) as KeptForKinds;
}
