import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { BACKUP_SLOT, DROP_BACKUP_SLOT } from '../db/embedded/settings.ts';
import { BackupError } from './format.ts';

/** Folders whose content PostgreSQL makes anew at its start (PostgreSQL 18, "Backing Up the Data Directory"). */
const EMPTY = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const SKIPPED = ['postmaster.pid', 'postmaster.opts', 'backup_label'];
const CONTROL = join('global', 'pg_control');
const COPIES_AT_ONCE = 4;
/** What stays free after the copy, so that a backup is never the reason that the school cannot write. */
const SPARE_BYTES = 512 * 1024 * 1024;

export interface Snapshot {
  readonly files: number;
  /** How long statements had to wait for it: its beginning with a checkpoint, and its end. */
  readonly pausedMs: number;
}

/**
 * Copies the folder of an embedded database that is in use, as PostgreSQL's own base backup does: writes go on, and the copy
 * repairs itself from the write-ahead log when it is opened. It then is the database as it was when this ended. There is one
 * session only, so a long transaction that reads everything would stop the school; this stops it for a checkpoint.
 */
export async function takeSnapshot(pool: pg.Pool, folder: string, into: string): Promise<Snapshot> {
  await refuseWithoutRoom(folder);
  const started = performance.now();
  // The slot keeps every piece of the log from here until the copy has it, whatever checkpoints come meanwhile. A temporary one
  // would go with the first statement that fails, and everybody shares the one session.
  await dropSlot(pool);
  await pool.query(`select pg_create_physical_replication_slot('${BACKUP_SLOT}', true, false)`);
  try {
    await pool.query(`select pg_backup_start('poolster', true)`);
    const begun = performance.now() - started;
    const files = await copyFiles(folder, into, await filesIn(folder));
    await copyFile(join(folder, CONTROL), join(into, CONTROL));
    const stopping = performance.now();
    const { rows } = await pool.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    const pausedMs = begun + (performance.now() - stopping);
    await writeFile(join(into, 'backup_label'), rows[0]?.labelfile ?? '', { mode: 0o600 });
    await copyLog(folder, into);
    return { files, pausedMs };
  } catch (error) {
    await pool.query('select pg_backup_stop(false)').catch(() => undefined);
    await rm(into, { recursive: true, force: true });
    throw error;
  } finally {
    await dropSlot(pool).catch(() => undefined);
  }
}

async function refuseWithoutRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const needed = (await folderBytes(folder)) + SPARE_BYTES;
  if (bavail * bsize < needed)
    throw new BackupError(
      `A backup of the running database needs ${Math.ceil(needed / 1e6)} MB free for a moment beside ${folder}, and there are ${Math.floor((bavail * bsize) / 1e6)}. Make room, or stop the server and back up then.`,
    );
}

/** Size of everything in a folder. */
export async function folderBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
}

async function dropSlot(pool: pg.Pool): Promise<void> {
  await pool.query(DROP_BACKUP_SLOT);
}

interface FoundFile {
  readonly path: string;
  readonly folder: string;
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const within = entry.parentPath.slice(folder.length).replace(/^\//, '');
    if (!entry.isFile() || EMPTY.includes(within.split('/')[0] ?? '')) return [];
    const path = join(within, entry.name);
    return SKIPPED.includes(path) || path === CONTROL ? [] : [{ path, folder: within }];
  });
}

/** Where the file system can, a copy shares its blocks with the original until one of them changes. */
async function copyFiles(from: string, into: string, files: readonly FoundFile[]): Promise<number> {
  const folders = new Set([...EMPTY, 'global', ...(await foldersIn(from)), ...files.map((file) => file.folder)]);
  for (const folder of folders) await mkdir(join(into, folder), { recursive: true, mode: 0o700 });
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop())
      await copyIfThere(join(from, file.path), join(into, file.path));
  };
  await Promise.all(Array.from({ length: COPIES_AT_ONCE }, work));
  return files.length;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath.slice(folder.length), entry.name).replace(/^\//, ''))
    .filter((path) => !EMPTY.some((name) => path.startsWith(`${name}/`)) || path.startsWith('pg_wal/'));
}

/** The log that was written meanwhile, without which the copy is no database. */
async function copyLog(from: string, into: string): Promise<void> {
  const entries = await readdir(join(from, 'pg_wal'), { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isFile()) await copyIfThere(join(from, 'pg_wal', entry.name), join(into, 'pg_wal', entry.name));
  }
}

/** A table that was dropped meanwhile has taken its file along; the log says so too. */
async function copyIfThere(from: string, into: string): Promise<void> {
  try {
    await copyFile(from, into, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
