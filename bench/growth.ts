import { parseArgs } from 'node:util';
import { type NewEvidence, recordEvidence } from '../src/capabilities/evidence/index.ts';
import { inTransaction } from '../src/platform/db/transaction.ts';
import { type Costs, measureCosts } from './growth/probes.ts';
import { sizesPerPiece } from './growth/sizes.ts';
import { answersOf, GOALS } from './ingest/events.ts';
import { startCluster } from './measure/cluster.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { type BenchSchool, freshDatabase, makeSchool } from './measure/school.ts';
import { makeAccounts, signIn } from './server/accounts.ts';
import { startApp } from './server/start-app.ts';

/** What the same things cost while evidence grows; see growth.md. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { sizes: { type: 'string', default: '100000,1000000,10000000' }, lanes: { type: 'string', default: '2' } },
});
const SIZES = values.sizes.split(',').map(Number);
const LANES = Number(values.lanes);
const LEARNERS = 1000;
/** A thousand pieces a learner, a year's work: the next piece is of the next school. */
const MOST_OF_SCHOOL = 1_000_000;
/** Half a million pieces of a lane over five months. */
const EVERY_MS = 25_000;
const BATCH = 1000;

const cluster = await startCluster();
const { url, runtime, close } = await freshDatabase('server', '', cluster.url);
const { pool } = runtime.database;
const schools: { school: BenchSchool; lanes: ((count: number) => NewEvidence[])[]; pieces: number }[] = [];
const first = await newSchool();
await makeAccounts(pool, first, [first.sender, first.leader]);
const server = await startApp(url);
const sender = (await signIn(server, first.sender)).cookie;
const leader = (await signIn(server, first.leader)).cookie;
// After all that the lanes will make, so that what the probes record is late for nobody.
const later = { ...first, learners: first.learners.slice(0, 500) };
const probes = {
  batches: answersOf(later, 'batches', 'sessions', EVERY_MS),
  groups: answersOf({ ...first, learners: first.learners.slice(500) }, 'groups', 'scattered', EVERY_MS),
};

const results: { pieces: number; costs: Costs; sizes: Map<string, number>; fillRate: number; load: number }[] = [];
for (const size of SIZES) {
  const fillRate = await fillTo(size);
  await pool.query('analyze');
  // Once for nothing: what Node has not compiled yet would count for the first size alone.
  if (results.length === 0) await probe();
  const costs = await probe();
  const pieces = await count();
  results.push({ pieces, costs, sizes: await sizesPerPiece(pool, pieces), fillRate, load: noteLoad() });
  console.error(JSON.stringify({ size, fillRate, costs }));
  report();
}
await server.stop();
await close();
cluster.stop();

function probe(): Promise<Costs> {
  return measureCosts({
    runtime,
    school: first,
    server,
    sender,
    leader,
    batches: (count) => probes.batches(count).map(muchLater),
    groups: (count) => probes.groups(count).map(muchLater),
  });
}

async function newSchool(): Promise<BenchSchool> {
  const name = `growth-${schools.length}`;
  const school = await makeSchool(
    runtime,
    name,
    Array.from({ length: LEARNERS }, (_, index) => `${name}-${index}`),
    Array.from({ length: GOALS }, (_, index) => String(index)),
  );
  const lanes = Array.from({ length: LANES }, (_, lane) => {
    const learners = school.learners.filter((_learner, index) => index % LANES === lane);
    return answersOf({ ...school, learners }, `${name}/${lane}`, 'sessions', EVERY_MS);
  });
  schools.push({ school, lanes, pieces: 0 });
  return school;
}

/** Through the same door as everything else, beliefs included; returns pieces a second. */
async function fillTo(size: number): Promise<number> {
  const from = performance.now();
  const before = await count();
  let missing = size - before;
  while (missing > 0) {
    let last = schools.at(-1);
    if (!last || last.pieces >= MOST_OF_SCHOOL || isProbed(last.school)) {
      await newSchool();
      last = schools.at(-1);
    }
    if (!last) throw new Error('A school was just made');
    const now = Math.min(missing, MOST_OF_SCHOOL - last.pieces);
    const { school, lanes } = last;
    await Promise.all(lanes.map((make) => fill(school, make, Math.ceil(now / LANES))));
    last.pieces += now;
    missing -= now;
  }
  return (size - before) / ((performance.now() - from) / 1000);
}

/** What the probes recorded is later than all else there: more from the lanes would be late, and fold its learners again. */
function isProbed(school: BenchSchool): boolean {
  return school === first && results.length > 0;
}

async function fill(school: BenchSchool, make: (count: number) => NewEvidence[], pieces: number): Promise<void> {
  for (let done = 0; done < pieces; done += BATCH) {
    const batch = make(Math.min(BATCH, pieces - done));
    await inTransaction(runtime, { schoolId: school.schoolId, wall: 'school' }, (ctx) => recordEvidence(ctx, batch));
  }
}

async function count(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*) as n from evidence');
  return rows[0]?.n ?? 0;
}

function muchLater(one: NewEvidence): NewEvidence {
  return { ...one, occurredAt: new Date(one.occurredAt.getTime() + 200 * 86_400_000) };
}

function report(): void {
  const rows = (of: (costs: Costs) => number, name: string, unit: string) => {
    const figures = results.map(({ costs }) => of(costs));
    const change = ((figures.at(-1) ?? 0) / (figures[0] ?? 1) - 1) * 100;
    return [
      name,
      unit,
      ...figures.map((one) => one.toFixed(one < 10 ? 2 : 1)),
      `${change > 0 ? '+' : ''}${change.toFixed(0)} %`,
    ];
  };
  const heads = ['what', 'unit', ...results.map(({ pieces }) => pieces.toLocaleString('en')), 'change'];
  const names = [...new Set(results.flatMap(({ sizes }) => [...sizes.keys()]))];
  writeReport({
    name: 'growth',
    title: 'How it grows',
    settings: cluster.settings,
    sections: [
      `Pieces of evidence in one database: schools of ${LEARNERS.toLocaleString('en')} learners fill to a thousand pieces each, one after the other. At every size the
same probes on the first school, which has as many as the first size; three rounds in turn, the middle of each. Processor time is that of the database's processes and
of Node for one piece; other work on the machine changes it little. Target: within ±20 %.`,
      table(heads, [
        rows((one) => one.batchDatabase, 'a piece in a batch of 1,000, beliefs included: database', 'µs of processor'),
        rows((one) => one.batchNode, '… and Node', 'µs of processor'),
        rows((one) => one.groupDatabase, 'a piece in a group of 64 of as many learners: database', 'µs of processor'),
        rows((one) => one.groupNode, '… and Node', 'µs of processor'),
        rows((one) => one.batchRate, 'batches of 1,000, one after the other', 'pieces a second'),
        rows((one) => one.classMedian, 'class at a glance over HTTP, median', 'ms'),
        rows((one) => one.classP99, '… p99', 'ms'),
        rows((one) => one.skyMedian, 'sky of a learner over HTTP, median', 'ms'),
        rows((one) => one.skyP99, '… p99', 'ms'),
        rows((one) => one.schoolMedian, 'school page over HTTP, median', 'ms'),
        rows((one) => one.schoolP99, '… p99', 'ms'),
        ['filling up to here', 'pieces a second', ...results.map(({ fillRate }) => fillRate.toFixed(0)), ''],
        ['load average', '', ...results.map(({ load }) => load.toFixed(1)), ''],
      ]),
      `On disk, bytes for each piece of evidence (beliefs are one for a learner and a goal, however many pieces there are):`,
      table(
        ['table or index', ...results.map(({ pieces }) => pieces.toLocaleString('en'))],
        [
          ...names.map((name) => [name, ...results.map(({ sizes }) => (sizes.get(name) ?? 0).toFixed(1))]),
          ['together', ...results.map(({ sizes }) => [...sizes.values()].reduce((a, b) => a + b, 0).toFixed(0))],
        ],
      ),
    ],
  });
}
