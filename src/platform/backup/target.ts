import type pg from 'pg';
import { LEFT_OUT, quoted, quotedTable, SCHEMAS, selectTables } from './catalog.ts';
import { BackupError, tableName } from './format.ts';

/** What a server writes by itself before anybody has come in: rows in these are no reason to refuse a restore. */
const NOT_YET_A_SCHOOL: readonly string[] = [...LEFT_OUT, 'auth.attempt', 'auth.invitation'];

/** Tables of ours that hold rows of people, in this database. */
export async function selectFilledTables(client: pg.ClientBase): Promise<string[]> {
  const filled: string[] = [];
  for (const table of await selectTables(client)) {
    if (NOT_YET_A_SCHOOL.includes(tableName(table))) continue;
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from ${quotedTable(table)}) as filled`,
    );
    if (rows[0]?.filled) filled.push(tableName(table));
  }
  return filled;
}

/** Other Poolsters that are connected to this database now: they would go on with what they remember of the old one. */
export async function countOtherPoolsters(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*) as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name like 'poolster%'`,
  );
  return rows[0]?.count ?? 0;
}

const OURS = `n.nspname = any ($1) and not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`;
const RELATIONS = `select n.nspname as schema, o.relname as name, o.relkind as kind
  from pg_class o join pg_namespace n on n.oid = o.relnamespace where o.relkind in ('r', 'p', 'v', 'm', 'S') and ${OURS}`;
const ROUTINES = `select o.oid::regprocedure::text as name from pg_proc o join pg_namespace n on n.oid = o.pronamespace where ${OURS}`;

/**
 * Takes everything of Poolster out of this database, within the transaction of `client`. A table that Poolster never made is a
 * sign of the wrong database, so it refuses before anything is dropped.
 */
export async function dropEverything(client: pg.ClientBase, known: ReadonlySet<string>): Promise<void> {
  const { rows: relations } = await client.query<{ schema: string; name: string; kind: string }>(RELATIONS, [
    [...SCHEMAS],
  ]);
  const strange = relations.filter(({ kind }) => kind === 'r').map(tableName);
  const unknown = strange.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupError(
      `This database holds tables that are not Poolster's (${unknown.join(', ')}), so nothing was replaced. Give Poolster a database of its own.`,
    );
  for (const { schema, name, kind } of relations) {
    const what = kind === 'v' ? 'view' : kind === 'm' ? 'materialized view' : kind === 'S' ? 'sequence' : 'table';
    await client.query(`drop ${what} if exists ${quoted(schema)}.${quoted(name)} cascade`);
  }
  const { rows: routines } = await client.query<{ name: string }>(ROUTINES, [[...SCHEMAS]]);
  for (const { name } of routines) await client.query(`drop routine if exists ${name} cascade`);
  await client.query('drop schema if exists auth cascade');
}
