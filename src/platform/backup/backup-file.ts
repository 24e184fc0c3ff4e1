import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BackupError } from './format.ts';
import type { Sink } from './write-backup.ts';

export interface BackupFile {
  readonly sink: Sink;
  /** Where its bytes are until it is kept. */
  readonly partial: string;
  /** Puts its last bytes on the disk: it can be read now, under the partial name. */
  finish(): Promise<void>;
  /** Gives the finished file its name; refuses where a file of that name was made meanwhile. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** A file that only its owner reads, and that has its name only when it is whole. Refuses to overwrite. */
export async function createBackupFile(path: string): Promise<BackupFile> {
  const target = resolve(path);
  const partial = `${target}.partial`;
  if (await exists(target)) throw alreadyThere(target);
  await rm(partial, { force: true });
  const handle = await open(partial, 'wx', 0o600).catch((cause: unknown) => {
    throw new BackupError(`${partial} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  return {
    sink: async (bytes) => {
      await handle.writeFile(bytes);
    },
    partial,
    finish: async () => {
      await handle.sync();
      await handle.close();
    },
    keep: async () => {
      await giveName(partial, target);
      await syncFolder(dirname(target));
    },
    discard: async () => {
      await handle.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}

/** A link, unlike a new name, never takes the place of another file. Some file systems have none. */
async function giveName(partial: string, target: string): Promise<void> {
  try {
    await link(partial, target);
  } catch (error) {
    if ((error instanceof Error && 'code' in error && error.code === 'EEXIST') || (await exists(target)))
      throw alreadyThere(target);
    return rename(partial, target);
  }
  await rm(partial);
}

function alreadyThere(target: string): BackupError {
  return new BackupError(`${target} exists already: give another name, or move that file away.`);
}

/** Writes to standard output, waiting where the reader is slower. */
export function outputSink(output: NodeJS.WritableStream): Sink {
  return (bytes) =>
    new Promise((done, fail) => {
      output.write(bytes, (error) => (error ? fail(error) : done()));
    });
}

async function exists(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.close();
  return handle !== undefined;
}

/** A new name in a folder outlives a power cut only when the folder is synced too. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
