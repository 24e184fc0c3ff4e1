import { sql } from 'kysely';
import type { Role } from '../../kernel/access.ts';
import type { ClassId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { today } from './people.queries.ts';

type ViewerKind = 'guardian' | 'counsellor' | 'partner';

/** Classes that have not ended, with their teachers' names and how many learn there or will. */
export async function selectSchoolClasses(ctx: Ctx) {
  const day = today(ctx);
  const { rows } = await sql<{
    classId: ClassId;
    schoolYearId: string;
    name: string;
    grade: number | null;
    learners: number;
    teachers: string[];
  }>`
    select c.class_id, c.school_year_id, c.name, c.grade,
           (select count(distinct e.learner_id) from enrolment e
             where e.school_id = c.school_id and e.class_id = c.class_id
               and (e.until_on is null or e.until_on >= ${day}::date)) as learners,
           coalesce((select array_agg(distinct p.given_name || ' ' || p.family_name)
              from class_teacher t join person p on p.school_id = t.school_id and p.person_id = t.teacher_id
             where t.school_id = c.school_id and t.class_id = c.class_id
               and (t.until_on is null or t.until_on >= ${day}::date)), '{}') as teachers
      from class c
     where c.school_id = ${ctx.schoolId} and (c.ended_on is null or c.ended_on > ${day}::date)
     order by c.grade nulls last, c.name, c.class_id`.execute(ctx.db);
  return rows;
}

export function selectYears(ctx: Ctx) {
  return ctx.db
    .selectFrom('schoolYear')
    .select(['schoolYearId', 'name', 'startsOn', 'endsOn'])
    .where('schoolId', '=', ctx.schoolId)
    .orderBy('startsOn', 'desc')
    .execute();
}

export interface PersonWithRoles {
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly roles: Role[];
}

export async function selectStaff(ctx: Ctx): Promise<PersonWithRoles[]> {
  const day = today(ctx);
  const { rows } = await sql<PersonWithRoles>`
    select p.person_id, p.given_name, p.family_name, p.email, array_agg(distinct m.role) as roles
      from person p join membership m on m.school_id = p.school_id and m.person_id = p.person_id
     where p.school_id = ${ctx.schoolId} and (p.ended_on is null or p.ended_on > ${day}::date)
       and m.role in ('teacher', 'schoolLeader', 'administrator')
       and (m.until_on is null or m.until_on >= ${day}::date)
     group by p.school_id, p.person_id
     order by p.family_name, p.given_name, p.person_id`.execute(ctx.db);
  return rows;
}

export async function selectRoleCounts(ctx: Ctx) {
  const day = today(ctx);
  const { rows } = await sql<{ learners: number; learnersWithoutClass: number; guardians: number }>`
    select count(distinct m.person_id) filter (where m.role = 'learner') as learners,
           count(distinct m.person_id) filter (where m.role = 'learner' and not exists (
             select 1 from enrolment e where e.school_id = m.school_id and e.learner_id = m.person_id
                and (e.until_on is null or e.until_on >= ${day}::date))) as learners_without_class,
           count(distinct m.person_id) filter (where m.role = 'guardian') as guardians
      from membership m join person p on p.school_id = m.school_id and p.person_id = m.person_id
     where m.school_id = ${ctx.schoolId} and (m.until_on is null or m.until_on >= ${day}::date)
       and (p.ended_on is null or p.ended_on > ${day}::date)`.execute(ctx.db);
  return rows[0] ?? { learners: 0, learnersWithoutClass: 0, guardians: 0 };
}

/** People of today whose name or e-mail holds every word of the query; case and accents as written. */
export async function selectPeopleByName(ctx: Ctx, query: string, role: Role | undefined, limit: number) {
  const day = today(ctx);
  const words = query.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await sql<PersonWithRoles & { classes: string[] }>`
    select p.person_id, p.given_name, p.family_name, p.email, array_agg(distinct m.role) as roles,
           coalesce((select array_agg(distinct c.name) from class c
             where c.school_id = p.school_id and (c.ended_on is null or c.ended_on > ${day}::date)
               and (exists (select 1 from enrolment e where e.school_id = c.school_id and e.class_id = c.class_id
                               and e.learner_id = p.person_id and (e.until_on is null or e.until_on >= ${day}::date))
                 or exists (select 1 from class_teacher t where t.school_id = c.school_id and t.class_id = c.class_id
                               and t.teacher_id = p.person_id and (t.until_on is null or t.until_on >= ${day}::date)))), '{}') as classes
      from person p join membership m on m.school_id = p.school_id and m.person_id = p.person_id
     where p.school_id = ${ctx.schoolId} and (p.ended_on is null or p.ended_on > ${day}::date)
       and (m.until_on is null or m.until_on >= ${day}::date)
       and (p.given_name || ' ' || p.family_name || ' ' || coalesce(p.email, '')) ilike all (${words}::text[])
     group by p.school_id, p.person_id
    having ${role ?? null}::text is null or bool_or(m.role = ${role ?? null}::text)
     order by p.family_name, p.given_name, p.person_id
     limit ${limit}`.execute(ctx.db);
  return rows;
}

export async function selectOpenRoles(ctx: Ctx, personId: PersonId): Promise<Role[]> {
  const day = today(ctx);
  const rows = await ctx.db
    .selectFrom('membership')
    .select('role')
    .distinct()
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
    .orderBy('role')
    .execute();
  return rows.map((row) => row.role as Role);
}

export async function selectPlacesOf(ctx: Ctx, personId: PersonId) {
  const day = today(ctx);
  const { rows } = await sql<{ classId: ClassId; name: string; as: 'learner' | 'teacher' }>`
    select c.class_id, c.name, places.as from class c
      join (select school_id, class_id, learner_id as person_id, until_on, 'learner' as as from enrolment
             union all select school_id, class_id, teacher_id, until_on, 'teacher' from class_teacher) places
        on places.school_id = c.school_id and places.class_id = c.class_id
     where c.school_id = ${ctx.schoolId} and places.person_id = ${personId}
       and (places.until_on is null or places.until_on >= ${day}::date)
       and (c.ended_on is null or c.ended_on > ${day}::date)
     order by c.name, c.class_id`.execute(ctx.db);
  return rows;
}

interface ViewerOf extends RelationOf {
  from: string;
  sees: 'learning' | 'contact' | 'nothing';
}

interface RelationOf {
  personId: PersonId;
  givenName: string;
  familyName: string;
  kind: ViewerKind;
  purpose: string | null;
  until: string | null;
}

/** Who may see a learner by a relation that is not over. */
export async function selectViewersOf(ctx: Ctx, learnerId: PersonId): Promise<ViewerOf[]> {
  const day = today(ctx);
  const { rows } = await sql<ViewerOf>`
    select p.person_id, p.given_name, p.family_name, r.kind, r.purpose, r.from_on as "from", r.until_on as until,
           coalesce((select x.sees from relation_restriction x where x.school_id = r.school_id and x.viewer_id = r.viewer_id
              and x.learner_id = r.learner_id and x.from_on <= ${day}::date and (x.until_on is null or x.until_on >= ${day}::date)
              order by x.from_on desc limit 1), 'learning') as sees
      from relation r join person p on p.school_id = r.school_id and p.person_id = r.viewer_id
     where r.school_id = ${ctx.schoolId} and r.learner_id = ${learnerId}
       and (r.until_on is null or r.until_on >= ${today(ctx)}::date)
     order by r.kind, p.family_name, p.given_name, p.person_id`.execute(ctx.db);
  return rows;
}

/** Whom a person may see by a relation that is not over. */
export async function selectLearnersSeenBy(ctx: Ctx, viewerId: PersonId): Promise<RelationOf[]> {
  const { rows } = await sql<RelationOf>`
    select p.person_id, p.given_name, p.family_name, r.kind, r.purpose, r.until_on as until
      from relation r join person p on p.school_id = r.school_id and p.person_id = r.learner_id
     where r.school_id = ${ctx.schoolId} and r.viewer_id = ${viewerId}
       and (r.until_on is null or r.until_on >= ${today(ctx)}::date)
     order by p.family_name, p.given_name, p.person_id`.execute(ctx.db);
  return rows;
}

/** Teachers and learners of a class, those who start later included. */
export async function selectMembersOf(ctx: Ctx, classId: ClassId) {
  const { rows } = await sql<{
    as: 'learner' | 'teacher';
    personId: PersonId;
    givenName: string;
    familyName: string;
    readingLevel: 'young' | 'older';
    hasPictures: boolean;
    from: string;
  }>`
    select places.as, p.person_id, p.given_name, p.family_name, p.reading_level,
           k.pictures is not null as has_pictures, min(places.from_on) as "from"
      from (select school_id, class_id, learner_id as person_id, from_on, until_on, 'learner' as as from enrolment
             union all select school_id, class_id, teacher_id, from_on, until_on, 'teacher' from class_teacher) places
      join person p on p.school_id = places.school_id and p.person_id = places.person_id
      left join picture_key k on k.school_id = places.school_id and k.learner_id = places.person_id
     where places.school_id = ${ctx.schoolId} and places.class_id = ${classId}
       and (places.until_on is null or places.until_on >= ${today(ctx)}::date)
     group by places.as, p.school_id, p.person_id, k.pictures
     order by p.given_name, p.family_name, p.person_id`.execute(ctx.db);
  return rows;
}

/** The class with its code, or `not-found`. */
export async function selectClassToManage(ctx: Ctx, classId: ClassId) {
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
      'class.code',
      'class.endedOn',
      'schoolYear.name as yearName',
      'schoolYear.startsOn',
      'schoolYear.endsOn',
    ])
    .where('class.schoolId', '=', ctx.schoolId)
    .where('class.classId', '=', classId)
    .executeTakeFirstOrThrow(() => new Problem('not-found', { status: 404 }));
}

export async function insertPerson(
  ctx: Ctx,
  person: { givenName: string; familyName: string; email?: string | undefined; readingLevel: 'young' | 'older' },
): Promise<PersonId> {
  const personId = ctx.newId<PersonId>();
  await ctx.db
    .insertInto('person')
    .values({
      schoolId: ctx.schoolId,
      personId,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email?.toLowerCase() ?? null,
      readingLevel: person.readingLevel,
      createdAt: ctx.now,
    })
    .execute();
  return personId;
}

/** Someone of this school by e-mail, who is no learner. */
export async function selectOptionalAdultByEmail(ctx: Ctx, email: string) {
  return ctx.db
    .selectFrom('person')
    .select(['personId', 'endedOn'])
    .where('schoolId', '=', ctx.schoolId)
    .where(sql<boolean>`lower(email) = ${email.toLowerCase()}`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership')
            .select('membership.personId')
            .where('membership.schoolId', '=', ctx.schoolId)
            .whereRef('membership.personId', '=', 'person.personId')
            .where('role', '=', 'learner'),
        ),
      ),
    )
    .orderBy('personId')
    .executeTakeFirst();
}

export async function updatePersonReturned(ctx: Ctx, personId: PersonId): Promise<void> {
  await ctx.db
    .updateTable('person')
    .set({ endedOn: null })
    .where('schoolId', '=', ctx.schoolId)
    .where('personId', '=', personId)
    .execute();
}

/** Everyone of today with an e-mail, staff first. */
export async function selectPeopleWithEmail(ctx: Ctx): Promise<(PersonWithRoles & { email: string })[]> {
  const day = today(ctx);
  const { rows } = await sql<PersonWithRoles & { email: string }>`
    select p.person_id, p.given_name, p.family_name, p.email, array_agg(distinct m.role) as roles
      from person p join membership m on m.school_id = p.school_id and m.person_id = p.person_id
     where p.school_id = ${ctx.schoolId} and p.email is not null and (p.ended_on is null or p.ended_on > ${day}::date)
       and (m.until_on is null or m.until_on >= ${day}::date)
     group by p.school_id, p.person_id
     order by bool_or(m.role = 'learner'), bool_or(m.role = 'guardian'), p.family_name, p.given_name, p.person_id`.execute(
    ctx.db,
  );
  return rows;
}
