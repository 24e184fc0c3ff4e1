import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseTemplate } from '../../../server/template.ts';
import { freshPostgres } from '../../../server/testing/postgres-databases.ts';
import { type Database, openEmbedded, openServer } from '../../db/database.ts';
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
    backUp: async (database: Database): Promise<VerifiedBackup> => {
      const file = path('made.backup');
      writeFileSync(file, '');
      await dump(database, { poolster: '0.1.0', now: new Date(), sink: (bytes) => appendFile(file, bytes) });
      return verifyBackup(file);
    },
    close: async () => {
      for (const one of undo.toReversed()) await one();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
