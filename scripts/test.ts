// `npm test`: all of it. The gates with the unit tests, the API tests on the embedded database (and on PostgreSQL when
// TEST_DATABASE_URL is set), the web app built, and the journeys in a browser. The last line is `N passed, N failed`.
//
//   --full      every journey in every combination of window, language and theme, on a whole year of the demo
//   --figures   writes the counts into docs/testing.md
//   --seed N    which two of the combinations the sample takes, and where the fault suite strikes (default 0)
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { ensureWeb } from '../src/server/build-web.ts';
import { ensureChromium } from './chromium.ts';
import { writeFaults } from './faults.ts';
import { writeFigures } from './figures.ts';
import { exitCodeOf, type Part, summaryOf } from './parts.ts';
import { countsIn, forget, NOTHING, REPORTS } from './reports.ts';
import { failures, line, runStep, type Step } from './steps.ts';

const isFull = process.argv.includes('--full');
const seed = /^\d+$/.exec(process.argv[process.argv.indexOf('--seed') + 1] ?? '')?.[0] ?? '0';
const node = process.execPath;
const started = performance.now();
mkdirSync('build/reports', { recursive: true });
// Whatever goes wrong, the last line still says that it did.
const parts = await runAll().catch((error: unknown): Part[] => {
  console.error(error);
  return [{ name: 'npm test', seconds: 0, counts: { ...NOTHING, failed: 1 } }];
});
if (process.argv.includes('--figures')) writeFigures(parts, new Date().toISOString().slice(0, 10));
for (const text of summaryOf(parts, (performance.now() - started) / 1000)) console.log(text);
process.exitCode = exitCodeOf(parts);

async function runAll(): Promise<Part[]> {
  const browser = await findBrowser();
  const parts = [
    browser.part,
    ...(await check()),
    await vitest({ name: 'API tests, embedded database', project: 'api', report: REPORTS.api }),
  ];
  const url = process.env['TEST_DATABASE_URL'];
  if (url)
    parts.push(await vitest({ name: 'API tests, PostgreSQL', project: 'api', report: REPORTS.apiOnPostgres, url }));
  // On both engines by itself: it starts, breaks and ends its own.
  parts.push(await vitest({ name: 'fault suite', project: 'faults', report: REPORTS.faults, live: true }));
  if (isFull && process.argv.includes('--figures')) writeFaults();
  const built = await web();
  parts.push(built);
  if (browser.path && built.counts.failed === 0) parts.push(...(await journeys(browser.path, url)));
  return parts;
}

async function findBrowser(): Promise<{ path?: string; part: Part }> {
  const from = performance.now();
  const part = (failed: number) => ({
    name: 'browser',
    seconds: (performance.now() - from) / 1000,
    counts: { ...NOTHING, failed },
  });
  try {
    return { path: ensureChromium((text) => console.log(text)), part: part(0) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { part: part(1) };
  }
}

/** A gate that fails counts as a failure; the unit tests count one by one. */
async function check(): Promise<Part[]> {
  forget(REPORTS.gates);
  forget(REPORTS.unit);
  const { seconds } = await runStep({ name: 'gates and unit tests', command: [node, 'scripts/check.ts'], live: true });
  return [
    { name: 'gates', seconds, counts: countsIn(REPORTS.gates) },
    { name: 'unit tests', seconds: 0, counts: countsIn(REPORTS.unit) },
  ];
}

async function vitest(suite: {
  readonly name: string;
  readonly project: string;
  readonly report: string;
  readonly url?: string;
  readonly live?: boolean;
}): Promise<Part> {
  const { name, project, report, url, live } = suite;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return reported(
    {
      name,
      command: [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
      env: {
        TEST_DATABASE_URL: url,
        NO_COLOR: '1',
        POOLSTER_FULL: isFull ? '1' : undefined,
        FAULT_SEED: seed,
      },
      ...(live ? { live } : {}),
    },
    report,
  );
}

/** All journeys on the embedded database; on PostgreSQL the smoke journey, which goes through every layer once. */
async function journeys(chromium: string, url: string | undefined): Promise<Part[]> {
  const step = (name: string, report: string, args: readonly string[], env: Step['env']): Step => ({
    name,
    command: [node, 'node_modules/@playwright/test/cli.js', 'test', ...args],
    env: {
      CHROMIUM_PATH: chromium,
      JOURNEYS: isFull ? 'full' : `sample ${seed}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...env,
    },
  });
  const embedded = await reported(
    step('journeys, embedded database', REPORTS.journeys, [], { JOURNEYS_DATABASE_URL: undefined }),
    REPORTS.journeys,
  );
  if (!url) return [embedded];
  const own = await freshDatabase(url);
  try {
    const served = step('one journey, PostgreSQL', REPORTS.journeysOnPostgres, ['smoke.spec.ts', '--workers=1'], {
      JOURNEYS_DATABASE_URL: own.url,
    });
    return [embedded, await reported(served, REPORTS.journeysOnPostgres)];
  } finally {
    await own.drop();
  }
}

async function reported(step: Step, report: string): Promise<Part> {
  forget(report);
  const outcome = await runStep(step);
  console.log(line(outcome));
  process.stdout.write(failures([outcome]));
  const counts = countsIn(report);
  const failed = outcome.code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { name: step.name, seconds: outcome.seconds, counts: { ...counts, failed } };
}

/** Built as the server builds it, so that the servers of the journeys find nothing left to do. */
async function web(): Promise<Part> {
  const from = performance.now();
  let failed = 0;
  await ensureWeb().catch((error) => {
    console.error(error);
    failed = 1;
  });
  return { name: 'web app', seconds: (performance.now() - from) / 1000, counts: { ...NOTHING, failed } };
}

async function freshDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `poolster_journeys_${randomUUID().replaceAll('-', '')}`;
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await ask(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => ask(`drop database ${name} with (force)`) };
}
