import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { createHub, type Hub } from '../platform/http/hub.ts';
import { lockFolder } from './folder-lock.ts';
import type { Installation } from './installation.ts';
import { allMigrations } from './migrations.ts';
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
    ? start(openServer(installation.databaseUrl), options)
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
    const open = await start({ ...database, close }, options);
    if (isNew) await options.firstStart?.(open.runtime);
    rmSync(mark, { force: true });
    return open;
  } catch (error) {
    release();
    throw error;
  }
}

async function start(database: Database, { clock }: OpenOptions): Promise<OpenInstallation> {
  const migrated = await migrate(database.pool, allMigrations());
  const hub = createHub();
  return { database, hub, migrated, runtime: createRuntime({ database, hub, ...(clock ? { clock } : {}) }) };
}
