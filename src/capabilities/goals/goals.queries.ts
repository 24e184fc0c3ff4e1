import { sql } from 'kysely';
import type { GoalId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { GoalTexts } from './domain/goal-texts.ts';

/** These goals with everything the source says, ended ones too, in no particular order. */
export async function selectGoalsByIds(ctx: Ctx, goalIds: readonly GoalId[]) {
  if (goalIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('goal')
    .select(['goalId', 'frameworkId', 'sourceId', 'kind', 'code', 'statement', 'abbreviated', 'notes', 'language'])
    .select(['texts', 'yearFrom', 'yearTo', 'minimum', 'position', 'validFrom', 'validUntil', 'itemType', 'sourceUri'])
    .select(['keywords', 'sinceVersion', 'untilVersion'])
    .where(sql<boolean>`goal_id = any(${goalIds}::uuid[])`)
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as 'domain' | 'cluster' | 'goal',
    // Only `upsertGoals` writes this column, from a value of this type.
    texts: row.texts as GoalTexts,
  }));
}
