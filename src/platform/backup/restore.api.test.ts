import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { allMigrations } from '../../server/migrations.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { BackupError } from './format.ts';
import { type VerifiedBackup, verifyBackup } from './read-backup.ts';
import { restoreInto } from './restore.ts';
import { createTestBackups } from './testing/databases.ts';
import { INSERT_ODD, ODD_BITS, ODD_TABLE } from './testing/odd-values.ts';

const NOW = new Date('2026-11-22T06:00:00Z');
const MIGRATIONS = [...allMigrations(), ODD_TABLE];
/** CI runs this file twice: on the embedded database, and with a PostgreSQL beside it. */
const HERE = process.env['TEST_DATABASE_URL'] ? 'postgres' : 'embedded';
const WAYS = [
  { from: HERE, to: HERE },
  ...(HERE === 'postgres'
    ? ([
        { from: 'embedded', to: 'postgres' },
        { from: 'postgres', to: 'embedded' },
      ] as const)
    : []),
] as const;
const STORED = globSync('testing/release-*.backup', { cwd: fileURLToPath(new URL('.', import.meta.url)) }).map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const backups = createTestBackups();

afterAll(() => backups.close());

const one = async (database: Database, sql: string) =>
  (await database.pool.query<Record<string, unknown>>(sql)).rows[0];
const options = (more: { replace?: boolean } = {}) => ({ migrations: MIGRATIONS, now: NOW, replace: false, ...more });

async function withOddValues(engine: 'embedded' | 'postgres'): Promise<Database> {
  const database = await backups[engine]();
  await migrate(database.pool, MIGRATIONS);
  await database.pool.query(INSERT_ODD);
  return database;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BackupError) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The backup with its JSON changed and every sum made again, as nobody but a faulty program would write it. */
async function forged(backup: VerifiedBackup, change: (text: string) => string): Promise<VerifiedBackup> {
  const bytes = readFileSync(backup.path);
  const parts: Buffer[] = [bytes.subarray(0, bytes.indexOf('\n') + 1)];
  for (let at = parts[0]?.length ?? 0; bytes.subarray(at, at + 5).toString() === 'block'; ) {
    const line = bytes.subarray(at, bytes.indexOf('\n', at)).toString();
    const [, kind, table, rows, length] = line.split(' ');
    const start = at + line.length + 1;
    const packed = gzipSync(change(gunzipSync(bytes.subarray(start, start + Number(length))).toString()));
    const sum = createHash('sha256').update(packed).digest('hex');
    parts.push(Buffer.from(`block ${kind} ${table} ${rows} ${packed.length} ${sum}\n`), packed, Buffer.from('\n'));
    at = start + Number(length) + 1;
  }
  const end = createHash('sha256').update(Buffer.concat(parts)).digest('hex');
  const path = backups.path('forged.backup');
  writeFileSync(path, Buffer.concat([...parts, Buffer.from(`end ${end}\n`)]));
  return verifyBackup(path);
}

describe.each(WAYS)('a backup of $from in $to', ({ from, to }) => {
  it('holds every value to the last bit', async () => {
    const source = await withOddValues(from);
    const target = await backups[to]();
    const backup = await backups.backUp(source, MIGRATIONS);
    await restoreInto(target, backup, options());
    expect(await one(target, ODD_BITS)).toEqual(await one(source, ODD_BITS));
    expect((await backups.backUp(target, MIGRATIONS)).trailer).toEqual(backup.trailer);
    const order = "select string_agg(name, ',' order by applied_at, name) as names from poolster_migration";
    expect(await one(target, order)).toMatchObject({ names: expect.stringContaining(ODD_TABLE.name) });
  });
});

describe.each([HERE] as const)('a restore into %s', (engine) => {
  it.each(STORED)('opens the stored backup of an older release and brings it to today: %s', async (path) => {
    const target = await backups[engine]();
    const backup = await verifyBackup(path);
    const { migrated } = await restoreInto(target, backup, { ...options(), migrations: allMigrations() });
    expect(migrated.length + backup.header.migrations.length).toBe(allMigrations().length);
    expect(await one(target, 'select count(*) from poolster_migration')).toEqual({ count: allMigrations().length });
    expect(await one(target, 'select count(*) from evidence')).toEqual({ count: 240 });
    expect(await one(target, 'select count(*) from auth."session"')).toEqual({ count: 0 });
    expect(await migrate(target.pool, allMigrations())).toEqual([]);
    expect((await backups.backUp(target)).strange).toEqual([]);
  });

  it('refuses where a school is, and with --replace takes its place', async () => {
    const target = await withOddValues(engine);
    const backup = await backups.backUp(target, MIGRATIONS);
    await target.pool.query(`update odd set plain = 'later' where name = 'aap'`);
    expect(await refusalOf(restoreInto(target, backup, options()))).toMatch(
      /public\.odd.*--replace.*Nothing was changed/,
    );
    expect(await one(target, `select plain from odd where name = 'aap'`)).toEqual({ plain: 'later' });
    await restoreInto(target, backup, options({ replace: true }));
    expect(await one(target, `select plain from odd where name = 'aap'`)).toEqual({ plain: '' });
  });

  it('undoes everything when the rows are not those of the sums', async () => {
    const target = await withOddValues(engine);
    const backup = await backups.backUp(target, MIGRATIONS);
    const other = await forged(backup, (text) => text.replace('"type":"text"', '"type":"citext"'));
    expect(await refusalOf(restoreInto(target, other, options({ replace: true })))).toContain('other columns');
    const before = await one(target, ODD_BITS);
    // The trailer lies about one table: everything had gone in by the time it is compared.
    const { trailer } = backup;
    const lying = {
      ...backup,
      trailer: { ...trailer, tables: trailer.tables.map((sum) => ({ ...sum, rows: sum.rows + 1 })) },
    };
    expect(await refusalOf(restoreInto(target, lying, options({ replace: true })))).toContain('everything was undone');
    expect(await one(target, ODD_BITS)).toEqual(before);
  });

  it('refuses a backup that knows a migration which this program does not, or another text of one', async () => {
    const backup = await backups.backUp(await withOddValues(engine), MIGRATIONS);
    const target = await backups[engine]();
    const older = { ...options(), migrations: allMigrations() };
    expect(await refusalOf(restoreInto(target, backup, older))).toContain('made by a newer Poolster (0.1.0)');
    const changed = MIGRATIONS.map((one) => (one === ODD_TABLE ? { ...one, checksum: 'f'.repeat(64) } : one));
    expect(await refusalOf(restoreInto(target, backup, { ...options(), migrations: changed }))).toContain(
      'another text',
    );
    expect(await one(target, `select to_regclass('odd')::text as found`)).toEqual({ found: null });
  });

  it('replaces nothing in a database that holds tables which are not of Poolster', async () => {
    const target = await withOddValues(engine);
    const backup = await backups.backUp(target, MIGRATIONS);
    await target.pool.query('create table ledger (n integer)');
    expect(await refusalOf(restoreInto(target, backup, options({ replace: true })))).toContain('public.ledger');
    expect(await one(target, 'select count(*) from odd')).toEqual({ count: 4 });
  });
});

it('a backup leaves out what Poolster never made, says so, and can be restored; one of a newer Poolster is refused', async () => {
  const source = await withOddValues(HERE);
  await source.pool.query('create table ledger (n integer); insert into ledger values (1)');
  const backup = await backups.backUp(source, MIGRATIONS);
  expect(backup.strange).toEqual(['public.ledger']);
  await restoreInto(await backups[HERE](), backup, options());
  expect(await refusalOf(backups.backUp(source, allMigrations()))).toContain(
    'A newer Poolster has changed this database',
  );
});

it('a release is stored, so that the tests above look at one', () => {
  expect(STORED.length).toBeGreaterThan(0);
});
