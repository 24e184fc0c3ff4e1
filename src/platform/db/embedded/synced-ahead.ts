import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/**
 * After a crash PostgreSQL syncs every file it has before it recovers (its `SyncDataDirectory`), one after the other and twice: on a
 * busy disk that was most of the time in which nobody was answered, and now and then minutes. The same is done here ahead of it, all
 * files together, and what it then asks again of a file that nobody has touched since is answered at once.
 */
export async function syncedAhead(disk: Disk, folder: string): Promise<{ readonly disk: Disk; started(): void }> {
  const asItIs = { disk, started: () => undefined };
  if (!disk.syncTree || !crashed(disk, folder)) return asItIs;
  await disk.syncTree(folder);
  return skippingUntouched(disk);
}

const CONTROL = join('global', 'pg_control');
/** PostgreSQL's `pg_control.h`: the state stands after a number of 8 and two of 4 bytes, and 1 is a clean shutdown. */
const STATE_AT = 16;
const SHUT_DOWN = 1;

function crashed(disk: Disk, folder: string): boolean {
  const state = Buffer.alloc(4);
  try {
    const control = disk.open(join(folder, CONTROL), constants.O_RDONLY);
    try {
      disk.read(control, state, 0, state.length, STATE_AT);
    } finally {
      disk.close(control);
    }
  } catch (error) {
    // A new folder has nothing to sync yet.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  return state.readUInt32LE() !== SHUT_DOWN;
}

/** Whatever was written, made, renamed or cut since is synced for real, and after the start everything is. */
function skippingUntouched(disk: Disk): { readonly disk: Disk; started(): void } {
  let isSkipping = true;
  const paths = new Map<number, string>();
  const touched = new Set<string>();
  const touch = (...names: readonly string[]) => {
    if (isSkipping) for (const name of names) touched.add(name);
  };
  const named = <Rest extends readonly unknown[]>(work: (path: string, ...rest: Rest) => void) => {
    return (path: string, ...rest: Rest) => {
      touch(path, dirname(path));
      work(path, ...rest);
    };
  };
  return {
    disk: {
      ...disk,
      open: (path, flags) => {
        const descriptor = disk.open(path, flags);
        paths.set(descriptor, path);
        return descriptor;
      },
      close: (descriptor) => {
        paths.delete(descriptor);
        disk.close(descriptor);
      },
      write: (descriptor, buffer, offset, length, position) => {
        touch(paths.get(descriptor) ?? '');
        return disk.write(descriptor, buffer, offset, length, position);
      },
      resize: (descriptor, size) => {
        touch(paths.get(descriptor) ?? '');
        disk.resize(descriptor, size);
      },
      sync: (descriptor) => {
        const path = paths.get(descriptor);
        if (!isSkipping || path === undefined || touched.has(path)) disk.sync(descriptor);
      },
      rename: (from, to) => {
        // Under a folder with another name, a file is no longer found by the path it was opened by.
        if (disk.stat(from).mode & constants.S_IFDIR) isSkipping = false;
        touch(from, to, dirname(from), dirname(to));
        disk.rename(from, to);
      },
      createFile: named(disk.createFile),
      createFolder: named(disk.createFolder),
      removeFile: named(disk.removeFile),
      removeFolder: named(disk.removeFolder),
      resizeAt: named(disk.resizeAt),
      setMode: named(disk.setMode),
      setTimes: named(disk.setTimes),
    },
    started: () => {
      isSkipping = false;
      paths.clear();
      touched.clear();
    },
  };
}
