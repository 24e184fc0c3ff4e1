import { mkdirSync, rmSync } from 'node:fs';
import { databaseTemplate } from '../../template.ts';
import { RESULTS } from './fault-run.ts';

/** Makes the template once, and forgets what an earlier run found. */
export default async function prepare(): Promise<void> {
  mkdirSync('build/reports', { recursive: true });
  rmSync(RESULTS, { force: true });
  await databaseTemplate();
}
