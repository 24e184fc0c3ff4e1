import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import {
  callsOf,
  classId,
  type Jars,
  openNetwork,
  personId,
  plant,
  schoolId,
  signInAgain,
} from '../../server/testing/policy-network.ts';
import { TODAY } from '../../server/testing/policy-people.ts';
import type { Case } from '../../server/testing/policy-table.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import type { masteryContract } from '../mastery/mastery.contract.ts';
import type { peopleContract } from './people.contract.ts';

const BEFORE_MIDNIGHT = new Date('2026-11-20T22:58:00Z');
const AFTER_MIDNIGHT = new Date('2026-11-20T23:01:00Z');
const learnerId = personId('ada');
let server: TestServer;
let jars: Jars;

beforeAll(async () => {
  server = await startTestServer({ now: new Date(`${TODAY}T21:00:00Z`) });
  ({ jars } = await openNetwork(server));
  await plant(server, jars);
});
afterAll(() => server.close());

const command = () => ({ commandId: randomUUID() });
const people = (who: Case) => server.client<typeof peopleContract>('people', jars[who]);
const looks = (who: Case) =>
  server
    .client<typeof masteryContract>('mastery', jars[who])
    .sky({ learnerId })
    .then(
      () => 'sees',
      (error: { code: string }) => error.code,
    );

/** What the wall alone opens to this person, asked with no filter of the application. */
function behindWall(who: PersonId, role: Role): Promise<number> {
  const actor = {
    schoolId: schoolId('one'),
    personId: who,
    roles: [role],
    strength: 'passphrase',
    language: 'nl',
  } as const;
  return inTransaction(server.runtime, { schoolId: actor.schoolId, actor, wall: 'relations' }, async (ctx) => {
    const rows = await ctx.db.selectFrom('evidence').select('eventId').where('schoolId', '=', ctx.schoolId).execute();
    return rows.length;
  });
}

describe('P12: days of a relation', () => {
  it('open and close at midnight in Brussels by themselves: for the policy and for the wall alike', async () => {
    await people('administrator').setViewerDays({
      ...{ ...command(), learnerId, viewerId: personId('secondGuardian'), kind: 'guardian' },
      ...{ from: '2026-09-01', until: TODAY },
    });
    server.setClock(BEFORE_MIDNIGHT);
    expect([await looks('secondGuardian'), await looks('guardian')]).toEqual(['sees', 'sees']);
    expect(await behindWall(personId('secondGuardian'), 'guardian')).toBe(1);
    expect([await looks('futureGuardian'), await behindWall(personId('futureGuardian'), 'guardian')]).toEqual([
      'not-allowed',
      0,
    ]);

    server.setClock(AFTER_MIDNIGHT);
    expect(await looks('secondGuardian')).toMatch(/not-allowed|sign-in-needed/);
    expect(await behindWall(personId('secondGuardian'), 'guardian')).toBe(0);
    expect([await looks('guardian'), await looks('futureGuardian')]).toEqual(['sees', 'sees']);
    expect(await behindWall(personId('futureGuardian'), 'guardian')).toBe(1);
    server.setClock(BEFORE_MIDNIGHT);
  });

  it('have an end for who is invited, and none in the past', async () => {
    const days = { ...command(), learnerId, viewerId: personId('counsellor'), kind: 'counsellor' as const };
    const set = (from: string, until: string | null) =>
      people('administrator').setViewerDays({ ...days, ...command(), from, until });
    await expect(set('2026-09-01', null)).rejects.toMatchObject({ code: 'invitation-wrong-day' });
    await expect(set('2026-09-01', '2028-09-01')).rejects.toMatchObject({ code: 'invitation-wrong-day' });
    await expect(set('2026-09-01', '2026-11-01')).rejects.toMatchObject({ code: 'period-over' });
  });

  it('end with the role they stand on: a parent who taught here and no longer does keeps their child only', async () => {
    await inTransaction(server.runtime, { schoolId: schoolId('one'), wall: 'school' }, async (ctx) => {
      const own = { schoolId: ctx.schoolId, personId: personId('otherGuardian') };
      await ctx.db
        .insertInto('membership')
        .values({ ...own, role: 'teacher', fromOn: '2026-09-01', untilOn: TODAY })
        .execute();
      const place = { schoolId: ctx.schoolId, classId: classId('3B'), teacherId: own.personId, fromOn: '2026-09-01' };
      await ctx.db.insertInto('classTeacher').values(place).execute();
    });
    // Any change of people makes access again, as here.
    await people('administrator').addTeacher({ ...command(), classId: classId('3A'), teacherId: personId('spare') });
    const sees = (day: Date) => {
      server.setClock(day);
      return people('otherGuardian')
        .class({ classId: classId('3B') })
        .then(
          ({ learners }) => learners.length,
          (error: { code: string }) => error.code,
        );
    };
    expect(await sees(BEFORE_MIDNIGHT)).toBe(1);
    expect(await behindWall(personId('otherGuardian'), 'teacher')).toBe(2);
    // The session went with the role it stood on; a new one stands on what is left.
    expect(await sees(AFTER_MIDNIGHT)).toBe('sign-in-needed');
    jars = { ...jars, otherGuardian: await signInAgain(server, 'otherGuardian') };
    expect(await sees(AFTER_MIDNIGHT)).toBe('not-allowed');
    expect(await behindWall(personId('otherGuardian'), 'guardian')).toBe(1);
    server.setClock(BEFORE_MIDNIGHT);
  });
});

describe('P12: restrictions', () => {
  const viewerId = personId('guardian');
  const decision = { learnerId, viewerId, reason: 'Vonnis van de familierechtbank' };
  const restrict = (rest: { sees: 'contact' | 'nothing'; from: string; until: string | null }) =>
    people('administrator').restrictViewer({ ...command(), ...decision, ...rest });
  const children = async (who: Case) => {
    const session = await people(who).session();
    return session.signedIn ? session.children.map(({ personId: id, sees }) => [id, sees]) : undefined;
  };

  it('take learning away at once, and with `nothing` the name too; the other parent keeps both', async () => {
    expect(await children('guardian')).toEqual([[learnerId, 'learning']]);
    await restrict({ sees: 'contact', from: TODAY, until: null });
    expect([await looks('guardian'), await behindWall(viewerId, 'guardian')]).toEqual(['not-allowed', 0]);
    expect(await children('guardian')).toEqual([[learnerId, 'contact']]);
    await restrict({ sees: 'nothing', from: TODAY, until: null });
    expect(await children('guardian')).toEqual([]);
    // Their session of before went with the day on which the relation ended, above.
    jars = { ...jars, secondGuardian: await signInAgain(server, 'secondGuardian') };
    expect([await looks('secondGuardian'), await children('secondGuardian')]).toEqual([
      'sees',
      [[learnerId, 'learning']],
    ]);
  });

  it('outlive the relation they limit: invited again, the parent sees no more than before', async () => {
    const administrator = people('administrator');
    await administrator.endViewer({ ...command(), learnerId, viewerId, kind: 'guardian' });
    await administrator.inviteViewer({
      ...{ ...command(), learnerId, givenName: 'Weer', familyName: 'Terug', email: 'guardian@walls.test' },
      as: { kind: 'guardian' },
    });
    jars = { ...jars, guardian: await signInAgain(server, 'guardian') };
    expect([await looks('guardian'), await behindWall(viewerId, 'guardian')]).toEqual(['not-allowed', 0]);
  });

  it('hold from a day until a day, and no longer', async () => {
    await restrict({ sees: 'nothing', from: TODAY, until: TODAY });
    expect(await looks('guardian')).toBe('not-allowed');
    server.setClock(AFTER_MIDNIGHT);
    expect([await looks('guardian'), await behindWall(viewerId, 'guardian')]).toEqual(['sees', 1]);
    server.setClock(BEFORE_MIDNIGHT);
    await people('administrator').liftRestriction({ ...command(), learnerId, viewerId });
    await restrict({ sees: 'contact', from: '2026-11-21', until: null });
    expect(await looks('guardian')).toBe('sees');
    server.setClock(AFTER_MIDNIGHT);
    expect(await looks('guardian')).toBe('not-allowed');
    server.setClock(BEFORE_MIDNIGHT);
    await expect(restrict({ sees: 'contact', from: '2026-09-01', until: '2026-11-01' })).rejects.toMatchObject({
      code: 'period-over',
    });
  });

  it('go on until the day on which a new one takes their place', async () => {
    await restrict({ sees: 'nothing', from: TODAY, until: null });
    await restrict({ sees: 'contact', from: '2026-11-21', until: null });
    expect([await looks('guardian'), await behindWall(viewerId, 'guardian')]).toEqual(['not-allowed', 0]);
    expect(await children('guardian')).toEqual([]);
    server.setClock(AFTER_MIDNIGHT);
    expect(await looks('guardian')).toBe('not-allowed');
    expect(await children('guardian')).toEqual([[learnerId, 'contact']]);
    server.setClock(BEFORE_MIDNIGHT);
  });

  it('are set and read by administrators only, and stand on record without the reason', async () => {
    await restrict({ sees: 'contact', from: TODAY, until: null });
    const { restrictions } = await people('administrator').restrictions({ learnerId });
    expect(restrictions.find((one) => one.viewerId === viewerId)).toMatchObject({
      ...{ sees: 'contact', reason: decision.reason, from: TODAY, until: null },
      setBy: expect.stringContaining('administrator'),
    });
    await expect(people('schoolLeader').restrictions({ learnerId })).rejects.toMatchObject({ code: 'not-allowed' });
    const { viewers } = await people('schoolLeader').schoolPerson({ personId: learnerId });
    expect(viewers.find((one) => one.personId === viewerId)).toMatchObject({ sees: 'contact' });
    const { rows } = await server.runtime.database.pool.query<{ details: unknown }>(
      `select details from audit where action = 'viewer.restricted'`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain('Vonnis');
  });

  it('are lifted as they were set, and then everything is as it was', async () => {
    await people('administrator').liftRestriction({ ...command(), learnerId, viewerId });
    expect([await looks('guardian'), await children('guardian')]).toEqual(['sees', [[learnerId, 'learning']]]);
    await expect(people('administrator').liftRestriction({ ...command(), learnerId, viewerId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('name nobody of another school', async () => {
    const calls = callsOf(server, 'people', jars.administrator);
    const stranger = { learnerId: personId('dee'), viewerId: personId('guardianElsewhere') };
    await expect(
      calls['restrictViewer']?.({ ...command(), ...decision, ...stranger, sees: 'nothing', from: TODAY, until: null }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
