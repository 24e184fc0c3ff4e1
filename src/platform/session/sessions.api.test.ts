import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { peopleContract } from '../../capabilities/people/people.contract.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { createAuth } from './auth.ts';
import { type Browser, openBrowser } from './testing/browser.ts';
import { addPerson, addSchool, newId, PASSPHRASE } from './testing/people.ts';

const LIGHTHOUSE = newId<SchoolId>();
const HARBOUR = newId<SchoolId>();
const NOW = new Date('2026-11-20T09:00:00Z');
let server: TestServer;
let count = 0;
let email: string;
let personId: PersonId;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  await addSchool(server, LIGHTHOUSE, 'lighthouse.test');
  await addSchool(server, HARBOUR, 'harbour.test');
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setClock(NOW);
  email = `person${count++}@lighthouse.test`;
  personId = await addPerson(server, LIGHTHOUSE, { email, role: 'teacher', passphrase: PASSPHRASE });
  browser = openBrowser(server);
});

const sql = (text: string, values: unknown[] = []) => server.runtime.database.pool.query(text, values);
const signIn = (one = browser) => one.auth('/sign-in/email', { email, password: PASSPHRASE });
const people = (one = browser) => server.client<typeof peopleContract>('people', one.jar());
const isSignedIn = async (one = browser) => (await people(one).session()).signedIn;
const sessions = async () => {
  const { rows } = await sql(
    'select s."id" from auth."session" s join auth."user" u on u."id" = s."userId" where u."email" = $1',
    [email],
  );
  return rows.length;
};
const endRole = (until: string) => sql('update membership set until_on = $2 where person_id = $1', [personId, until]);

describe('a session ends with what it stands on', () => {
  it('when an administrator ends the role, at the next request, and beginning it again does not revive it', async () => {
    await signIn();
    expect(await isSignedIn()).toBe(true);
    await endRole('2026-11-19');
    await sql(`insert into membership (school_id, person_id, role, from_on) values ($1, $2, 'teacher', '2026-11-20')`, [
      LIGHTHOUSE,
      personId,
    ]);
    expect(await isSignedIn()).toBe(false);
    expect(await sessions()).toBe(0);
    await signIn();
    expect(await isSignedIn()).toBe(true);
  });

  it('when the last day of a role has passed', async () => {
    await endRole('2026-11-20');
    await signIn();
    expect(await isSignedIn()).toBe(true);
    server.setClock(new Date('2026-11-20T23:30:00Z'));
    expect(await isSignedIn()).toBe(false);
    expect(await sessions()).toBe(0);
  });

  it('when one of several roles ends', async () => {
    await sql(
      `insert into membership (school_id, person_id, role, from_on) values ($1, $2, 'administrator', '2026-09-01')`,
      [LIGHTHOUSE, personId],
    );
    await signIn();
    expect(await isSignedIn()).toBe(true);
    await sql(`update membership set until_on = '2026-11-19' where person_id = $1 and role = 'administrator'`, [
      personId,
    ]);
    expect(await isSignedIn()).toBe(false);
  });

  it('when a guardian’s relation to a child ends', async () => {
    const child = await addPerson(server, LIGHTHOUSE, { email: `child-of-${email}`, role: 'learner' });
    await sql(
      `insert into relation (school_id, viewer_id, learner_id, kind, from_on) values ($1, $2, $3, 'guardian', '2026-09-01')`,
      [LIGHTHOUSE, personId, child],
    );
    await signIn();
    expect(await isSignedIn()).toBe(true);
    await sql(`update relation set until_on = '2026-11-19' where viewer_id = $1`, [personId]);
    expect(await isSignedIn()).toBe(false);
  });

  it('when the person leaves the school, also if they are at another', async () => {
    await addPerson(server, HARBOUR, { email, role: 'teacher' });
    await signIn();
    const before = await people().session();
    expect(before.signedIn).toBe(true);
    const here = before.signedIn ? before.school.schoolId : LIGHTHOUSE;
    await sql(`update person set ended_on = '2026-11-20' where school_id = $1 and lower(email) = $2`, [here, email]);
    expect(await isSignedIn()).toBe(false);
    await signIn();
    const after = await people().session();
    expect(after.signedIn && after.school.schoolId).toBe(here === LIGHTHOUSE ? HARBOUR : LIGHTHOUSE);
  });

  it('but not when a role is added', async () => {
    await signIn();
    expect(await isSignedIn()).toBe(true);
    await sql(
      `insert into membership (school_id, person_id, role, from_on) values ($1, $2, 'schoolLeader', '2026-11-20')`,
      [LIGHTHOUSE, personId],
    );
    expect(await people().session()).toMatchObject({ roles: ['schoolLeader', 'teacher'] });
  });

  it('and so does what its open pages are told', async () => {
    await signIn();
    expect(await isSignedIn()).toBe(true);
    const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const stream = await fetch(`${address}/events`, { headers: { ...browser.jar() } });
    expect(stream.status).toBe(200);
    await endRole('2026-11-19');
    server.runtime.announce(LIGHTHOUSE, new Set(['school']));
    // Ends only when the server closes it; otherwise the test runs out of time.
    expect(await stream.text()).toContain('"school"');
    expect(await sessions()).toBe(0);
  });

  it('and no new one opens without a role today, which the page can say', async () => {
    await endRole('2026-11-19');
    expect(await signIn()).toMatchObject({ status: 403, body: { code: 'no-place-today' } });
    expect(await sessions()).toBe(0);
  });
});

describe('a session lasts', () => {
  const age = (column: string, hours: number) =>
    sql(
      `update auth."session" set "${column}" = "${column}" - $1 * interval '1 hour' where "userId" =
         (select "id" from auth."user" where "email" = $2)`,
      [hours, email],
    );

  it('four hours unused and twelve in all', async () => {
    await signIn();
    expect(await isSignedIn()).toBe(true);
    await age('lastUsedAt', 3.9);
    expect(await isSignedIn()).toBe(true);
    await age('lastUsedAt', 4.1);
    expect(await isSignedIn()).toBe(false);
    expect(await sessions()).toBe(0);
    await signIn();
    await age('expiresAt', 11.9);
    expect(await isSignedIn()).toBe(true);
    await age('expiresAt', 0.2);
    expect(await isSignedIn()).toBe(false);
  });

  it('with pictures one hour unused and four in all', async () => {
    await signIn();
    await sql(`update auth."session" set "strength" = 'picture'`);
    expect(await isSignedIn()).toBe(true);
    await age('lastUsedAt', 1.1);
    expect(await isSignedIn()).toBe(false);
  });
});

describe('the cookie of a session', () => {
  it('is out of reach of scripts and other sites', async () => {
    const { cookies, body } = await signIn();
    expect(cookies.find((one) => one.name === 'poolster.session_token')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 12 * 3600,
    });
    expect(body).toEqual({ signedIn: true });
  });

  it('is bound to this host where the address is https', async () => {
    const { database, clock } = server.runtime;
    const secret = 'a secret for tests only, forty characters';
    const publicUrl = 'https://poolster.school.test';
    const directory = { names: () => Promise.reject(new Error()), verify: () => Promise.reject(new Error()) };
    const auth = createAuth({ database, secret, publicUrl, trustedOrigins: [], directory, clock });
    const answer = await auth.handler(
      new Request(`${publicUrl}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: publicUrl },
        body: JSON.stringify({ email, password: PASSPHRASE }),
      }),
    );
    const session = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(session).toMatch(/^__Host-poolster\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(session).not.toMatch(/Domain/);
    const [pair = ''] = (session ?? '').split(';');
    expect(await auth.identify(new Headers({ cookie: pair }))).toMatchObject({ strength: 'passphrase' });
  });

  it('needs the secret of the installation: the rows of the database alone open nothing', async () => {
    await signIn();
    const { rows } = await sql('select "token" from auth."session" order by "createdAt" desc limit 1');
    const forged = { cookie: `poolster.session_token=${rows[0].token}.${'A'.repeat(43)}=` };
    const client = server.client<typeof peopleContract>('people', forged);
    expect(await client.session()).toEqual({ signedIn: false });
  });
});

describe('account and security', () => {
  interface Listed {
    readonly id: string;
    readonly isThis: boolean;
    readonly method: string;
  }
  const listed = async (one = browser) => (await one.auth('/security')).body['sessions'] as Listed[];

  it('lists the open sessions without any token', async () => {
    await signIn();
    const phone = openBrowser(server);
    await signIn(phone);
    const { body } = await browser.auth('/security');
    expect(await listed()).toMatchObject([
      { isThis: true, method: 'passphrase' },
      { isThis: false, method: 'passphrase' },
    ]);
    const { rows } = await sql('select "token" from auth."session"');
    for (const { token } of rows) expect(JSON.stringify(body)).not.toContain(token);
  });

  it('ends one session, or all the others, of one’s own only', async () => {
    await signIn();
    const [phone, tablet] = [openBrowser(server), openBrowser(server)];
    await signIn(phone);
    await signIn(tablet);
    const mine = await listed(phone);
    await browser.auth('/security/end-session', { id: mine.find((one) => one.isThis)?.id });
    expect(await isSignedIn(phone)).toBe(false);
    expect((await browser.auth('/security/end-other-sessions', {})).body).toEqual({ ended: 1 });
    expect(await isSignedIn(tablet)).toBe(false);
    expect(await isSignedIn()).toBe(true);

    const other = `other-${email}`;
    await addPerson(server, LIGHTHOUSE, { email: other, role: 'teacher', passphrase: PASSPHRASE });
    const stranger = openBrowser(server);
    await stranger.auth('/sign-in/email', { email: other, password: PASSPHRASE });
    await stranger.auth('/security/end-session', { id: (await listed())[0]?.id });
    expect(await isSignedIn()).toBe(true);
  });

  it('changes the passphrase with the old one, and ends the other sessions', async () => {
    await signIn();
    const phone = openBrowser(server);
    await signIn(phone);
    const change = (current: string, next = 'vijf groene fietsen') =>
      browser.auth('/security/change-passphrase', { current, next });
    expect((await change('not the old one')).body).toMatchObject({ code: 'passphrase-wrong' });
    expect(await change(PASSPHRASE, 'short')).toMatchObject({ status: 400 });
    expect((await change(PASSPHRASE)).body).toEqual({ ended: 1 });
    expect([await isSignedIn(), await isSignedIn(phone)]).toEqual([true, false]);
    expect((await signIn(phone)).status).toBe(401);
    expect((await phone.auth('/sign-in/email', { email, password: 'vijf groene fietsen' })).status).toBe(200);
  });

  it('lets nobody guess the passphrase in an unlocked browser', async () => {
    await signIn();
    for (let i = 0; i < 5; i++)
      await browser.auth('/security/change-passphrase', { current: `guess ${i}`, next: PASSPHRASE });
    const { status } = await browser.auth('/security/change-passphrase', { current: PASSPHRASE, next: PASSPHRASE });
    expect(status).toBe(429);
  });

  it('is closed to a session opened with pictures', async () => {
    await signIn();
    await sql(`update auth."session" set "strength" = 'picture'`);
    expect((await browser.auth('/security')).body).toMatchObject({ code: 'needs-passphrase' });
    expect((await browser.auth('/security/end-other-sessions', {})).status).toBe(403);
  });
});

describe('passkeys are for staff', () => {
  it('a teacher may begin one, and is asked for a finger, a face or a code', async () => {
    await signIn();
    const { status, body } = await browser.auth('/passkey/generate-register-options');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    });
  });

  it('a learner may not, nor a guardian, nor a session that was opened long ago', async () => {
    for (const role of ['learner', 'guardian'] as const) {
      await sql('update membership set role = $2 where person_id = $1', [personId, role]);
      browser = openBrowser(server);
      await signIn();
      for (const path of ['/passkey/generate-register-options', '/passkey/verify-registration'])
        expect((await browser.auth(path, path.includes('verify') ? { response: {} } : undefined)).body).toMatchObject({
          code: 'passkeys-for-staff',
        });
    }
    await sql(`update membership set role = 'teacher' where person_id = $1`, [personId]);
    await sql(`update auth."session" set "createdAt" = "createdAt" - interval '11 minutes'`);
    const { body } = await browser.auth('/passkey/generate-register-options');
    expect(body).toMatchObject({ code: 'session-not-fresh' });
  });
});

it.each([
  '/sign-up/email',
  '/get-session',
  '/list-sessions',
  '/list-accounts',
  '/update-user',
  '/change-email',
  '/change-password',
  '/set-password',
  '/delete-user',
  '/request-password-reset',
  '/unlink-account',
  '/get-access-token',
  '/refresh-token',
  '/passkey/delete-passkey',
  '/passkey/list-user-passkeys',
  '/callback/google',
  '/ok',
  '/sign-in/email/',
  '//sign-in/email',
])('the sign-in library’s %s is closed', async (path) => {
  await signIn();
  expect(await browser.auth(path, {})).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect((await browser.auth(path)).status).toBe(404);
});
