import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BackupFile, createBackupFile } from './backup-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poolster-backup-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function finished(): Promise<BackupFile> {
  const file = await createBackupFile(join(folder, 'school.backup'));
  await file.sink(Buffer.from('whole'));
  await file.finish();
  return file;
}

it('has its name only once it is kept, so that it can be read and compared before', async () => {
  const file = await finished();
  expect(readdirSync(folder)).toEqual(['school.backup.partial']);
  expect(readFileSync(file.partial, 'utf8')).toBe('whole');
  await file.keep();
  expect(readdirSync(folder)).toEqual(['school.backup']);
  expect(readFileSync(join(folder, 'school.backup'), 'utf8')).toBe('whole');
});

it('leaves nothing behind when what was finished turns out wrong', async () => {
  await (await finished()).discard();
  expect(readdirSync(folder)).toEqual([]);
});

it('does not take the place of a file that was made meanwhile', async () => {
  const file = await finished();
  writeFileSync(join(folder, 'school.backup'), 'of another');
  await expect(file.keep()).rejects.toThrow('exists already');
  await file.discard();
  expect(readFileSync(join(folder, 'school.backup'), 'utf8')).toBe('of another');
});
