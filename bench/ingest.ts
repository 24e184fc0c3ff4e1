import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { from as copyFrom } from 'pg-copy-streams';
import { type NewEvidence, recordEvidence } from '../src/capabilities/evidence/index.ts';
import { inTransaction, type Runtime } from '../src/platform/db/transaction.ts';
import { answersOf, COPIED, copyLine, GOALS, type Pattern } from './ingest/events.ts';
import { startCluster } from './measure/cluster.ts';
import { percent, table, writeReport } from './measure/report.ts';
import { interleaved, median, medianRatio } from './measure/rounds.ts';
import { type BenchSchool, freshDatabase, makeSchool } from './measure/school.ts';

/** Batch ingest beside raw `COPY` into the same table of the same server; see ingest.md. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '40000' },
    batch: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '2' },
  },
});
const ROUNDS = Number(values.rounds);
const ROWS = Number(values.rows);
const BATCH = Number(values.batch);
const LANES = Number(values.lanes);
const LEARNERS = 1000;

const cluster = await startCluster();
const { runtime, close } = await freshDatabase('server', '', cluster.url);
const withoutBeliefs: Runtime = { ...runtime, dispatch: async () => undefined };
const schools = await Promise.all(['copied', 'rows', 'sessions', 'scattered'].map((name) => schoolOf(name)));
const [copied, rows, sessions, scattered] = schools;
if (!copied || !rows || !sessions || !scattered) throw new Error('Four schools were asked for');

const figures = await interleaved(ROUNDS, {
  copy: timeCopy(copied),
  rows: timeBatches(withoutBeliefs, rows, 'sessions'),
  beliefs: timeBatches(runtime, sessions, 'sessions'),
  'beliefs, scattered': timeBatches(runtime, scattered, 'scattered'),
});
writeReport({
  name: 'ingest',
  title: 'How fast batches of evidence come in',
  settings: cluster.settings,
  sections: [
    `${ROWS.toLocaleString('en')} answers a round, ${ROUNDS} rounds in turn. Raw \`COPY\` is two streams at once, one transaction each, as the
owner (no row-level security), of text made beforehand. The others are \`recordEvidence\` in transactions of ${BATCH} under
row-level security, ${LANES} at once, from the same process that folds the beliefs. *Sessions*: 25 answers of one learner on two goals
after each other, as an exercise platform sends a day's work. *Scattered*: every answer of another learner on another goal.`,
    table(
      ['what', 'answers a second (middle of rounds)', 'of raw `COPY` (middle of the rounds’ ratios)', 'target'],
      [
        ['two parallel raw `COPY` streams', median(figures.copy), '', ''],
        [
          'evidence, row-level security',
          median(figures.rows),
          percent(medianRatio(figures.rows, figures.copy)),
          '≥ 45 %',
        ],
        [
          'evidence and beliefs, sessions',
          median(figures.beliefs),
          percent(medianRatio(figures.beliefs, figures.copy)),
          '≥ 25 %',
        ],
        [
          'evidence and beliefs, scattered',
          median(figures['beliefs, scattered']),
          percent(medianRatio(figures['beliefs, scattered'], figures.copy)),
          '',
        ],
      ],
    ),
  ],
});
await close();
cluster.stop();

function schoolOf(name: string): Promise<BenchSchool> {
  const learnerIds = Array.from({ length: LEARNERS }, (_, index) => `${name}-${index}`);
  const skills = Array.from({ length: GOALS }, (_, index) => String(index));
  return makeSchool(runtime, name, learnerIds, skills);
}

/** Each lane has learners of its own, as classes have, whose answers follow on each other over all rounds. */
function lanesOf(school: BenchSchool, count: number, pattern: Pattern) {
  return Array.from({ length: count }, (_, lane) => {
    const learners = school.learners.filter((_learner, index) => index % count === lane);
    return answersOf({ ...school, learners }, `${school.schoolId}/${lane}`, pattern);
  });
}

/** Answers a second of two streams at once. */
function timeCopy(school: BenchSchool): () => Promise<number> {
  const lanes = lanesOf(school, 2, 'sessions');
  return () => {
    const texts = lanes.map((make) => make(ROWS / 2).map((one) => copyLine(school.schoolId, one)));
    return perSecond(() => Promise.all(texts.map((lines) => copy(lines.join('')))));
  };
}

async function copy(text: string): Promise<void> {
  const client = await runtime.database.pool.connect();
  try {
    const size = 256 * 1024;
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
      Buffer.from(text.slice(at * size, at * size + size)),
    );
    await pipeline(Readable.from(chunks), client.query(copyFrom(`copy evidence (${COPIED}) from stdin`)));
  } finally {
    client.release();
  }
}

function timeBatches(on: Runtime, school: BenchSchool, pattern: Pattern): () => Promise<number> {
  const lanes = lanesOf(school, LANES, pattern);
  return () => {
    const work = lanes.map((make) => Array.from({ length: Math.ceil(ROWS / LANES / BATCH) }, () => make(BATCH)));
    return perSecond(() => Promise.all(work.map((batches) => record(on, school, batches))));
  };
}

async function record(on: Runtime, { schoolId }: BenchSchool, batches: readonly NewEvidence[][]): Promise<void> {
  for (const batch of batches)
    await inTransaction(on, { schoolId, wall: 'school' }, (ctx) => recordEvidence(ctx, batch));
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return ROWS / ((performance.now() - from) / 1000);
}
