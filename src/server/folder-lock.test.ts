import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that holds the lock until it is killed. */
async function holder(): Promise<ChildProcess> {
  const lock = new URL('./folder-lock.ts', import.meta.url);
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `(await import('${lock}')).lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!child.stdout) throw new Error('No output');
  await once(child.stdout, 'data');
  return child;
}

it('keeps a second process out while the first one runs, and says who it is and what to do', async () => {
  const other = await holder();
  expect(() => lockFolder(folder)).toThrow(
    new RegExp(`in use by another Poolster .process ${other.pid} on .* POOLSTER_DATA`),
  );
  other.kill('SIGKILL');
  await once(other, 'exit');
});

it('is free the moment its owner is killed, whatever it left behind', async () => {
  const other = await holder();
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  lockFolder(folder)();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('keeps a second one out in the same process too', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow('in use');
  release();
  lockFolder(folder)();
});

it('is not misled by a process number: what an older version or another container left says nothing', () => {
  writeFileSync(join(folder, 'lock'), String(process.ppid));
  lockFolder(folder)();
});
