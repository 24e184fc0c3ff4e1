import { randomUUID } from 'node:crypto';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { evidenceContract } from '../../../capabilities/evidence/evidence.contract.ts';
import { insertTestClasses, PASSPHRASE, person } from '../../../capabilities/teaching/testing/test-class.ts';
import type { EventId, GoalId } from '../../../kernel/ids.ts';
import { createTestBackups } from '../../../platform/backup/testing/databases.ts';
import { openServer } from '../../../platform/db/database.ts';
import { migrate } from '../../../platform/db/migrate.ts';
import { allMigrations } from '../../migrations.ts';
import { postgresBinaries } from '../faults/postgres-cluster.ts';
import { startTestServer, type TestServer } from '../test-server.ts';
import { createCluster, giveToPostgres, type OwnCluster } from './cluster.ts';

/** What docs/operations/postgresql.md says, done: a role that is no superuser, an archive, a loss, and the way back. */
// Once in CI: with the run of the API tests that has a PostgreSQL.
const bin = process.env['TEST_DATABASE_URL'] ? postgresBinaries() : undefined;
if (!bin)
  console.warn('skipped: recovery to a point in time needs TEST_DATABASE_URL, and initdb and pg_ctl (POSTGRES_BIN)');
const backups = createTestBackups();
let cluster: OwnCluster;
let url = '';

beforeAll(async () => {
  if (!bin) return;
  cluster = await createCluster(bin);
  cluster.configure(`archive_mode = on
archive_command = 'test ! -f ${cluster.folder}/archive/%f && cp %p ${cluster.folder}/archive/%f'
restore_command = 'cp ${cluster.folder}/archive/%f %p'`);
  await cluster.start();
  await administer('create role poolster login createrole');
  await administer('create database poolster owner poolster');
  url = cluster.address('poolster', 'poolster');
});
afterAll(async () => {
  await backups.close();
  await cluster?.remove();
});

async function administer(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: cluster.address('postgres', 'postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function open(): Promise<TestServer> {
  const database = openServer(url, { connections: 4 });
  await migrate(database.pool, allMigrations());
  return startTestServer({ on: database });
}

/** Records `count` observations through the API, one call each; answers the ids that were acknowledged. */
async function record(server: TestServer, goalId: GoalId, count: number): Promise<string[]> {
  const evidence = server.client<typeof evidenceContract>(
    'evidence',
    await server.signIn('sam@teaching.test', PASSPHRASE),
  );
  const acknowledged: string[] = [];
  for (let n = 0; n < count; n++) {
    const eventId = randomUUID() as EventId;
    const seen = {
      ...{ eventId, learnerId: person(n % 2 ? 'Aya' : 'Bas'), goalIds: [goalId], kind: 'observation' as const },
      ...{ observed: 'alone' as const, situation: 'class' as const, purpose: 'for' as const },
      occurredAt: '2026-11-19T10:00:00Z',
    };
    await evidence.record({ commandId: randomUUID(), evidence: [seen] });
    acknowledged.push(eventId);
  }
  return acknowledged;
}

async function eventIds(server: TestServer): Promise<string[]> {
  const { rows } = await server.runtime.database.pool.query<{ event_id: string }>('select event_id from evidence');
  return rows.map((row) => row.event_id);
}

/** Everything in the database as it stands, by the sums of a backup. */
async function sums(server: TestServer) {
  return (await backups.backUp(server.runtime.database)).trailer;
}

it.skipIf(!bin)(
  'brings a lost PostgreSQL back to the moment before a mistake, with all that was acknowledged until then',
  {
    timeout: 180_000,
  },
  async () => {
    const server = await open();
    const goalId = await insertTestClasses(server);
    const early = await record(server, goalId, 5);
    await cluster.run('pg_basebackup', [
      '-h',
      '127.0.0.1',
      '-p',
      String(cluster.port),
      '-U',
      'postgres',
      '-D',
      join(cluster.folder, 'base'),
      '-c',
      'fast',
    ]);
    const kept = [...early, ...(await record(server, goalId, 20))];
    const before = await sums(server);
    const [moment] = await administer('select clock_timestamp()::text as at');
    // The mistake, and what came after it.
    await server.runtime.database.pool.query('delete from evidence');
    const after = await record(server, goalId, 3);
    const [segment] = await administer('select pg_walfile_name(pg_switch_wal()) as name');
    const archived = async () =>
      (await administer('select last_archived_wal as name from pg_stat_archiver'))[0]?.['name'];
    await expect.poll(archived, { timeout: 30_000 }).toBe(segment?.['name']);
    await server.close();

    // The disk is lost; the base backup and the archive are not.
    await cluster.stop('immediate');
    const data = join(cluster.folder, 'data');
    rmSync(data, { recursive: true });
    renameSync(join(cluster.folder, 'base'), data);
    appendFileSync(
      join(data, 'postgresql.conf'),
      `recovery_target_time = '${moment?.['at']}'\nrecovery_target_action = 'promote'\n`,
    );
    writeFileSync(join(data, 'recovery.signal'), '');
    giveToPostgres(data);
    await cluster.start();
    const recovering = async () => (await administer('select pg_is_in_recovery() as so'))[0]?.['so'];
    await expect.poll(recovering, { timeout: 60_000 }).toBe(false);

    const recovered = await open();
    expect((await eventIds(recovered)).toSorted()).toEqual(kept.toSorted());
    expect(after.length).toBe(3);
    expect(await sums(recovered)).toEqual(before);
    // It goes on from here.
    await record(recovered, goalId, 1);
    await recovered.close();
  },
);
