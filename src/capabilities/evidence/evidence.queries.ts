import { sql } from 'kysely';
import type { EventId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { NewEvidence } from './domain/new-evidence.ts';

const BATCH = 500;

/** Appends what is not there yet and returns the ids of the new rows; a row that came before is left as it was (E2). */
export async function insertEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<Set<EventId>> {
  const fresh = new Set<EventId>();
  for (let start = 0; start < evidence.length; start += BATCH) {
    const rows = JSON.stringify(evidence.slice(start, start + BATCH).map(asRow));
    const { rows: inserted } = await sql<{ eventId: EventId }>`
      insert into evidence (school_id, event_id, learner_id, kind, purpose, goal_ids, goal_weights, item_id, item_version, item_seed,
                            response, score, attempt, duration_ms, help, group_id, situation, source, author_id, author_kind, note,
                            occurred_at, recorded_at, time_known)
      select ${ctx.schoolId}::uuid, event_id, learner_id, kind, purpose, goal_ids, goal_weights, item_id, item_version, item_seed,
             response, score, attempt, duration_ms, help, group_id, situation, source, author_id, author_kind, note,
             occurred_at, ${ctx.now}::timestamptz, time_known
        from json_to_recordset(${rows}::json) as r(event_id uuid, learner_id uuid, kind text, purpose text, goal_ids uuid[],
             goal_weights double precision[], item_id text, item_version int, item_seed text, response text, score double precision, attempt smallint,
             duration_ms int, help text, group_id uuid, situation text, source text, author_id uuid, author_kind text, note text,
             occurred_at timestamptz, time_known text)
      on conflict do nothing
      returning event_id`.execute(ctx.db);
    for (const row of inserted) fresh.add(row.eventId);
  }
  return fresh;
}

/** A field that is absent is left out of the JSON and null in the table: half of the text that would have to be read. */
function asRow(one: NewEvidence) {
  return {
    event_id: one.eventId,
    learner_id: one.learnerId,
    kind: one.kind,
    purpose: one.purpose,
    goal_ids: one.goals.map((goal) => goal.goalId),
    goal_weights: one.goals.map((goal) => goal.weight),
    item_id: one.item?.id,
    item_version: one.item?.version,
    item_seed: one.item?.seed,
    response: one.response,
    score: one.score,
    attempt: one.attempt ?? 1,
    duration_ms: one.durationMs,
    help: one.help ?? 'none',
    group_id: one.groupId,
    situation: one.situation,
    source: one.source,
    author_id: one.authorId,
    author_kind: one.authorKind,
    note: one.note,
    occurred_at: one.occurredAt,
    time_known: one.timeKnown,
  };
}

/** A row that takes another back; the other stays, marked by this one. */
export async function insertVoid(ctx: Ctx, voided: EvidenceRow, reason: string): Promise<void> {
  await ctx.db
    .insertInto('evidence')
    .values({
      schoolId: ctx.schoolId,
      eventId: ctx.newId<EventId>(),
      learnerId: voided.learnerId,
      kind: voided.kind,
      purpose: voided.purpose,
      goalIds: voided.goalIds,
      goalWeights: voided.goalWeights,
      situation: voided.situation,
      source: 'void',
      authorId: ctx.actor?.personId ?? null,
      authorKind: 'teacher',
      note: reason,
      occurredAt: ctx.now,
      recordedAt: ctx.now,
      timeKnown: 'exact',
      voids: voided.eventId,
    })
    .execute();
}

export async function selectIsVoided(ctx: Ctx, learnerId: PersonId, eventId: EventId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('evidence')
    .select('eventId')
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('voids', '=', eventId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of these goals are in a curriculum that this school sees. The ids alone: this is asked for every batch. */
export async function selectKnownGoals(ctx: Ctx, goalIds: readonly GoalId[]): Promise<Set<GoalId>> {
  const rows = await ctx.db
    .selectFrom('goal')
    .select('goalId')
    .where(sql<boolean>`goal_id = any(${[...new Set(goalIds)]}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => row.goalId));
}

export type EvidenceRow = Awaited<ReturnType<typeof selectEvidenceOne>>;

export function selectEvidenceOne(ctx: Ctx, learnerId: PersonId, eventId: EventId) {
  return ctx.db
    .selectFrom('evidence')
    .selectAll()
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('eventId', '=', eventId)
    .where('voids', 'is', null)
    .executeTakeFirstOrThrow(() => new Problem('not-found', { status: 404 }));
}

export async function selectVoids(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return [];
  return ctx.db
    .selectFrom('evidence')
    .leftJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'evidence.schoolId').onRef('person.personId', '=', 'evidence.authorId'),
    )
    .select(['voids', 'note', 'occurredAt', 'givenName', 'familyName'])
    .where('evidence.schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .where('voids', 'is not', null)
    .execute();
}

/** The newest evidence of a learner, of one goal or all. */
export function selectEvidence(ctx: Ctx, learnerId: PersonId, options: { goalId?: GoalId | undefined; limit: number }) {
  let query = ctx.db
    .selectFrom('evidence')
    .leftJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'evidence.schoolId').onRef('person.personId', '=', 'evidence.authorId'),
    )
    .selectAll('evidence')
    .select(['person.givenName', 'person.familyName'])
    .where('evidence.schoolId', '=', ctx.schoolId)
    .where('evidence.learnerId', '=', learnerId)
    .where('evidence.voids', 'is', null);
  if (options.goalId) query = query.where(sql<boolean>`evidence.goal_ids @> ${[options.goalId]}::uuid[]`);
  return query.orderBy('occurredAt', 'desc').orderBy('eventId', 'desc').limit(options.limit).execute();
}

/** Everything the model reads of these learners, in its one order. */
export async function selectModelRows(ctx: Ctx, learnerIds: readonly PersonId[]) {
  if (learnerIds.length === 0) return [];
  return ctx.db
    .selectFrom('evidence')
    .select([
      'eventId',
      'learnerId',
      'kind',
      'goalIds',
      'goalWeights',
      'itemId',
      'score',
      'help',
      'groupId',
      'situation',
      'authorKind',
      'occurredAt',
      'timeKnown',
      'voids',
    ])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', 'in', [...learnerIds])
    .orderBy('learnerId')
    .orderBy('occurredAt')
    .orderBy('eventId')
    .execute();
}

export async function selectLearnersWithEvidence(ctx: Ctx): Promise<PersonId[]> {
  const rows = await ctx.db
    .selectFrom('evidence')
    .select('learnerId')
    .distinct()
    .where('schoolId', '=', ctx.schoolId)
    .orderBy('learnerId')
    .execute();
  return rows.map((row) => row.learnerId);
}
