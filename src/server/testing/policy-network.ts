import { randomUUID } from 'node:crypto';
import type { AnyContractRouter } from '@orpc/contract';
import { goalIdOf, setClassFrameworks, storeFramework } from '../../capabilities/goals/index.ts';
import { EXERCISE_GENERATORS } from '../../capabilities/materials/index.ts';
import { refreshAccess } from '../../capabilities/people/index.ts';
import { type ClassId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { type Ctx, inTransaction } from '../../platform/db/transaction.ts';
import { insertAccounts } from '../../platform/session/accounts.ts';
import { hashPassphrase } from '../../platform/session/passphrase.ts';
import {
  familyName,
  givenName,
  type NetworkPerson,
  PEOPLE,
  personOf,
  picture,
  record,
  SIGN_INS,
  schoolWord,
  TODAY,
} from './policy-people.ts';
import type { Case } from './policy-table.ts';
import type { CookieJar, TestServer } from './test-server.ts';

export type Jars = Readonly<Record<Case, CookieJar>>;
type School = 'one' | 'two';
export type Calls = Record<string, (input: unknown) => Promise<Record<string, unknown>>>;

export const PASSPHRASE = 'vier blauwe fietsen';
const FRAMEWORK = 'walls-test';

export const schoolId = (school: School) => namedUuid(`walls/${school}`) as SchoolId;
export const classId = (name: string, school: School = 'one') => namedUuid(`walls/${school}/${name}`) as ClassId;
export const personId = (key: string) => namedUuid(`walls/person/${key}`) as PersonId;
const emailOf = (key: string) => `${key}@walls.test`.toLowerCase();

/** Codes of goals that can be practised, so that every route about exercises has something to do. */
export const CODES = [...EXERCISE_GENERATORS.keys()].slice(0, 3);
export const goalIds = CODES.map((code) => goalIdOf(FRAMEWORK, code));
export const goalId = goalIds[0] as GoalId;

export function callsOf(server: TestServer, capability: string, jar: CookieJar): Calls {
  return server.client<AnyContractRouter>(capability, jar) as unknown as Calls;
}

/** Two schools of one network with everybody of `policy-people.ts`, each signed in, and something of everything there is to see. */
export async function openNetwork(server: TestServer) {
  for (const school of ['one', 'two'] as const)
    await inTransaction(server.runtime, { schoolId: schoolId(school), wall: 'school' }, (ctx) => fill(ctx, school));
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const accounts = PEOPLE.map(({ key, school }) => ({
    ...{ schoolId: schoolId(school), personId: personId(key), name: key },
    ...{ email: emailOf(key), passphraseHash },
  }));
  await insertAccounts(server.runtime.database.pool, accounts, server.runtime.clock());
  const jars: Record<string, CookieJar> = { anonymous: { cookie: '' } };
  for (const who of SIGN_INS) {
    const jar = await server.signIn(emailOf(personOf(who)), PASSPHRASE);
    if (who.endsWith('ByPictures')) await weaken(server, jar);
    jars[who] = jar;
  }
  // Who left had signed in before: the door itself does not open to them any more.
  await inTransaction(server.runtime, { schoolId: schoolId('one'), wall: 'school' }, endPlaces);
  // One jar for every case, made just above.
  return { jars: jars as Jars };
}

/** A new session, for who had one until a role ended. */
export function signInAgain(server: TestServer, who: Exclude<Case, 'anonymous'>): Promise<CookieJar> {
  return server.signIn(emailOf(personOf(who)), PASSPHRASE);
}

/** A session as three pictures open it. */
async function weaken(server: TestServer, jar: CookieJar): Promise<void> {
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(jar.cookie)?.[1] ?? '').split('.')[0];
  const { rowCount } = await server.runtime.database.pool.query(
    `update auth."session" set "strength" = 'picture' where "token" = $1`,
    [token],
  );
  if (rowCount !== 1) throw new Error('The session to weaken was not found');
}

async function fill(ctx: Ctx, school: School): Promise<void> {
  const { db } = ctx;
  const own = { schoolId: schoolId(school) };
  const people = PEOPLE.filter((one) => one.school === school);
  const networkId = namedUuid('walls/network');
  await db
    .insertInto('network')
    .values({ networkId, name: 'Wallsnet' })
    .onConflict((c) => c.doNothing())
    .execute();
  await db
    .insertInto('school')
    .values({ ...own, networkId, name: schoolWord(school), level: 'primary', createdAt: ctx.now })
    .execute();
  const schoolYearId = namedUuid(`walls/${school}/year`);
  await db
    .insertInto('schoolYear')
    .values({ ...own, schoolYearId, name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-08-31' })
    .execute();
  await db
    .insertInto('person')
    .values(people.map((one) => personRow(ctx, one)))
    .execute();
  await db
    .insertInto('membership')
    .values(people.flatMap((one) => membershipRows(one)))
    .execute();
  const groups = ['3A', '3B'].map((name) => ({ ...own, classId: classId(name, school), schoolYearId, name, grade: 3 }));
  await db.insertInto('class').values(groups).execute();
  await fillClasses(ctx, school, people);
  await fillRelations(ctx, people);
  await refreshAccess(ctx);
  const goals = CODES.map((code, position) => ({
    ...{ sourceId: code, kind: 'goal' as const, code, statement: `Doel ${code}`, position },
  }));
  const relations = [{ kind: 'precedes' as const, from: CODES[0] ?? '', to: CODES[1] ?? '' }];
  const framework = { identifier: FRAMEWORK, title: 'Muren', language: 'nl-BE', goals, relations };
  const { frameworkId } = await storeFramework(ctx, framework, { fileName: 'walls', mended: [] });
  for (const group of groups) await setClassFrameworks(ctx, group.classId, [frameworkId]);
}

function personRow(ctx: Ctx, { key, school, roles }: NetworkPerson) {
  return {
    schoolId: schoolId(school),
    personId: personId(key),
    givenName: givenName(key),
    familyName: familyName(key),
    email: roles.includes('learner') ? null : emailOf(key),
    createdAt: ctx.now,
  };
}

function membershipRows({ key, school, roles, member }: NetworkPerson) {
  return roles.map((role) => ({
    ...{ schoolId: schoolId(school), personId: personId(key), role },
    ...{ fromOn: member.from, untilOn: null },
  }));
}

async function endPlaces(ctx: Ctx): Promise<void> {
  for (const { key, member } of PEOPLE.filter((one) => one.member.until !== null))
    await ctx.db
      .updateTable('membership')
      .set({ untilOn: member.until })
      .where('schoolId', '=', ctx.schoolId)
      .where('personId', '=', personId(key))
      .execute();
  await refreshAccess(ctx);
}

async function fillClasses(ctx: Ctx, school: School, people: readonly NetworkPerson[]): Promise<void> {
  const own = { schoolId: schoolId(school) };
  for (const { key, learnsIn, teaches } of people) {
    if (learnsIn) {
      const place = { ...own, classId: classId(learnsIn, school), learnerId: personId(key), fromOn: '2026-09-01' };
      await ctx.db.insertInto('enrolment').values(place).execute();
      await ctx.db
        .insertInto('pictureKey')
        .values({ ...own, learnerId: personId(key), pictures: [picture(key), 'fish', 'sun'], setAt: ctx.now })
        .execute();
    }
    if (teaches) {
      const days = { fromOn: teaches.from, untilOn: teaches.until };
      const place = { ...own, classId: classId(teaches.group, school), teacherId: personId(key), ...days };
      await ctx.db.insertInto('classTeacher').values(place).execute();
    }
  }
}

async function fillRelations(ctx: Ctx, people: readonly NetworkPerson[]): Promise<void> {
  for (const { key, school, sees, restricted } of people) {
    if (!sees) continue;
    const pair = { schoolId: schoolId(school), viewerId: personId(key), learnerId: personId(sees.learner) };
    const limits = sees.kind === 'guardian' ? {} : { purpose: 'Samen vooruit' };
    await ctx.db
      .insertInto('relation')
      .values({ ...pair, kind: sees.kind, fromOn: sees.from, untilOn: sees.until, ...limits })
      .execute();
    if (restricted)
      await ctx.db
        .insertInto('relationRestriction')
        .values({
          ...pair,
          sees: restricted,
          reason: 'Beslissing',
          fromOn: TODAY,
          untilOn: null,
          setBy: null,
          setAt: ctx.now,
        })
        .execute();
  }
}

/** Something of everything, made by those who make it, through the same routes. */
export async function plant(server: TestServer, jars: Jars) {
  const of = (capability: string, who: Case) => callsOf(server, capability, jars[who]);
  const command = () => ({ commandId: randomUUID() });
  const eventIds = await plantEvidence(server, jars);
  const teaching = of('teaching', 'classTeacher');
  const goals = of('goals', 'classTeacher');
  const home = { classId: classId('3A') };
  const signal = { ...home, learnerId: personId('ada'), goalId, kind: 'support', reason: 'stuck' };
  const [ada, bo] = [personId('ada'), personId('bo')];
  await teaching['setLesson']?.({
    ...command(),
    ...home,
    goalIds: [goalId],
    title: schoolWord('one'),
    untilOn: '2026-12-04',
  });
  const asked = await teaching['ask']?.({ ...command(), ...home, learnerIds: [ada], goalId, kind: 'practice' });
  const answered = await teaching['act']?.({ ...command(), ...signal, action: 'instruction' });
  const wish = await teaching['wish']?.({ ...command(), ...home, kind: 'together', learnerId: ada, otherId: bo });
  const grouped = await teaching['acceptGroups']?.({
    ...{ ...command(), ...home, kind: 'convergent', goalIds: [goalId], untilOn: '2026-12-04' },
    groups: [{ key: 'core', goalId: null, learnerIds: [ada, bo] }],
  });
  const words = {
    goalIds: [goalId],
    textOlder: `Ik kan ${schoolWord('one')}`,
    textYoung: null,
    criteria: ['Het klopt'],
  };
  const learnerGoal = await goals['writeLearnerGoal']?.({ ...command(), ...home, ...words });
  const practice = await of('materials', 'self')['start']?.({ ...command(), learnerId: ada, goalId, mode: 'practice' });
  await of('goals', 'self')['chooseGoal']?.({ ...command(), learnerId: ada, goalId });

  const administrator = of('goals', 'administrator');
  const title = { title: `Eigen ${schoolWord('one')}`, subject: null, language: 'nl-BE' };
  const framework = await administrator['createOwnFramework']?.({ ...command(), ...title });
  const ownGoal = await administrator['addOwnGoal']?.({
    ...command(),
    ...ownGoalInput(String(framework?.['frameworkId']), 'E1'),
  });
  return {
    eventId: eventIds['ada'] ?? '',
    requestId: String((asked?.['requestIds'] as string[] | undefined)?.[0]),
    responseId: String(answered?.['responseId']),
    wishId: String(wish?.['wishId']),
    groupingId: String(grouped?.['groupingId']),
    learnerGoalId: String(learnerGoal?.['learnerGoalId']),
    sessionId: String(practice?.['sessionId']),
    frameworkId: String(framework?.['frameworkId']),
    ownGoalId: String(ownGoal?.['goalId']),
  };
}
export type Planted = Awaited<ReturnType<typeof plant>>;

/** One observation of each learner, whose note says of whom it is. */
async function plantEvidence(server: TestServer, jars: Jars): Promise<Readonly<Record<string, string>>> {
  const eventIds: Record<string, string> = {};
  for (const [key, who] of [
    ['ada', 'classTeacher'],
    ['bo', 'classTeacher'],
    ['cas', 'otherTeacher'],
    ['dee', 'teacherElsewhere'],
  ] as const) {
    const eventId = randomUUID();
    eventIds[key] = eventId;
    const seen = { eventId, learnerId: personId(key), goalIds: [goalId], kind: 'observation', observed: 'alone' };
    const rest = { situation: 'class', purpose: 'for', note: record(key), occurredAt: '2026-11-17T09:00:00.000Z' };
    await callsOf(server, 'evidence', jars[who])['record']?.({
      commandId: randomUUID(),
      evidence: [{ ...seen, ...rest }],
    });
  }
  return eventIds;
}

export function ownGoalInput(frameworkId: string, code: string) {
  const words = { code, statement: `Doel ${schoolWord('one')} ${code}`, parentGoalId: null, prerequisiteIds: [] };
  return { frameworkId, kind: 'goal', ...words, yearFrom: null, yearTo: null, minimum: true };
}
