import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** `_SC_CLK_TCK` of every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time that the database's processes and this one have used. Other work on the machine makes things slow,
 * but hardly makes them cost more: this is what can be compared over an hour.
 */
export async function processorTime(pool: pg.Pool): Promise<{ database: number; node: number }> {
  const { rows } = await pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  );
  const { user, system } = process.cpuUsage();
  return { database: rows.reduce((sum, { pid }) => sum + usedBy(pid), 0), node: (user + system) / 1000 };
}

/** proc(5): the 14th and 15th fields, counted after the name in parentheses. */
function usedBy(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
