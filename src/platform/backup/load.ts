import type pg from 'pg';
import { applyMigration, type Migration } from '../db/migrate.ts';
import { EXACT_TEXT, quoted, quotedTable, selectTables } from './catalog.ts';
import { sumTables } from './dump.ts';
import { BackupError, type BackupTable, type Row, tableName } from './format.ts';
import { readRows, type VerifiedBackup } from './read-backup.ts';

const ROWS_AT_ONCE = 1000;

/**
 * The migrations that make the schema of the backup, in order. Throws where the backup knows one that this program does not, or
 * in other words: its rows would not fit.
 */
export function migrationsOf(backup: VerifiedBackup, known: readonly Migration[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const { poolster } = backup.header;
  return backup.header.migrations.map(({ name, checksum }) => {
    const migration = byName.get(name);
    if (!migration)
      throw new BackupError(
        `${backup.path} was made by a newer Poolster (${poolster}): it has the migration ${name}, which this program does not know. Restore it with that version or a later one. Nothing was changed.`,
      );
    if (migration.checksum !== checksum)
      throw new BackupError(
        `${backup.path} was made with another text of the migration ${name}: that Poolster was changed by hand. Restore it with the program that made it. Nothing was changed.`,
      );
    return migration;
  });
}

/**
 * Fills an empty database within the transaction of `client`: the schema as it was, the rows, and then everything is read back and
 * compared with the sums of the file. The caller commits, or rolls back what it throws.
 */
export async function load(
  client: pg.ClientBase,
  backup: VerifiedBackup,
  migrations: readonly Migration[],
  options: { now: Date; onRows?: (done: number, of: number) => void },
): Promise<void> {
  for (const migration of migrationsOf(backup, migrations)) await applyMigration(client, migration, options.now);
  await client.query(EXACT_TEXT);
  await compareColumns(client, backup);
  const tables = new Map(backup.header.tables.map((table) => [tableName(table), table]));
  let done = 0;
  for await (const { table: name, rows } of readRows(backup.path)) {
    const table = tables.get(name);
    if (!table) throw new BackupError(`${backup.path} has rows of ${name}, which its header does not name.`);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await insertRows(client, table, rows.slice(from, from + ROWS_AT_ONCE));
      done += Math.min(ROWS_AT_ONCE, rows.length - from);
      options.onRows?.(done, backup.trailer.rows);
    }
  }
  await compareSums(client, backup);
}

/** The program's migrations make the tables; that they are those of the backup is known before a row goes in. */
async function compareColumns(client: pg.ClientBase, backup: VerifiedBackup): Promise<void> {
  const here = new Map((await selectTables(client)).map((table) => [tableName(table), table]));
  for (const table of backup.header.tables) {
    const columns = new Map(here.get(tableName(table))?.columns.map(({ name, type }) => [name, type]));
    const other = table.columns.find(({ name, type }) => columns.get(name) !== type);
    if (other || columns.size !== table.columns.length)
      throw new BackupError(
        `${backup.path} holds ${tableName(table)} with other columns than its migrations make (${other?.name ?? 'one is missing'}): the schema was changed by hand. Restore it with the program and the change that made it.`,
      );
  }
}

async function insertRows(client: pg.ClientBase, table: BackupTable, rows: readonly Row[]): Promise<void> {
  const { columns } = table;
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const values = columns.map(({ type }, index) => `x.c${index}::${type}`).join(', ');
  const shape = columns.map((_, index) => `c${index} text`).join(', ');
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(row.map((value, index) => [`c${index}`, value]))));
  await client.query(
    `insert into ${quotedTable(table)} (${names}) select ${values} from json_to_recordset($1::json) as x (${shape})`,
    [json],
  );
}

async function compareSums(client: pg.ClientBase, backup: VerifiedBackup): Promise<void> {
  const wanted = new Map(backup.trailer.tables.map((sum) => [sum.table, sum]));
  for (const sum of await sumTables(client, new Set(wanted.keys()))) {
    const { rows, sha256 } = wanted.get(sum.table) ?? {};
    if (rows !== sum.rows || sha256 !== sum.sha256)
      throw new BackupError(
        `${sum.table} would not be the same after the restore (${sum.rows} rows read back, ${rows} in the backup), so everything was undone. Report this: it is a fault of Poolster.`,
      );
  }
}
