import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SettingError } from './installation.ts';

/**
 * One process owns an embedded database: two on one folder would silently lose data. The lock is the operating system's own on an
 * open file (fcntl on Linux and macOS, LockFileEx on Windows), so the kernel frees it however the process ends, no number of a
 * process can be mistaken for another's, and containers that share the folder see it. Node has no call for it; SQLite, which
 * comes with Node, takes exactly this lock for an exclusive transaction (sqlite.org, "File Locking And Concurrency"). Nothing is
 * kept in it. A network drive must support locks; most do. Returns how to let go.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = join(folder, 'lock');
  const held = tryLock(join(folder, 'lock.sqlite'));
  if (!held)
    throw new SettingError(
      `${folder} is in use by another Poolster${ownerIn(owner)}: stop that one first, or give this one another POOLSTER_DATA.`,
    );
  // Only for people, and for the message above: who holds it.
  writeFileSync(owner, JSON.stringify({ process: process.pid, host: hostname(), since: new Date().toISOString() }));
  return () => {
    rmSync(owner, { force: true });
    held.close();
  };
}

const SQLITE_BUSY = 5;

function tryLock(path: string): DatabaseSync | undefined {
  const file = new DatabaseSync(path, { timeout: 0 });
  try {
    file.exec('begin exclusive');
    return file;
  } catch (error) {
    file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

function ownerIn(path: string): string {
  try {
    const { process: id, host, since }: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
    return ` (process ${id} on ${host}, since ${since})`;
  } catch {
    return '';
  }
}
