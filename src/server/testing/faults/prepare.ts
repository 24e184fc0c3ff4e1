import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseTemplate } from '../../template.ts';
import { FILLED } from './folders.ts';
import { startServer } from './server-process.ts';

let folder: string | undefined;

/** Makes once what every file begins with. */
export async function setup(): Promise<void> {
  await databaseTemplate();
  folder = mkdtempSync(join(tmpdir(), 'poolster-faults-filled-'));
  const server = await startServer({ folder, firstStart: 'school' });
  await server.stop();
  process.env[FILLED] = folder;
}

export function teardown(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
}
