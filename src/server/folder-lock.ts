import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingError } from './installation.ts';

/**
 * One process owns an embedded database: two on one folder would silently lose data. The lock is a file with the owner's
 * process id; one that is left by a process that is gone is taken over. Returns how to let go.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (!tryWrite(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isAlive(owner))
      throw new SettingError(
        `${folder} is in use by another Poolster (process ${owner}): stop that one first, or give this one another POOLSTER_DATA.`,
      );
    rmSync(path, { force: true });
    if (!tryWrite(path)) throw new SettingError(`${folder} was taken by another Poolster just now: try again.`);
  }
  return () => rmSync(path, { force: true });
}

function tryWrite(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process with this id runs; one of another user counts as running. */
function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
