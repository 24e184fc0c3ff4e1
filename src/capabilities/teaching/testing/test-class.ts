import { type ClassId, type GoalId, namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { insertAccounts } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';
import type { TestServer } from '../../../server/testing/test-server.ts';
import {
  frameworkIdOf,
  type GoalGraph,
  selectGoalGraph,
  setClassFrameworks,
  storeDemoFrameworks,
} from '../../goals/index.ts';
import { EXERCISE_GENERATORS } from '../../materials/index.ts';
import { insertSchoolWith } from '../../people/index.ts';

export const PASSPHRASE = 'vier blauwe fietsen';
export const schoolId = namedUuid('teaching-test') as SchoolId;
const id = (name: string) => namedUuid(`teaching-test/${name}`);
export const person = (name: string) => id(name) as PersonId;
export const classId = id('3A') as ClassId;
export const otherClassId = id('3B') as ClassId;
export const emptyClassId = id('3C') as ClassId;
export const learnerNames = ['Aya', 'Bas', 'Cem', 'Dina', 'Elif', 'Finn', 'Gil', 'Hoda', 'Ines', 'Jef', 'Kobe', 'Lina'];

/** A school with a class of twelve taught by sam, one taught by lotte, an empty one, and a goal to work at. */
export async function insertTestClasses({ runtime }: TestServer): Promise<GoalId> {
  const people = [
    ...['sam', 'lotte'].map((name) => ({ name, roles: ['teacher'] })),
    { name: 'joris', roles: ['schoolLeader'] },
    ...learnerNames.map((name) => ({ name, roles: ['learner'] })),
  ];
  const email = (name: string) => `${name.toLowerCase()}@teaching.test`;
  const graph = await inTransaction(runtime, { schoolId, wall: 'school' }, async (ctx) => {
    await insertSchoolWith(ctx, {
      schoolId,
      networkName: 'Testnet',
      name: 'Atheneum De Test',
      level: 'secondary',
      people: people.map(({ name, roles }) => ({
        ...{ personId: person(name), givenName: name, familyName: 'Test', roles },
        ...{ readingLevel: 'older', email: email(name) },
      })),
      classes: [
        { classId, name: '3A', grade: 9, teachers: [person('sam')], learners: learnerNames.map(person) },
        { classId: otherClassId, name: '3B', grade: 9, teachers: [person('lotte')], learners: [] },
        { classId: emptyClassId, name: '3C', grade: 9, teachers: [person('sam')], learners: [] },
      ],
      relations: [],
    });
    await storeDemoFrameworks(ctx);
    await setClassFrameworks(ctx, classId, [frameworkIdOf('demo-wiskunde-sec-1')]);
    return selectGoalGraph(ctx, [frameworkIdOf('demo-wiskunde-sec-1')]);
  });
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const accounts = people.map(({ name }) => ({
    schoolId,
    personId: person(name),
    name,
    passphraseHash,
    email: email(name),
  }));
  await insertAccounts(runtime.database.pool, accounts, runtime.clock());
  return goalWithNumbers(graph);
}

/** A number can always be read as an answer, so a check on this goal ends after five. */
function goalWithNumbers(graph: GoalGraph): GoalId {
  const found = [...graph.goals.values()].find((goal) => {
    const generator = goal.code === null ? undefined : EXERCISE_GENERATORS.get(goal.code);
    const kinds = ['a', 'b', 'c', 'd'].map((seed) => generator?.generate(seededRandom(seed)).answer.kind);
    return kinds.every((kind) => kind === 'number') && graph.followers.has(goal.goalId);
  });
  if (!found) throw new Error('The demo curriculum has no goal with numbers as answers and a follower');
  return found.goalId;
}
