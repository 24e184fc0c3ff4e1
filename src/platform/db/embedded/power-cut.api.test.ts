import { beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../../kernel/random.ts';
import { databaseTemplate } from '../../../server/template.ts';
import { type Engine, openEngine } from './engine.ts';
import { createPowerCutDisk, type PowerCutDisk } from './testing/power-cut-disk.ts';

let folder: string;
let fresh: PowerCutDisk;

/** A copy of the prepared database, all of it synced, with one table. */
beforeAll(async () => {
  folder = await databaseTemplate();
  fresh = createPowerCutDisk({ copyOf: folder });
  const engine = await openEngine({ folder, disk: fresh });
  await engine.lite.exec('create table account (n int primary key, filler text)');
  await engine.close();
}, 60_000);

/** One row per commit until the power fails; answers which were acknowledged. */
async function writeUntilDark(engine: Engine, from: number): Promise<number[]> {
  const acknowledged: number[] = [];
  try {
    for (let n = from; n < from + 1000; n++) {
      await engine.lite.exec(`insert into account values (${n}, repeat('x', ${(n * 37) % 900}))`);
      acknowledged.push(n);
      if (n % 50 === 49) await engine.lite.exec('checkpoint');
    }
  } catch {
    return acknowledged;
  }
  throw new Error('The power never failed');
}

/** Cuts the power at random moments, and looks after each what is there; the account book stays outside the disk. */
async function cutAgainAndAgain(disk: PowerCutDisk, times: number): Promise<{ acknowledged: number; lost: number }> {
  const random = seededRandom('power cuts');
  const book: number[] = [];
  let left = disk;
  for (let round = 0; round <= times; round++) {
    const engine = await openEngine({ folder, disk: left }).catch(() => undefined);
    const found = engine ? await keysIn(engine) : new Set();
    const lost = book.filter((n) => !found.has(n)).length;
    if (!engine || lost > 0 || round === times) return { acknowledged: book.length, lost };
    left.failAt(random.integer(20, 200));
    book.push(...(await writeUntilDark(engine, round * 1000)));
    left = left.cut(random);
  }
  throw new RangeError('times must not be negative');
}

/** What is there; nothing, where the database opened but can no longer be read. */
async function keysIn(engine: Engine): Promise<Set<number>> {
  const found = await engine.lite.query<{ n: number }>('select n from account').catch(() => ({ rows: [] }));
  return new Set(found.rows.map((row) => row.n));
}

it('loses no acknowledged row when the power is cut, again and again', { timeout: 60_000 }, async () => {
  const { acknowledged, lost } = await cutAgainAndAgain(fresh.copy(), 4);
  expect(acknowledged).toBeGreaterThan(50);
  expect(lost).toBe(0);
});

it('would lose rows on a disk that does not sync, so that the test above can fail', { timeout: 60_000 }, async () => {
  const { lost } = await cutAgainAndAgain(fresh.copy({ honoursSync: false }), 4);
  expect(lost).toBeGreaterThan(0);
});
