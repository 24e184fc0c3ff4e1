import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '../../../server/migrations.ts';
import { databaseTemplate } from '../../../server/template.ts';
import { freshPostgres } from '../../../server/testing/postgres-databases.ts';
import { type Database, openEmbedded, openServer } from '../../db/database.ts';
import type { Migration } from '../../db/migrate.ts';
import { dump } from '../dump.ts';
import { type VerifiedBackup, verifyBackup } from '../read-backup.ts';

/** Databases and files of one test file, all of which `close` takes away. */
export function createTestBackups() {
  const folder = mkdtempSync(join(tmpdir(), 'poolster-backup-'));
  const undo: (() => Promise<void>)[] = [];
  let made = 0;
  const path = (name: string) => join(folder, `${++made}-${name}`);
  return {
    path,
    /** An embedded database, migrated and empty. */
    embedded: async (): Promise<Database> => {
      const database = await openEmbedded({ template: await databaseTemplate() });
      undo.push(() => database.close());
      return database;
    },
    /** A PostgreSQL database, migrated and empty, where the tests have one. */
    postgres: async (): Promise<Database> => {
      const own = await freshPostgres(process.env['TEST_DATABASE_URL'] ?? '');
      const database = openServer(own.url, { connections: 1 });
      undo.push(async () => {
        await database.close();
        await own.drop();
      });
      return database;
    },
    backUp: async (
      database: Database,
      migrations: readonly Migration[] = allMigrations(),
    ): Promise<VerifiedBackup & { readonly strange: readonly string[] }> => {
      const file = path('made.backup');
      writeFileSync(file, '');
      const sink = (bytes: Buffer) => appendFile(file, bytes);
      const { strange } = await dump(database, { migrations, poolster: '0.1.0', now: new Date(), sink });
      return { ...(await verifyBackup(file)), strange };
    },
    close: async () => {
      for (const one of undo.toReversed()) await one();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
