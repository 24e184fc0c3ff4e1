import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeErasureList } from '../capabilities/privacy/index.ts';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { createHub, type Hub } from '../platform/http/hub.ts';
import { lockFolder } from './folder-lock.ts';
import type { Installation } from './installation.ts';
import { allMigrations } from './migrations.ts';
import { finishRestore } from './restore.ts';
import { createRuntime } from './runtime.ts';
import { databaseTemplate } from './template.ts';

export interface OpenInstallation {
  readonly database: Database;
  readonly runtime: Runtime;
  readonly hub: Hub;
  /** Migrations applied just now. */
  readonly migrated: readonly string[];
}

export interface OpenOptions {
  readonly clock?: () => Date;
  /** Fills an embedded database that did not exist before, e.g. with the demo. */
  readonly firstStart?: (runtime: Runtime) => Promise<void>;
}

/** Opens the installation's database, migrated; the server and every command start here. */
export async function openInstallation(
  installation: Installation,
  options: OpenOptions = {},
): Promise<OpenInstallation> {
  return installation.databaseUrl
    ? start(openServer(installation.databaseUrl), options, installation.dataFolder)
    : openFolder(installation.dataFolder, options);
}

/**
 * A first start that was stopped half-way leaves half a database. Nobody has been told that it is ready, so it is thrown away
 * and made again: a mark stands from before its first file until it is whole. The lock comes first, so that no other process is
 * in the folder while this looks.
 */
async function openFolder(dataFolder: string, options: OpenOptions): Promise<OpenInstallation> {
  const release = lockFolder(dataFolder);
  try {
    finishRestore(dataFolder);
    const folder = join(dataFolder, 'database');
    const mark = join(dataFolder, 'first-start-unfinished');
    if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
    const isNew = !existsSync(join(folder, 'PG_VERSION'));
    if (isNew) writeFileSync(mark, '');
    const database = await openEmbedded({ folder, ...(isNew ? { template: await databaseTemplate() } : {}) });
    const close = async () => {
      await database.close();
      release();
    };
    const open = await start({ ...database, close }, options, dataFolder);
    if (isNew) await options.firstStart?.(open.runtime);
    rmSync(mark, { force: true });
    return open;
  } catch (error) {
    release();
    throw error;
  }
}

async function start(database: Database, { clock }: OpenOptions, dataFolder: string): Promise<OpenInstallation> {
  const migrated = await migrate(database.pool, allMigrations());
  const hub = createHub();
  const runtime = createRuntime({ database, hub, erasureFolder: dataFolder, ...(clock ? { clock } : {}) });
  // What a crash kept from the list after an erasure, or what another machine erased.
  await writeErasureList(runtime);
  return { database, hub, migrated, runtime };
}
