import { join } from 'node:path';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { Database } from '../../../platform/db/database.ts';
import { openEngine } from '../../../platform/db/embedded/engine.ts';
import { createPowerCutDisk, type PowerCutDisk } from '../../../platform/db/embedded/testing/power-cut-disk.ts';
import { startTestServer } from '../test-server.ts';
import { type AccountBook, openBook } from './account-book.ts';
import { selectFacts } from './facts.ts';
import { compared, expectTrue, isFull, report, SEED } from './fault-run.ts';
import { type Sessions, signInAll } from './fault-school.ts';
import { filledFolder, removeFoldersAfterwards } from './folders.ts';
import { sendAgain, startWriters } from './writers.ts';

const CUTS = isFull ? 20 : 3;
const DARK_WITHIN_MS = 300_000;

removeFoldersAfterwards();

// What a server without power writes to its log is nobody's business.
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

interface Lit {
  readonly address: string;
  facts(): Promise<Awaited<ReturnType<typeof selectFacts>>>;
  close(): Promise<void>;
}

/** The whole server in this process, over real HTTP, on a disk that is about to lose its power. */
async function lightUp(disk: PowerCutDisk, folder: string): Promise<Lit> {
  const engine = await openEngine({ folder, disk });
  const pool = new pg.Pool({ ...createPgConfig(engine.lite), max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  // What the dark leaves of the engine is left alone: there is nothing to be closed in good order.
  const database: Database = { engine: 'embedded', pool, close: async () => undefined };
  const server = await startTestServer({ on: database, now: new Date() });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const bound = server.app.server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    facts: () => selectFacts(server.runtime, 'thorough'),
    close: () => server.app.close(),
  };
}

/** Writes until the power fails; answers what the disk holds when it comes back. */
async function writeIntoTheDark(options: {
  readonly disk: PowerCutDisk;
  readonly lit: Lit;
  readonly book: AccountBook;
  readonly random: Random;
  readonly sessions: Sessions;
  readonly operations: number;
}): Promise<PowerCutDisk> {
  const { disk, lit, book, random, sessions, operations } = options;
  const dark = disk.counts.syncs + disk.counts.writes + operations;
  const isDown = () => disk.counts.syncs + disk.counts.writes >= dark;
  disk.failAt(operations);
  const writers = startWriters({ book, random: random.fork('writers'), sessions, address: () => lit.address, isDown });
  const from = performance.now();
  while (!isDown()) {
    if (performance.now() - from > DARK_WITHIN_MS) throw new Error('The power never failed: nobody writes any more');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all([lit.close(), writers.stop()]);
  return disk.cut(random);
}

it('a power cut that drops what was not synced loses, doubles and corrupts nothing', async () => {
  const from = performance.now();
  const random = seededRandom(`power/${SEED}`);
  const data = filledFolder('power');
  const folder = join(data, 'database');
  const book = openBook();
  let disk = createPowerCutDisk({ copyOf: folder });
  let lit = await lightUp(disk, folder);
  const sessions = await signInAll(lit.address);
  let unknown = 0;
  for (let cut = 0; cut < CUTS; cut++) {
    const operations = random.integer(10, 800);
    disk = await writeIntoTheDark({ disk, lit, book, random: random.fork(`cut ${cut}`), sessions, operations });
    unknown += book.open().length;
    lit = await lightUp(disk, folder);
    expectTrue(book, await lit.facts());
    await sendAgain(book, lit.address, random, 0.7);
  }
  await sendAgain(book, lit.address, random, 1);
  expect(book.open()).toEqual([]);
  const verdict = expectTrue(book, await lit.facts());
  await lit.close();
  const told = { fault: 'power cut', done: `${CUTS} cuts`, from, unknown };
  report({ ...verdict, ...told, acknowledged: book.count('acknowledged') });
});

it('the suite can fail: on a drive that lies about syncing, power cuts lose what was acknowledged', async () => {
  const random = seededRandom('a drive that lies');
  const data = filledFolder('lie');
  const folder = join(data, 'database');
  const book = openBook();
  const disk = createPowerCutDisk({ copyOf: folder, honoursSync: false });
  const lit = await lightUp(disk, folder);
  const sessions = await signInAll(lit.address);
  const left = await writeIntoTheDark({ disk, lit, book, random, sessions, operations: 700 });
  expect(book.count('acknowledged')).toBeGreaterThan(5);
  // Half of the sectors are from before: mostly it does not even open, and where it does, rows are gone.
  const wrong = await lightUp(left, folder).then(
    async (again) => {
      const { findings } = compared(book, await again.facts());
      await again.close();
      return findings.lost.length;
    },
    () => 'does not open',
  );
  expect(wrong).not.toBe(0);
});
