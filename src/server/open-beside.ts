import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { findServer } from './control/ask.ts';
import type { ServerFacts } from './control/protocol.ts';
import { lockFolder } from './folder-lock.ts';
import { type Installation, SettingError } from './installation.ts';

/** The database of this installation to look at as it is: nothing is migrated, and a running server goes on. */
export interface Beside {
  readonly database: Database;
  /** What the running server says of itself, where the database is a copy of its own. */
  readonly server?: ServerFacts & { readonly pausedMs: number };
  close(): Promise<void>;
}

/** The embedded database, or the copy that a running server gave, is there and does not open; `cause` says why. */
export class NotOpened extends Error {
  readonly isCopy: boolean;

  constructor(isCopy: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.isCopy = isCopy;
  }
}

/**
 * PostgreSQL is read beside its servers. An embedded database belongs to one process: where a server runs, it gives a copy;
 * where none does, this process takes the folder.
 */
export async function openBeside(installation: Installation): Promise<Beside> {
  if (installation.databaseUrl) {
    const database = openServer(installation.databaseUrl, { connections: 1 });
    return { database, close: () => database.close() };
  }
  const folder = join(installation.dataFolder, 'database');
  if (!existsSync(join(folder, 'PG_VERSION')))
    throw new SettingError(
      `There is no database in ${installation.dataFolder}: set POOLSTER_DATA to the folder that the server uses, or DATABASE_URL.`,
    );
  return (await besideServer(installation)) ?? withoutServer(installation.dataFolder, folder);
}

async function besideServer({ dataFolder }: Installation): Promise<Beside | undefined> {
  const server = await findServer(dataFolder);
  if (!server) return undefined;
  try {
    const facts = await server.facts();
    const { folder, pausedMs } = await server.snapshot();
    const database = await open(folder, 'copy');
    const close = async () => {
      await database.close();
      server.close();
    };
    return { database, server: { ...facts, pausedMs }, close };
  } catch (error) {
    server.close();
    throw error;
  }
}

async function withoutServer(dataFolder: string, folder: string): Promise<Beside> {
  const release = lockFolder(dataFolder);
  try {
    const database = await open(folder, 'itself');
    const close = async () => {
      await database.close();
      release();
    };
    return { database, close };
  } catch (error) {
    release();
    throw error;
  }
}

async function open(folder: string, what: 'copy' | 'itself'): Promise<Database> {
  try {
    return await openEmbedded({ folder });
  } catch (error) {
    throw new NotOpened(what === 'copy', error);
  }
}
