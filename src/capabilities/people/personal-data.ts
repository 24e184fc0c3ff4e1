import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** Name, roles, classes and relations of one person. */
export async function exportPerson(ctx: Ctx, personId: PersonId): Promise<unknown> {
  const own = <Row>(query: { execute(): Promise<Row[]> }) => query.execute();
  const { db, schoolId } = ctx;
  return {
    person: await own(
      db.selectFrom('person').selectAll().where('schoolId', '=', schoolId).where('personId', '=', personId),
    ),
    memberships: await own(
      db.selectFrom('membership').selectAll().where('schoolId', '=', schoolId).where('personId', '=', personId),
    ),
    enrolments: await own(
      db.selectFrom('enrolment').selectAll().where('schoolId', '=', schoolId).where('learnerId', '=', personId),
    ),
    teaching: await own(
      db.selectFrom('classTeacher').selectAll().where('schoolId', '=', schoolId).where('teacherId', '=', personId),
    ),
    relations: await own(
      db
        .selectFrom('relation')
        .selectAll()
        .where('schoolId', '=', schoolId)
        .where((eb) => eb.or([eb('viewerId', '=', personId), eb('learnerId', '=', personId)])),
    ),
  };
}

/** Deletes the person with everything that hangs on the person; classes keep their other members. */
export async function erasePerson(ctx: Ctx, personId: PersonId): Promise<void> {
  const { db, schoolId } = ctx;
  await db
    .deleteFrom('access')
    .where('schoolId', '=', schoolId)
    .where((eb) => eb.or([eb('viewerId', '=', personId), eb('learnerId', '=', personId)]))
    .execute();
  await db.deleteFrom('classTeacher').where('schoolId', '=', schoolId).where('teacherId', '=', personId).execute();
  await db.deleteFrom('person').where('schoolId', '=', schoolId).where('personId', '=', personId).execute();
}
