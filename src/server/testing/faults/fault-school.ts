import { goalIdOf, setClassFrameworks, storeFramework } from '../../../capabilities/goals/index.ts';
import type { Exercise } from '../../../capabilities/materials/exercises/exercise.ts';
import { EXERCISE_GENERATORS } from '../../../capabilities/materials/index.ts';
import { insertSchoolWith } from '../../../capabilities/people/index.ts';
import { type ClassId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { type Ctx, inTransaction, type Runtime } from '../../../platform/db/transaction.ts';
import { insertAccounts, type NewAccount } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';

const FRAMEWORK = 'fault-suite';
const PASSPHRASE = 'vier blauwe fietsen';
const TEACHERS = 3;
const LEARNERS = 12;
/** As many learners sign in; the teachers write about all. */
const PRACTISING = 3;

const id = <Id extends string>(name: string) => namedUuid(`fault-suite/${name}`) as Id;
const teacherId = (index: number) => id<PersonId>(`teacher-${index}`);
const learnerId = (index: number) => id<PersonId>(`learner-${index}`);

/** Goals that a child practises by typing a number, whatever the exercise: then any number is an answer, and counts. */
const CODES = [...EXERCISE_GENERATORS.entries()]
  .filter(([, generator]) =>
    Array.from({ length: 40 }, (_, seed) => generator.generate(seededRandom(seed))).every(takesAnyNumber),
  )
  .map(([code]) => code)
  .slice(0, 6);

function takesAnyNumber({ answer, check }: Exercise): boolean {
  return answer.kind === 'number' && ['0', '7', '42', '99'].every((number) => check(number).kind !== 'unreadable');
}

/** One class with three teachers and twelve learners; a second class, of which these teachers are not. */
export const FAULT_SCHOOL = {
  schoolId: id<SchoolId>('school'),
  classId: id<ClassId>('class'),
  goals: CODES.map((code) => goalIdOf(FRAMEWORK, code)) as readonly GoalId[],
  learners: Array.from({ length: LEARNERS }, (_, index) => learnerId(index)),
  /** Not a learner of these teachers: what is recorded of this child is refused. */
  stranger: id<PersonId>('stranger'),
};

const emailOf = (key: string) => `${key}@faults.test`;
const PEOPLE = [
  ...Array.from({ length: TEACHERS }, (_, index) => ({ key: `teacher-${index}`, personId: teacherId(index) })),
  ...Array.from({ length: LEARNERS }, (_, index) => ({ key: `learner-${index}`, personId: learnerId(index) })),
];

export async function fillFaultSchool(runtime: Runtime): Promise<void> {
  const { schoolId } = FAULT_SCHOOL;
  await inTransaction(runtime, { schoolId, wall: 'school' }, fill);
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const accounts = PEOPLE.map(
    ({ key, personId }): NewAccount => ({ schoolId, personId, name: key, email: emailOf(key), passphraseHash }),
  );
  await insertAccounts(runtime.database.pool, accounts, runtime.clock());
}

async function fill(ctx: Ctx): Promise<void> {
  const { schoolId, classId, learners, stranger } = FAULT_SCHOOL;
  const teachers = Array.from({ length: TEACHERS }, (_, index) => teacherId(index));
  const person = (personId: PersonId, role: string) => ({
    personId,
    givenName: 'Kind',
    familyName: 'Fout',
    roles: [role],
    readingLevel: 'older' as const,
  });
  await insertSchoolWith(ctx, {
    schoolId,
    networkName: 'Fouten',
    name: 'Foutenschool',
    level: 'primary',
    people: [
      ...teachers.map((personId) => person(personId, 'teacher')),
      ...[...learners, stranger].map((personId) => person(personId, 'learner')),
    ],
    classes: [
      { classId, name: '4A', grade: 4, teachers, learners },
      { classId: id<ClassId>('other class'), name: '4B', grade: 4, teachers: [], learners: [stranger] },
    ],
    relations: [],
  });
  const goals = CODES.map((code, position) => ({
    sourceId: code,
    kind: 'goal' as const,
    code,
    statement: `Doel ${code}`,
    position,
  }));
  const framework = { identifier: FRAMEWORK, title: 'Fouten', language: 'nl-BE', goals, relations: [] };
  const { frameworkId } = await storeFramework(ctx, framework, { fileName: 'faults', mended: [] });
  await setClassFrameworks(ctx, classId, [frameworkId]);
}

/** Cookies of real sign-ins over HTTP: they must outlive every fault. */
export interface Sessions {
  readonly teachers: readonly string[];
  readonly learners: readonly string[];
}

export async function signInAll(address: string): Promise<Sessions> {
  const cookies: string[] = [];
  for (const { key } of PEOPLE.slice(0, TEACHERS + PRACTISING)) cookies.push(await signIn(address, emailOf(key)));
  return { teachers: cookies.slice(0, TEACHERS), learners: cookies.slice(TEACHERS) };
}

async function signIn(address: string, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSPHRASE }),
  });
  if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
