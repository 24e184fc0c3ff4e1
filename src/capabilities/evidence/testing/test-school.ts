import type { Actor } from '../../../kernel/access.ts';
import {
  type ClassId,
  type EventId,
  type GoalId,
  namedUuid,
  type PersonId,
  type SchoolId,
} from '../../../kernel/ids.ts';
import { type Ctx, inTransaction, type Wall } from '../../../platform/db/transaction.ts';
import { insertAccounts } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';
import type { TestServer } from '../../../server/testing/test-server.ts';
import { goalIdOf, setClassFrameworks, storeFramework } from '../../goals/index.ts';
import { insertSchoolWith } from '../../people/index.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { evidenceContract } from '../evidence.contract.ts';

const PASSPHRASE = 'vier blauwe fietsen';
const FRAMEWORK = 'evidence-test';
export const TEST_GOALS = ['A', 'B', 'C', 'D'].map((code) => goalIdOf(FRAMEWORK, code));

const LEARNERS = [
  ['Adam', 'Peeters'],
  ['Lore', 'Maes'],
  ['Adam', 'Claes'],
  ['Noor', '=Jacobs'],
] as const;

/** A school whose teacher Sam has one class of four learners; Noor teaches another class, without learners of Sam. */
export async function evidenceSchool(server: TestServer, name: string) {
  const { runtime } = server;
  const schoolId = namedUuid(`evidence-test/${name}`) as SchoolId;
  const person = (key: string) => namedUuid(`evidence-test/${name}/${key}`) as PersonId;
  const classId = namedUuid(`evidence-test/${name}/4A`) as ClassId;
  const learners = LEARNERS.map((_, index) => person(`learner-${index}`));
  const teachers = { sam: person('sam'), noor: person('noor') };
  const inSchool = <Result>(work: (ctx: Ctx) => Promise<Result>) =>
    inTransaction(runtime, { schoolId, wall: 'school' }, work);
  await inSchool((ctx) => fill(ctx, { name, classId, learners, teachers }));
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const signedIn = async (personId: PersonId, key: string) => {
    const email = `${key}@${name}.test`.toLowerCase();
    const account = { schoolId, personId, name: key, email, passphraseHash };
    await insertAccounts(runtime.database.pool, [account], runtime.clock());
    return server.signIn(email, PASSPHRASE);
  };
  const jars = {
    sam: await signedIn(teachers.sam, 'sam'),
    noor: await signedIn(teachers.noor, 'noor'),
    adam: await signedIn(person('learner-0'), 'adam'),
  };
  const actorOf = (personId: PersonId): Actor => ({
    schoolId,
    personId,
    roles: ['teacher'],
    strength: 'passphrase',
    language: 'nl',
  });
  return {
    schoolId,
    classId,
    learners,
    teachers,
    jars,
    inSchool,
    framework: { identifier: FRAMEWORK },
    as: (who: keyof typeof jars) => server.client<typeof evidenceContract>('evidence', jars[who]),
    /** Work as this person, behind the wall of relations, without any filter of the application. */
    behindWall: <Result>(personId: PersonId, work: (ctx: Ctx) => Promise<Result>, wall: Wall = 'relations') =>
      inTransaction(runtime, { schoolId, actor: actorOf(personId), wall }, work),
  };
}

interface SchoolToFill {
  readonly name: string;
  readonly classId: ClassId;
  readonly learners: readonly PersonId[];
  readonly teachers: { readonly sam: PersonId; readonly noor: PersonId };
}

async function fill(ctx: Ctx, { name, classId, learners, teachers }: SchoolToFill): Promise<void> {
  const { schoolId } = ctx;
  await insertSchoolWith(ctx, {
    schoolId,
    networkName: name,
    name,
    level: 'primary',
    people: [
      ...Object.entries(teachers).map(([key, personId]) => teacher(personId, key)),
      ...LEARNERS.map(([givenName, familyName], index) => ({
        personId: learners[index] as PersonId,
        givenName,
        familyName,
        roles: ['learner'],
        readingLevel: 'older' as const,
      })),
    ],
    classes: [
      { classId, name: '4A', grade: 4, teachers: [teachers.sam], learners },
      { classId: namedUuid(`${name}/4B`) as ClassId, name: '4B', grade: 4, teachers: [teachers.noor], learners: [] },
    ],
    relations: [],
  });
  for (const [index, personId] of learners.entries())
    await ctx.db
      .updateTable('person')
      .set({ sourcedId: `L${index}` })
      .where('schoolId', '=', schoolId)
      .where('personId', '=', personId)
      .execute();
  const goals = ['A', 'B', 'C', 'D'].map((code, position) => ({
    sourceId: code,
    kind: 'goal' as const,
    code,
    statement: `Doel ${code}`,
    position,
  }));
  const framework = { identifier: FRAMEWORK, title: 'Bewijs', language: 'nl-BE', goals, relations: [] };
  const { frameworkId } = await storeFramework(ctx, framework, { fileName: 'test', mended: [] });
  await setClassFrameworks(ctx, classId, [frameworkId]);
}

function teacher(personId: PersonId, givenName: string) {
  return { personId, givenName, familyName: 'Leraar', roles: ['teacher'], readingLevel: 'older' as const };
}

/** An answer; everything that is not given is the same for all. */
export function answer(
  key: string,
  given: Partial<Omit<NewEvidence, 'eventId'>> & { learnerId: PersonId; goal?: GoalId | undefined },
): NewEvidence {
  const { goal = TEST_GOALS[0] as GoalId, ...rest } = given;
  return {
    eventId: namedUuid(`answer/${key}`) as EventId,
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId: goal, weight: 1 }],
    item: { id: `item/${key.length}` },
    score: 1,
    situation: 'practice',
    source: 'test',
    authorKind: 'system',
    occurredAt: new Date('2026-10-01T09:00:00Z'),
    timeKnown: 'exact',
    ...rest,
  };
}
