import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answersOf, GOALS } from './ingest/events.ts';
import { startCluster } from './measure/cluster.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { median, quantile } from './measure/rounds.ts';
import { freshDatabase, makeSchool } from './measure/school.ts';
import { makeAccounts, signIn } from './server/accounts.ts';
import { call, startApp } from './server/start-app.ts';

/** A server at work for an hour; see soak.md. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '20' } },
});
const MINUTES = Number(values.minutes);
/** Calls a second; of every ten, eight bring an answer, one opens a class and one a sky. */
const RATE = Number(values.rate);
const SAMPLES = 12;

const cluster = await startCluster();
const { url, runtime, close } = await freshDatabase('server', '', cluster.url);
const school = await makeSchool(
  runtime,
  'soak',
  Array.from({ length: 1000 }, (_, index) => `soak-${index}`),
  Array.from({ length: GOALS }, (_, index) => String(index)),
);
await makeAccounts(runtime.database.pool, school, [school.sender]);
const folder = mkdtempSync(join(tmpdir(), 'poolster-soak-'));
const logFile = join(folder, 'log');
const log = openSync(logFile, 'a');
const server = await startApp(url, log);
const { cookie } = await signIn(server, school.sender);
const make = answersOf(school, 'soak', 'sessions');

const rows: (string | number)[][] = [];
const faults: string[] = [];
let times: number[] = [];
let calls = 0;
const pending = new Set<Promise<void>>();
const every = (MINUTES * 60_000) / SAMPLES;
const start = performance.now();
for (let sample = 1; sample <= SAMPLES; sample++) {
  const until = start + sample * every;
  while (performance.now() < until) {
    const due = start + (calls / RATE) * 1000;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    pending.add(oneCall(calls++));
  }
  rows.push(await sampled(sample));
  console.error(rows.at(-1)?.join('  '));
}
await Promise.all(pending);
const slope = megabytesAnHour(rows.slice(SAMPLES / 3).map((row) => Number(row[1])));
await server.stop();
closeSync(log);
await close();
cluster.stop();
rmSync(folder, { recursive: true });
writeReport({
  name: 'soak',
  title: 'An hour at work',
  settings: cluster.settings,
  sections: [
    `One server process on PostgreSQL for ${MINUTES} minutes at ${RATE} calls a second: of every ten, eight bring one answer (durable, beliefs
updated), one opens a class at a glance and one a learner’s sky. ${calls.toLocaleString('en')} calls, ${
      faults.length === 0 ? 'none failed' : `**${faults.length} failed**, such as ${faults[0]}`
    }.
After the first third, memory (resident) changes by ${slope.toFixed(1)} MB an hour.`,
    table(
      [
        'minute',
        'memory, MB',
        'heap, MB',
        'write-ahead log, MB',
        'log of the server, kB',
        'calls',
        'median, ms',
        'p99, ms',
      ],
      rows,
    ),
  ],
});

function oneCall(index: number): Promise<void> {
  const done = call(server, ...callOf(index))
    .then(({ ms }) => void times.push(ms))
    .catch((error: unknown) => void faults.push(error instanceof Error ? error.message : String(error)))
    .finally(() => pending.delete(done));
  return done;
}

function callOf(index: number): [path: string, options: { cookie: string; body?: object }] {
  const pick = <T>(all: readonly T[]) => all[index % all.length];
  if (index % 10 === 8) return [`/api/classes/${pick(school.classes)}/glance`, { cookie }];
  if (index % 10 === 9) return [`/api/learners/${pick(school.learners)}/statuses`, { cookie }];
  const [one] = make(1);
  if (!one) throw new Error('One was asked for');
  const { source: _, authorKind: __, authorId: ___, timeKnown: ____, ...event } = one;
  return ['/api/evidence/batch', { cookie, body: { events: [event] } }];
}

async function sampled(sample: number): Promise<(string | number)[]> {
  noteLoad();
  const { rss, heap } = await server.memory();
  const own = times;
  times = [];
  return [
    Math.round((sample * MINUTES) / SAMPLES),
    Math.round(rss / 1e6),
    Math.round(heap / 1e6),
    Math.round(folderSize(join(cluster.folder, 'data/pg_wal')) / 1e6),
    Math.round(statSync(logFile).size / 1000),
    own.length,
    Math.round(median(own)),
    Math.round(quantile(own, 0.99)),
  ];
}

function folderSize(path: string): number {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { name }) => sum + statSync(join(path, name)).size, 0);
}

/** The slope of the least-squares line through the samples. */
function megabytesAnHour(memory: readonly number[]): number {
  const middle = (memory.length - 1) / 2;
  const mean = memory.reduce((a, b) => a + b, 0) / memory.length;
  const top = memory.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  const bottom = memory.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (top / bottom) * (3_600_000 / every);
}
