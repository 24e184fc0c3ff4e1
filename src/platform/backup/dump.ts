import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import type { Migration } from '../db/migrate.ts';
import {
  type CatalogTable,
  EXACT_TEXT,
  isLeftOut,
  quoted,
  quotedTable,
  selectTables,
  tablesEverMade,
} from './catalog.ts';
import {
  BackupError,
  type BackupHeader,
  type BackupTrailer,
  FORMAT,
  type Row,
  type TableSum,
  tableName,
} from './format.ts';
import { rowLine, type Sink, writeBackup } from './write-backup.ts';

export interface DumpOptions {
  /** All that this program knows: tables of other making are left out and named, for no restore could make them. */
  readonly migrations: readonly Migration[];
  readonly poolster: string;
  readonly now: Date;
  readonly sink: Sink;
  readonly onTable?: (name: string, done: number, of: number) => void;
}

export interface DumpReport {
  readonly header: BackupHeader;
  readonly trailer: BackupTrailer;
  readonly bytes: number;
  /** Tables that Poolster never made, and that are not in the backup. */
  readonly strange: readonly string[];
}

const ROWS_AT_ONCE = 1000;

/** Writes everything of this database as it is at one instant; writes of others go on meanwhile and are not in it. */
export async function dump(database: Database, options: DumpOptions): Promise<DumpReport> {
  const client = await database.pool.connect();
  let broken = false;
  try {
    await client.query(`begin transaction isolation level repeatable read, read only; ${EXACT_TEXT}`);
    const known = tablesEverMade(options.migrations);
    const all = (await selectTables(client)).filter((table) => table.name !== 'poolster_migration');
    const tables = all.filter((table) => known.has(tableName(table)));
    const strange = all.map(tableName).filter((name) => !known.has(name));
    const header = await describe(client, database, tables, options);
    const writer = await writeBackup(header, options.sink);
    const whole = tables.filter((table) => !isLeftOut(table));
    for (const [index, table] of whole.entries()) {
      options.onTable?.(tableName(table), index, whole.length);
      await writer.table(tableName(table));
      for await (const rows of selectRows(client, table)) await writer.rows(rows);
    }
    return { header, strange, ...(await writer.finish()) };
  } catch (error) {
    throw wallInTheWay(error) ?? error;
  } finally {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    client.release(broken);
  }
}

async function describe(
  client: pg.ClientBase,
  database: Database,
  tables: readonly CatalogTable[],
  { poolster, now, migrations }: DumpOptions,
): Promise<BackupHeader> {
  const { rows } = await client.query<{ encoding: string; version: string }>(
    `select current_setting('server_encoding') as encoding, current_setting('server_version') as version`,
  );
  if (rows[0]?.encoding !== 'UTF8')
    throw new BackupError(`The database has the encoding ${rows[0]?.encoding}; Poolster needs UTF8.`);
  return {
    format: FORMAT,
    poolster,
    createdAt: now.toISOString(),
    engine: database.engine,
    engineVersion: rows[0].version,
    migrations: await selectMigrations(client, new Set(migrations.map(({ name }) => name))),
    tables: tables.filter((table) => !isLeftOut(table)).map(({ schema, name, columns }) => ({ schema, name, columns })),
    leftOut: tables.filter(isLeftOut).map(tableName),
  };
}

async function selectMigrations(
  client: pg.ClientBase,
  known: ReadonlySet<string>,
): Promise<{ name: string; checksum: string }[]> {
  const { rows: list } = await client.query<{ found: string | null }>(
    `select to_regclass('public.poolster_migration')::text as found`,
  );
  if (!list[0]?.found) throw new BackupError('This database holds no Poolster: there is nothing to back up.');
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from public.poolster_migration order by name collate "C"',
  );
  const newer = rows.find(({ name }) => !known.has(name));
  if (newer)
    throw new BackupError(
      `A newer Poolster has changed this database (${newer.name}), and this program does not know all of it: back it up with that version.`,
    );
  return rows;
}

/** Rows in the order of the primary key, a thousand at a time, every value as text. */
export async function* selectRows(client: pg.ClientBase, table: CatalogTable): AsyncGenerator<Row[]> {
  const values = table.columns.map(({ name }) => `${quoted(name)}::text`).join(', ');
  const keys = table.key.length > 0 ? table.key : table.columns.map(({ name }) => name);
  // By bytes: collations differ between servers, and the order is part of the sum.
  const order = keys.map((name) => keyOf(table, name)).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for select ${values} from ${quotedTable(table)} t order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch forward ${ROWS_AT_ONCE} from backup_rows`,
      rowMode: 'array',
    });
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close backup_rows');
}

function keyOf(table: CatalogTable, name: string): string {
  const type = table.columns.find((column) => column.name === name)?.type ?? 'text';
  const column = `t.${quoted(name)}`;
  if (type === 'text' || type.startsWith('character varying')) return `${column} collate "C"`;
  return column;
}

/** Count and sum of every table as it stands now; called inside a transaction with EXACT_TEXT. */
export async function sumTables(client: pg.ClientBase, names: ReadonlySet<string>): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  for (const table of await selectTables(client)) {
    if (!names.has(tableName(table))) continue;
    const sum = createHash('sha256');
    let count = 0;
    for await (const rows of selectRows(client, table)) {
      count += rows.length;
      for (const row of rows) sum.update(rowLine(row));
    }
    sums.push({ table: tableName(table), rows: count, sha256: sum.digest('hex') });
  }
  return sums;
}

/** PostgreSQL's refusal to read past a wall (42501), in words. */
function wallInTheWay(error: unknown): BackupError | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === '42501')) return undefined;
  return new BackupError(
    `The role of DATABASE_URL may not read everything (${error.message}): back up as the owner of the database, or as a role with BYPASSRLS.`,
  );
}
