import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY_MS } from '../../kernel/dates.ts';
import { type ClassId, type EventId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { insertAccounts } from '../../platform/session/accounts.ts';
import { hashPassphrase } from '../../platform/session/passphrase.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { type NewEvidence, recordEvidence } from '../evidence/index.ts';
import { frameworkIdOf, selectGoalGraph, storeDemoFrameworks } from '../goals/index.ts';
import { insertSchoolWith } from '../people/index.ts';
import type { algorithmsContract } from './algorithms.contract.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const PASSPHRASE = 'vier blauwe fietsen';
/** Of grade 3; as many again of grade 4, and one of grade 5. */
const IN_A_GRADE = 12;
const SCHOOLS = ['full', 'empty'] as const;
type School = (typeof SCHOOLS)[number];
const id = <Id extends string>(name: string) => namedUuid(`algorithms test/${name}`) as Id;
const schoolOf = (name: School) => id<SchoolId>(name);
const leaderOf = (name: School) => id<PersonId>(`leader of ${name}`);
const learners = Array.from({ length: 2 * IN_A_GRADE + 1 }, (_, k) => id<PersonId>(`learner ${k}`));
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  await insertSchool('empty', []);
  await insertSchool('full', learners);
  await inTransaction(server.runtime, { schoolId: schoolOf('full'), wall: 'school' }, async (ctx) => {
    await storeDemoFrameworks(ctx);
    const [goalId] = (await selectGoalGraph(ctx, [frameworkIdOf('demo-wiskunde-basis')])).goals.keys();
    if (goalId === undefined) throw new Error('no goal');
    await recordEvidence(ctx, answersOn(goalId));
  });
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const accounts = SCHOOLS.map((name) => ({
    ...{ schoolId: schoolOf(name), personId: leaderOf(name), name, email: `${name}@algorithms.test` },
    passphraseHash,
  }));
  await insertAccounts(server.runtime.database.pool, accounts, NOW);
});
afterAll(() => server.close());

async function insertSchool(name: School, personIds: readonly PersonId[]): Promise<void> {
  const schoolId = schoolOf(name);
  const grade = (from: number, until: number, of: number) => ({
    ...{ classId: id<ClassId>(`class ${of} of ${name}`), name: `${of}A`, grade: of },
    ...{ teachers: [], learners: personIds.slice(from, until) },
  });
  await inTransaction(server.runtime, { schoolId, wall: 'school' }, (ctx) =>
    insertSchoolWith(ctx, {
      ...{ schoolId, networkName: name, name, level: 'primary' },
      people: [
        ...personIds.map((personId, k) => ({
          ...{ personId, givenName: `L${k}`, familyName: 'Test' },
          ...{ readingLevel: 'young' as const, roles: ['learner' as const] },
        })),
        {
          ...{ personId: leaderOf(name), givenName: 'Lea', familyName: 'Test', email: `${name}@algorithms.test` },
          ...{ readingLevel: 'older' as const, roles: ['schoolLeader' as const] },
        },
      ],
      classes: [
        grade(0, IN_A_GRADE, 3),
        grade(IN_A_GRADE, 2 * IN_A_GRADE, 4),
        grade(2 * IN_A_GRADE, 2 * IN_A_GRADE + 1, 5),
      ],
      relations: [],
    }),
  );
}

/** Twenty answers each in October; in November of nine learners only. */
function answersOn(goalId: GoalId): NewEvidence[] {
  const random = seededRandom('answers');
  const answer = (learnerId: PersonId, day: number, k: number): NewEvidence => ({
    ...{ eventId: id<EventId>(`${learnerId}/${day}/${k}`), learnerId, kind: 'answer', purpose: 'for' },
    ...{ goals: [{ goalId, weight: 1 }], score: random.next() < 0.65 ? 1 : 0, situation: 'practice', source: 'test' },
    ...{ authorKind: 'learner', occurredAt: new Date(NOW.getTime() - day * DAY_MS - k * 60_000), timeKnown: 'exact' },
  });
  return learners.flatMap((learnerId, l) => [
    ...Array.from({ length: 20 }, (_, k) => answer(learnerId, 40, k)),
    ...(l < 9 ? [answer(learnerId, 2, 0)] : []),
  ]);
}

const inSchool = async (name: School) =>
  server
    .client<typeof algorithmsContract>('algorithms', await server.signIn(`${name}@algorithms.test`, PASSPHRASE))
    .inSchool();

it('A6: tells a leader how well the estimates came true, of ten learners or more together', async () => {
  const quality = await inSchool('full');
  expect(quality).toMatchObject({ learners: 25, learnersInAll: 25 });
  expect(quality.months.map(({ month, answers, learners: of }) => [month, answers, of])).toEqual([
    ['2026-10', 500, 25],
  ]);
  const [october] = quality.months;
  expect(october?.logLoss).toBeGreaterThan(0.55);
  expect(october?.logLoss).toBeLessThan(0.72);
  expect(october?.gapLow).toBeLessThan(october?.gapHigh ?? 0);
  expect(quality.readingLevels.groups.map(({ group, learners: of }) => [group, of])).toEqual([['young', 25]]);
});

it('A6: hides the grade of one learner, and the next smallest with it', async () => {
  const { grades } = await inSchool('full');
  expect(grades.hidden).toBe(2);
  expect(grades.groups).toMatchObject([{ learners: IN_A_GRADE }]);
});

it('an empty school has nothing to tell', async () => {
  const nothing = { groups: [], hidden: 0 };
  expect(await inSchool('empty')).toEqual({
    ...{ learners: 0, learnersInAll: 0, months: [] },
    ...{ readingLevels: nothing, grades: nothing, answers: nothing },
  });
});
