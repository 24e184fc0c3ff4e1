import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { peopleContract } from '../../../capabilities/people/people.contract.ts';
import { openTestSchool } from '../../../capabilities/people/testing/test-school.ts';
import type { SchoolId } from '../../../kernel/ids.ts';
import { createTestBackups } from '../../../platform/backup/testing/databases.ts';
import { type Database, openServer } from '../../../platform/db/database.ts';
import { migrate } from '../../../platform/db/migrate.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { allMigrations } from '../../migrations.ts';
import { startTestServer, type TestServer } from '../test-server.ts';
import { freePort, giveToPostgres } from './cluster.ts';

/** Two server processes on one PostgreSQL behind PgBouncer, which gives every transaction whatever connection is free. */
const direct = process.env['TEST_DATABASE_URL'];
const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find((path) => existsSync(path));
const isAbsent = !direct || !program;
if (isAbsent) console.warn('skipped: the tests through PgBouncer need pgbouncer and TEST_DATABASE_URL');
const CONNECTIONS = 3;
const NAME = `poolster_pooler_${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'poolster-pooler-'));
const backups = createTestBackups();
let pooler: ChildProcess | undefined;
const databases: Database[] = [];
const servers: TestServer[] = [];

beforeAll(async () => {
  if (!direct || !program) return;
  await administer(`create database ${NAME}`);
  const { hostname, port, username } = new URL(direct);
  const own = await freePort();
  writeFileSync(
    join(folder, 'pgbouncer.ini'),
    `[databases]\n${NAME} = host=${hostname} port=${port} user=${username}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${own}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\ndefault_pool_size = ${CONNECTIONS}\n`,
  );
  giveToPostgres(folder);
  const command = [program, join(folder, 'pgbouncer.ini')];
  const [first = '', ...rest] = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  pooler = spawn(first, rest, { stdio: 'ignore' });
  const url = `postgres://${username}@127.0.0.1:${own}/${NAME}`;
  databases.push(openServer(url, { connections: 8 }), openServer(url, { connections: 8 }));
  await vi.waitFor(async () => databases[0]?.pool.query('select 1'), { timeout: 20_000, interval: 100 });
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await backups.close();
  pooler?.kill('SIGTERM');
  if (!isAbsent) await administer(`drop database if exists ${NAME} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: direct });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function count(database: Database | undefined, sql: string): Promise<number | undefined> {
  return (await database?.pool.query<{ count: number }>(sql))?.rows[0]?.count;
}

it.skipIf(isAbsent)('migrates once when two servers start at the same time, and leaves no lock behind', async () => {
  const applied = await Promise.all(databases.map(({ pool }) => migrate(pool, allMigrations())));
  expect(applied.flat().toSorted()).toEqual(
    allMigrations()
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(await count(databases[0], `select count(*) from pg_locks where locktype = 'advisory'`)).toBe(0);
});

it.skipIf(isAbsent)('signs in on one server and works on the other', async () => {
  for (const on of databases) servers.push(await startTestServer({ on }));
  const [one, other] = servers;
  if (!one || !other) throw new Error('Two servers were started');
  const school = await openTestSchool(one, 'De Eik');
  expect((await other.client<typeof peopleContract>('people', school.jar).school()).name).toBe('De Eik');
  await other.app.inject({
    method: 'POST',
    url: '/api/auth/sign-out',
    headers: { cookie: school.jar.cookie, origin: 'http://localhost:4400', host: 'localhost:4400' },
  });
  await expect(one.client<typeof peopleContract>('people', school.jar).school()).rejects.toMatchObject({
    code: 'sign-in-needed',
  });
});

it.skipIf(isAbsent)('keeps the wall of every transaction while sixteen clients share three connections', async () => {
  const [one, other] = servers;
  if (!one || !other) throw new Error('Two servers were started');
  const schools = [await openTestSchool(one, 'De Beuk'), await openTestSchool(other, 'De Linde')];
  const backends = new Set<number>();
  const look = async (server: TestServer, schoolId: SchoolId) => {
    const seen = await inTransaction(server.runtime, { schoolId, wall: 'school' }, async (ctx) => {
      const before = await ctx.db.selectFrom('school').select('schoolId').execute();
      const after = await ctx.db.selectFrom('person').select('schoolId').distinct().execute();
      return [...before, ...after].map((row) => row.schoolId);
    });
    const { rows } = await server.runtime.database.pool.query<{ pid: number; role: string; school: string }>(
      `select pg_backend_pid() as pid, current_user = session_user as role, coalesce(current_setting('app.school_id', true), '') as school`,
    );
    backends.add(rows[0]?.pid ?? 0);
    // Nothing of a transaction is left on the connection for whoever gets it next.
    expect(rows[0]).toMatchObject({ role: true, school: '' });
    return seen;
  };
  const asked = Array.from({ length: 200 }, (_, n) => ({
    server: n % 2 ? one : other,
    school: schools[n % 3 ? 0 : 1],
  }));
  const seen = await Promise.all(asked.map(({ server, school }) => look(server, school?.schoolId as SchoolId)));
  expect(seen).toEqual(asked.map(({ school }) => [school?.schoolId, school?.schoolId]));
  expect(backends.size).toBeLessThanOrEqual(CONNECTIONS);
  expect(backends.size).toBeGreaterThan(1);
});

it.skipIf(isAbsent)('is backed up through the pooler too, at one instant', async () => {
  const [database] = databases;
  if (!database) throw new Error('A database was opened');
  const { trailer } = await backups.backUp(database);
  expect(trailer.tables.find(({ table }) => table === 'public.school')?.rows).toBe(3);
});
