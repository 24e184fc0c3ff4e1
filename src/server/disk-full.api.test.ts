import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedUuid, type SchoolId } from '../kernel/ids.ts';
import { type EmbeddedDatabase, openEmbedded } from '../platform/db/database.ts';
import { inTransaction, type Runtime } from '../platform/db/transaction.ts';
import { createHub } from '../platform/http/hub.ts';
import { createRuntime } from './runtime.ts';
import { databaseTemplate } from './template.ts';

const SCHOOL = namedUuid('school') as SchoolId;
const MB = 2 ** 20;
const disk = mkdtempSync(join(tmpdir(), 'poolster-small-disk-'));
const mounted = mount();
if (mounted !== true) console.warn(`Skipped: a full disk needs a small one, and it could not be mounted: ${mounted}`);

/** True, or why not: only root may mount. */
function mount(): true | string {
  try {
    execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=120m', 'none', disk], { stdio: 'pipe' });
    return true;
  } catch (error) {
    return String(error);
  }
}

afterAll(() => {
  if (mounted === true) execFileSync('/usr/bin/umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Fills the disk up to the last byte. */
function fill(): void {
  const file = openSync(join(disk, 'filler'), 'w');
  for (const size of [MB, 4096])
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Full for this size.
    }
  closeSync(file);
}

const makeRoom = () => rmSync(join(disk, 'filler'), { force: true });

describe.skipIf(mounted !== true)('a disk that is nearly full', () => {
  let database: EmbeddedDatabase;
  let runtime: Runtime;
  beforeAll(async () => {
    const log = () => undefined;
    database = await openEmbedded({
      folder: join(disk, 'database'),
      template: await databaseTemplate(),
      diskMinimum: 20 * MB,
      log,
    });
    runtime = createRuntime({ database, hub: createHub() });
  }, 60_000);
  afterAll(() => database.close());

  const write = (name: string) =>
    inTransaction(runtime, { schoolId: SCHOOL, wall: 'school' }, (ctx) =>
      ctx.db
        .insertInto('school')
        .values({ schoolId: SCHOOL, networkId: namedUuid('network'), name, level: 'primary', createdAt: ctx.now })
        .onConflict((clash) => clash.column('schoolId').doUpdateSet({ name }))
        .execute(),
    );
  const read = () =>
    inTransaction(runtime, { schoolId: SCHOOL, wall: 'relations' }, (ctx) =>
      ctx.db.selectFrom('school').select('name').execute(),
    );

  it('refuses writes with a reason, lets reads go on, and writes again by itself when there is room', {
    timeout: 20_000,
  }, async () => {
    await write('before');
    fill();
    await expect.poll(() => database.refusal?.()?.code, { timeout: 5000 }).toBe('disk-nearly-full');
    await expect(write('refused')).rejects.toMatchObject({ code: 'disk-nearly-full', status: 503 });
    expect(await read()).toEqual([{ name: 'before' }]);
    makeRoom();
    await expect.poll(() => database.refusal?.(), { timeout: 5000 }).toBeUndefined();
    await write('after');
    expect(await read()).toEqual([{ name: 'after' }]);
  });

  it('comes through it when the room is gone before anybody looked: an error, a recovery, nothing lost', {
    timeout: 60_000,
  }, async () => {
    await database.pool.query('create table filled (n int primary key, s text)');
    await database.pool.query('checkpoint');
    fill();
    const kept: number[] = [];
    for (let n = 0; n < 2000; n++) {
      try {
        await database.pool.query('insert into filled values ($1, repeat(md5($2), 200))', [n, String(n)]);
      } catch {
        break;
      }
      kept.push(n);
    }
    expect(kept.length).toBeLessThan(2000);
    makeRoom();
    await expect.poll(() => write('again').then(() => 'written', String), { timeout: 30_000 }).toBe('written');
    const { rows } = await database.pool.query<{ n: number }>('select n from filled order by n');
    // Nobody knows of the last one whether it came in before the room was gone; what was acknowledged is there, once, in order.
    expect(rows.map((row) => row.n).slice(0, kept.length)).toEqual(kept);
    expect(rows.length).toBeLessThanOrEqual(kept.length + 1);
  });
});
