import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { databaseTemplate } from '../../../server/template.ts';
import { type EmbeddedDatabase, openMemory } from '../database.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';

let database: EmbeddedDatabase;
let upkeep: Upkeep;
let time = 0;
let tick = () => undefined as undefined;

beforeAll(async () => {
  database = await openMemory({ template: await databaseTemplate() });
  await database.pool.query('create table busy (n int primary key, s text)');
}, 60_000);
beforeEach(async () => {
  await upkeep?.stop();
  upkeep = createUpkeep({
    pool: database.pool,
    now: () => time,
    repeat: (again) => {
      tick = () => void again();
      return () => {
        tick = () => undefined;
      };
    },
    log: (line) => {
      throw new Error(line);
    },
  });
  while (await upkeep.step());
});
afterAll(async () => {
  await upkeep.stop();
  await database.close();
});

const stats = async () => {
  // What was counted is told at most once a second, unless one asks.
  await database.pool.query('select pg_stat_force_next_flush()');
  const { rows } = await database.pool.query<{ dead: number; changed: number }>(
    "select n_dead_tup as dead, n_mod_since_analyze as changed from pg_stat_user_tables where relname = 'busy'",
  );
  return rows[0];
};

it('vacuums and analyzes what changed much, and then has nothing to do', async () => {
  await database.pool.query("insert into busy select n, 'x' from generate_series(1, 5000) n");
  await database.pool.query("update busy set s = 'y'");
  expect((await stats())?.dead).toBe(5000);
  expect(await upkeep.step()).toBe('vacuum (analyze) public.busy');
  expect(await stats()).toEqual({ dead: 0, changed: 0 });
  expect(await upkeep.step()).toBeUndefined();
});

it('checkpoints by time when something was written', async () => {
  time += 300_000;
  await database.pool.query("update busy set s = repeat('z', 500) where n < 300");
  expect(await upkeep.step()).toBe('checkpoint');
  expect(await upkeep.step()).toBeUndefined();
});

it('waits while somebody is at work, but not for ever', async () => {
  await database.pool.query("update busy set s = 'w'");
  const client = await database.pool.connect();
  time += 10_000;
  tick();
  client.release();
  time += 1_000;
  tick();
  await upkeep.stop();
  expect((await stats())?.dead).toBeGreaterThan(0);
});

it('takes its turn when it has been put off too long', async () => {
  await database.pool.query("update busy set s = 'v'");
  time += 300_000;
  await stats();
  tick();
  await upkeep.stop();
  expect((await stats())?.dead).toBe(0);
});
