import { type SchoolId, uuidV7 } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { insertAccounts } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';
import type { TestServer } from '../../../server/testing/test-server.ts';
import type { RosterPackage } from '../../../standards/roster/roster-package.ts';
import { insertSchool } from '../people.actions.ts';
import type { peopleContract } from '../people.contract.ts';

export const PASSPHRASE = 'vier blauwe fietsen';

/** A school with one administrator, who is signed in. */
export async function openTestSchool(server: TestServer, name: string, level: 'primary' | 'secondary' = 'primary') {
  const email = `admin@${name.toLowerCase().replace(/\W+/g, '-')}.test`;
  const { schoolId, personId } = await insertSchool(server.runtime, {
    network: `Net ${name}`,
    school: name,
    level,
    givenName: 'An',
    familyName: 'Beheer',
    email,
  });
  await giveAccount(server, { schoolId, personId, email });
  const jar = await server.signIn(email, PASSPHRASE);
  return { schoolId, personId, email, jar, people: server.client<typeof peopleContract>('people', jar) };
}

async function giveAccount(server: TestServer, one: { schoolId: SchoolId; personId: never | string; email: string }) {
  await insertAccounts(
    server.runtime.database.pool,
    [
      {
        schoolId: one.schoolId,
        personId: one.personId as never,
        name: one.email,
        email: one.email,
        passphraseHash: await hashPassphrase(PASSPHRASE),
      },
    ],
    server.runtime.clock(),
  );
}

const random = seededRandom('command ids of tests');
/** A new command id, the same in every run. */
export function newCommand(): string {
  return uuidV7(
    1_790_000_000_000,
    Uint8Array.from({ length: 16 }, () => random.integer(0, 255)),
  );
}

export function file(name: string, content: string | Uint8Array): File {
  return new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
}

/** Two classes with a teacher each, 2 × `size` learners, the first of whom has a guardian. */
export function smallRoster(size = 3): RosterPackage {
  const classes = ['3A', '5B'].map((name) => ({
    sourceId: `class-${name}`,
    name,
    schoolSourceId: 'school-1',
    grade: name.slice(0, 1),
    yearSourceIds: ['year-26'],
  }));
  const learners = classes.flatMap((group) =>
    Array.from({ length: size }, (_, index) => ({
      sourceId: `learner-${group.name}-${index + 1}`,
      givenName: `Kind${index + 1}`,
      familyName: `Van${group.name}`,
      classSourceId: group.sourceId,
    })),
  );
  const teachers = classes.map((group, index) => ({
    sourceId: `teacher-${index + 1}`,
    email: `teacher${index + 1}@school.test`,
    classSourceId: group.sourceId,
  }));
  const role = (name: 'learner' | 'teacher' | 'guardian') => [{ role: name, schoolSourceId: 'school-1' }];
  return {
    version: '1.1',
    complete: true,
    schools: [{ sourceId: 'school-1', name: 'De Vuurtoren' }],
    years: [{ sourceId: 'year-26', name: '2026–2027', startsOn: '2026-09-01', endsOn: '2027-07-01' }],
    classes,
    people: [
      ...learners.map(({ sourceId, givenName, familyName }) => ({
        sourceId,
        givenName,
        familyName,
        roles: role('learner'),
        guardianOf: [],
        active: true,
      })),
      ...teachers.map(({ sourceId, email }, index) => ({
        sourceId,
        email,
        givenName: `Leraar${index + 1}`,
        familyName: 'Janssens',
        roles: role('teacher'),
        guardianOf: [],
        active: true,
      })),
      {
        sourceId: 'guardian-1',
        givenName: 'Ouder',
        familyName: 'Van3A',
        email: 'ouder@thuis.test',
        roles: role('guardian'),
        guardianOf: ['learner-3A-1'],
        active: true,
      },
    ],
    enrolments: [
      ...learners.map(({ sourceId, classSourceId }) => ({
        sourceId: `enrolment-${sourceId}`,
        classSourceId,
        personSourceId: sourceId,
        role: 'learner' as const,
      })),
      ...teachers.map(({ sourceId, classSourceId }) => ({
        sourceId: `enrolment-${sourceId}`,
        classSourceId,
        personSourceId: sourceId,
        role: 'teacher' as const,
      })),
    ],
    removed: [],
  };
}
