import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { startServer } from './server-process.ts';

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
export async function filledFolder(name: string): Promise<string> {
  const folder = temporaryFolder(name);
  const server = await startServer({ folder, firstStart: 'school' });
  await server.stop();
  return folder;
}

export function copyOf(folder: string, name: string): string {
  const copy = temporaryFolder(name);
  cpSync(folder, copy, { recursive: true });
  return copy;
}
