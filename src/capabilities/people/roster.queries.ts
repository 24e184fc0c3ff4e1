import { sql } from 'kysely';
import type { Ctx } from '../../platform/db/transaction.ts';
import type {
  Changes,
  ClassRow,
  GuardianRow,
  MembershipRow,
  Origin,
  PersonRow,
  PlacementRow,
  RosterPlan,
  RosterState,
  SchoolLevel,
  YearRow,
} from './domain/roster-state.ts';
import { selectSchool } from './people.queries.ts';

/** Everything a roster is compared with: the whole school, ended rows included. */
export async function selectRosterState(ctx: Ctx): Promise<RosterState> {
  const { db, schoolId } = ctx;
  const school = await selectSchool(ctx);
  return {
    level: school.level as SchoolLevel,
    years: await db
      .selectFrom('schoolYear')
      .select(['schoolYearId', 'name', 'startsOn', 'endsOn', 'sourcedId'])
      .where('schoolId', '=', schoolId)
      .orderBy('startsOn')
      .execute(),
    classes: await db
      .selectFrom('class')
      .select(['classId', 'schoolYearId', 'name', 'grade', 'sourcedId', 'endedOn'])
      .where('schoolId', '=', schoolId)
      .orderBy('name')
      .orderBy('classId')
      .execute(),
    people: (await db
      .selectFrom('person')
      .select(['personId', 'givenName', 'familyName', 'email', 'readingLevel', 'sourcedId', 'endedOn'])
      .where('schoolId', '=', schoolId)
      .orderBy('personId')
      .execute()) as PersonRow[],
    memberships: (await db
      .selectFrom('membership')
      .select(['personId', 'role', 'fromOn', 'untilOn', 'origin'])
      .where('schoolId', '=', schoolId)
      .orderBy('fromOn')
      .execute()) as MembershipRow[],
    teachers: (await db
      .selectFrom('classTeacher')
      .select(['classId', 'teacherId as personId', 'fromOn', 'untilOn', 'origin', 'sourcedId'])
      .where('schoolId', '=', schoolId)
      .orderBy('fromOn')
      .execute()) as PlacementRow[],
    enrolments: (await db
      .selectFrom('enrolment')
      .select(['classId', 'learnerId as personId', 'fromOn', 'untilOn', 'origin', 'sourcedId'])
      .where('schoolId', '=', schoolId)
      .orderBy('fromOn')
      .execute()) as PlacementRow[],
    guardians: (await db
      .selectFrom('relation')
      .select(['viewerId', 'learnerId', 'fromOn', 'untilOn', 'origin'])
      .where('schoolId', '=', schoolId)
      .where('kind', '=', 'guardian')
      .orderBy('fromOn')
      .execute()) as GuardianRow[],
  };
}

/** Writes a plan: rows in batches, each kind in the order its foreign keys ask. Nothing is deleted (P8). */
export async function applyPlan(ctx: Ctx, plan: RosterPlan): Promise<void> {
  await insertYears(ctx, plan.years.added);
  await updateYears(ctx, afterOf(plan.years));
  await insertClasses(ctx, plan.classes.added);
  await updateClasses(ctx, afterOf(plan.classes));
  await insertPeople(ctx, plan.people.added);
  await updatePeople(ctx, afterOf(plan.people));
  await insertPeriods(ctx, 'membership', plan.memberships.added, (row) => ({
    person_id: row.personId,
    role: row.role,
  }));
  await updatePeriods(ctx, 'membership', plan.memberships, (row) => ({ person_id: row.personId, role: row.role }));
  const teacher = (row: PlacementRow) => ({ class_id: row.classId, teacher_id: row.personId });
  await insertPeriods(ctx, 'class_teacher', plan.teachers.added, teacher);
  await updatePeriods(ctx, 'class_teacher', plan.teachers, teacher);
  const learner = (row: PlacementRow) => ({ class_id: row.classId, learner_id: row.personId });
  await insertPeriods(ctx, 'enrolment', plan.enrolments.added, learner);
  await updatePeriods(ctx, 'enrolment', plan.enrolments, learner);
  const guardian = (row: GuardianRow) => ({ viewer_id: row.viewerId, learner_id: row.learnerId, kind: 'guardian' });
  await insertPeriods(ctx, 'relation', plan.guardians.added, guardian);
  await updatePeriods(ctx, 'relation', plan.guardians, guardian);
}

function afterOf<Row>(changes: Changes<Row>): Row[] {
  return [...changes.changed, ...changes.ended].map(({ after }) => after);
}

// Small enough for any connection, large enough that thousands of rows take a handful of statements (architecture.md, Data 5).
const BATCH = 1000;

async function inBatches<Row>(rows: readonly Row[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await write(JSON.stringify(rows.slice(start, start + BATCH)));
}

async function insertYears(ctx: Ctx, rows: readonly YearRow[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({ ...row, schoolId: ctx.schoolId }));
  await ctx.db.insertInto('schoolYear').values(values).execute();
}

function updateYears(ctx: Ctx, rows: readonly YearRow[]): Promise<void> {
  return inBatches(rows, (json) =>
    sql`update school_year y set name = r.name, starts_on = r."startsOn", ends_on = r."endsOn", sourced_id = r."sourcedId"
          from json_to_recordset(${json}::json)
               as r("schoolYearId" uuid, name text, "startsOn" date, "endsOn" date, "sourcedId" text)
         where y.school_id = ${ctx.schoolId} and y.school_year_id = r."schoolYearId"`.execute(ctx.db),
  );
}

function insertClasses(ctx: Ctx, rows: readonly ClassRow[]): Promise<void> {
  return inBatches(rows, (json) =>
    sql`insert into class (school_id, class_id, school_year_id, name, grade, sourced_id, ended_on)
        select ${ctx.schoolId}::uuid, "classId", "schoolYearId", name, grade, "sourcedId", "endedOn"
          from json_to_recordset(${json}::json)
               as r("classId" uuid, "schoolYearId" uuid, name text, grade smallint, "sourcedId" text, "endedOn" date)`.execute(
      ctx.db,
    ),
  );
}

function updateClasses(ctx: Ctx, rows: readonly ClassRow[]): Promise<void> {
  return inBatches(rows, (json) =>
    sql`update class c set school_year_id = r."schoolYearId", name = r.name, grade = r.grade,
               sourced_id = r."sourcedId", ended_on = r."endedOn"
          from json_to_recordset(${json}::json)
               as r("classId" uuid, "schoolYearId" uuid, name text, grade smallint, "sourcedId" text, "endedOn" date)
         where c.school_id = ${ctx.schoolId} and c.class_id = r."classId"`.execute(ctx.db),
  );
}

function insertPeople(ctx: Ctx, rows: readonly PersonRow[]): Promise<void> {
  return inBatches(rows, (json) =>
    sql`insert into person (school_id, person_id, given_name, family_name, email, reading_level, sourced_id, ended_on, created_at)
        select ${ctx.schoolId}::uuid, "personId", "givenName", "familyName", email, "readingLevel", "sourcedId", "endedOn", ${ctx.now}::timestamptz
          from json_to_recordset(${json}::json)
               as r("personId" uuid, "givenName" text, "familyName" text, email text, "readingLevel" text, "sourcedId" text, "endedOn" date)`.execute(
      ctx.db,
    ),
  );
}

function updatePeople(ctx: Ctx, rows: readonly PersonRow[]): Promise<void> {
  return inBatches(rows, (json) =>
    sql`update person p set given_name = r."givenName", family_name = r."familyName", email = r.email,
               reading_level = r."readingLevel", sourced_id = r."sourcedId", ended_on = r."endedOn"
          from json_to_recordset(${json}::json)
               as r("personId" uuid, "givenName" text, "familyName" text, email text, "readingLevel" text, "sourcedId" text, "endedOn" date)
         where p.school_id = ${ctx.schoolId} and p.person_id = r."personId"`.execute(ctx.db),
  );
}

interface PeriodFields {
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly origin: Origin;
  readonly sourcedId?: string | null;
}

// Columns of the four tables of periods beside their day, end and origin; the names never come from input.
export const PERIOD_TABLES = {
  membership: { person_id: 'uuid', role: 'text' },
  class_teacher: { class_id: 'uuid', teacher_id: 'uuid' },
  enrolment: { class_id: 'uuid', learner_id: 'uuid' },
  relation: { viewer_id: 'uuid', learner_id: 'uuid', kind: 'text' },
} as const;
export type PeriodTable = keyof typeof PERIOD_TABLES;

/** Tables whose rows carry the id of the roster's row. */
function hasSourcedId(table: PeriodTable): boolean {
  return table === 'class_teacher' || table === 'enrolment';
}

async function insertPeriods<Row extends PeriodFields>(
  ctx: Ctx,
  table: PeriodTable,
  rows: readonly Row[],
  keyOf: (row: Row) => object,
): Promise<void> {
  const key = PERIOD_TABLES[table];
  const extra = hasSourcedId(table) ? { sourced_id: 'text' } : {};
  const columns = { ...key, from_on: 'date', until_on: 'date', origin: 'text', ...extra };
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  const records = rows.map((row) => ({ ...keyOf(row), ...periodOf(row) }));
  await inBatches(records, (json) =>
    sql`insert into ${sql.table(table)} (school_id, ${names})
        select ${ctx.schoolId}::uuid, ${names} from json_to_recordset(${json}::json) as r(${recordOf(columns)})`.execute(
      ctx.db,
    ),
  );
}

async function updatePeriods<Row extends PeriodFields>(
  ctx: Ctx,
  table: PeriodTable,
  changes: Changes<Row>,
  keyOf: (row: Row) => object,
): Promise<void> {
  const key = PERIOD_TABLES[table];
  const columns = { ...key, from_on: 'date', until_on: 'date', origin: 'text', sourced_id: 'text', before: 'date' };
  const rows = [...changes.changed, ...changes.ended].map(({ before, after }) => ({
    ...keyOf(after),
    ...periodOf(after),
    before: before.fromOn,
  }));
  const source = hasSourcedId(table) ? sql`, sourced_id = r.sourced_id` : sql``;
  const match = sql.join(
    Object.keys(key).map((name) => sql`t.${sql.ref(name)} = r.${sql.ref(name)}`),
    sql` and `,
  );
  await inBatches(rows, (json) =>
    sql`update ${sql.table(table)} t set from_on = r.from_on, until_on = r.until_on, origin = r.origin ${source}
          from json_to_recordset(${json}::json) as r(${recordOf(columns)})
         where t.school_id = ${ctx.schoolId} and ${match} and t.from_on = r.before`.execute(ctx.db),
  );
}

function periodOf(row: PeriodFields) {
  return { from_on: row.fromOn, until_on: row.untilOn, origin: row.origin, sourced_id: row.sourcedId ?? null };
}

function recordOf(columns: Readonly<Record<string, string>>) {
  return sql.join(Object.entries(columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`));
}

export async function selectOptionalMapping(ctx: Ctx, headings: string): Promise<unknown> {
  const row = await ctx.db
    .selectFrom('rosterMapping')
    .select('mapping')
    .where('schoolId', '=', ctx.schoolId)
    .where('headings', '=', headings)
    .executeTakeFirst();
  return row?.mapping;
}

export async function upsertMapping(ctx: Ctx, headings: string, mapping: object): Promise<void> {
  await ctx.db
    .insertInto('rosterMapping')
    .values({ schoolId: ctx.schoolId, headings, mapping: JSON.stringify(mapping), usedAt: ctx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['schoolId', 'headings'])
        .doUpdateSet((eb) => ({ mapping: eb.ref('excluded.mapping'), usedAt: eb.ref('excluded.usedAt') })),
    )
    .execute();
}

/** The youngest of running classes with the pictures they have, per class: for whom the simpler words are set. */
export async function selectYoungLearners(ctx: Ctx, day: string) {
  return ctx.db
    .selectFrom('enrolment')
    .innerJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'enrolment.schoolId').onRef('person.personId', '=', 'enrolment.learnerId'),
    )
    .leftJoin('pictureKey', (join) =>
      join
        .onRef('pictureKey.schoolId', '=', 'enrolment.schoolId')
        .onRef('pictureKey.learnerId', '=', 'enrolment.learnerId'),
    )
    .innerJoin('class', (join) =>
      join.onRef('class.schoolId', '=', 'enrolment.schoolId').onRef('class.classId', '=', 'enrolment.classId'),
    )
    .select(['enrolment.classId', 'enrolment.learnerId', 'class.code', 'pictureKey.pictures'])
    .where('enrolment.schoolId', '=', ctx.schoolId)
    .where('person.readingLevel', '=', 'young')
    .where((eb) => eb.or([eb('enrolment.untilOn', 'is', null), eb('enrolment.untilOn', '>=', day)]))
    .where((eb) => eb.or([eb('class.endedOn', 'is', null), eb('class.endedOn', '>', day)]))
    .execute();
}
