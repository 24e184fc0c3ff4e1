import type { ClassId, PersonId, SchoolId } from '../../kernel/ids.ts';
import { namedUuid } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { refreshAccess } from './access.ts';
import { PICTURES } from './domain/pictures.ts';
import { schoolYearOn } from './domain/school-year.ts';
import { upsertPictureKeys } from './people.queries.ts';

/** A whole school at once, as the demo and load tests make it. */
export interface WholeSchool {
  readonly schoolId: SchoolId;
  readonly networkName: string;
  readonly name: string;
  readonly level: 'primary' | 'middle' | 'secondary';
  readonly people: readonly {
    readonly personId: PersonId;
    readonly givenName: string;
    readonly familyName: string;
    readonly roles: readonly string[];
    readonly readingLevel: 'young' | 'older';
    readonly email?: string;
  }[];
  readonly classes: readonly {
    readonly classId: ClassId;
    readonly name: string;
    readonly grade: number;
    readonly code?: string;
    readonly teachers: readonly PersonId[];
    readonly learners: readonly PersonId[];
  }[];
  readonly relations: readonly {
    readonly viewer: PersonId;
    readonly learner: PersonId;
    readonly kind: string;
    readonly purpose: string | null;
  }[];
}

/** Writes a whole school in the current school year, in the caller's transaction. Young learners get three pictures. */
export async function insertSchoolWith(ctx: Ctx, school: WholeSchool): Promise<void> {
  const { schoolId } = school;
  const year = schoolYearOn(ctx.now);
  const schoolYearId = namedUuid(`${schoolId}/${year.name}`);
  const networkId = namedUuid(school.networkName);
  await ctx.db
    .insertInto('network')
    .values({ networkId, name: school.networkName })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await ctx.db
    .insertInto('school')
    .values({ schoolId, networkId, name: school.name, level: school.level, createdAt: ctx.now })
    .execute();
  await ctx.db
    .insertInto('schoolYear')
    .values({ schoolId, schoolYearId, ...year, sourcedId: null })
    .execute();
  await insertPeople(ctx, school, year.startsOn);
  await insertClasses(ctx, school, { schoolYearId, from: year.startsOn });
  await insertRelations(ctx, school, { from: year.startsOn, until: year.endsOn });
  await refreshAccess(ctx);
  await upsertPictureKeys(ctx, picturesFor(school));
}

async function insertPeople(ctx: Ctx, { schoolId, people }: WholeSchool, fromOn: string): Promise<void> {
  await insertRows(
    ctx,
    'person',
    people.map(({ personId, givenName, familyName, readingLevel, email }) => ({
      schoolId,
      personId,
      givenName,
      familyName,
      readingLevel,
      email: email ?? null,
      createdAt: ctx.now,
    })),
  );
  const memberships = people.flatMap(({ personId, roles }) =>
    roles.map((role) => ({ schoolId, personId, role, fromOn })),
  );
  await insertRows(ctx, 'membership', memberships);
}

async function insertClasses(
  ctx: Ctx,
  { schoolId, classes }: WholeSchool,
  year: { schoolYearId: string; from: string },
): Promise<void> {
  await insertRows(
    ctx,
    'class',
    classes.map(({ classId, name, grade, code }) => ({
      schoolId,
      classId,
      schoolYearId: year.schoolYearId,
      name,
      grade,
      code: code ?? null,
    })),
  );
  const fromOn = year.from;
  const teaching = classes.flatMap(({ classId, teachers }) =>
    teachers.map((teacherId) => ({ schoolId, classId, teacherId, fromOn })),
  );
  await insertRows(ctx, 'classTeacher', teaching);
  const enrolments = classes.flatMap(({ classId, learners }) =>
    learners.map((learnerId) => ({ schoolId, classId, learnerId, fromOn })),
  );
  await insertRows(ctx, 'enrolment', enrolments);
}

async function insertRelations(ctx: Ctx, school: WholeSchool, year: { from: string; until: string }): Promise<void> {
  await insertRows(
    ctx,
    'relation',
    school.relations.map(({ viewer, learner, kind, purpose }) => ({
      schoolId: school.schoolId,
      viewerId: viewer,
      learnerId: learner,
      kind,
      purpose,
      fromOn: year.from,
      untilOn: kind === 'guardian' ? null : year.until,
    })),
  );
}

/** Drawn from the school's id, so that a demo made twice has the same cards. */
function picturesFor(school: WholeSchool): { learnerId: PersonId; pictures: string[] }[] {
  const random = seededRandom(`${school.schoolId}/pictures`);
  return school.classes
    .filter((group) => group.code)
    .flatMap((group) =>
      group.learners.map((learnerId) => ({
        learnerId,
        pictures: [random.pick(PICTURES), random.pick(PICTURES), random.pick(PICTURES)],
      })),
    );
}

type InsertedTable = 'person' | 'membership' | 'class' | 'classTeacher' | 'enrolment' | 'relation';

async function insertRows(ctx: Ctx, table: InsertedTable, rows: readonly Record<string, unknown>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) {
    await ctx.db
      .insertInto(table)
      .values(rows.slice(start, start + 500) as never)
      .execute();
  }
}
