import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../platform/backup/backup-file.ts';
import { BackupError } from '../platform/backup/format.ts';
import type { VerifiedBackup } from '../platform/backup/read-backup.ts';
import { type RestoreOptions, restoreInto } from '../platform/backup/restore.ts';
import { selectFilledTables } from '../platform/backup/target.ts';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { lockFolder } from './folder-lock.ts';
import { databaseTemplate } from './template.ts';

const RESTORING = 'database.restoring';
const MARK = 'restore-unfinished';

export interface RestoreTarget {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
}

export interface RestoreCall extends RestoreOptions {
  /** What must happen before anybody uses the restored database, e.g. erasing again what was erased since. */
  readonly afterwards: (database: Database) => Promise<void>;
}

export interface RestoreReport {
  readonly migrated: readonly string[];
  /** Where the embedded database that was there before is kept. */
  readonly before?: string;
}

export async function restore(
  target: RestoreTarget,
  backup: VerifiedBackup,
  call: RestoreCall,
): Promise<RestoreReport> {
  if (!target.databaseUrl) return restoreFolder(target.dataFolder, backup, call);
  const database = openServer(target.databaseUrl, { connections: 2 });
  try {
    const report = await restoreInto(database, backup, call);
    await call.afterwards(database);
    await database.pool.query('analyze');
    return report;
  } finally {
    await database.close();
  }
}

/** An embedded database is made whole beside the old one; then the two change places. */
async function restoreFolder(dataFolder: string, backup: VerifiedBackup, call: RestoreCall): Promise<RestoreReport> {
  const release = lockFolder(dataFolder);
  try {
    await finishRestore(dataFolder);
    const folder = join(dataFolder, 'database');
    const isThere = existsSync(join(folder, 'PG_VERSION')) && !existsSync(join(dataFolder, 'first-start-unfinished'));
    if (isThere && !call.replace) await refuseFilled(folder);
    const made = join(dataFolder, RESTORING);
    rmSync(made, { recursive: true, force: true });
    const report = await restoreNew(made, backup, call);
    writeFileSync(join(dataFolder, MARK), '');
    await syncFolder(dataFolder);
    // Deleting takes many steps and can be interrupted; a rename cannot.
    const aside = `${folder}.before-${stamp(call.now)}`;
    const before = isThere && call.replace ? aside : undefined;
    if (existsSync(folder)) renameSync(folder, aside);
    await finishRestore(dataFolder);
    await syncFolder(dataFolder);
    if (!before) rmSync(aside, { recursive: true, force: true });
    return { ...report, ...(before ? { before } : {}) };
  } finally {
    release();
  }
}

/**
 * Gives a database that was restored its place, where a power cut came between the two renames. The mark stands only while the new
 * one is whole.
 */
export async function finishRestore(dataFolder: string): Promise<void> {
  const mark = join(dataFolder, MARK);
  if (!existsSync(mark)) return;
  const folder = join(dataFolder, 'database');
  const made = join(dataFolder, RESTORING);
  if (!existsSync(folder) && existsSync(made)) renameSync(made, folder);
  // Where the new one did not take its place, a first start that was not finished still is not.
  if (!existsSync(made)) rmSync(join(dataFolder, 'first-start-unfinished'), { force: true });
  // The mark goes last, also on the disk.
  await syncFolder(dataFolder);
  rmSync(mark, { force: true });
}

async function refuseFilled(folder: string): Promise<void> {
  const database = await openEmbedded({ folder });
  try {
    const client = await database.pool.connect();
    const filled = await selectFilledTables(client).finally(() => client.release());
    if (filled.length > 0)
      throw new BackupError(
        `There is a school in ${folder} already. Give another POOLSTER_DATA, or say --replace: the old folder is then kept beside it. Nothing was changed.`,
      );
  } finally {
    await database.close();
  }
}

async function restoreNew(folder: string, backup: VerifiedBackup, call: RestoreCall) {
  // It counts only when it is whole, so the disk is waited for once, at the end.
  const database = await openEmbedded({ folder, template: await databaseTemplate(), putsOffSync: true });
  try {
    const report = await restoreInto(database, backup, { ...call, replace: false });
    await call.afterwards(database);
    await database.pool.query('vacuum analyze');
    await database.settle();
    await database.close();
    return report;
  } catch (error) {
    await database.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function stamp(now: Date): string {
  return now.toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
}
