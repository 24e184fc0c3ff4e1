import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.ts';

const FOLDER = 'build/journeys';

// The default demo has a year of evidence; two months tell every story of the journeys and are seeded in a third of the time.
const DAYS = process.env['JOURNEYS'] === 'full' ? 365 : 60;

/**
 * A data folder with the demo network, to be copied. Seeded again when the code that makes it changed, and each day, because
 * what is recent, current or due depends on the day; an older one is removed.
 */
export async function demoTemplate(): Promise<string> {
  const name = `demo-${key()}`;
  const folder = join(FOLDER, name);
  if (existsSync(folder)) return folder;
  for (const older of globSync(`${FOLDER}/demo-*`)) rmSync(older, { recursive: true, force: true });
  const partial = join(FOLDER, `making-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  await run(['src/cli/main.ts', 'demo', '--days', String(DAYS)], { POOLSTER_DATA: partial, DATABASE_URL: undefined });
  renameSync(partial, folder);
  return folder;
}

function key(): string {
  const hash = createHash('sha256').update(`${new Date().toISOString().slice(0, 10)} ${DAYS}`);
  const sources = globSync('src/{kernel,model,standards,platform,capabilities,server,cli,demo}/**/*.{ts,sql,json,csv}')
    .filter((path) => !/\.test\.ts$|[/\\](testing|ui)[/\\]|[/\\]messages[^/\\]*\.ts$/.test(path))
    .sort();
  for (const path of sources) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
