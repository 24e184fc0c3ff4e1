import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { evidenceContract } from '../../../capabilities/evidence/evidence.contract.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { openServer } from '../../../platform/db/database.ts';
import { migrate } from '../../../platform/db/migrate.ts';
import { createHub } from '../../../platform/http/hub.ts';
import { allMigrations } from '../../migrations.ts';
import { createRuntime } from '../../runtime.ts';
import { openBook } from './account-book.ts';
import { startCuttingProxy } from './cutting-proxy.ts';
import { expectTrue, isFull, report, SEED } from './fault-run.ts';
import { FAULT_SCHOOL, fillFaultSchool, type Sessions, signInAll } from './fault-school.ts';
import { removeFoldersAfterwards, temporaryFolder } from './folders.ts';
import { indexFaultsOfServer } from './index-check.ts';
import { type Cluster, postgresBinaries, startCluster } from './postgres-cluster.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { sendAgain, startWriters } from './writers.ts';
import { client } from './writes.ts';

const bin = postgresBinaries();
if (!bin)
  console.warn('skipped: restarts of PostgreSQL need its programs (apt-get install postgresql, or POSTGRES_BIN)');

removeFoldersAfterwards();

describe.skipIf(!bin)('PostgreSQL that goes away in the middle of requests', () => {
  const book = openBook();
  const random = seededRandom(`postgres/${SEED}`);
  let cluster: Cluster;
  let server: ServerProcess;
  let sessions: Sessions;

  beforeAll(async () => {
    cluster = await filledCluster();
    server = await startServer({ folder: temporaryFolder('server'), databaseUrl: cluster.url });
    sessions = await signInAll(server.address);
  });
  afterAll(async () => {
    await server?.stop();
    await cluster?.stop();
  });

  const ways = {
    'restarted (fast)': { times: isFull ? 20 : 2, go: () => cluster.restart('fast') },
    'crashed (immediate)': { times: isFull ? 20 : 2, go: () => cluster.restart('immediate') },
    'sessions terminated': { times: isFull ? 60 : 8, go: () => cluster.terminateSessions() },
  };

  it.each(Object.entries(ways))('%s: nothing lost, nothing twice, nobody signed out', async (way, { times, go }) => {
    const from = performance.now();
    const before = book.count('acknowledged');
    let unknown = 0;
    for (let time = 0; time < times; time++) {
      const writers = startWriters({
        book,
        random: random.fork(`${way} ${time}`),
        sessions,
        address: () => server.address,
        teachers: 6,
        learners: 3,
      });
      const readers = readAllTheTime(() => server.address, sessions.teachers[0] ?? '');
      await new Promise((resolve) => setTimeout(resolve, random.integer(30, 400)));
      await go();
      await new Promise((resolve) => setTimeout(resolve, random.integer(50, 300)));
      await writers.stop();
      expect(await readers.stop()).toEqual([]);
      unknown += book.open().length;
      await sendAgain(book, server.address, random, 0.6);
    }
    await sendAgain(book, server.address, random, 1);
    expect(book.open()).toEqual([]);
    const verdict = expectTrue(book, await server.facts('thorough'));
    expect(server.hasExited()).toBe(false);
    expect(await indexFaultsOfServer(cluster.url)).toEqual([]);
    const told = { fault: `PostgreSQL ${way}`, done: `${times} times`, from, unknown };
    report({ ...verdict, ...told, acknowledged: book.count('acknowledged') - before });
  });
});

describe.skipIf(!bin)('an answer to a commit that is lost on its way', () => {
  const random = seededRandom(`commit/${SEED}`);
  const goal = isFull ? 3000 : 150;

  it('is found out by doing the work again: every write is there once, and its writer is told so', async () => {
    const from = performance.now();
    const book = openBook();
    const cluster = await filledCluster();
    const proxy = await startCuttingProxy(cluster.url, random.fork('proxy'));
    const server = await startServer({ folder: temporaryFolder('server'), databaseUrl: proxy.url });
    const sessions = await signInAll(server.address);
    proxy.cutShare(0.25);
    const options = { book, random, sessions, address: () => server.address, teachers: 6, learners: 3 };
    const writers = startWriters(options);
    while (book.entries().length < goal) await new Promise((resolve) => setTimeout(resolve, 20));
    await writers.stop();
    proxy.cutShare(0);
    const unknown = book.open().length;
    await sendAgain(book, server.address, random, 1);
    expect(book.open()).toEqual([]);
    const verdict = expectTrue(book, await server.facts('thorough'));
    expect(proxy.cuts.after).toBeGreaterThan(goal / 20);
    expect(proxy.cuts.before).toBeGreaterThan(goal / 20);
    await server.stop();
    await proxy.stop();
    await cluster.stop();
    const { after, before } = proxy.cuts;
    const done = `${after} after the database kept it, ${before} before it heard of it`;
    const told = { fault: 'answer to a commit lost', done, from, unknown };
    report({ ...verdict, ...told, acknowledged: book.count('acknowledged') });
  });
});

async function filledCluster(): Promise<Cluster> {
  const cluster = await startCluster(bin ?? '');
  const database = openServer(cluster.url);
  await migrate(database.pool, allMigrations());
  await fillFaultSchool(createRuntime({ database, hub: createHub() }));
  await database.close();
  return cluster;
}

/** Somebody who looks all the time: answered, or told to try again; never signed out, never a bug. */
function readAllTheTime(address: () => string, cookie: string) {
  const bad: string[] = [];
  let isOver = false;
  const [learnerId] = FAULT_SCHOOL.learners;
  const reading = (async () => {
    while (!isOver && learnerId) {
      const status = await client<typeof evidenceContract>(address(), 'evidence', cookie)
        .list({ learnerId, limit: 5 })
        .then(
          () => 200,
          (error: { status?: number }) => error.status ?? 0,
        );
      // 0: the answer did not come in time. The server itself is never down here.
      if (status !== 200 && status !== 503) bad.push(`a read was answered with ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await reading;
      return bad;
    },
  };
}
