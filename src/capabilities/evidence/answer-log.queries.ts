import { sql } from 'kysely';
import type { EventId, PersonId, SchoolId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { TimeUnit } from '../../standards/answers/answer-row.ts';
import type { NewEvidence } from './domain/new-evidence.ts';

export async function selectOptionalAnswerLog(
  ctx: Ctx,
  name: string,
): Promise<{ unit: TimeUnit; startsAt: Date } | undefined> {
  const row = await ctx.db
    .selectFrom('answerLog')
    .select(['timeUnit', 'startsAt'])
    .where('schoolId', '=', ctx.schoolId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row && { unit: row.timeUnit === 'order' ? 'order' : 'seconds', startsAt: new Date(row.startsAt) };
}

export async function upsertAnswerLog(
  ctx: Ctx,
  log: { name: string; unit: TimeUnit; startsAt: Date; answers: number },
): Promise<void> {
  await ctx.db
    .insertInto('answerLog')
    .values({
      schoolId: ctx.schoolId,
      name: log.name,
      timeUnit: log.unit,
      startsAt: log.startsAt,
      answers: log.answers,
      broughtInAt: ctx.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['schoolId', 'name'])
        .doUpdateSet((eb) => ({ answers: eb.ref('excluded.answers'), broughtInAt: eb.ref('excluded.broughtInAt') })),
    )
    .execute();
}

/** Of the events that are there already: which item and score they were recorded with. */
export async function selectKnownAnswers(
  ctx: Ctx,
  evidence: readonly NewEvidence[],
): Promise<Map<EventId, { itemId: string | null; score: number | null }>> {
  const eventIds = evidence.map((one) => one.eventId);
  const rows = await ctx.db
    .selectFrom('evidence')
    .select(['eventId', 'itemId', 'score'])
    .where('schoolId', '=', ctx.schoolId)
    .where(sql<boolean>`event_id = any(${eventIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.eventId, row]));
}

/** The school's learners by the id that its roster gives them. */
export async function selectLearnersBySourcedId(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PersonId>> {
  const rows = await ctx.db
    .selectFrom('person')
    .select(['personId', 'sourcedId'])
    .where('schoolId', '=', ctx.schoolId)
    .where(sql<boolean>`sourced_id = any(${[...ids]}::text[])`)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('membership')
          .select('membership.personId')
          .whereRef('membership.schoolId', '=', 'person.schoolId')
          .whereRef('membership.personId', '=', 'person.personId')
          .where('membership.role', '=', 'learner'),
      ),
    )
    .execute();
  return new Map(rows.flatMap((row) => (row.sourcedId === null ? [] : [[row.sourcedId, row.personId] as const])));
}

/** Names the lock of everything that is folded in a school; `lockFolds` of mastery shares it, or holds it alone. */
export function foldsKey(schoolId: SchoolId): string {
  return `${schoolId}/folds`;
}

/** A large import folds step after step: it holds every learner from its start, or it would wait in a circle with live batches. */
export async function lockAllFolds(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${foldsKey(ctx.schoolId)}, 0))`.execute(ctx.db);
}

/** Two imports at once would wait for each other's learners in a circle: the second waits for the first as a whole. */
export async function lockImports(ctx: Ctx): Promise<void> {
  const key = `${ctx.schoolId}/evidence-import`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(ctx.db);
}
