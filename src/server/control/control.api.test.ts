import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openEmbedded } from '../../platform/db/database.ts';
import { readInstallation } from '../installation.ts';
import { openBeside } from '../open-beside.ts';
import { findServer } from './ask.ts';
import { listenForControl } from './listen.ts';
import { socketPath } from './protocol.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'poolster-control-'));
const installation = readInstallation({ POOLSTER_DATA: dataFolder });
let database: Database;
let close: () => Promise<void>;

// An embedded database is the same in the run of the tests that has a PostgreSQL.
const isRepeat = process.env['TEST_DATABASE_URL'] !== undefined;

beforeAll(async () => {
  if (isRepeat) return;
  database = await openEmbedded({ folder: join(dataFolder, 'database') });
  await database.pool.query(`create table account (n integer primary key, cents integer not null);
    insert into account select n, 100 from generate_series(1, 2000) n;
    create table booking (n integer primary key)`);
  close = await listenForControl({ dataFolder, database, now: () => new Date('2026-11-22T06:00:00Z') });
});
afterAll(async () => {
  if (!isRepeat) {
    await close();
    await database.close();
  }
  rmSync(dataFolder, { recursive: true, force: true });
});

const snapshots = () => readdirSync(dataFolder).filter((name) => name.startsWith('snapshot-'));

/** Moves cents about in transactions, each with a booking, until told to stop; answers how many were acknowledged. */
function keepWriting(): { acknowledged: () => number; stop: () => Promise<void> } {
  let acknowledged = 0;
  let isOver = false;
  const writing = (async () => {
    while (!isOver) {
      const n = acknowledged + 1;
      const [from, to] = [1 + ((n * 7) % 2000), 1 + ((n * 13) % 2000)];
      await database.pool.query(`begin; update account set cents = cents - 1 where n = ${from};
        update account set cents = cents + 1 where n = ${to}; insert into booking values (${n}); commit`);
      acknowledged = n;
      await new Promise((next) => setImmediate(next));
    }
  })();
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      isOver = true;
      await writing;
    },
  };
}

it.skipIf(isRepeat)('only its owner can open the socket', () => {
  expect(statSync(socketPath(dataFolder)).mode & 0o777).toBe(0o600);
});

it.skipIf(isRepeat)('says what the running database is set to', async () => {
  const server = await findServer(dataFolder);
  expect(await server?.facts()).toMatchObject({
    processId: process.pid,
    startedAt: '2026-11-22T06:00:00.000Z',
    settings: { full_page_writes: 'on', synchronous_commit: 'on' },
  });
  server?.close();
});

it.skipIf(isRepeat)(
  'gives a copy as it was at one instant while writes go on, and takes it away when the asker leaves',
  async () => {
    const writer = keepWriting();
    await expect.poll(writer.acknowledged).toBeGreaterThan(20);
    const before = writer.acknowledged();
    const beside = await openBeside(installation);
    const after = writer.acknowledged();
    await writer.stop();
    const { rows } = await beside.database.pool.query<{
      cents: number;
      accounts: number;
      bookings: number;
      last: number;
    }>(
      `select (select sum(cents) from account) as cents, (select count(*) from account) as accounts,
      (select count(*) from booking) as bookings, (select max(n) from booking) as last`,
    );
    const [seen = { cents: 0, accounts: 0, bookings: 0, last: 0 }] = rows;
    expect(seen).toEqual({ cents: 200_000, accounts: 2000, bookings: seen.last, last: seen.last });
    // Writes were acknowledged while it was copied, and none that came before it is missing.
    expect(after).toBeGreaterThan(before);
    expect(seen.last).toBeGreaterThanOrEqual(before);
    expect(snapshots()).toHaveLength(1);
    await beside.close();
    await expect.poll(snapshots).toEqual([]);
  },
);

it.skipIf(isRepeat)('leaves no slot behind that would keep the log for ever', async () => {
  expect((await database.pool.query('select from pg_replication_slots')).rowCount).toBe(0);
});

it.skipIf(isRepeat)('says that the server stopped, also when it did so between two questions', async () => {
  const server = await findServer(dataFolder);
  await server?.facts();
  await close();
  // The socket's end reaches this side with the next turns of the loop.
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
  await expect(server?.snapshot()).rejects.toThrow('stopped');
  close = await listenForControl({ dataFolder, database, now: () => new Date() });
});

it.skipIf(isRepeat)('clears at its start what a killed server left', async () => {
  await close();
  const left = join(dataFolder, 'snapshot-left');
  mkdirSync(left);
  close = await listenForControl({ dataFolder, database, now: () => new Date() });
  expect(existsSync(left)).toBe(false);
});

it.skipIf(isRepeat)(
  'is found only where a server runs, and a folder with a long name has its socket elsewhere',
  async () => {
    await close();
    expect(await findServer(dataFolder)).toBeUndefined();
    const long = join(dataFolder, 'x'.repeat(120));
    expect(socketPath(long).startsWith(tmpdir())).toBe(true);
    expect(Buffer.byteLength(socketPath(long))).toBeLessThan(107);
    mkdirSync(long);
    const closeLong = await listenForControl({ dataFolder: long, database, now: () => new Date() });
    const folder = dirname(socketPath(long));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    chmodSync(folder, 0o755);
    await expect(findServer(long)).rejects.toThrow(folder);
    chmodSync(folder, 0o700);
    await closeLong();
    close = await listenForControl({ dataFolder, database, now: () => new Date() });
  },
);
