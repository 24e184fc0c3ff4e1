import type pg from 'pg';
import type { Database } from '../db/database.ts';
import { applyMigration, type Migration } from '../db/migrate.ts';
import { tablesEverMade } from './catalog.ts';
import { BackupError } from './format.ts';
import { load } from './load.ts';
import type { VerifiedBackup } from './read-backup.ts';
import { countOtherPoolsters, dropEverything, selectFilledTables } from './target.ts';

export interface RestoreOptions {
  readonly migrations: readonly Migration[];
  readonly now: Date;
  /** Takes the place of a school that is there already. */
  readonly replace: boolean;
  readonly onRows?: (done: number, of: number) => void;
}

/**
 * Puts a verified backup in this database, in one transaction: the schema of its day, its rows, the comparison, and the migrations
 * that came since. Until it commits nothing has happened.
 */
export async function restoreInto(
  database: Database,
  backup: VerifiedBackup,
  options: RestoreOptions,
): Promise<{ migrated: string[] }> {
  const client = await database.pool.connect();
  let broken = false;
  try {
    await client.query('begin; select pg_advisory_xact_lock(4400)');
    await refuseUnsuitable(client, database, options.replace);
    await dropEverything(client, tablesEverMade(options.migrations));
    await load(client, backup, options.migrations, options);
    const had = new Set(backup.header.migrations.map(({ name }) => name));
    const later = options.migrations.filter(({ name }) => !had.has(name));
    await client.query('reset all');
    for (const migration of later) await applyMigration(client, migration, options.now);
    await client.query('commit');
    return { migrated: later.map(({ name }) => name) };
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function refuseUnsuitable(client: pg.ClientBase, database: Database, replace: boolean): Promise<void> {
  if (database.engine === 'server' && (await countOtherPoolsters(client)) > 0)
    throw new BackupError('A Poolster is connected to this database: stop it first. Nothing was changed.');
  const filled = await selectFilledTables(client);
  if (filled.length > 0 && !replace)
    throw new BackupError(
      `There is a school here already (rows in ${filled.slice(0, 5).join(', ')}${filled.length > 5 ? ' …' : ''}). Restore into an empty database, or say --replace to put the backup in its place. Nothing was changed.`,
    );
}
