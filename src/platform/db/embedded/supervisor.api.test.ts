import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseTemplate } from '../../../server/template.ts';
import { type EmbeddedDatabase, openEmbedded } from '../database.ts';
import type { Supervisor } from './supervisor.ts';
import type { Thread } from './thread.ts';

let folder: string;
let database: EmbeddedDatabase;
let supervisor: Supervisor;
const lines: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-thread-'));
  database = await openEmbedded({
    folder: join(folder, 'database'),
    template: await databaseTemplate(),
    answersWithin: 5_000,
    walBetweenCheckpoints: 2 ** 20,
    log: (line) => lines.push(line),
  });
  if (!database.supervisor) throw new Error('A folder is opened in a thread');
  supervisor = database.supervisor;
  await database.pool.query('create table kept (n int primary key)');
}, 60_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = async () =>
  (await database.pool.query<{ n: number }>('select n from kept order by n')).rows.map((row) => row.n);

let present: Thread;
beforeEach(async () => {
  present = await supervisor.current();
});

/** The thread dies or hangs; resolves when the supervisor has noticed. */
async function fault(how: 'die' | 'hang'): Promise<void> {
  await expect(present.ask({ kind: 'fault', how })).rejects.toMatchObject({ code: '57P02' });
}

describe('the database in its thread', () => {
  it('answers as a server does, with fsync on', async () => {
    expect((await database.pool.query('show fsync')).rows).toEqual([{ fsync: 'on' }]);
    expect((await database.pool.query('select $1::int + 1 as n', [41])).rows).toEqual([{ n: 42 }]);
    await expect(database.pool.query('select nothing')).rejects.toMatchObject({ code: '42703' });
  });

  it('dies in mid-transaction: what was acknowledged stays, the rest is undone, and it goes on', async () => {
    await database.pool.query('insert into kept values (1)');
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query('insert into kept values (2)');
    await fault('die');
    await expect(client.query('insert into kept values (3)')).rejects.toThrow(/connection error|starting again/);
    client.release(true);
    expect(await keys()).toEqual([1]);
    await database.pool.query('insert into kept values (4)');
    expect(await keys()).toEqual([1, 4]);
  });

  it('tells who waits for an answer that it is starting again, with a code that says to try again', async () => {
    const client = await database.pool.connect();
    const died = fault('die');
    await Promise.all([died, expect(client.query('select 1')).rejects.toMatchObject({ code: '57P02' })]);
    client.release(true);
    expect((await database.pool.query('select 2 as n')).rows).toEqual([{ n: 2 }]);
  });

  it('is started again when it does not answer any more', { timeout: 30_000 }, async () => {
    const before = supervisor.restarts;
    await fault('hang');
    await keys();
    expect(supervisor.restarts).toBe(before + 1);
    expect(lines.join('\n')).toContain('did not answer within 5000 ms');
  });

  it('begins a connection anew: nothing of a broken one is left in the one session', async () => {
    const client = await database.pool.connect();
    await client.query("begin; set local app.school_id = 'left behind'; create temporary table left_behind (n int)");
    client.release(true);
    const { rows } = await database.pool.query(
      "select current_setting('app.school_id', true) as school, to_regclass('left_behind') as left",
    );
    expect(rows).toEqual([{ school: expect.not.stringContaining('left'), left: null }]);
  });

  it('takes answers and questions of many megabytes', async () => {
    const { rows } = await database.pool.query<{ text: string }>('select $1::text as text', ['x'.repeat(5_000_000)]);
    expect(rows[0]?.text.length).toBe(5_000_000);
  });
});
