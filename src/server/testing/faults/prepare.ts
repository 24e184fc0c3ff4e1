import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseTemplate } from '../../template.ts';
import { FILLED } from './folders.ts';
import { startServer } from './server-process.ts';

/** Makes once what every file begins with. */
export default async function prepare(): Promise<() => void> {
  await databaseTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'poolster-faults-filled-'));
  const server = await startServer({ folder, firstStart: 'school' });
  await server.stop();
  process.env[FILLED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
