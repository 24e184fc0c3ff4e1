import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BackupError } from './format.ts';
import type { Sink } from './write-backup.ts';

export interface BackupFile {
  readonly sink: Sink;
  /** Gives the file its name, once its bytes and its name are on the disk. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** A file that only its owner reads, and that has its name only when it is whole. Refuses to overwrite. */
export async function createBackupFile(path: string): Promise<BackupFile> {
  const target = resolve(path);
  const partial = `${target}.partial`;
  if (await exists(target))
    throw new BackupError(`${target} exists already: give another name, or move that file away.`);
  await rm(partial, { force: true });
  const handle = await open(partial, 'wx', 0o600).catch((cause: unknown) => {
    throw new BackupError(`${partial} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  return {
    sink: async (bytes) => {
      await handle.writeFile(bytes);
    },
    keep: async () => {
      await handle.sync();
      await handle.close();
      await rename(partial, target);
      await syncFolder(dirname(target));
    },
    discard: async () => {
      await handle.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
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
