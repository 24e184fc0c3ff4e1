import { writeErasureList } from '../capabilities/privacy/index.ts';
import type { Database } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { createHub, type Hub } from '../platform/http/hub.ts';
import type { Installation } from './installation.ts';
import { allMigrations } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { createRuntime } from './runtime.ts';

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
  opening = openDatabase(installation, { willFill: options.firstStart !== undefined }),
): Promise<OpenInstallation> {
  const { database, isNew, finish } = await opening;
  try {
    const migrated = await migrate(database.pool, allMigrations());
    const hub = createHub();
    const runtime = createRuntime({
      database,
      hub,
      erasureFolder: installation.dataFolder,
      ...(options.clock ? { clock: options.clock } : {}),
    });
    // What a crash kept from the list after an erasure, or what another machine erased.
    await writeErasureList(runtime);
    if (isNew) await options.firstStart?.(runtime);
    await finish();
    return { database, hub, migrated, runtime };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}
