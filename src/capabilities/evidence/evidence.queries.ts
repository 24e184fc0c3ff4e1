import { sql } from 'kysely';
import { type EventId, type GoalId, namedUuid, type PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { rowWriter } from '../../platform/db/rows.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { NewEvidence } from './domain/new-evidence.ts';

/** As many rows as one statement takes: more would only make its text larger. */
const BATCH = 1000;

/** Appends what is not there yet and returns the ids of the new rows; a row that came before is left as it was (E2). */
export async function insertEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<Set<EventId>> {
  const fresh = new Set<EventId>();
  for (let start = 0; start < evidence.length; start += BATCH) {
    const { rows: inserted } = await sql<{ eventId: EventId }>`
      insert into evidence (school_id, recorded_at, ${EVIDENCE.names})
      select ${ctx.schoolId}::uuid, ${ctx.now}::timestamptz, ${EVIDENCE.values}
        from ${EVIDENCE.rows(evidence.slice(start, start + BATCH))}
      on conflict do nothing
      returning event_id`.execute(ctx.db);
    for (const row of inserted) fresh.add(row.eventId);
  }
  return fresh;
}

const EVIDENCE = rowWriter<NewEvidence>({
  event_id: ['uuid', (one) => one.eventId],
  learner_id: ['uuid', (one) => one.learnerId],
  kind: ['text', (one) => one.kind],
  purpose: ['text', (one) => one.purpose],
  goal_ids: ['uuid[]', (one) => one.goals.map((goal) => goal.goalId)],
  goal_weights: ['double precision[]', (one) => one.goals.map((goal) => goal.weight)],
  item_id: ['text', (one) => one.item?.id],
  item_version: ['integer', (one) => one.item?.version],
  item_seed: ['text', (one) => one.item?.seed],
  response: ['text', (one) => one.response],
  score: ['double precision', (one) => one.score],
  attempt: ['smallint', (one) => one.attempt ?? 1],
  duration_ms: ['integer', (one) => one.durationMs],
  help: ['text', (one) => one.help ?? 'none'],
  group_id: ['uuid', (one) => one.groupId],
  situation: ['text', (one) => one.situation],
  source: ['text', (one) => one.source],
  author_id: ['uuid', (one) => one.authorId],
  author_kind: ['text', (one) => one.authorKind],
  note: ['text', (one) => one.note],
  occurred_at: ['timestamptz', (one) => one.occurredAt],
  said_at: ['timestamptz', (one) => one.saidAt],
  time_known: ['text', (one) => one.timeKnown],
});

/**
 * A row that takes another back; the other stays, marked by this one. Its id follows from the other's, so that two people who do it at
 * the same moment make one. False when it was there.
 */
export async function insertVoid(ctx: Ctx, voided: EvidenceRow, reason: string): Promise<boolean> {
  const inserted = await ctx.db
    .insertInto('evidence')
    .values({
      schoolId: ctx.schoolId,
      eventId: namedUuid(`void/${voided.eventId}`) as EventId,
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
    .onConflict((conflict) => conflict.doNothing())
    .returning('eventId')
    .executeTakeFirst();
  return inserted !== undefined;
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
export function selectEvidence(
  ctx: Ctx,
  learnerId: PersonId,
  options: { goalId?: GoalId | undefined; until?: Date | undefined; limit: number },
) {
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
  if (options.until) query = query.where('evidence.recordedAt', '<=', options.until);
  return query.orderBy('occurredAt', 'desc').orderBy('eventId', 'desc').limit(options.limit).execute();
}

/** Everything the model reads of these learners, in its one order; `until`: recorded by then, but whatever takes back counts at once. */
export async function selectModelRows(ctx: Ctx, learnerIds: readonly PersonId[], until?: Date) {
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
    .$if(until !== undefined, (query) =>
      query.where((eb) => eb.or([eb('voids', 'is not', null), eb('recordedAt', '<=', until ?? ctx.now)])),
    )
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
