import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { calibrate, rebuild } from '../mastery/index.ts';
import { erasePerson } from './erasure.actions.ts';
import { findAnywhere } from './testing/planting.ts';
import { answerOf, GOALS, privacySchool } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof privacySchool>>;

beforeAll(async () => {
  server = await startTestServer();
  school = await privacySchool(server, 'wissen');
  const answers = (who: 'adam' | 'lore', n: number) =>
    Array.from({ length: n }, (_, index) => answerOf(school.id(who), `${index}`, index % 3));
  await school.record([...answers('adam', 12), ...answers('lore', 9)]);
  await school.inSchool((ctx) => calibrate(ctx));
  await school.inSchool((ctx) => rebuild(ctx, () => undefined));
});
afterAll(() => server.close());

/** Every number that is believed of Lore, as the database writes it. */
async function beliefsOfLore(): Promise<string> {
  const { rows } = await server.runtime.database.pool.query(
    `select b::text as t from belief b where learner_id = $1 union all select s::text from learner_state s where learner_id = $1
     union all select c::text from calibration c where school_id = $2 order by 1`,
    [school.id('lore'), school.schoolId],
  );
  return rows.map(({ t }) => t).join('\n');
}

describe('the export', () => {
  it('Y2: gives the learner everything as JSON, with the words of the goals and no secret', async () => {
    const file = await school.as('adam').exportLearner({ learnerId: school.id('adam'), as: 'json' });
    const told = JSON.parse(await file.text());
    expect(told).toMatchObject({ format: 'poolster-person', version: 1, person: { givenName: 'Adam' } });
    expect(told.parts.find((part: { table: string }) => part.table === 'evidence').rows).toHaveLength(12);
    expect(told.goals[GOALS[0] ?? '']).toBe('Doel <A>');
    expect(told.account).toMatchObject({ email: school.email('adam'), ways: ['credential'] });
    expect(JSON.stringify(told)).not.toMatch(/argon2|scrypt|"token|password/);
    for (const other of ['lore', 'sam', 'an', 'ouder'] as const)
      expect(JSON.stringify(told)).not.toContain(school.id(other));
  });

  it('E12: gives a guardian no result before the learner saw it', async () => {
    const read = async () =>
      JSON.parse(
        await (await school.as('ouder').exportLearner({ learnerId: school.id('adam'), as: 'json' })).text(),
      ) as { waiting: boolean; parts: { table: string }[] };
    const before = await read();
    expect(before.waiting).toBe(true);
    const learning = /^(evidence|belief|confirmation|learnerState|practiceSession)$/;
    expect(before.parts.filter(({ table }) => learning.test(table))).toEqual([]);
    await school.inSchool((ctx) =>
      ctx.db
        .insertInto('learnerSeen')
        .values({ schoolId: school.schoolId, learnerId: school.id('adam'), seenAt: ctx.now })
        .execute(),
    );
    const after = await read();
    expect(after.waiting).toBe(false);
    expect(after.parts.map(({ table }) => table)).toEqual(expect.arrayContaining(['evidence', 'belief']));
  });

  it('Y2: gives a page that runs nothing and in which every value is escaped', async () => {
    const file = await school.as('ouder').exportLearner({ learnerId: school.id('adam'), as: 'html' });
    const page = await file.text();
    expect(file.type).toContain('text/html');
    expect(page).toContain('Doel &lt;A&gt;');
    expect(page).not.toMatch(/<script|<img|<link|href=|src=|\son\w+=/i);
    expect(page).toContain('Alles wat we bewaren over Adam Peeters');
  });

  it('is for the learner and the guardian; others get their own', async () => {
    for (const who of ['sam', 'ellen', 'an', 'clb', 'lore'] as const)
      await expect(school.as(who).exportLearner({ learnerId: school.id('adam'), as: 'json' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    const note = { ...answerOf(school.id('lore'), 'noted'), source: 'Woorden over Lore', authorId: school.id('sam') };
    await school.record([{ ...note, authorKind: 'teacher' }]);
    const own = JSON.parse(await (await school.as('sam').exportOwn({ as: 'json' })).text());
    expect(own.person.givenName).toBe('Sam');
    expect(JSON.stringify(own)).not.toContain(school.id('adam'));
    expect(JSON.stringify(own)).not.toContain('Woorden over Lore');
    expect(own.mentions).toContainEqual({ capability: 'evidence', table: 'evidence', rows: 1 });
  });
});

describe('an erasure', () => {
  const ahead = () => school.as('an').foreseeErasure({ personId: school.id('adam') });
  const erase = (given: { fingerprint: string; familyName?: string }) =>
    school
      .as('an')
      .erase({ personId: school.id('adam'), reason: 'Op vraag van de ouder', familyName: 'peeters', ...given });

  it('Y4: is foreseen with all it changes, and only by an administrator', async () => {
    expect(await ahead()).toMatchObject({ roles: ['learner'], classes: ['4A'], evidence: 12, calibrations: [2] });
    for (const who of ['sam', 'ellen', 'adam', 'ouder'] as const)
      await expect(school.as(who).foreseeErasure({ personId: school.id('adam') })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });

  it('Y4: asks for the name, and refuses what was foreseen differently', async () => {
    const { fingerprint } = await ahead();
    await expect(erase({ fingerprint, familyName: 'Claes' })).rejects.toMatchObject({ code: 'erasure-name' });
    await school.record([answerOf(school.id('adam'), 'late')]);
    await expect(erase({ fingerprint })).rejects.toMatchObject({ code: 'erasure-changed' });
    await expect(
      school.as('an').erase({ personId: school.id('an'), fingerprint: 'x', familyName: 'Beheer', reason: 'weg ermee' }),
    ).rejects.toMatchObject({ code: 'erasure-yourself' });
  });

  it('Y3: leaves nothing of the person anywhere, and every number of the others as it was, after a rebuild too', async () => {
    const before = await beliefsOfLore();
    const { fingerprint } = await ahead();
    expect(await erase({ fingerprint })).toEqual({ account: 'erased' });
    expect(
      await findAnywhere(server.runtime.database.pool, [school.id('adam'), school.email('adam'), 'adam leraar']),
    ).toEqual([]);
    expect(await beliefsOfLore()).toBe(before);
    await school.inSchool((ctx) => rebuild(ctx, () => undefined));
    expect(await beliefsOfLore()).toBe(before);
  });

  it('Y4: is on record without the name, and done a second time is done already', async () => {
    const { rows } = await server.runtime.database.pool.query(
      `select actor_id, subject_id, details from audit where action = 'person.erased'`,
    );
    expect(rows).toMatchObject([
      { actor_id: school.id('an'), subject_id: null, details: { reason: 'Op vraag van de ouder' } },
    ]);
    expect(await erase({ fingerprint: 'any' })).toEqual({ account: 'known' });
    await expect(server.signIn(school.email('adam'), 'vier blauwe fietsen')).rejects.toThrow('401');
  });

  it('keeps the account of who also belongs to another school', async () => {
    const other = await privacySchool(server, 'elders', []);
    await server.runtime.database.pool.query(
      'update auth.person_account set user_id = $1 where school_id = $2 and person_id = $3',
      [school.id('sam'), other.schoolId, other.id('sam')],
    );
    const { fingerprint } = await school.as('an').foreseeErasure({ personId: school.id('sam') });
    const asked = { personId: school.id('sam'), familyName: 'Leraar', fingerprint, reason: 'Uit dienst' };
    expect(await school.as('an').erase(asked)).toEqual({ account: 'otherSchool' });
    await server.signIn(school.email('sam'), 'vier blauwe fietsen');
    // Listed: an account that another school needs keeps its number, which began as that person's.
    expect(
      (await findAnywhere(server.runtime.database.pool, [school.id('sam')])).every((place) =>
        place.startsWith('auth.'),
      ),
    ).toBe(true);
  });

  it('Y4: leaves a school its last administrator, also when two erase each other at once', async () => {
    await school.inSchool((ctx) =>
      ctx.db
        .insertInto('membership')
        .values({
          schoolId: school.schoolId,
          personId: school.id('ellen'),
          role: 'administrator',
          fromOn: '2026-09-01',
        })
        .execute(),
    );
    const { schoolId } = school;
    const both = await Promise.allSettled(
      (['an', 'ellen'] as const).map((who) =>
        erasePerson(server.runtime, { schoolId, personId: school.id(who), by: null, reason: 'Uit dienst' }),
      ),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'last-administrator' } });
  });
});
