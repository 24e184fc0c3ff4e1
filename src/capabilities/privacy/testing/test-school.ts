import { type ClassId, namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';
import { type Ctx, inTransaction } from '../../../platform/db/transaction.ts';
import { insertAccounts } from '../../../platform/session/accounts.ts';
import { hashPassphrase } from '../../../platform/session/passphrase.ts';
import type { TestServer } from '../../../server/testing/test-server.ts';
import { type NewEvidence, recordEvidence } from '../../evidence/index.ts';
import { goalIdOf, setClassFrameworks, storeFramework } from '../../goals/index.ts';
import type { masteryContract } from '../../mastery/mastery.contract.ts';
import { insertSchoolWith } from '../../people/index.ts';
import type { peopleContract } from '../../people/people.contract.ts';
import type { teachingContract } from '../../teaching/teaching.contract.ts';
import type { privacyContract } from '../privacy.contract.ts';

const PASSPHRASE = 'vier blauwe fietsen';
const FRAMEWORK = 'privacy-test';
export const GOALS = ['A', 'B', 'C'].map((code) => goalIdOf(FRAMEWORK, code));

const PEOPLE = {
  an: ['An', 'Beheer', 'administrator'],
  ellen: ['Ellen', 'Directie', 'schoolLeader'],
  sam: ['Sam', 'Leraar', 'teacher'],
  clb: ['Clara', 'Begeleid', 'counsellor'],
  ouder: ['Ouder', 'Peeters', 'guardian'],
  adam: ['Adam', 'Peeters', 'learner'],
  lore: ['Lore', 'Maes', 'learner'],
} as const;
export type Who = keyof typeof PEOPLE;

/** A school where Sam teaches Adam and Lore; Adam has a guardian and a counsellor, and everybody can sign in. */
export async function privacySchool(
  server: TestServer,
  name: string,
  signedIn: readonly Who[] = Object.keys(PEOPLE) as Who[],
) {
  const { runtime } = server;
  const schoolId = namedUuid(`privacy-test/${name}`) as SchoolId;
  const classId = namedUuid(`privacy-test/${name}/4A`) as ClassId;
  const id = (who: Who) => namedUuid(`privacy-test/${name}/${who}`) as PersonId;
  const inSchool = <Result>(work: (ctx: Ctx) => Promise<Result>) =>
    inTransaction(runtime, { schoolId, wall: 'school' }, work);
  await inSchool(async (ctx) => {
    await insertSchoolWith(ctx, {
      schoolId,
      networkName: name,
      name,
      level: 'primary',
      people: Object.entries(PEOPLE).map(([who, [givenName, familyName, role]]) => ({
        personId: id(who as Who),
        givenName,
        familyName,
        roles: [role],
        readingLevel: 'older' as const,
      })),
      classes: [{ classId, name: '4A', grade: 4, teachers: [id('sam')], learners: [id('adam'), id('lore')] }],
      relations: [
        { viewer: id('ouder'), learner: id('adam'), kind: 'guardian', purpose: null },
        { viewer: id('clb'), learner: id('adam'), kind: 'counsellor', purpose: 'Gesprek over rekenen' },
      ],
    });
    const goals = ['A', 'B', 'C'].map((code, position) => ({
      sourceId: code,
      kind: 'goal' as const,
      code,
      statement: `Doel <${code}>`,
      position,
    }));
    const framework = { identifier: FRAMEWORK, title: 'Gegevens', language: 'nl-BE', goals, relations: [] };
    const { frameworkId } = await storeFramework(ctx, framework, { fileName: 'test', mended: [] });
    await setClassFrameworks(ctx, classId, [frameworkId]);
  });
  const passphraseHash = await hashPassphrase(PASSPHRASE);
  const email = (who: Who) => `${who}@${name}.test`.toLowerCase();
  const accounts = (Object.keys(PEOPLE) as Who[]).map((who) => ({
    ...{ schoolId, personId: id(who), name: PEOPLE[who].join(' '), email: email(who), passphraseHash },
  }));
  await insertAccounts(runtime.database.pool, accounts, runtime.clock());
  const jars = new Map<Who, Awaited<ReturnType<typeof server.signIn>>>();
  for (const who of signedIn) jars.set(who, await server.signIn(email(who), PASSPHRASE));
  return {
    ...{ schoolId, classId, id, inSchool, email },
    as: (who: Who) => server.client<typeof privacyContract>('privacy', jars.get(who)),
    people: (who: Who) => server.client<typeof peopleContract>('people', jars.get(who)),
    teaching: (who: Who) => server.client<typeof teachingContract>('teaching', jars.get(who)),
    mastery: (who: Who) => server.client<typeof masteryContract>('mastery', jars.get(who)),
    record: (evidence: readonly NewEvidence[]) => inSchool((ctx) => recordEvidence(ctx, evidence)),
  };
}

/** One answer in practice. */
export function answerOf(learnerId: PersonId, key: string, goal = 0): NewEvidence {
  return {
    eventId: namedUuid(`privacy-test/${learnerId}/${key}`) as NewEvidence['eventId'],
    ...{ learnerId, kind: 'answer', purpose: 'for', item: { id: `item/${key}` }, score: 1, situation: 'practice' },
    goals: [{ goalId: GOALS[goal] as NonNullable<(typeof GOALS)[number]>, weight: 1 }],
    ...{ source: 'test', authorKind: 'system', timeKnown: 'exact' },
    occurredAt: new Date('2026-10-01T09:00:00Z'),
  };
}
