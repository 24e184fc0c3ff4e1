import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseTemplate } from '../../server/template.ts';
import { type EmbeddedDatabase, openEmbedded } from '../db/database.ts';
import { takeSnapshot } from './snapshot.ts';

let folder: string;
let database: EmbeddedDatabase;

const open = async () =>
  openEmbedded({
    folder: join(folder, 'database'),
    template: await databaseTemplate(),
    walBetweenCheckpoints: 2 ** 20,
  });
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-snapshot-'));
  database = await open();
}, 60_000);
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const slots = async () => (await database.pool.query('select from pg_replication_slots')).rowCount;

/** Calls `work` between the start of the backup and its end: the pool has one connection and serves in order. */
function amidBackup<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let served = 0;
    database.pool.on('release', () => {
      // What was left is dropped, the slot is made, the backup begins.
      if (++served === 3) work().then(resolve, reject);
    });
  });
}

describe('the slot of a backup (a TEST_DATABASE_URL changes nothing here)', () => {
  it('outlives a statement that fails meanwhile, keeps the log, and is gone afterwards', async () => {
    await database.pool.query('create table written (n int primary key, s text)');
    const many = `insert into written select i, repeat('x', 1000) from generate_series(1, 8000) i`;
    // Asked for in one go, so that all of it is served before the backup asks to end.
    const amid = amidBackup(async () => {
      const { pool } = database;
      const failed = pool.query('select nothing').catch(() => undefined);
      const [, found] = await Promise.all([failed, slots(), pool.query(many), pool.query('checkpoint')]);
      return found;
    });
    const copy = join(folder, 'copy');
    const [during] = await Promise.all([amid, takeSnapshot(database.pool, join(folder, 'database'), copy)]);
    expect(during).toBe(1);
    expect(await slots()).toBe(0);
    const opened = await openEmbedded({ folder: copy });
    expect((await opened.pool.query('select count(*) as n from written')).rows).toEqual([{ n: 8000 }]);
    await opened.close();
  });

  it('is dropped at the next start when the backup was killed', async () => {
    await database.pool.query(`select pg_create_physical_replication_slot('poolster_backup', true, false)`);
    await database.close();
    database = await open();
    expect(await slots()).toBe(0);
  });

  it('is dropped when only the thread of the database died', async () => {
    await database.pool.query(`select pg_create_physical_replication_slot('poolster_backup', true, false)`);
    const thread = await database.supervisor?.current();
    await thread?.ask({ kind: 'fault', how: 'die' }).catch(() => undefined);
    expect(await slots()).toBe(0);
  });
});
