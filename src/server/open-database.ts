import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { syncOne } from '../platform/db/embedded/tree.ts';
import { lockFolder } from './folder-lock.ts';
import type { Installation } from './installation.ts';
import { finishRestore } from './restore.ts';
import { databaseTemplate } from './template.ts';

/** This installation's database, not migrated yet. Asks for no capability, so that it opens while the rest is being loaded. */
export interface OpenedDatabase {
  readonly database: Database;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  /** What a first start filled in is whole: it is made durable, and from now on it is kept. */
  finish(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** A new database will be filled before anybody uses it, so syncing can wait until `finish`. */
  readonly willFill: boolean;
}

export async function openDatabase(installation: Installation, options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  return installation.databaseUrl
    ? { database: openServer(installation.databaseUrl), isNew: false, finish: async () => undefined }
    : openFolder(installation, options);
}

/**
 * A first start that was stopped half-way leaves half a database. Nobody has been told that it is ready, so it is thrown away
 * and made again: a mark stands from before its first file until it is whole. Both ends of the mark are synced: one that came back
 * after a power cut would throw away a good database. The lock comes first, so that no other process is in the folder.
 */
async function openFolder(
  { dataFolder, diskMinimum }: Installation,
  { willFill }: OpenDatabaseOptions,
): Promise<OpenedDatabase> {
  const release = lockFolder(dataFolder);
  try {
    await finishRestore(dataFolder);
    const folder = join(dataFolder, 'database');
    const mark = join(dataFolder, 'first-start-unfinished');
    if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
    const isNew = !existsSync(join(folder, 'PG_VERSION'));
    if (isNew) {
      writeFileSync(mark, '');
      await syncOne(dataFolder);
    }
    const database = await openEmbedded({
      folder,
      ...(diskMinimum === undefined ? {} : { diskMinimum }),
      ...(isNew ? { template: await databaseTemplate(), putsOffSync: willFill } : {}),
    });
    return {
      database: {
        ...database,
        close: async () => {
          await database.close();
          release();
        },
      },
      isNew,
      finish: async () => {
        await database.settle();
        if (!isNew) return;
        rmSync(mark, { force: true });
        await syncOne(dataFolder);
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
