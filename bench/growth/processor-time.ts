import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** `_SC_CLK_TCK` of every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time that `work` takes of the database's processes and of this one. Other work on the machine makes
 * things slow, but hardly makes them cost more: this is what can be compared over an hour.
 */
export async function processorTimeOf(
  pool: pg.Pool,
  work: () => Promise<void>,
): Promise<{ database: number; node: number }> {
  const before = { own: process.cpuUsage(), database: await usedByDatabase(pool) };
  await work();
  const { user, system } = process.cpuUsage(before.own);
  let database = 0;
  // A connection that closed in between is left out; one that opened counts from its start.
  for (const [pid, used] of await usedByDatabase(pool)) database += used - (before.database.get(pid) ?? 0);
  return { database, node: (user + system) / 1000 };
}

async function usedByDatabase(pool: pg.Pool): Promise<Map<number, number>> {
  const { rows } = await pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  return new Map(rows.map(({ pid }) => [pid, usedBy(pid)]));
}

/** proc(5): the 14th and 15th fields, counted after the name in parentheses. */
function usedBy(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
