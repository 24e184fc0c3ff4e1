import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectLearnersWithEvidence } from '../evidence/index.ts';
import { refoldLearners } from './mastery.actions.ts';
import { lockFolds, selectLearnersWithFolds, selectOutdatedAmong } from './mastery.queries.ts';

/** Everybody who has evidence, or beliefs: either without the other is drift too. */
export async function selectFoldable(ctx: Ctx): Promise<PersonId[]> {
  return [...new Set([...(await selectLearnersWithEvidence(ctx)), ...(await selectLearnersWithFolds(ctx))])];
}

/**
 * Which of these learners' beliefs are not, to the last bit, what their evidence gives. It folds them again to see, so the caller
 * undoes the transaction when it only wanted to know. Beliefs of an earlier model are no drift: they are waiting to be folded anew.
 */
export async function findDrift(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<PersonId[]> {
  // What another transaction is folding has to be there before it is compared.
  await lockFolds(ctx, learnerIds);
  if (learnerIds.length === 0) return [];
  const outdated = await selectOutdatedAmong(ctx, learnerIds);
  const before = await selectDigests(ctx, learnerIds);
  await refoldLearners(ctx, learnerIds);
  const after = await selectDigests(ctx, learnerIds);
  return learnerIds.filter((learnerId) => !outdated.has(learnerId) && before.get(learnerId) !== after.get(learnerId));
}

async function selectDigests(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<Map<PersonId, string>> {
  const { rows } = await sql<{ learnerId: PersonId; digest: string }>`
    select learner_id, md5(string_agg(line, e'\n' order by line collate "C")) as digest
      from (select learner_id, 'belief ' || b::text as line from belief b
             where b.school_id = ${ctx.schoolId} and b.learner_id = any (${[...learnerIds]}::uuid[])
            union all
            select learner_id, 'state ' || s::text from learner_state s
             where s.school_id = ${ctx.schoolId} and s.learner_id = any (${[...learnerIds]}::uuid[])
            union all
            select learner_id, 'confirmation ' || c::text from confirmation c
             where c.school_id = ${ctx.schoolId} and c.learner_id = any (${[...learnerIds]}::uuid[])) as lines
     group by learner_id`.execute(ctx.db);
  return new Map(rows.map((row) => [row.learnerId, row.digest]));
}
