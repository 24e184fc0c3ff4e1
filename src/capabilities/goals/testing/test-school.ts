import type { Role } from '../../../kernel/access.ts';
import type { ClassId, PersonId, SchoolId } from '../../../kernel/ids.ts';
import { type Ctx, inTransaction } from '../../../platform/db/transaction.ts';
import { insertAccounts } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';
import type { CookieJar, TestServer } from '../../../server/testing/test-server.ts';
import { insertSchool, refreshAccess, today } from '../../people/index.ts';
import type { goalsContract } from '../goals.contract.ts';

const PASSPHRASE = 'vier blauwe fietsen';

/** A school with an administrator, a teacher of one class, another teacher, and a learner of that class. */
export async function testSchool(server: TestServer, name: string) {
  const { runtime } = server;
  const { schoolId, personId, schoolYearId } = await insertSchool(runtime, {
    network: 'Testnet',
    school: name,
    level: 'primary',
    givenName: 'An',
    familyName: 'Peeters',
    email: `an@${name}.test`,
  });
  const inSchool = <Result>(work: (ctx: Ctx) => Promise<Result>) =>
    inTransaction(runtime, { schoolId, wall: 'school' }, work);
  const people = await inSchool(async (ctx) => {
    const classId = ctx.newId<ClassId>();
    await ctx.db.insertInto('class').values({ schoolId, classId, schoolYearId, name: '4A', grade: 4 }).execute();
    const sam = await insertPerson(ctx, 'Sam', 'teacher');
    const other = await insertPerson(ctx, 'Noor', 'teacher');
    const adam = await insertPerson(ctx, 'Adam', 'learner');
    const since = { schoolId, classId, fromOn: today(ctx) };
    await ctx.db
      .insertInto('classTeacher')
      .values({ ...since, teacherId: sam })
      .execute();
    await ctx.db
      .insertInto('enrolment')
      .values({ ...since, learnerId: adam })
      .execute();
    await refreshAccess(ctx);
    return { classId, sam, other, adam };
  });
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const signedIn = async (id: PersonId, givenName: string) => {
    const email = `${givenName}@${name}.test`.toLowerCase();
    const account = { schoolId, personId: id, name: givenName, email, passphraseHash };
    await insertAccounts(runtime.database.pool, [account], runtime.clock());
    return server.signIn(email, PASSPHRASE);
  };
  const jars = {
    administrator: await signedIn(personId, 'An'),
    teacher: await signedIn(people.sam, 'Sam'),
    otherTeacher: await signedIn(people.other, 'Noor'),
    learner: await signedIn(people.adam, 'Adam'),
  };
  const as = (jar: CookieJar) => server.client<typeof goalsContract>('goals', jar);
  return {
    schoolId: schoolId satisfies SchoolId,
    ...people,
    jars,
    inSchool,
    administrator: as(jars.administrator),
    teacher: as(jars.teacher),
    otherTeacher: as(jars.otherTeacher),
    learner: as(jars.learner),
  };
}

async function insertPerson(ctx: Ctx, givenName: string, role: Role): Promise<PersonId> {
  const { schoolId } = ctx;
  const personId = ctx.newId<PersonId>();
  await ctx.db
    .insertInto('person')
    .values({ schoolId, personId, givenName, familyName: 'Tester', createdAt: ctx.now })
    .execute();
  await ctx.db
    .insertInto('membership')
    .values({ schoolId, personId, role, fromOn: today(ctx) })
    .execute();
  return personId;
}
