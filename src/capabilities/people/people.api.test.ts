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
    await people.setUp({ token, ...person });
    await expect(people.setUp({ token, ...person })).rejects.toMatchObject({ code: 'invitation-unknown' });
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
