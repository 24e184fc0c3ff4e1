import { join } from 'node:path';
import { type Database, openEmbedded, openServer } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { createHub, type Hub } from '../platform/http/hub.ts';
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

/** Opens the installation's database, migrated; the server and every command start here. */
export async function openInstallation(
  installation: Installation,
  options: { clock?: () => Date } = {},
): Promise<OpenInstallation> {
  const database = installation.databaseUrl
    ? openServer(installation.databaseUrl)
    : await openEmbedded({
        folder: join(installation.dataFolder, 'database'),
        ...(installation.isNew ? { template: await databaseTemplate() } : {}),
      });
  const migrated = await migrate(database.pool, allMigrations());
  const hub = createHub();
  return { database, hub, migrated, runtime: createRuntime({ database, hub, ...options }) };
}
