import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInvitation } from '../../platform/session/accounts.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import type { peopleContract } from './people.contract.ts';

let server: TestServer;
const person = {
  network: 'Testnet',
  school: 'De Vuurtoren',
  level: 'primary' as const,
  givenName: 'An',
  familyName: 'Peeters',
  email: 'an@school.test',
  passphrase: 'vier blauwe fietsen',
};

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('set-up and sign-in', () => {
  it('P1: makes the first school from a link that works once', async () => {
    const people = server.client<typeof peopleContract>('people');
    const token = await insertInvitation(
      server.runtime.database.pool,
      { purpose: 'first-administrator' },
      server.runtime.clock(),
    );
    // Asked for again after a failure on our side, the link still works.
    await server.runtime.database.pool.query('alter table school rename to school_away');
    await expect(people.setUp({ token, ...person })).rejects.toMatchObject({ status: 500 });
    await server.runtime.database.pool.query('alter table school_away rename to school');
    // Interrupted after the school and before its account, the next try goes on with the same school.
    await server.runtime.database.pool.query('alter table auth.person_account rename to person_account_away');
    await expect(people.setUp({ token, ...person, school: 'De Vurtoren' })).rejects.toThrow();
    await server.runtime.database.pool.query('alter table auth.person_account_away rename to person_account');
    // PGlite in memory drops the statement after one that fails, which here gives the link back.
    await server.runtime.database.pool.query('update auth.invitation set used_at = null');
    await people.setUp({ token, ...person });
    const { rows } = await server.runtime.database.pool.query(
      'select s.name, (select count(*) from person) as people from school s',
    );
    expect(rows).toEqual([{ name: 'De Vuurtoren', people: 1 }]);
    await expect(people.setUp({ token, ...person })).rejects.toMatchObject({ code: 'invitation-unknown' });
  });

  it('P1: a link that was taken by a process that was killed works again after a minute', async () => {
    const { pool } = server.runtime.database;
    const { rows } = await pool.query('select school_id, person_id from auth.person_account');
    const { school_id: schoolId, person_id: personId } = rows[0];
    const now = server.runtime.clock();
    const token = await insertInvitation(pool, { purpose: 'choose-passphrase', schoolId, personId }, now);
    const takenAt = (seconds: number) =>
      pool.query(`update auth.invitation set used_at = $1 where done_at is null and purpose = 'choose-passphrase'`, [
        new Date(now.getTime() - seconds * 1000),
      ]);
    const people = server.client<typeof peopleContract>('people');
    const choose = () => people.choosePassphrase({ token, passphrase: person.passphrase });
    await takenAt(30);
    await expect(choose()).rejects.toMatchObject({ code: 'invitation-unknown' });
    await takenAt(61);
    expect(await choose()).toEqual({ email: person.email });
    await takenAt(61);
    await expect(choose()).rejects.toMatchObject({ code: 'invitation-unknown' });
  });

  it('tells nobody anything without a session', async () => {
    expect(await server.client<typeof peopleContract>('people').session()).toEqual({ signedIn: false });
  });

  it('signs in by e-mail and passphrase and says who it is', async () => {
    const jar = await server.signIn(person.email, person.passphrase);
    const session = await server.client<typeof peopleContract>('people', jar).session();
    expect(session).toMatchObject({
      signedIn: true,
      person: { givenName: 'An' },
      roles: ['administrator', 'schoolLeader'],
    });
  });

  it('makes an account wait after five wrong passphrases, and says how long', async () => {
    for (let i = 0; i < 5; i++) await expect(server.signIn(person.email, 'wrong passphrase')).rejects.toThrow('401');
    await expect(server.signIn(person.email, person.passphrase)).rejects.toThrow('too-many-tries');
    server.setClock(new Date('2026-11-20T09:05:00Z'));
    await server.signIn(person.email, person.passphrase);
  });
});
