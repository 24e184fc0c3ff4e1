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
  await insertRows(
    ctx,
    'person',
    school.people.map((person) => ({
      schoolId,
      personId: person.personId,
      givenName: person.givenName,
      familyName: person.familyName,
      readingLevel: person.readingLevel,
      email: person.email ?? null,
      createdAt: ctx.now,
    })),
  );
  const from = year.startsOn;
  await insertRows(
    ctx,
    'membership',
    school.people.flatMap((person) =>
      person.roles.map((role) => ({ schoolId, personId: person.personId, role, fromOn: from })),
    ),
  );
  await insertRows(
    ctx,
    'class',
    school.classes.map((group) => ({
      schoolId,
      classId: group.classId,
      schoolYearId,
      name: group.name,
      grade: group.grade,
      code: group.code ?? null,
    })),
  );
  await insertRows(
    ctx,
    'classTeacher',
    school.classes.flatMap((group) =>
      group.teachers.map((teacherId) => ({ schoolId, classId: group.classId, teacherId, fromOn: from })),
    ),
  );
  await insertRows(
    ctx,
    'enrolment',
    school.classes.flatMap((group) =>
      group.learners.map((learnerId) => ({ schoolId, classId: group.classId, learnerId, fromOn: from })),
    ),
  );
  await insertRows(
    ctx,
    'relation',
    school.relations.map((relation) => ({
      schoolId,
      viewerId: relation.viewer,
      learnerId: relation.learner,
      kind: relation.kind,
      purpose: relation.purpose,
      fromOn: from,
      untilOn: relation.kind === 'guardian' ? null : year.endsOn,
    })),
  );
  await refreshAccess(ctx);
  await upsertPictureKeys(ctx, picturesFor(school));
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
