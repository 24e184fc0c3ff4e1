import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '../platform/db/database.ts';
import { NEW_DATABASE } from '../platform/db/embedded/settings.ts';
import { migrate } from '../platform/db/migrate.ts';
import { allMigrations } from './migrations.ts';

const CACHE = fileURLToPath(new URL('../../build/', import.meta.url));
/** Raised when what is made below changes, so that an older template is not taken. */
const SHAPE = 2;

/** The folder of a migrated, empty embedded database that is closed; made once per set of migrations and kept in `build/`. */
export async function databaseTemplate(): Promise<string> {
  const migrations = allMigrations();
  const hash = createHash('sha256')
    .update([SHAPE, ...NEW_DATABASE, ...migrations.map((one) => `${one.name} ${one.checksum}`)].join())
    .digest('hex')
    .slice(0, 16);
  const folder = join(CACHE, `template-${hash}`);
  if (isAllowed(join(folder, 'base'), constants.R_OK)) return folder;
  if (!existsSync(folder) && isAllowed(mkdirIfPossible(CACHE), constants.W_OK)) {
    await makeTemplate(folder, migrations);
    return folder;
  }
  // The program belongs to somebody else, as on a server: made for this once.
  const own = join(mkdtempSync(join(tmpdir(), 'poolster-template-')), 'template');
  await makeTemplate(own, migrations);
  return own;
}

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function mkdirIfPossible(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    // Asked next whether it can be written to.
  }
  return path;
}

async function makeTemplate(folder: string, migrations: ReturnType<typeof allMigrations>): Promise<void> {
  // Made beside and renamed when it is whole and synced, so that a process that is stopped here leaves no half template.
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  const database = await openEmbedded({ folder: partial, putsOffSync: true });
  await migrate(database.pool, migrations);
  await leaveOneDatabase(database.pool);
  await database.pool.query('vacuum (freeze, analyze)');
  await database.settle();
  await database.close();
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was first; its template is as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * `template0` and `template1` are for `create database`, which nobody calls here. Without them the folder has a third of the files,
 * and there is no database that is never vacuumed: without autovacuum it would stop PostgreSQL after two thousand million transactions.
 */
async function leaveOneDatabase(pool: { query(sql: string): Promise<unknown> }): Promise<void> {
  await pool.query('update pg_database set datistemplate = false, datallowconn = true');
  for (const name of ['template0', 'template1']) await pool.query(`drop database ${name}`);
}
