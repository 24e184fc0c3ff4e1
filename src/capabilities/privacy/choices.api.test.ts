import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { selectResearchRows } from './consents.ts';
import { exportPerson } from './export.actions.ts';
import { answerOf, GOALS, privacySchool } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof privacySchool>>;
let next: Awaited<ReturnType<typeof privacySchool>>;
const command = () => ({ commandId: crypto.randomUUID() });
const adam = () => ({ learnerId: school.id('adam') });

beforeAll(async () => {
  server = await startTestServer();
  school = await privacySchool(server, 'kiezen', ['adam', 'ouder', 'an', 'sam']);
  next = await privacySchool(server, 'daarna', ['an', 'lore']);
  await school.record([
    ...Array.from({ length: 8 }, (_, index) => answerOf(school.id('adam'), `${index}`, index % 2)),
    answerOf(school.id('lore'), 'one'),
  ]);
});
afterAll(() => server.close());

describe('a consent', () => {
  const research = () => school.inSchool((ctx) => selectResearchRows(ctx));
  const say = (who: 'adam' | 'ouder', given: boolean, version = 1) =>
    school.as(who).decideConsent({ ...command(), ...adam(), what: 'research', version, given });

  it('Y9: is the guardian’s for a young child, and nobody is in the research file without one', async () => {
    expect(await school.as('adam').consents(adam())).toMatchObject({ decides: 'guardian', isYours: false });
    await expect(say('adam', true)).rejects.toMatchObject({ code: 'consent-not-yours' });
    expect(await research()).toEqual([]);
    await expect(say('ouder', true, 2)).rejects.toMatchObject({ code: 'consent-other-words' });
    await say('ouder', true);
    expect((await school.as('ouder').consents(adam())).extras[0]?.given).toMatchObject({ as: 'guardian' });
    const rows = await research();
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map(({ learner }) => learner)).size).toBe(1);
    expect(JSON.stringify(rows)).not.toMatch(/Adam|Peeters/);
  });

  it('Y9: is taken back as easily, by the learner too, and then nothing of them is in the file', async () => {
    await say('adam', false);
    expect(await research()).toEqual([]);
    const [extra] = (await school.as('adam').consents(adam())).extras;
    expect(extra?.given).toBeNull();
    expect(extra?.before[0]?.withdrawnAt).not.toBeNull();
  });

  it('Y9: follows the age that the school sets', async () => {
    await school.inSchool((ctx) =>
      ctx.db.updateTable('class').set({ grade: 9 }).where('schoolId', '=', school.schoolId).execute(),
    );
    expect(await school.as('adam').consents(adam())).toMatchObject({ decides: 'self', isYours: true });
    await school.as('an').setRetention({ ...command(), consentAge: 16, kinds: [] });
    expect(await school.as('adam').consents(adam())).toMatchObject({ decides: 'guardian' });
  });
});

describe('a correction', () => {
  it('Y12: is asked, decided by an administrator, and keeps the old value to be seen', async () => {
    const asked = { ...adam(), field: 'familyName', newValue: 'Peters', why: 'Zo staat het op de pas' } as const;
    await school.as('ouder').askCorrection({ ...command(), ...asked });
    await school.as('ouder').askCorrection({ ...command(), ...asked });
    const { corrections } = await school.as('an').openCorrections();
    expect(corrections).toMatchObject([{ name: 'Adam Peeters', oldValue: 'Peeters', newValue: 'Peters' }]);
    const correctionId = corrections[0]?.correctionId ?? '';
    await expect(
      school.as('an').decideCorrection({ ...command(), correctionId, outcome: 'refused', answer: null }),
    ).rejects.toMatchObject({ code: 'reason-needed' });
    await school.as('an').decideCorrection({ ...command(), correctionId, outcome: 'changed', answer: null });
    expect(await school.as('adam').corrections(adam())).toMatchObject({
      now: { familyName: 'Peters' },
      corrections: [{ oldValue: 'Peeters', newValue: 'Peters', outcome: 'changed' }],
    });
    await expect(school.as('ouder').askCorrection({ ...command(), ...asked })).rejects.toMatchObject({
      code: 'correction-same',
    });
  });
});

describe('changing school', () => {
  const packed = async () =>
    (await school.as('ouder').packMoving({ ...adam(), kinds: ['evidence', 'chosenGoals'] })).text();
  const asFile = (text: string) => new File([text], 'mee.json', { type: 'application/json' });
  const lore = () => next.id('lore');
  const beliefs = async (learnerId: PersonId) => {
    const { rows } = await server.runtime.database.pool.query(
      'select goal_id, mean, variance, count from belief where learner_id = $1 order by goal_id',
      [learnerId],
    );
    return rows;
  };

  it('E12: gives a guardian nothing to take along that the learner has yet to see', async () => {
    const text = await packed();
    expect(JSON.parse(text).content).toMatchObject({ evidence: [], heldBack: true });
    expect(await next.as('an').tryMoving({ file: asFile(text) })).toMatchObject({ pieces: 0, heldBack: true });
    await school.inSchool((ctx) =>
      ctx.db
        .insertInto('learnerSeen')
        .values({ schoolId: school.schoolId, learnerId: school.id('adam'), seenAt: ctx.now })
        .execute(),
    );
    const whole = JSON.parse(await packed()).content;
    expect([whole.evidence.length, whole.heldBack]).toEqual([8, false]);
  });

  it('Y11: takes evidence along, and beliefs at the new school are those of the old one', async () => {
    const text = await packed();
    const tried = await next.as('an').tryMoving({ file: asFile(text) });
    expect(tried).toMatchObject({ school: 'kiezen', provenSchool: 'kiezen', pieces: 8, left: 0, unknownGoals: [] });
    expect(await beliefs(lore())).toEqual([]);
    const bring = () =>
      next.as('an').bringInMoving({ ...command(), learnerId: lore(), checksum: tried.checksum, file: asFile(text) });
    expect(await bring()).toEqual({ added: 8, known: 0 });
    expect(await bring()).toEqual({ added: 0, known: 8 });
    expect(await beliefs(lore())).toEqual(await beliefs(school.id('adam')));
    expect(await beliefs(lore())).toHaveLength(2);
    const { rows } = await server.runtime.database.pool.query(
      'select distinct source, author_id from evidence where learner_id = $1',
      [lore()],
    );
    expect(rows).toEqual([{ source: 'school:kiezen', author_id: null }]);
  });

  it('Y11: is told afterwards at both schools', async () => {
    const { movings } = await school.as('adam').movings(adam());
    expect(movings).toContainEqual(expect.objectContaining({ direction: 'out', pieces: 8 }));
    const there = await next.as('lore').movings({ learnerId: lore() });
    expect(there.movings.map(({ direction, schoolName, pieces }) => [direction, schoolName, pieces])).toContainEqual([
      'in',
      'kiezen',
      8,
    ]);
  });

  it('Y11: refuses a file in which anything was changed, or that is no such file', async () => {
    const text = (await packed()).replace('"score":1', '"score":0.5');
    await expect(next.as('an').tryMoving({ file: asFile(text) })).rejects.toMatchObject({ code: 'moving-changed' });
    for (const broken of ['', '{}', 'null', '[]', '{"content":1}'])
      await expect(next.as('an').tryMoving({ file: asFile(broken) })).rejects.toMatchObject({
        code: 'moving-unreadable',
      });
  });

  it('leaves behind what was not chosen and what this school cannot place, and says so', async () => {
    const text = await (await school.as('adam').packMoving({ ...adam(), kinds: ['chosenGoals'] })).text();
    expect(await next.as('an').tryMoving({ file: asFile(text) })).toMatchObject({ pieces: 0 });
    expect(GOALS).toHaveLength(3);
  });
});

describe('the yearly clean-up', () => {
  const leave = (personId: PersonId, day: string) =>
    school.inSchool((ctx) =>
      ctx.db
        .updateTable('membership')
        .set({ untilOn: day })
        .where('schoolId', '=', school.schoolId)
        .where('personId', '=', personId)
        .execute(),
    );
  const evidenceOf = async (personId: PersonId) =>
    (await server.runtime.database.pool.query('select 1 from evidence where learner_id = $1', [personId])).rows.length;

  it('Y10: tells who is past their time, keeps who is held, and changes nothing by looking', async () => {
    expect(await school.as('an').retention()).toMatchObject({ people: [], held: [], consentAge: 16, lastDoneAt: null });
    await leave(school.id('lore'), '2025-10-31');
    expect((await school.as('an').retention()).people).toMatchObject([
      { name: 'Lore Maes', isWhole: true, leftOn: '2025-10-31' },
    ]);
    await school
      .as('an')
      .holdPerson({ ...command(), personId: school.id('lore'), reason: 'Er loopt een klacht', until: '2027-01-31' });
    expect(await school.as('an').retention()).toMatchObject({ people: [], held: [{ name: 'Lore Maes' }] });
    expect(await evidenceOf(school.id('lore'))).toBe(1);
  });

  it('Y2: an export tells of the hold and until when, not why', async () => {
    const { parts } = await exportPerson(server.runtime, school.schoolId, school.id('lore'));
    const [hold] = parts.find(({ table }) => table === 'retentionHold')?.rows ?? [];
    expect(hold).toMatchObject({ untilOn: '2027-01-31' });
    expect(JSON.stringify(parts)).not.toContain('Er loopt een klacht');
  });

  it('Y10: does what was told, once the hold is over, and not what has changed since', async () => {
    server.setClock(new Date('2027-02-01T09:00:00Z'));
    const an = server.client<never>(
      'privacy',
      await server.signIn(school.email('an'), 'vier blauwe fietsen'),
    ) as ReturnType<typeof school.as>;
    const { fingerprint, people } = await an.retention();
    expect(people.map(({ name }) => name)).toEqual(['Lore Maes']);
    await expect(an.cleanUp({ fingerprint: 'older' })).rejects.toMatchObject({ code: 'erasure-changed' });
    expect(await an.cleanUp({ fingerprint })).toMatchObject({ people: 1 });
    expect(await evidenceOf(school.id('lore'))).toBe(0);
    expect(await evidenceOf(school.id('adam'))).toBe(8);
    expect(await an.retention()).toMatchObject({ people: [], lastDoneAt: '2027-02-01T09:00:00.000Z' });
  });

  it('Y10: ends only what is past its own time, by the months that the school sets', async () => {
    const an = server.client<never>(
      'privacy',
      await server.signIn(school.email('an'), 'vier blauwe fietsen'),
    ) as ReturnType<typeof school.as>;
    await leave(school.id('adam'), '2026-12-15');
    await an.setRetention({ ...command(), consentAge: 13, kinds: [{ kind: 'learning', months: 1 }] });
    const { people, fingerprint } = await an.retention();
    expect(people).toMatchObject([{ name: 'Adam Peters', isWhole: false }]);
    await an.cleanUp({ fingerprint });
    expect(await evidenceOf(school.id('adam'))).toBe(0);
    const { rows } = await server.runtime.database.pool.query('select 1 from person where person_id = $1', [
      school.id('adam'),
    ]);
    expect(rows).toHaveLength(1);
  });

  it('Y10: ends the account of who left a month ago, with pictures or without', async () => {
    const an = server.client<never>(
      'privacy',
      await server.signIn(school.email('an'), 'vier blauwe fietsen'),
    ) as ReturnType<typeof school.as>;
    await leave(school.id('clb'), '2026-12-15');
    await school.inSchool((ctx) =>
      ctx.db
        .deleteFrom('access')
        .where('viewerId', '=', school.id('clb'))
        .where('schoolId', '=', school.schoolId)
        .execute(),
    );
    const { people, fingerprint } = await an.retention();
    expect(people).toMatchObject([{ name: 'Clara Begeleid', isWhole: false }]);
    // The look at these names is written meanwhile, and changes nothing of what was told.
    await server.runtime.looks?.flush();
    expect(await an.cleanUp({ fingerprint })).toMatchObject({ people: 1 });
    const { rows } = await server.runtime.database.pool.query(
      'select 1 from auth.person_account where person_id = $1',
      [school.id('clb')],
    );
    expect(rows).toEqual([]);
  });
});
