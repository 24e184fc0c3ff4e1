import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { peopleContract } from '../../capabilities/people/people.contract.ts';
import type { SchoolId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { type Browser, openBrowser } from './testing/browser.ts';
import { type IdentityProvider, startIdentityProvider, type TestIdentity } from './testing/identity-provider.ts';
import { addPerson, addSchool, newId, PASSPHRASE } from './testing/people.ts';

const LIGHTHOUSE = newId<SchoolId>();
const HARBOUR = newId<SchoolId>();
let server: TestServer;
let lighthouse: IdentityProvider;
let harbour: IdentityProvider;
let browser: Browser;

beforeAll(async () => {
  lighthouse = await startIdentityProvider({
    id: 'lighthouse',
    schools: [LIGHTHOUSE],
    domains: ['lighthouse.test'],
    claims: { hd: 'lighthouse.test' },
  });
  harbour = await startIdentityProvider({
    id: 'harbour',
    schools: [HARBOUR],
    domains: ['harbour.test', 'lighthouse.test'],
  });
  server = await startTestServer({ providers: [lighthouse.settings, harbour.settings] });
  await addSchool(server, LIGHTHOUSE, 'lighthouse.test');
  await addSchool(server, HARBOUR, 'harbour.test');
});
afterAll(async () => {
  await server.close();
  await lighthouse.close();
  await harbour.close();
});
beforeEach(() => {
  browser = openBrowser(server);
});

const identity = (sub: string, email: string, more: Partial<TestIdentity> = {}): TestIdentity => ({
  sub,
  email,
  email_verified: true,
  hd: 'lighthouse.test',
  ...more,
});

async function begin(provider: IdentityProvider, callbackURL = '/class'): Promise<string> {
  const { body, status } = await browser.auth('/sign-in/social', { provider: provider.settings.id, callbackURL });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(body['url']);
}

/** The whole dance; returns the address of the page of ours that it ends on. */
async function signInAt(provider: IdentityProvider, person: TestIdentity): Promise<string> {
  provider.person = person;
  return browser.follow(await begin(provider));
}

async function emailSignedIn(): Promise<string | undefined> {
  const { body, status } = await browser.auth('/security');
  return status === 200 ? String(body['email']) : undefined;
}

const session = () => server.client<typeof peopleContract>('people', browser.jar()).session();

async function linked(email: string): Promise<string[]> {
  const { rows } = await server.runtime.database.pool.query<{ accountId: string }>(
    `select a."accountId" from auth."account" a join auth."user" u on u."id" = a."userId"
      where u."email" = $1 and a."providerId" <> 'credential'`,
    [email],
  );
  return rows.map((row) => row.accountId);
}

describe('single sign-on', () => {
  it('lets in who is in the roster by a verified address of a trusted domain, with PKCE, state and nonce', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'els@lighthouse.test', role: 'teacher' });
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const address = new URL(await begin(lighthouse));
    expect(address.searchParams.get('code_challenge_method')).toBe('S256');
    expect(address.searchParams.get('nonce')).toMatch(/^[\w-]{32}$/);
    expect(address.searchParams.get('state')).toMatch(/^[\w-]{32}$/);
    expect(await browser.follow(address.href)).toBe('http://localhost:4400/class');
    expect(await session()).toMatchObject({ signedIn: true, roles: ['teacher'], strength: 'passphrase' });
    expect(await linked('els@lighthouse.test')).toEqual([`${lighthouse.issuer} els-1`]);
  });

  it('keeps no token of the provider', async () => {
    const { rows } = await server.runtime.database.pool.query(
      `select "accessToken", "refreshToken", "idToken" from auth."account" where "providerId" = 'lighthouse'`,
    );
    expect(rows).toEqual([{ accessToken: null, refreshToken: null, idToken: null }]);
  });

  it('A1: knows a linked person by issuer and subject, whatever address the provider names later', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'noor@lighthouse.test', role: 'teacher' });
    expect(await signInAt(lighthouse, identity('els-1', 'noor@lighthouse.test'))).toContain('/class');
    expect(await emailSignedIn()).toBe('els@lighthouse.test');
    expect(await linked('noor@lighthouse.test')).toEqual([]);
  });

  it('A2: refuses an address that the provider has not verified', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'unverified@lighthouse.test', role: 'teacher' });
    for (const email_verified of [false, undefined])
      expect(
        await signInAt(lighthouse, { ...identity('u', 'unverified@lighthouse.test'), email_verified } as TestIdentity),
      ).toContain('/sign-in?error=account_not_linked');
    expect(await emailSignedIn()).toBeUndefined();
    expect(await linked('unverified@lighthouse.test')).toEqual([]);
  });

  it('A2: refuses an address outside the domains that the provider is trusted for', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'private@mail.test', role: 'guardian' });
    expect(await signInAt(lighthouse, identity('p', 'private@mail.test'))).toContain('error=sso-unknown-person');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('A3: refuses the address of somebody in a school that the provider does not serve, also where they are in one it does', async () => {
    const both = 'both@lighthouse.test';
    await addPerson(server, LIGHTHOUSE, { email: both, role: 'teacher' });
    await addPerson(server, HARBOUR, { email: both, role: 'administrator' });
    expect(await signInAt(lighthouse, identity('b', both))).toContain('error=sso-unknown-person');
    expect(await signInAt(harbour, identity('e', 'els@lighthouse.test'))).toContain('error=sso-unknown-person');
    expect(await linked(both)).toEqual([]);
  });

  it('A3: closes a link once its account belongs to a school that the provider does not serve', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'later@lighthouse.test', role: 'teacher' });
    expect(await signInAt(lighthouse, identity('later', 'later@lighthouse.test'))).toContain('/class');
    await addPerson(server, HARBOUR, { email: 'later@lighthouse.test', role: 'teacher' });
    browser = openBrowser(server);
    expect(await signInAt(lighthouse, identity('later', 'later@lighthouse.test'))).toContain('error=sso-other-school');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('A4: never links a second person of one provider to an account, so that a reused address opens nothing', async () => {
    expect(await signInAt(lighthouse, identity('new-els', 'els@lighthouse.test'))).toContain(
      'error=sso-other-identity',
    );
    expect(await linked('els@lighthouse.test')).toEqual([`${lighthouse.issuer} els-1`]);
  });

  it('makes no account for who is not in the roster', async () => {
    expect(await signInAt(lighthouse, identity('x', 'nobody@lighthouse.test'))).toContain('error=signup_disabled');
    const { rows } = await server.runtime.database.pool.query(
      `select 1 from auth."user" where "email" like 'nobody@%'`,
    );
    expect(rows).toEqual([]);
  });

  it('refuses who is of another organisation at the same provider', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'hd@lighthouse.test', role: 'teacher' });
    expect(await signInAt(lighthouse, identity('hd', 'hd@lighthouse.test', { hd: 'evil.test' }))).toContain(
      'error=sso-wrong-organisation',
    );
  });

  it('refuses a person whose time at the school has ended, with words for it', async () => {
    const personId = await addPerson(server, LIGHTHOUSE, { email: 'left@lighthouse.test', role: 'teacher' });
    await server.runtime.database.pool.query(`update membership set until_on = '2026-11-19' where person_id = $1`, [
      personId,
    ]);
    expect(await signInAt(lighthouse, identity('left', 'left@lighthouse.test'))).toContain('error=no-place-today');
  });
});

describe('an attack on single sign-on', () => {
  it('with a state that was never given out fails', async () => {
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const address = new URL(await begin(lighthouse));
    address.searchParams.set('state', 'a'.repeat(32));
    expect(await browser.follow(address.href)).toContain('/sign-in?error=state_mismatch');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('that sends somebody the end of the attacker’s own sign-in fails in their browser', async () => {
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const callback = await browser.follow(await begin(lighthouse), '/api/auth/callback/lighthouse');
    browser = openBrowser(server);
    expect(await browser.follow(callback)).toContain('error=state_mismatch');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('that uses a code and its state a second time fails', async () => {
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const callback = await browser.follow(await begin(lighthouse), '/api/auth/callback/lighthouse');
    const kept = new Map(browser.cookies.get('http://localhost:4400'));
    expect(await browser.follow(callback)).toContain('/class');
    browser = openBrowser(server);
    browser.cookies.set('http://localhost:4400', kept);
    expect(await browser.follow(callback)).toContain('error=state_mismatch');
  });

  it('that puts a used code into a sign-in of its own fails at the provider', async () => {
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const used = new URL(await browser.follow(await begin(lighthouse), '/api/auth/callback/lighthouse'));
    await browser.follow(used.href);
    browser = openBrowser(server);
    const own = new URL(await browser.follow(await begin(lighthouse), '/api/auth/callback/lighthouse'));
    own.searchParams.set('code', used.searchParams.get('code') ?? '');
    expect(await browser.follow(own.href)).toContain('error=invalid_code');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('with a token that was made for another nonce fails', async () => {
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const address = new URL(await begin(lighthouse));
    address.searchParams.set('nonce', 'b'.repeat(32));
    expect(await browser.follow(address.href)).toContain('error=unable_to_get_user_info');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('that brings the answer of one provider to the door of another fails', async () => {
    await addPerson(server, HARBOUR, { email: 'bob@harbour.test', role: 'teacher' });
    expect(await signInAt(harbour, identity('els-1', 'bob@harbour.test'))).toContain('/class');
    browser = openBrowser(server);
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    const callback = await browser.follow(await begin(lighthouse), '/api/auth/callback/lighthouse');
    const mixed = callback.replace('/callback/lighthouse', '/callback/harbour');
    expect(await browser.follow(mixed)).toContain('error=issuer_mismatch');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('that mixes providers up without naming the issuer fails too', async () => {
    harbour.person = identity('els-1', 'bob@harbour.test');
    const other = new URL(await begin(harbour));
    // The answer of the one to the question that was put to the other, as somebody between them would arrange it.
    const asked = new URL(await begin(lighthouse));
    for (const name of ['state', 'nonce', 'code_challenge'])
      other.searchParams.set(name, asked.searchParams.get(name) ?? '');
    const callback = new URL(await browser.follow(other.href, '/api/auth/callback/harbour'));
    callback.searchParams.delete('iss');
    expect(await browser.follow(callback.href)).toContain('error=sso-failed');
    expect(await emailSignedIn()).toBeUndefined();
  });

  it('with the subject of somebody at another provider opens only what belongs to this one', async () => {
    expect(await signInAt(lighthouse, identity('els-1', 'els@lighthouse.test'))).toContain('/class');
    expect(await emailSignedIn()).toBe('els@lighthouse.test');
    browser = openBrowser(server);
    expect(await signInAt(harbour, identity('els-1', 'bob@harbour.test'))).toContain('/class');
    expect(await emailSignedIn()).toBe('bob@harbour.test');
  });

  it.each([
    'https://evil.test/',
    '//evil.test/',
    '/\\evil.test',
    'javascript:alert(1)',
    'http://localhost:4400.evil.test/',
  ])('that would lead on to %s is refused before it begins', async (callbackURL) => {
    const { status, body } = await browser.auth('/sign-in/social', { provider: 'lighthouse', callbackURL });
    expect([400, 403]).toContain(status);
    expect(body['url']).toBeUndefined();
  });

  it.each([
    { idToken: { token: 'a.b.c' } },
    { scopes: ['admin'] },
    { additionalParams: { prompt: 'none' } },
    { errorCallbackURL: '/evil' },
    { requestSignUp: true },
  ])('that says more than which provider is refused: %o', async (more) => {
    const { status } = await browser.auth('/sign-in/social', { provider: 'lighthouse', callbackURL: '/', ...more });
    expect(status).toBe(400);
  });

  it('that plants a session first does not learn the new one, and the planted one ends', async () => {
    await addPerson(server, LIGHTHOUSE, { email: 'planter@lighthouse.test', role: 'teacher', passphrase: PASSPHRASE });
    await browser.auth('/sign-in/email', { email: 'planter@lighthouse.test', password: PASSPHRASE });
    const planted = browser.jar();
    expect(await signInAt(lighthouse, identity('els-1', 'els@lighthouse.test'))).toContain('/class');
    expect(await emailSignedIn()).toBe('els@lighthouse.test');
    const people = server.client<typeof peopleContract>('people', planted);
    expect(await people.session()).toEqual({ signedIn: false });
  });
});

describe('a second way in', () => {
  const email = 'linker@lighthouse.test';
  beforeAll(async () => {
    await addPerson(server, LIGHTHOUSE, { email, role: 'teacher', passphrase: PASSPHRASE });
  });
  const signIn = () => browser.auth('/sign-in/email', { email, password: PASSPHRASE });
  const link = () => browser.auth('/link-social', { provider: 'lighthouse', callbackURL: '/account' });

  it('is linked only by who is signed in, and has been so for no more than ten minutes', async () => {
    expect((await link()).status).toBe(401);
    await signIn();
    await server.runtime.database.pool.query(
      `update auth."session" set "createdAt" = "createdAt" - interval '11 minutes'`,
    );
    expect((await link()).body).toMatchObject({ code: 'session-not-fresh' });
    expect(await linked(email)).toEqual([]);
  });

  it('may have another address, and opens the account from then on', async () => {
    await signIn();
    lighthouse.person = identity('linker-1', 'somebody.else@lighthouse.test');
    expect(await browser.follow(String((await link()).body['url']))).toBe('http://localhost:4400/account');
    browser = openBrowser(server);
    expect(await signInAt(lighthouse, identity('linker-1', 'yet.another@lighthouse.test'))).toContain('/class');
    expect(await emailSignedIn()).toBe(email);
  });

  it('is not linked when the session that asked for it has ended meanwhile', async () => {
    await signIn();
    lighthouse.person = identity('linker-2', email);
    const { body } = await link();
    await server.runtime.database.pool.query('delete from auth."session"');
    expect(await browser.follow(String(body['url']))).toContain('error=');
    expect(await linked(email)).toEqual([`${lighthouse.issuer} linker-1`]);
  });

  it('that opens somebody else’s account stays theirs', async () => {
    await signIn();
    lighthouse.person = identity('els-1', 'els@lighthouse.test');
    expect(await browser.follow(String((await link()).body['url']))).toContain(
      'error=account_already_linked_to_different_user',
    );
    expect(await linked('els@lighthouse.test')).toEqual([`${lighthouse.issuer} els-1`]);
  });

  it('is not linked to an account that also belongs to a school outside the provider’s', async () => {
    const both = 'linker-both@lighthouse.test';
    await addPerson(server, LIGHTHOUSE, { email: both, role: 'teacher', passphrase: PASSPHRASE });
    await addPerson(server, HARBOUR, { email: both, role: 'teacher' });
    await browser.auth('/sign-in/email', { email: both, password: PASSPHRASE });
    lighthouse.person = identity('linker-both', both);
    expect(await browser.follow(String((await link()).body['url']))).toContain('error=sso-other-school');
    expect(await linked(both)).toEqual([]);
  });

  it('can be taken away while another is left, and the last one stays', async () => {
    await signIn();
    const [mine] = (await browser.auth('/security')).body['identities'] as { id: string }[];
    const remove = (id: string | undefined) => browser.auth('/security/remove', { kind: 'identity', id });
    expect((await remove(mine?.id)).body).toEqual({ removed: true });
    browser = openBrowser(server);
    await signInAt(lighthouse, identity('els-1', 'els@lighthouse.test'));
    const [only] = (await browser.auth('/security')).body['identities'] as { id: string }[];
    expect((await remove(only?.id)).body).toMatchObject({ code: 'last-way-in' });
  });
});
