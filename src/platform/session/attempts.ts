import type pg from 'pg';
import { Problem } from '../../kernel/problem.ts';

const FREE_FAILURES = 5;
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** Seconds to wait after `failures` wrong tries in a row: none for the first five, then doubling to a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT_SECONDS);
}

/** Throws `too-many-tries` with the seconds left while an account is waiting. */
export async function refuseWhileWaiting(pool: pg.Pool, key: string, now: Date): Promise<void> {
  const { rows } = await pool.query<{ failures: number; last_at: Date }>(
    'select failures, last_at from auth.attempt where key = $1',
    [key],
  );
  const row = rows[0];
  if (!row) return;
  const left = Math.ceil(waitAfter(row.failures) - (now.getTime() - row.last_at.getTime()) / 1000);
  if (left > 0) throw new Problem('too-many-tries', { status: 429, data: { seconds: left } });
}

export async function recordAttempt(pool: pg.Pool, key: string, outcome: 'right' | 'wrong', now: Date): Promise<void> {
  if (outcome === 'right') await pool.query('delete from auth.attempt where key = $1', [key]);
  else
    await pool.query(
      `insert into auth.attempt (key, failures, last_at) values ($1, 1, $2)
       on conflict (key) do update set failures = auth.attempt.failures + 1, last_at = excluded.last_at`,
      [key, now],
    );
}
