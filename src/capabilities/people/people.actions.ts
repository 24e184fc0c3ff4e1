import { createHash } from 'node:crypto';
import { type ClassId, namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { byInvitation, insertAccounts } from '../../platform/session/accounts.ts';
import { hashPassphrase } from '../../platform/session/passphrase.ts';
import { refreshAccess } from './access.ts';
import { schoolYearOn } from './domain/school-year.ts';
import { insertAudit, selectClassLearners, today, upsertPictureKeys } from './people.queries.ts';
import { newPictures } from './sign-in-cards.ts';

export interface SetUpInput {
  token: string;
  network: string;
  school: string;
  level: 'primary' | 'middle' | 'secondary';
  givenName: string;
  familyName: string;
  email: string;
  passphrase: string;
}

/** Makes the first school with its first administrator from the one-time link that an empty installation prints. */
export async function setUpFirstSchool(runtime: Runtime, input: SetUpInput): Promise<SchoolId> {
  const { pool } = runtime.database;
  const passphraseHash = await hashPassphrase(input.passphrase);
  const now = runtime.clock();
  return byInvitation(pool, { token: input.token, purpose: 'first-administrator', now }, async () => {
    const { schoolId, personId } = await insertSchool(runtime, { ...input, ...idsOf(input.token) });
    const name = `${input.givenName} ${input.familyName}`;
    await insertAccounts(pool, [{ schoolId, personId, name, email: input.email, passphraseHash }], now);
    return schoolId;
  });
}

/** The same link makes the same school: when it was interrupted before the account, it goes on with what is there. */
function idsOf(token: string): { schoolId: SchoolId; networkId: string; personId: PersonId } {
  const named = (what: string) => namedUuid(`first school/${createHash('sha256').update(token).digest('hex')}/${what}`);
  return { schoolId: named('school') as SchoolId, networkId: named('network'), personId: named('person') as PersonId };
}

export interface NewSchool {
  schoolId?: SchoolId;
  personId?: PersonId;
  networkId?: string;
  network: string;
  school: string;
  level: 'primary' | 'middle' | 'secondary';
  givenName: string;
  familyName: string;
  email: string;
}

/** A school with its current school year and one administrator. With ids that are there already, it takes the names given now. */
export async function insertSchool(
  runtime: Runtime,
  input: NewSchool,
): Promise<{ schoolId: SchoolId; personId: PersonId; schoolYearId: string }> {
  const schoolId = input.schoolId ?? (crypto.randomUUID() as SchoolId);
  return inTransaction(runtime, { schoolId, wall: 'school' }, async (ctx) => {
    const networkId = input.networkId ?? ctx.newId<string>();
    await ctx.db
      .insertInto('network')
      .values({ networkId, name: input.network })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await ctx.db
      .insertInto('school')
      .values({ schoolId, networkId, name: input.school, level: input.level, createdAt: ctx.now })
      .onConflict((conflict) => conflict.column('schoolId').doUpdateSet({ name: input.school, level: input.level }))
      .execute();
    const year = schoolYearOn(ctx.now);
    const schoolYearId = namedUuid(`${schoolId}/${year.name}`);
    await ctx.db
      .insertInto('schoolYear')
      .values({ schoolId, schoolYearId, ...year, sourcedId: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const personId = input.personId ?? ctx.newId<PersonId>();
    const names = { givenName: input.givenName, familyName: input.familyName, email: input.email.toLowerCase() };
    await ctx.db
      .insertInto('person')
      .values({ schoolId, personId, ...names, createdAt: ctx.now })
      .onConflict((conflict) => conflict.columns(['schoolId', 'personId']).doUpdateSet(names))
      .execute();
    await ctx.db
      .insertInto('membership')
      .values([
        { schoolId, personId, role: 'administrator', fromOn: today(ctx) },
        { schoolId, personId, role: 'schoolLeader', fromOn: today(ctx) },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await refreshAccess(ctx);
    await insertAudit(ctx, { action: 'school.set-up', subjectId: schoolId });
    return { schoolId, personId, schoolYearId };
  });
}

/** Gives learners of a class three new pictures each, different within the class (P4). Old ones stop working at once. */
export async function renewPictures(ctx: Ctx, classId: ClassId, learnerIds: readonly PersonId[]): Promise<number> {
  const learners = await selectClassLearners(ctx, classId);
  const asked = new Set(learnerIds);
  const renewed = learners.filter((learner) => asked.has(learner.personId));
  if (renewed.length < asked.size) throw new Problem('not-allowed', { status: 403 });
  const taken = new Set(
    learners.filter((learner) => !asked.has(learner.personId)).flatMap((learner) => learner.pictures?.join() ?? []),
  );
  const keys = renewed.map((learner) => {
    return { learnerId: learner.personId, pictures: newPictures(taken) };
  });
  await upsertPictureKeys(ctx, keys);
  await insertAudit(ctx, { action: 'pictures.renewed', subjectId: classId, details: { learners: keys.length } });
  return keys.length;
}
