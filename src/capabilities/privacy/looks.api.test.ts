import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../platform/db/transaction.ts';
import { CAPABILITIES } from '../../server/capabilities.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { privacySchool } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof privacySchool>>;
const command = () => ({ commandId: crypto.randomUUID() });
const looks = async (who: 'adam' | 'ouder' | 'lore', learnerId = school.id('adam')) => {
  await server.runtime.looks?.flush();
  return (await school.as(who).looks({ learnerId })).looks;
};

beforeAll(async () => {
  server = await startTestServer();
  school = await privacySchool(server, 'kijken');
});
afterAll(() => server.close());

describe('the access log', () => {
  it('Y6: tells the learner who looked as what, at what and when, and never who by name', async () => {
    expect(await looks('adam')).toEqual([]);
    await school.mastery('sam').sky({ learnerId: school.id('adam') });
    await school.mastery('clb').sky({ learnerId: school.id('adam') });
    const seen = await looks('adam');
    expect(seen.map(({ relation, sees, purpose, times }) => ({ relation, sees, purpose, times }))).toEqual(
      expect.arrayContaining([
        { relation: 'classTeacher', sees: 'learning', purpose: null, times: 1 },
        { relation: 'counsellorOf', sees: 'learning', purpose: 'Gesprek over rekenen', times: 1 },
      ]),
    );
    expect(JSON.stringify(seen)).not.toMatch(/Sam|Clara/);
    expect(JSON.stringify(seen)).not.toContain(school.id('sam'));
  });

  it('Y6: counts a look at a class for each who was in it that day, and for nobody else', async () => {
    await school.teaching('sam').atAGlance({ classId: school.classId });
    const [lore] = await looks('lore', school.id('lore'));
    expect(lore).toMatchObject({ relation: 'classTeacher', className: '4A' });
    const ofClass = (await looks('adam')).filter(({ className }) => className === '4A');
    expect(ofClass).toHaveLength(1);
    await school.inSchool((ctx) =>
      ctx.db
        .updateTable('enrolment')
        .set({ fromOn: '2026-11-21' })
        .where('schoolId', '=', school.schoolId)
        .where('learnerId', '=', school.id('lore'))
        .execute(),
    );
    expect(await looks('lore', school.id('lore'))).toEqual([]);
  });

  it('Y6: leaves out a look at oneself, and shows the guardian what the learner sees', async () => {
    const before = (await looks('adam')).length;
    await school.mastery('adam').sky({ learnerId: school.id('adam') });
    expect(await looks('adam')).toHaveLength(before);
    await school.mastery('ouder').sky({ learnerId: school.id('adam') });
    expect((await looks('adam')).map(({ relation }) => relation)).toContain('guardianOf');
    // Why a counsellor was let in stays between learner, teachers and counsellor: the wall of `relation` says so.
    expect(await looks('ouder')).toEqual((await looks('adam')).map((one) => ({ ...one, purpose: null })));
  });

  it('Y6: keeps no look at what was refused', async () => {
    const before = await looks('adam');
    await expect(school.mastery('ellen').sky({ learnerId: school.id('adam') })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await looks('adam')).toEqual(before);
  });

  it('Y8: is no tool to watch staff: no role but the learner and the guardian reads it, and nobody by viewer', async () => {
    for (const who of ['sam', 'ellen', 'an', 'clb'] as const)
      await expect(school.as(who).looks({ learnerId: school.id('adam') })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(school.as('ouder').looks({ learnerId: school.id('lore') })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const inputs = CAPABILITIES.flatMap(({ routes }) => Object.keys(routes)).filter((name) => /looks?/i.test(name));
    expect(inputs).toEqual(['looks']);
  });

  it('Y8: holds behind the second wall alone, without a filter of the application', async () => {
    const rowsFor = (who: Parameters<typeof school.id>[0], columns: string) =>
      inTransaction(
        server.runtime,
        {
          schoolId: school.schoolId,
          wall: 'relations',
          actor: {
            ...{ schoolId: school.schoolId, personId: school.id(who), roles: ['teacher'] },
            ...{ strength: 'passphrase', language: 'nl' },
          },
        },
        async (ctx) =>
          (
            await ctx.db
              .selectFrom('look')
              .select(columns.split(' ') as 'lookId'[])
              .execute()
          ).length,
      );
    expect(await rowsFor('adam', 'look_id')).toBeGreaterThan(0);
    expect(await rowsFor('ouder', 'look_id')).toBeGreaterThan(0);
    for (const who of ['sam', 'ellen', 'an', 'clb', 'lore'] as const)
      expect([who, await rowsFor(who, 'look_id')]).toEqual([who, 0]);
    await expect(rowsFor('adam', 'viewer_id')).rejects.toThrow(/permission denied/);
  });

  it('Y8: gives a name only when it is asked for and an administrator gives it', async () => {
    const [look] = (await looks('adam')).filter(({ relation }) => relation === 'counsellorOf');
    const asked = { learnerId: school.id('adam'), lookId: look?.lookId ?? '' };
    await school.as('adam').askName({ ...command(), ...asked });
    await school.as('adam').askName({ ...command(), ...asked });
    await expect(school.as('lore').askName({ ...command(), ...asked })).rejects.toMatchObject({ code: 'not-allowed' });
    const { requests } = await school.as('an').nameRequests();
    expect(requests).toMatchObject([{ learner: 'Adam Peeters', viewer: 'Clara Begeleid', relation: 'counsellorOf' }]);
    await expect(school.as('ellen').nameRequests()).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = requests[0]?.requestId ?? '';
    await expect(
      school.as('an').decideName({ ...command(), requestId, outcome: 'refused', answer: null }),
    ).rejects.toMatchObject({ code: 'reason-needed' });
    await school.as('an').decideName({ ...command(), requestId, outcome: 'given', answer: null });
    expect((await school.as('an').nameRequests()).requests).toEqual([]);
    const told = (await looks('adam')).find(({ lookId }) => lookId === asked.lookId);
    expect(told?.name).toEqual({ outcome: 'given', name: 'Clara Begeleid', answer: null });
  });

  it('Y6: keeps the looks of the office, whatever page shows the learner', async () => {
    const an = school.as('an');
    const people = school.people('an');
    const learnerId = school.id('adam');
    const times = async () =>
      (await looks('adam')).reduce((sum, one) => sum + (one.relation === 'administrator' ? one.times : 0), 0);
    await school
      .as('adam')
      .askCorrection({ ...command(), learnerId, field: 'givenName', newValue: 'Adaam', why: null });
    // Not the counsellor's: that name was given before.
    const look = (await looks('adam')).find(({ relation }) => relation !== 'counsellorOf');
    await school.as('adam').askName({ ...command(), learnerId, lookId: look?.lookId ?? '' });
    await an.holdPerson({ ...command(), personId: learnerId, reason: 'Er loopt een klacht', until: '2027-01-31' });
    for (const page of [
      () => people.restrictions({ learnerId }),
      () => people.schoolPerson({ personId: school.id('ouder') }),
      () => an.openCorrections(),
      () => an.nameRequests(),
      () => an.foreseeErasure({ personId: learnerId }),
      () => an.retention(),
    ]) {
      const before = await times();
      await page();
      expect([String(page), await times()]).toEqual([String(page), before + 1]);
    }
  });

  it('every permission that opens learners to others says what they look at', () => {
    const others = ['classTeacher', 'guardianOf', 'counsellorOf', 'partnerOf'];
    const silent = CAPABILITIES.flatMap(({ permissions }) =>
      Object.entries(permissions).flatMap(([name, { relations, sees }]) =>
        !sees && relations.some((relation) => others.includes(relation)) ? [name] : [],
      ),
    );
    expect(silent.toSorted()).toEqual(NO_SIGHT.toSorted());
  });
});

/** They write, or show nothing of a learner: the answer is what the caller sent, or words of the class. */
const NO_SIGHT = [
  'evidence.record',
  'evidence.void',
  'goals.seeClass',
  'goals.setClass',
  'goals.writeLearnerGoals',
  'mastery.choose',
  'privacy.ask',
  'privacy.choose',
  'privacy.seeLooks',
  'teaching.ask',
  'teaching.teach',
];
