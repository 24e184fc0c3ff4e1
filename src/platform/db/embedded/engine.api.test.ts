import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { databaseTemplate } from '../../../server/template.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { openEngine } from './engine.ts';
import { boundLog } from './log-bound.ts';
import { copyTree } from './tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that writes down what was asked of it, in order. */
function recordingDisk(): { disk: Disk; book: string[] } {
  const book: string[] = [];
  const paths = new Map<number, string>();
  const nameOf = (descriptor: number) => {
    const path = paths.get(descriptor) ?? '';
    return `${basename(dirname(path))}/${basename(path)}`;
  };
  return {
    book,
    disk: {
      ...nodeDisk,
      open: (path, flags) => {
        const descriptor = nodeDisk.open(path, flags);
        paths.set(descriptor, path);
        return descriptor;
      },
      write: (descriptor, ...rest) => {
        book.push(`write ${nameOf(descriptor)}`);
        return nodeDisk.write(descriptor, ...rest);
      },
      sync: (descriptor) => {
        book.push(`sync ${nameOf(descriptor)}`);
        nodeDisk.sync(descriptor);
      },
    },
  };
}

it('answers a commit only after the log of it was written and synced', { timeout: 30_000 }, async () => {
  await copyTree(await databaseTemplate(), join(folder, 'database'));
  const { disk, book } = recordingDisk();
  const { lite, close } = await openEngine({ folder: join(folder, 'database'), disk });
  const settings = await lite.query(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method') order by name`,
  );
  expect(settings.rows.map((row) => Object.values(row as object).join(' '))).toEqual([
    'fsync on',
    'full_page_writes on',
    'synchronous_commit on',
    'wal_sync_method fsync',
  ]);
  await lite.exec('create table kept (n int)');
  for (let n = 0; n < 5; n++) {
    book.length = 0;
    await lite.exec(`insert into kept values (${n})`);
    expect(book.at(-1)).toMatch(/^sync pg_wal\/[0-9A-F]{24}$/);
    expect(book.filter((line) => line.startsWith('write pg_wal/')).length).toBeGreaterThan(0);
  }
  book.length = 0;
  await lite.exec('checkpoint');
  expect(book).toContain('sync global/pg_control');
  // A renamed file is durable when its folder is synced too.
  expect(book).toContain('sync database/pg_logical');
  await close();
});

it('opens a folder that was made without it, by the file system of PGlite itself', { timeout: 60_000 }, async () => {
  await copyTree(await databaseTemplate(), join(folder, 'old'));
  const old = new PGlite(join(folder, 'old'));
  await old.exec(
    "create table kept (n int primary key, s text); insert into kept select n, repeat('x', n % 300) from generate_series(1, 3000) n",
  );
  await old.close();
  const { lite, close } = await openEngine({ folder: join(folder, 'old') });
  expect((await lite.query('select count(*) as rows, sum(length(s)) as letters from kept')).rows).toEqual([
    { rows: 3000, letters: 448_500 },
  ]);
  await lite.exec('update kept set s = null where n = 1');
  await close();
  const back = new PGlite(join(folder, 'old'));
  expect((await back.query('select count(*) as rows from kept where s is null')).rows).toEqual([{ rows: 1 }]);
  await back.close();
});

it('keeps the log of changes small, however much is written, in one transaction too', { timeout: 60_000 }, async () => {
  const MB = 2 ** 20;
  await copyTree(await databaseTemplate(), join(folder, 'database'));
  const log = boundLog(nodeDisk, 8 * MB);
  const engine = await openEngine({ folder: join(folder, 'database'), disk: log.disk });
  const sizeOfLog = () => {
    const wal = join(folder, 'database', 'pg_wal');
    return readdirSync(wal).reduce((sum, name) => sum + statSync(join(wal, name)).size, 0);
  };
  await engine.lite.exec('create table grown (n int, s text); create role plain; grant insert on grown to plain');
  let largest = 0;
  const write = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await engine.lite.exec('insert into grown select n, repeat(md5(n::text), 30) from generate_series(1, 2000) n');
      await log.keep(engine);
      largest = Math.max(largest, sizeOfLog());
    }
  };
  await write(20);
  await engine.lite.exec('begin; set local role plain');
  await write(20);
  expect((await engine.lite.query('select current_user as who')).rows).toEqual([{ who: 'plain' }]);
  await engine.lite.exec('commit');
  const [written] = (
    await engine.lite.query<{ bytes: number }>("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float as bytes")
  ).rows;
  expect(written?.bytes).toBeGreaterThan(80 * MB);
  expect(largest).toBeLessThan(64 * MB);
  expect((await engine.lite.query('select count(*) as rows from grown')).rows).toEqual([{ rows: 80_000 }]);
  await engine.close();
});

it('after a crash syncs every file together, and again only what it writes itself', { timeout: 60_000 }, async () => {
  const [database, crashed] = [join(folder, 'database'), join(folder, 'crashed')];
  await copyTree(await databaseTemplate(), database);
  const { lite, close } = await openEngine({ folder: database });
  await lite.exec('create table kept (n int); insert into kept select generate_series(1, 1000)');
  // As a kill leaves it: nothing was closed.
  await copyTree(database, crashed);
  await close();
  const { disk, book } = recordingDisk();
  let together = 0;
  const syncTree = async (path: string) => {
    together += 1;
    expect(path).toBe(crashed);
    expect(book).toEqual([]);
    await nodeDisk.syncTree?.(path);
  };
  const again = await openEngine({ folder: crashed, disk: { ...disk, syncTree } });
  const synced = book.filter((line) => line.startsWith('sync '));
  expect([together, synced.length < 100]).toEqual([1, true]);
  // A cache that PostgreSQL itself never syncs stands among them.
  const written = book.filter((line) => /^write (?:global|pg_wal|pg_xact|\d+)\/(?!pg_internal)/.test(line));
  for (const name of new Set(written)) expect(synced, name).toContain(name.replace('write', 'sync'));
  expect((await again.lite.query('select count(*) as n from kept')).rows).toEqual([{ n: 1000 }]);
  // From here on every sync is one, also of what was not touched since.
  book.length = 0;
  await again.lite.exec('insert into kept values (0)');
  expect(book.some((line) => line.startsWith('sync pg_wal/'))).toBe(true);
  await again.close();
});
