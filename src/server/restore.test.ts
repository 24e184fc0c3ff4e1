import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishRestore } from './restore.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-restore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeDatabase(name: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'PG_VERSION'), name);
}

it('gives a restored database its place when the power went between the two renames', async () => {
  makeDatabase('database.restoring');
  makeDatabase('database.before-20261122');
  writeFileSync(join(folder, 'restore-unfinished'), '');
  await finishRestore(folder);
  expect(readFileSync(join(folder, 'database', 'PG_VERSION'), 'utf8')).toBe('database.restoring');
  expect(existsSync(join(folder, 'restore-unfinished'))).toBe(false);
  expect(existsSync(join(folder, 'database.before-20261122'))).toBe(true);
});

it('leaves the database that is there when the power went before the first rename', async () => {
  makeDatabase('database.restoring');
  makeDatabase('database');
  writeFileSync(join(folder, 'restore-unfinished'), '');
  await finishRestore(folder);
  expect(readFileSync(join(folder, 'database', 'PG_VERSION'), 'utf8')).toBe('database');
});

it('never takes a database that a stopped restore left half-made', async () => {
  makeDatabase('database.restoring');
  await finishRestore(folder);
  expect(existsSync(join(folder, 'database'))).toBe(false);
});
