import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseTemplate } from '../../template.ts';
import { RESULTS } from './fault-run.ts';
import { FILLED } from './folders.ts';
import { startServer } from './server-process.ts';

/** Makes once what every file begins with, and forgets what an earlier run found. */
export default async function prepare(): Promise<() => void> {
  mkdirSync('build/reports', { recursive: true });
  rmSync(RESULTS, { force: true });
  await databaseTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'poolster-faults-filled-'));
  const server = await startServer({ folder, firstStart: 'school' });
  await server.stop();
  process.env[FILLED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
