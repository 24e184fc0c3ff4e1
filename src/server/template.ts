import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMemory } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import { allMigrations } from './migrations.ts';

const CACHE = fileURLToPath(new URL('../../build/', import.meta.url));

/** A migrated, empty embedded database as a tar, made once per set of migrations and kept in `build/`. */
export async function databaseTemplate(): Promise<Blob> {
  const migrations = allMigrations();
  const hash = createHash('sha256')
    .update(migrations.map((one) => one.checksum).join())
    .digest('hex')
    .slice(0, 16);
  const path = join(CACHE, `template-${hash}.tar`);
  if (!existsSync(path)) await makeTemplate(path, migrations);
  return new Blob([readFileSync(path)]);
}

async function makeTemplate(path: string, migrations: ReturnType<typeof allMigrations>): Promise<void> {
  const database = await openMemory({});
  await migrate(database.pool, migrations);
  await database.pool.query('vacuum analyze');
  const dump = await database.lite.dumpDataDir('none');
  await database.close();
  mkdirSync(CACHE, { recursive: true });
  // Written beside and renamed, so that a process that is stopped here leaves no half template.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, Buffer.from(await dump.arrayBuffer()));
  renameSync(partial, path);
}
