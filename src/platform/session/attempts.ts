import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type pg from 'pg';
import { Problem } from '../../kernel/problem.ts';

const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** 15 s × 2^6 passes a quarter of an hour; a larger power would overflow. */
const MOST_DOUBLINGS = 6;

/** Accounts of one kind (e-mails, pictures, codes …) that one address may try in vain within an hour, besides as many as signed in right from it this week. */
export const FREE_ACCOUNTS = 20;
const SPRAY_WAIT_SECONDS = 10 * 60;

/** Seconds to wait after `failures` wrong tries in a row: none for the first five, then doubling to a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS), LONGEST_WAIT_SECONDS);
}

/** Where a try comes from. */
export interface Origin {
  readonly address: string;
  /** Value of the device cookie, when the browser has one. */
  readonly device?: string | undefined;
}

export interface Attempt extends Origin {
  /** What is being opened: `email:…`, `picture:…`, `code:…`, `passkey:…` or `link:…`; the same whether it exists or not. */
  readonly account: string;
}

/**
 * Counts a try before its secret is looked at, so that a hundred at once are not all the first; `recordRight` takes it back.
 * Throws `too-many-tries` with the seconds left. A device or an address from which this account was opened before has a count of
 * its own: nobody elsewhere can shut its owner out, and an address that guesses does not shut out those who belong there.
 */
export async function admitAttempt(pool: pg.Pool, attempt: Attempt, now: Date): Promise<void> {
  const known = await selectKnown(pool, attempt, now);
  refuseGuesser(known);
  await countTry(pool, bucketOf(attempt, known), now);
  await noteWrong(pool, attempt, now);
}

/**
 * Does work that succeeds only for who knows a code or a link that many may hold, and that has no account to count by: the
 * address is counted alone. A code that worked here before goes on working, whatever else is tried from the same school.
 */
export async function guardGuess<Result>(
  pool: pg.Pool,
  attempt: Attempt,
  now: Date,
  work: () => Promise<Result>,
): Promise<Result> {
  const known = await selectKnown(pool, attempt, now);
  refuseGuesser(known);
  try {
    const result = await work();
    if (!known.by_address) await noteRight(pool, attempt, now);
    return result;
  } catch (error) {
    if (error instanceof Problem) await noteWrong(pool, attempt, now);
    throw error;
  }
}

/** The secret was right: the try was none, and this address is from now on one where this account comes from. */
export async function recordRight(pool: pg.Pool, attempt: Attempt, now: Date): Promise<void> {
  const known = await selectKnown(pool, attempt, now);
  await pool.query('delete from auth.attempt where key = any($1)', [
    [bucketOf(attempt, known), bucketOf(attempt, { by_device: false, by_address: true })],
  ]);
  await noteRight(pool, attempt, now);
  await pool.query(`delete from auth.attempt where last_at < $1::timestamptz - interval '1 day'`, [now]);
  await pool.query(`delete from auth.sign_in_seen where last_at < $1::timestamptz - interval '30 days'`, [now]);
}

/** Remembers that this account is opened in this browser; whoever holds the cookie is let try from anywhere. */
export async function rememberDevice(pool: pg.Pool, device: string, account: string, now: Date): Promise<void> {
  await pool.query(
    `insert into auth.device (token_hash, account_key, last_at) values ($1, $2, $3)
     on conflict (token_hash, account_key) do update set last_at = excluded.last_at`,
    [hashOf(device), account, now],
  );
  await pool.query(`delete from auth.device where last_at < $1::timestamptz - interval '180 days'`, [now]);
}

/** An IPv6 subscriber owns a whole /64, so it counts as one address. */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return `${[...first, ...zeros, ...last]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}

interface Known {
  readonly by_device: boolean;
  readonly by_address: boolean;
  /** Other accounts of the same kind tried in vain from this address within the hour, and accounts opened from it this week. */
  readonly wrong_accounts: number;
  readonly right_accounts: number;
}

function refuseGuesser(known: Known): void {
  if (known.by_device || known.by_address) return;
  if (known.wrong_accounts >= FREE_ACCOUNTS + known.right_accounts) throw tooMany(SPRAY_WAIT_SECONDS);
}

async function noteWrong(pool: pg.Pool, { address, account }: Attempt, now: Date): Promise<void> {
  await pool.query(
    `insert into auth.sign_in_seen (address, account_key, wrong_at, last_at) values ($1, $2, $3, $3)
     on conflict (address, account_key) do update set wrong_at = excluded.wrong_at, last_at = excluded.last_at`,
    [addressKey(address), account, now],
  );
}

async function noteRight(pool: pg.Pool, { address, account }: Attempt, now: Date): Promise<void> {
  await pool.query(
    `insert into auth.sign_in_seen (address, account_key, right_at, last_at) values ($1, $2, $3, $3)
     on conflict (address, account_key) do update set right_at = excluded.right_at, wrong_at = null, last_at = excluded.last_at`,
    [addressKey(address), account, now],
  );
}

async function selectKnown(pool: pg.Pool, { account, address, device }: Attempt, now: Date): Promise<Known> {
  const { rows } = await pool.query<Known>(
    `select exists (select 1 from auth.device where token_hash = $3 and account_key = $1
                       and last_at > $4::timestamptz - interval '180 days') as by_device,
            coalesce(bool_or(account_key = $1 and right_at > $4::timestamptz - interval '30 days'), false) as by_address,
            count(*) filter (where account_key <> $1 and split_part(account_key, ':', 1) = split_part($1, ':', 1)
                               and wrong_at > $4::timestamptz - interval '1 hour'
                               and (right_at is null or right_at < wrong_at)) as wrong_accounts,
            count(*) filter (where right_at > $4::timestamptz - interval '7 days') as right_accounts
       from auth.sign_in_seen where address = $2`,
    [account, addressKey(address), device === undefined ? '' : hashOf(device), now],
  );
  return rows[0] ?? { by_device: false, by_address: false, wrong_accounts: 0, right_accounts: 0 };
}

function bucketOf({ account, address, device }: Attempt, known: Pick<Known, 'by_device' | 'by_address'>): string {
  if (known.by_device && device !== undefined) return `${account} device ${hashOf(device)}`;
  return known.by_address ? `${account} address ${addressKey(address)}` : account;
}

/** One statement decides and counts, so that several processes cannot let more through than one. A day without tries forgets. */
async function countTry(pool: pg.Pool, key: string, now: Date): Promise<void> {
  const counted = await pool.query(
    `insert into auth.attempt as a (key, failures, last_at) values ($1, 1, $2)
     on conflict (key) do update
        set failures = case when a.last_at < excluded.last_at - interval '1 day' then 1 else a.failures + 1 end,
            last_at = excluded.last_at
      where a.failures < ${FREE_FAILURES}
         or a.last_at + least(${FIRST_WAIT_SECONDS} * 2 ^ least(a.failures - ${FREE_FAILURES}, ${MOST_DOUBLINGS}), ${LONGEST_WAIT_SECONDS})
            * interval '1 second' <= excluded.last_at
     returning failures`,
    [key, now],
  );
  if (counted.rows.length > 0) return;
  const { rows } = await pool.query<{ failures: number; last_at: Date }>(
    'select failures, last_at from auth.attempt where key = $1',
    [key],
  );
  const row = rows[0];
  const left = row ? waitAfter(row.failures) - (now.getTime() - row.last_at.getTime()) / 1000 : 0;
  throw tooMany(Math.max(1, Math.ceil(left)));
}

function tooMany(seconds: number): Problem {
  return new Problem('too-many-tries', { status: 429, data: { seconds } });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
