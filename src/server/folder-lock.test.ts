import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps a second process out while the first one runs, and says what to do', () => {
  writeFileSync(join(folder, 'lock'), String(process.ppid));
  expect(() => lockFolder(folder)).toThrow(/in use by another Poolster .* POOLSTER_DATA/);
});

it('takes over from a process that is gone', () => {
  writeFileSync(join(folder, 'lock'), '999999999');
  const release = lockFolder(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
  release();
  expect(() => readFileSync(join(folder, 'lock'))).toThrow();
});
