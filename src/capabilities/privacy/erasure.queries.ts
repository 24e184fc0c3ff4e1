import { sql } from 'kysely';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type Erasure, personHash } from '../../platform/erasure-list.ts';

export async function insertErasure(ctx: Ctx, erasure: Erasure, reason: string): Promise<void> {
  await ctx.db
    .insertInto('erasure')
    .values({
      schoolId: ctx.schoolId,
      erasureId: erasure.erasureId,
      personHash: erasure.person,
      kinds: erasure.what === 'all' ? null : [...erasure.what],
      reason,
      at: erasure.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether this person was erased whole here: then doing it again is done already. */
export async function selectIsErased(ctx: Ctx, personId: PersonId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('erasure')
    .select('erasureId')
    .where('schoolId', '=', ctx.schoolId)
    .where('personHash', '=', personHash(ctx.schoolId, personId))
    .where('kinds', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every erasure of this database, of all schools, as the list in the data folder holds them. */
export async function selectAllErasures(pool: {
  query<Row extends object>(text: string): Promise<{ rows: Row[] }>;
}): Promise<Erasure[]> {
  const { rows } = await pool.query<{
    school_id: SchoolId;
    erasure_id: string;
    person_hash: string;
    kinds: string[] | null;
    at: Date;
  }>('select school_id, erasure_id, person_hash, kinds, at from erasure order by at, erasure_id');
  return rows.map((row) => ({
    erasureId: row.erasure_id,
    schoolId: row.school_id,
    person: row.person_hash,
    what: row.kinds ?? 'all',
    at: row.at.toISOString(),
  }));
}

/** The erasures of this school that the database knows to be done. */
export async function selectErasureIds(ctx: Ctx): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.selectFrom('erasure').select('erasureId').where('schoolId', '=', ctx.schoolId).execute();
  return new Set(rows.map(({ erasureId }) => erasureId));
}

/** Waits until no other transaction is erasing somebody of this school, until this one ends. */
export async function lockErasures(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.schoolId}/erasures`}, 0))`.execute(ctx.db);
}

/** Held while rows that name people are added beside requests: an erasure that is under way ends first, or waits for them. */
export async function lockOutErasures(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${`${ctx.schoolId}/erasures`}, 0))`.execute(ctx.db);
}

/** Everybody of the school, to find by their hash whom a list of erasures means. */
export async function selectPersonIds(ctx: Ctx): Promise<PersonId[]> {
  const { rows } = await sql<{ personId: PersonId }>`
    select person_id from person where school_id = ${ctx.schoolId}
    union select person_id from auth.person_account where school_id = ${ctx.schoolId}`.execute(ctx.db);
  return rows.map((row) => row.personId);
}

export async function insertErasedAudit(
  ctx: Ctx,
  entry: { readonly by: PersonId | null; readonly details: unknown; readonly action: string },
): Promise<void> {
  await ctx.db
    .insertInto('audit')
    .values({
      schoolId: ctx.schoolId,
      auditId: ctx.newId(),
      actorId: entry.by,
      action: entry.action,
      subjectId: null,
      at: ctx.now,
      details: JSON.stringify(entry.details),
    })
    .execute();
}

export interface Standing {
  /** Roles that hold today. */
  readonly roles: readonly string[];
  readonly classes: readonly string[];
  /** Pieces of evidence about the person, and pieces they recorded of others. */
  readonly evidence: number;
  readonly recorded: number;
  /** Calibrations of the school that were made while this evidence was there: they keep their numbers. */
  readonly calibrations: readonly number[];
  readonly isLastAdministrator: boolean;
}

/** What the person still is here, and what their answers have gone into. */
export async function selectStanding(ctx: Ctx, personId: PersonId, day: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select array(select distinct role from membership where school_id = ${ctx.schoolId} and person_id = ${personId}
                  and from_on <= ${day}::date and (until_on is null or until_on >= ${day}::date) order by 1) as roles,
           array(select c.name from enrolment e join class c on c.school_id = e.school_id and c.class_id = e.class_id
                  where e.school_id = ${ctx.schoolId} and e.learner_id = ${personId}
                    and e.from_on <= ${day}::date and (e.until_on is null or e.until_on >= ${day}::date) order by 1) as classes,
           (select count(*) from evidence where school_id = ${ctx.schoolId} and learner_id = ${personId}) as evidence,
           (select count(*) from evidence where school_id = ${ctx.schoolId} and author_id = ${personId} and learner_id <> ${personId}) as recorded,
           array(select number from calibration where school_id = ${ctx.schoolId} and made_at >=
                  (select min(recorded_at) from evidence where school_id = ${ctx.schoolId} and learner_id = ${personId}) order by 1) as calibrations,
           exists (select from membership where school_id = ${ctx.schoolId} and person_id = ${personId} and role = 'administrator'
                    and (until_on is null or until_on >= ${day}::date))
             and not exists (select from membership where school_id = ${ctx.schoolId} and person_id <> ${personId}
                    and role = 'administrator' and (until_on is null or until_on >= ${day}::date)) as is_last_administrator`.execute(
    ctx.db,
  );
  const [row] = rows;
  if (!row) throw new Error('A question without a table answers one row');
  return row;
}
