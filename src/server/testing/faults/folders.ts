import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Names the folder that `prepare` filled. */
export const FILLED = 'POOLSTER_FAULTS_FILLED';

const made: string[] = [];

/** A folder that is gone when the file's tests are over. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `poolster-faults-${name}-`));
  made.push(folder);
  return folder;
}

/** Call at the top of a test file that makes folders. */
export function removeFoldersAfterwards(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

/** The data folder of an installation with the school of the fault suite, stopped in good order. */
export function filledFolder(name: string): string {
  const filled = process.env[FILLED];
  if (!filled) throw new Error('The filled folder is missing: run these tests with vitest --project faults');
  return copyOf(filled, name);
}

export function copyOf(folder: string, name: string): string {
  const copy = temporaryFolder(name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}
