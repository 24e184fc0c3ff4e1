import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { answersOf, GOALS } from './ingest/events.ts';
import { startCluster } from './measure/cluster.ts';
import { percent, table, writeReport } from './measure/report.ts';
import { interleaved, median, medianRatio } from './measure/rounds.ts';
import { freshDatabase, makeSchool } from './measure/school.ts';

/** One durable piece of evidence a call, beside the same route without a database; see single.md. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '64' },
  },
});
const SECRET = 'a secret for benchmarks only, forty characters';
const SENDERS = Number(values.connections);

const cluster = await startCluster();
const { url, runtime, close } = await freshDatabase('server', '', cluster.url);
const school = await makeSchool(
  runtime,
  'single',
  Array.from({ length: 1000 }, (_, index) => `single-${index}`),
  Array.from({ length: GOALS }, (_, index) => String(index)),
);
const make = answersOf(school, 'single', 'sessions');
const servers = { none: await startServer('none'), database: await startServer('database') };
const p99s: Record<keyof typeof servers, number[]> = { none: [], database: [] };
const failed: string[] = [];

await burst('none', 2);
await burst('database', 2);
const rates = await interleaved(Number(values.rounds), {
  none: () => timed('none'),
  database: () => timed('database'),
});
const kept = await runtime.database.pool.query<{ count: number }>('select count(*) from evidence');
for (const { child } of Object.values(servers)) child.kill();
await close();
cluster.stop();
writeReport({
  name: 'single',
  title: 'One durable piece of evidence a call',
  settings: cluster.settings,
  sections: [
    `${SENDERS} connections for ${values.seconds} s a round, ${values.rounds} rounds in turn, autocannon in another process of the same machine.
Every call sends one answer to \`POST /api/evidence/batch\` and is answered after its evidence *and* beliefs are on disk. Beside it
the same route (same headers, pace, compression and schema) that answers at once without a database. Who calls comes from memory
in both. ${(kept.rows[0]?.count ?? 0).toLocaleString('en')} answers were kept${failed.length > 0 ? `; NOT ANSWERED WELL: ${failed.join(', ')}` : '; every call was answered 200'}.`,
    table(
      ['what', 'calls a second', 'p99, ms'],
      [
        ['without a database', median(rates.none), median(p99s.none)],
        ['durable, beliefs updated', median(rates.database), median(p99s.database)],
        [
          'ratio (middle of the rounds’)',
          percent(medianRatio(rates.database, rates.none)),
          `${medianRatio(p99s.database, p99s.none).toFixed(1)} ×`,
        ],
        ['target', '≥ 40 %', '≤ 4 ×'],
      ],
    ),
  ],
});

async function startServer(mode: string): Promise<{ child: ChildProcess; port: number }> {
  const script = new URL('single/server.ts', import.meta.url);
  const child = fork(script, [mode, url, SECRET, school.schoolId, school.sender]);
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port: number }));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return { child, port };
}

async function timed(mode: keyof typeof servers): Promise<number> {
  const result = await burst(mode, Number(values.seconds));
  p99s[mode].push(result.latency.p99);
  if (result.non2xx > 0 || result.errors > 0) failed.push(`${mode}: ${result.non2xx} refused, ${result.errors} errors`);
  return result['2xx'] / result.duration;
}

function burst(mode: keyof typeof servers, duration: number) {
  let next = 0;
  return autocannon({
    url: `http://127.0.0.1:${servers[mode].port}/api/evidence/batch`,
    connections: SENDERS,
    duration,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json', cookie: cookieOf(next++ % SENDERS) },
          body: nextBody(),
        }),
      },
    ],
  });
}

function nextBody(): string {
  const [one] = make(1);
  if (!one) throw new Error('One was asked for');
  const { source: _, authorKind: __, authorId: ___, timeKnown: ____, ...event } = one;
  return JSON.stringify({ events: [event] });
}

/** A session of its own for every sender: calls are paced by session. */
function cookieOf(sender: number): string {
  const token = `bench-${sender}`;
  const signature = createHmac('sha256', SECRET).update(token).digest('base64');
  return `poolster.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
