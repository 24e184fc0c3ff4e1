import { sql } from 'kysely';
import { DAY_MS } from '../../kernel/dates.ts';
import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { RECENT_TRIES_DAYS } from '../../model/signals.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** What evidence says of one learner and one goal beside the belief. */
export interface EvidenceFacts {
  /** Answers and tests of the last two weeks at a known time, and those that succeeded. */
  readonly recent: number;
  readonly recentCorrect: number;
  /** Pieces made alone. */
  readonly alone: number;
}

type FactTuple = [goalId: string, recent: number, recentCorrect: number, alone: number];

/** One row per learner with an array of goals; voided pieces are left out. */
export async function selectEvidenceFacts(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  goalIds: readonly GoalId[],
): Promise<Map<PersonId, Map<string, EvidenceFacts>>> {
  if (learnerIds.length === 0 || goalIds.length === 0) return new Map();
  const since = new Date(ctx.now.getTime() - RECENT_TRIES_DAYS * DAY_MS);
  const { rows } = await sql<{ learnerId: PersonId; facts: FactTuple[] }>`
    with piece as (
      select learner_id, event_id, voids, goal_ids, group_id,
             kind in ('answer', 'test') and time_known <> 'order' and occurred_at >= ${since}::timestamptz as recent, score
        from evidence
       where school_id = ${ctx.schoolId} and learner_id = any(${[...learnerIds]}::uuid[])
         and (goal_ids && ${[...goalIds]}::uuid[])
    ), fact as (
      select learner_id, goal_id, count(*) filter (where recent)::int as recent,
             count(*) filter (where recent and score >= 0.75)::int as correct,
             count(*) filter (where group_id is null)::int as alone
        from piece cross join unnest(goal_ids) as goal_id
       where voids is null and goal_id = any(${[...goalIds]}::uuid[])
         and event_id not in (select voids from piece where voids is not null)
       group by learner_id, goal_id
    )
    select learner_id, json_agg(json_build_array(goal_id, recent, correct, alone)) as facts from fact group by learner_id`.execute(
    ctx.db,
  );
  return new Map(
    rows.map(({ learnerId, facts }) => [
      learnerId,
      new Map(facts.map(([goalId, recent, recentCorrect, alone]) => [goalId, { recent, recentCorrect, alone }])),
    ]),
  );
}

/** The moment of each learner's newest evidence, by the index. */
export async function selectLastEvidence(ctx: Ctx, learnerIds: readonly PersonId[]): Promise<Map<PersonId, Date>> {
  if (learnerIds.length === 0) return new Map();
  const { rows } = await sql<{ learnerId: PersonId; at: Date | null }>`
    select l.learner_id, (select e.occurred_at from evidence e
                           where e.school_id = ${ctx.schoolId} and e.learner_id = l.learner_id and e.voids is null
                           order by e.occurred_at desc, e.event_id desc limit 1) as at
      from unnest(${[...learnerIds]}::uuid[]) as l(learner_id)`.execute(ctx.db);
  return new Map(rows.flatMap(({ learnerId, at }) => (at ? [[learnerId, new Date(at)] as const] : [])));
}

/** Enough to tell what a learner is at, whatever the clock says: imports may have synthetic times. */
const LAST_PIECES = 30;

/** The goals among the last pieces of evidence of each learner: how many learners, and when last. */
export async function selectRecentWork(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
): Promise<{ goalId: GoalId; learners: number; lastAt: Date }[]> {
  if (learnerIds.length === 0) return [];
  const { rows } = await sql<{ goalId: GoalId; learners: number; lastAt: Date }>`
    select goal_id, count(distinct l.learner_id)::int as learners, max(e.occurred_at) as last_at
      from unnest(${[...learnerIds]}::uuid[]) as l(learner_id)
     cross join lateral (select occurred_at, goal_ids from evidence
                          where school_id = ${ctx.schoolId} and learner_id = l.learner_id and voids is null
                          order by occurred_at desc, event_id desc limit ${LAST_PIECES}) as e
     cross join unnest(e.goal_ids) as goal_id
     group by goal_id order by goal_id`.execute(ctx.db);
  return rows.map((row) => ({ ...row, lastAt: new Date(row.lastAt) }));
}

/** Tries of these learners in a new situation, per goal; those that did not work yet count as tries. */
export async function selectTransferTries(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
): Promise<{ goalId: GoalId; learnerId: PersonId; tries: number; worked: number }[]> {
  if (learnerIds.length === 0) return [];
  const { rows } = await sql<{ goalId: GoalId; learnerId: PersonId; tries: number; worked: number }>`
    with piece as (
      select learner_id, event_id, voids, kind, goal_ids, score from evidence
       where school_id = ${ctx.schoolId} and learner_id = any(${[...learnerIds]}::uuid[]) and (kind = 'transfer' or voids is not null)
    )
    select goal_id, learner_id, count(*)::int as tries, count(*) filter (where score >= 0.75)::int as worked
      from piece cross join unnest(goal_ids) as goal_id
     where voids is null and event_id not in (select voids from piece where voids is not null)
     group by goal_id, learner_id order by goal_id, learner_id`.execute(ctx.db);
  return rows;
}
