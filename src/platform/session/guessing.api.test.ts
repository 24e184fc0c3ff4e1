import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { peopleContract } from '../../capabilities/people/people.contract.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { addressKey, admitAttempt, FREE_ACCOUNTS, guardGuess, recordRight } from './attempts.ts';
import { openBrowser } from './testing/browser.ts';
import { addPerson, addSchool, newId, PASSPHRASE } from './testing/people.ts';

const hashed = vi.hoisted(() => ({ runs: 0 }));
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const argon2 = (...args: Parameters<typeof crypto.argon2>) => {
    hashed.runs++;
    return crypto.argon2(...args);
  };
  return { ...crypto, argon2 };
});

const SCHOOL = newId<SchoolId>();
const START = new Date('2026-11-20T07:30:00Z');
let server: TestServer;
let now: Date;
const at = (seconds: number) => {
  now = new Date(START.getTime() + seconds * 1000);
  server.setClock(now);
  return now;
};

beforeAll(async () => {
  server = await startTestServer({ now: START });
  await addSchool(server, SCHOOL, 'school.test');
  for (const name of ['els', 'victim', 'owner'])
    await addPerson(server, SCHOOL, { email: `${name}@school.test`, role: 'teacher', passphrase: PASSPHRASE });
  await addPerson(server, SCHOOL, { email: 'other-ways@school.test', role: 'teacher' });
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.runtime.database.pool.query(
    'delete from auth.attempt; delete from auth.sign_in_seen; delete from auth.device',
  );
  at(0);
});

const HOME = '192.0.2.10';
const SCHOOL_ADDRESS = '198.51.100.7';
const ATTACKER = '203.0.113.66';

const tryEmail = (address: string, email: string, password: string, browser = openBrowser(server, address)) =>
  browser.auth('/sign-in/email', { email, password });

/** A wrong guess, without the work of looking at it; answers whether it was let through. */
const guess = (address: string, email: string) =>
  admitAttempt(server.runtime.database.pool, { account: `email:${email}`, address }, now).then(
    () => 'looked at',
    () => 'refused',
  );

describe('whether there is an account', () => {
  const ask = async (email: string) => {
    const before = hashed.runs;
    const { status, body } = await tryEmail(ATTACKER, email, 'not the passphrase');
    return { status, body, runs: hashed.runs - before };
  };

  it('shows neither in the answer nor in the work: one hash, the same words', async () => {
    const known = await ask('els@school.test');
    expect(known).toEqual({
      status: 401,
      body: expect.objectContaining({ code: 'INVALID_EMAIL_OR_PASSWORD' }),
      runs: 1,
    });
    expect(await ask('nobody@school.test')).toEqual(known);
    expect(await ask('other-ways@school.test')).toEqual(known);
  });

  it('does not show in the waiting either', async () => {
    for (const email of ['els@school.test', 'nobody@school.test'])
      for (let i = 0; i < 5; i++) await tryEmail(ATTACKER, email, 'not the passphrase');
    const [known, unknown] = [await ask('els@school.test'), await ask('nobody@school.test')];
    expect(known).toEqual({ status: 429, body: expect.objectContaining({ data: { seconds: 15 } }), runs: 0 });
    expect(unknown).toEqual(known);
  });
});

describe('guessing one account', () => {
  it('is not faster with a hundred tries at once', async () => {
    const { pool } = server.runtime.database;
    const attempt = { account: 'email:victim@school.test', address: ATTACKER };
    const tries = await Promise.allSettled(Array.from({ length: 100 }, () => admitAttempt(pool, attempt, now)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
  });

  it('from elsewhere does not keep its owner out of where they usually sign in', async () => {
    await tryEmail(HOME, 'victim@school.test', PASSPHRASE);
    for (let i = 0; i < 8; i++) await guess(ATTACKER, 'victim@school.test');
    expect((await tryEmail(ATTACKER, 'victim@school.test', PASSPHRASE)).status).toBe(429);
    expect((await tryEmail(HOME, 'victim@school.test', PASSPHRASE)).status).toBe(200);
  });

  it('does not keep them out in their own browser, wherever they take it', async () => {
    const laptop = openBrowser(server, HOME);
    await tryEmail(HOME, 'victim@school.test', PASSPHRASE, laptop);
    const { cookie } = laptop.jar();
    for (let i = 0; i < 8; i++) await guess(ATTACKER, 'victim@school.test');
    const elsewhere = openBrowser(server, ATTACKER);
    const answer = await elsewhere.auth(
      '/sign-in/email',
      { email: 'victim@school.test', password: PASSPHRASE },
      { cookie },
    );
    expect(answer.status).toBe(200);
  });

  it('with the device cookie of another account is no easier', async () => {
    const own = openBrowser(server, ATTACKER);
    await tryEmail(ATTACKER, 'owner@school.test', PASSPHRASE, own);
    for (let i = 0; i < 5; i++) await tryEmail(ATTACKER, 'victim@school.test', `guess number ${i}`, own);
    expect((await tryEmail(ATTACKER, 'victim@school.test', PASSPHRASE, own)).status).toBe(429);
  });

  it('keeps nobody out for longer than a quarter of an hour', async () => {
    for (let i = 0; i < 40; i++) {
      await guess(ATTACKER, 'victim@school.test');
      at((i + 1) * 1000);
    }
    expect((await tryEmail(HOME, 'victim@school.test', PASSPHRASE)).status).toBe(200);
  });
});

describe('guessing many accounts from one address', () => {
  it('ends after twenty accounts, also when each is tried once', async () => {
    const answers = [];
    for (let i = 0; i < FREE_ACCOUNTS + 5; i++) answers.push(await guess(ATTACKER, `person${i}@school.test`));
    expect(answers).toEqual([...Array(FREE_ACCOUNTS).fill('looked at'), ...Array(5).fill('refused')]);
    expect((await tryEmail(ATTACKER, 'els@school.test', PASSPHRASE)).status).toBe(429);
    expect((await tryEmail(HOME, 'els@school.test', PASSPHRASE)).status).toBe(200);
    at(3700);
    expect((await tryEmail(ATTACKER, 'els@school.test', PASSPHRASE)).status).toBe(200);
  });

  it('counts a whole IPv6 subscriber as one address', async () => {
    const { pool } = server.runtime.database;
    const tryFrom = (i: number) =>
      admitAttempt(pool, { account: `email:p${i}@school.test`, address: `2001:db8:1:2::${i.toString(16)}` }, now);
    for (let i = 0; i < FREE_ACCOUNTS; i++) await tryFrom(i);
    await expect(tryFrom(99)).rejects.toMatchObject({ code: 'too-many-tries' });
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(addressKey('::1')).toBe('0:0:0:0::/64');
    expect(addressKey('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('closes only the kind that was guessed: made-up e-mails leave class codes and pictures open', async () => {
    const { pool } = server.runtime.database;
    for (let i = 0; i < FREE_ACCOUNTS + 1; i++) await guess(SCHOOL_ADDRESS, `person${i}@school.test`);
    expect(await guess(SCHOOL_ADDRESS, 'els@school.test')).toBe('refused');
    const origin = { address: SCHOOL_ADDRESS };
    expect(await guardGuess(pool, { ...origin, account: 'code:AAAAAA' }, now, async () => 'open')).toBe('open');
    await admitAttempt(pool, { ...origin, account: 'picture:1' }, now);
  });

  it('does not keep out those who usually sign in there', async () => {
    await tryEmail(SCHOOL_ADDRESS, 'els@school.test', PASSPHRASE);
    for (let i = 0; i < 30; i++) await guess(SCHOOL_ADDRESS, `person${i}@school.test`);
    expect((await tryEmail(SCHOOL_ADDRESS, 'person77@school.test', 'lente2026!')).status).toBe(429);
    expect((await tryEmail(SCHOOL_ADDRESS, 'els@school.test', PASSPHRASE)).status).toBe(200);
  });
});

describe('guessing links and class codes from one address', () => {
  it('ends after twenty, and a code that was right here before still opens', async () => {
    const names = (classCode: string) => openBrowser(server, ATTACKER).auth('/class-code/names', { classCode });
    const known = { account: 'code:AAAAAA', address: ATTACKER };
    await guardGuess(server.runtime.database.pool, known, now, async () => true);
    const codes = [];
    for (let i = 0; i < FREE_ACCOUNTS + 3; i++) codes.push((await names(`WRONG${i}`)).body['code']);
    expect(codes.slice(-3)).toEqual(['class-code-unknown', 'too-many-tries', 'too-many-tries']);
    expect((await names('AAAAAA')).body['code']).toBe('class-code-unknown');
    const people = server.client<typeof peopleContract>('people');
    const choose = (i: number) => people.choosePassphrase({ token: `no such link ${i}`, passphrase: PASSPHRASE });
    for (let i = 0; i < FREE_ACCOUNTS; i++)
      await expect(choose(i)).rejects.toMatchObject({ code: 'invitation-unknown' });
    await expect(choose(99)).rejects.toMatchObject({ code: 'too-many-tries' });
  });
});

describe('a school that begins its day behind one address', () => {
  /** Every learner types until it is right; one in five mistypes, some of them twice. Returns who was refused. */
  async function beginDay(learners: number, secondsBetween: number, forgotten: number): Promise<string[]> {
    const { pool } = server.runtime.database;
    const random = seededRandom(`a class start of ${learners}`);
    const queue = Array.from({ length: learners }, (_, i) => ({
      account: `picture:${i}`,
      due: i * secondsBetween,
      isLost: i % 100 < forgotten,
    }));
    const refused: string[] = [];
    while (queue.length > 0) {
      queue.sort((a, b) => a.due - b.due);
      const next = queue.shift();
      if (!next) break;
      const moment = at(next.due);
      const attempt = { account: next.account, address: SCHOOL_ADDRESS };
      try {
        await admitAttempt(pool, attempt, moment);
        if (next.isLost) continue;
        if (random.next() < 0.2) queue.push({ ...next, due: next.due + 20 });
        else await recordRight(pool, attempt, moment);
      } catch {
        refused.push(next.account);
      }
    }
    return refused;
  }

  it('gets all 25 of a class in within a minute, with one in five mistyping', async () => {
    expect(await beginDay(25, 2, 0)).toEqual([]);
  });

  it('gets a whole school in on its first day, with one in five mistyping and one in twenty having forgotten', async () => {
    expect(await beginDay(process.env['POOLSTER_FULL'] ? 600 : 150, 1, 5)).toEqual([]);
  });
});

it('a child is let in by pictures at school while somebody guesses from home', async () => {
  const { pool } = server.runtime.database;
  const account = `picture:${newId<PersonId>()}`;
  await admitAttempt(pool, { account, address: SCHOOL_ADDRESS }, now);
  await recordRight(pool, { account, address: SCHOOL_ADDRESS }, now);
  for (let i = 0; i < 5; i++) await admitAttempt(pool, { account, address: ATTACKER }, now);
  await expect(admitAttempt(pool, { account, address: ATTACKER }, now)).rejects.toMatchObject({
    code: 'too-many-tries',
  });
  await admitAttempt(pool, { account, address: SCHOOL_ADDRESS }, now);
});
