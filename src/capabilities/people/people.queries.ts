import { sql } from 'kysely';
import type { Actor } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** Today's calendar day in the school, for periods that have a first and a last day. */
export function today(ctx: Ctx): string {
  return schoolDay(ctx.now);
}

export function selectSchool(ctx: Ctx) {
  return ctx.db.selectFrom('school').selectAll().where('schoolId', '=', ctx.schoolId).executeTakeFirstOrThrow();
}

export function selectPerson(ctx: Ctx, personId: PersonId) {
  return ctx.db
    .selectFrom('person')
    .select(['personId', 'givenName', 'familyName', 'language', 'readingLevel', 'email'])
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow(() => new Problem('not-found', { status: 404 }));
}

/** The classes a person teaches or is enrolled in today, by grade and name. */
export function selectClassesOf(ctx: Ctx, personId: PersonId) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('class')
    .select(['classId', 'name', 'grade'])
    .where('schoolId', '=', ctx.schoolId)
    .where((eb) => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', day)]))
    .where((eb) =>
      eb.or([
        eb(
          'classId',
          'in',
          eb
            .selectFrom('classTeacher')
            .select('classTeacher.classId')
            .where('classTeacher.schoolId', '=', ctx.schoolId)
            .where('teacherId', '=', personId)
            .where('fromOn', '<=', day)
            .where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', day)])),
        ),
        eb(
          'classId',
          'in',
          eb
            .selectFrom('enrolment')
            .select('enrolment.classId')
            .where('enrolment.schoolId', '=', ctx.schoolId)
            .where('learnerId', '=', personId)
            .where('fromOn', '<=', day)
            .where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', day)])),
        ),
      ]),
    )
    .orderBy('grade')
    .orderBy('name')
    .execute();
}

export function selectClass(ctx: Ctx, classId: ClassId) {
  return ctx.db
    .selectFrom('class')
    .innerJoin('schoolYear', (join) =>
      join
        .onRef('schoolYear.schoolId', '=', 'class.schoolId')
        .onRef('schoolYear.schoolYearId', '=', 'class.schoolYearId'),
    )
    .select([
      'class.classId',
      'class.name',
      'class.grade',
      'schoolYear.name as yearName',
      'schoolYear.startsOn',
      'schoolYear.endsOn',
    ])
    .where('class.schoolId', '=', ctx.schoolId)
    .where('class.classId', '=', classId)
    .executeTakeFirstOrThrow(() => new Problem('not-found', { status: 404 }));
}

/** The learners of a class today, by first name then family name. */
export function selectClassLearners(ctx: Ctx, classId: ClassId) {
  const day = today(ctx);
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
    .select(['person.personId', 'person.givenName', 'person.familyName', 'person.readingLevel', 'pictureKey.pictures'])
    .where('enrolment.schoolId', '=', ctx.schoolId)
    .where('enrolment.classId', '=', classId)
    .where('enrolment.fromOn', '<=', day)
    .where((eb) => eb.or([eb('enrolment.untilOn', 'is', null), eb('enrolment.untilOn', '>=', day)]))
    .orderBy('person.givenName')
    .orderBy('person.familyName')
    .orderBy('person.personId')
    .execute();
}

/** Of these learners the reading level and the highest grade of the classes they stand in today; for figures on groups. */
export function selectLevelAndGrade(ctx: Ctx, learnerIds: readonly PersonId[]) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('person')
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.schoolId', '=', 'person.schoolId')
        .onRef('enrolment.learnerId', '=', 'person.personId')
        .on('enrolment.fromOn', '<=', day)
        .on((eb) => eb.or([eb('enrolment.untilOn', 'is', null), eb('enrolment.untilOn', '>=', day)])),
    )
    .leftJoin('class', (join) =>
      join.onRef('class.schoolId', '=', 'person.schoolId').onRef('class.classId', '=', 'enrolment.classId'),
    )
    .select((eb) => ['person.personId', 'person.readingLevel', eb.fn.max('class.grade').as('grade')])
    .where('person.schoolId', '=', ctx.schoolId)
    .where(sql<boolean>`person.person_id = any(${[...learnerIds]}::uuid[])`)
    .groupBy(['person.personId', 'person.readingLevel'])
    .execute();
}

export function selectClassTeachers(ctx: Ctx, classId: ClassId) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('classTeacher')
    .innerJoin('person', (join) =>
      join
        .onRef('person.schoolId', '=', 'classTeacher.schoolId')
        .onRef('person.personId', '=', 'classTeacher.teacherId'),
    )
    .select(['person.personId', 'person.givenName', 'person.familyName'])
    .where('classTeacher.schoolId', '=', ctx.schoolId)
    .where('classTeacher.classId', '=', classId)
    .where('classTeacher.fromOn', '<=', day)
    .where((eb) => eb.or([eb('classTeacher.untilOn', 'is', null), eb('classTeacher.untilOn', '>=', day)]))
    .orderBy('person.familyName')
    .execute();
}

/** How many of these learners the viewer may see today, per scope: what the policy's relations rest on. */
export async function selectAccessScopes(ctx: Ctx, viewerId: PersonId, learnerIds: readonly PersonId[]) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('access')
    .select(['scope', sql<number>`count(distinct learner_id)`.as('learners')])
    .where('schoolId', '=', ctx.schoolId)
    .where('viewerId', '=', viewerId)
    .where('learnerId', 'in', [...learnerIds])
    .where('fromOn', '<=', day)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
    .groupBy('scope')
    .execute();
}

/** The learners whom the viewer may see today. */
export async function selectAccessibleLearners(ctx: Ctx, viewerId: PersonId): Promise<PersonId[]> {
  const day = today(ctx);
  const rows = await ctx.db
    .selectFrom('access')
    .select('learnerId')
    .distinct()
    .where('schoolId', '=', ctx.schoolId)
    .where('viewerId', '=', viewerId)
    .where('fromOn', '<=', day)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
    .execute();
  return rows.map((row) => row.learnerId);
}

export async function insertAudit(
  ctx: Ctx,
  entry: { action: string; subjectId?: string; details?: unknown },
): Promise<void> {
  await ctx.db
    .insertInto('audit')
    .values({
      schoolId: ctx.schoolId,
      auditId: ctx.newId(),
      actorId: ctx.actor?.personId ?? null,
      action: entry.action,
      subjectId: entry.subjectId ?? null,
      at: ctx.now,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute();
}

export async function upsertPictureKeys(
  ctx: Ctx,
  keys: readonly { learnerId: PersonId; pictures: readonly string[] }[],
): Promise<void> {
  if (keys.length === 0) return;
  await ctx.db
    .insertInto('pictureKey')
    .values(
      keys.map((key) => ({
        schoolId: ctx.schoolId,
        learnerId: key.learnerId,
        pictures: [...key.pictures],
        setAt: ctx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['schoolId', 'learnerId'])
        .doUpdateSet((eb) => ({ pictures: eb.ref('excluded.pictures'), setAt: eb.ref('excluded.setAt') })),
    )
    .execute();
}

/** Whether the person may act for the whole class: teaches it today. */
export async function selectTeachesClass(ctx: Ctx, actor: Actor, classId: ClassId): Promise<boolean> {
  const day = today(ctx);
  const row = await ctx.db
    .selectFrom('classTeacher')
    .select('classId')
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('teacherId', '=', actor.personId)
    .where('fromOn', '<=', day)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
    .executeTakeFirst();
  return row !== undefined;
}

export async function selectEnrolledIn(ctx: Ctx, actor: Actor, classId: ClassId): Promise<boolean> {
  const day = today(ctx);
  const row = await ctx.db
    .selectFrom('enrolment')
    .select('classId')
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('learnerId', '=', actor.personId)
    .where('fromOn', '<=', day)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
    .executeTakeFirst();
  return row !== undefined;
}

export async function selectHasClass(ctx: Ctx, classId: ClassId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('class')
    .select('classId')
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether every one of these is a person of this school, as far as the caller may know. */
export async function selectHasPeople(ctx: Ctx, personIds: readonly PersonId[]): Promise<boolean> {
  const rows = await ctx.db
    .selectFrom('person')
    .select('personId')
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', 'in', [...personIds])
    .execute();
  return rows.length === new Set(personIds).size;
}
