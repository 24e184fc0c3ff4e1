import { recordEvidence } from '../../src/capabilities/evidence/index.ts';
import { inTransaction, type Runtime } from '../../src/platform/db/transaction.ts';
import type { answersOf } from '../ingest/events.ts';
import { median, quantile } from '../measure/rounds.ts';
import type { BenchSchool } from '../measure/school.ts';
import { type BenchServer, call } from '../server/start-app.ts';
import { processorTimeOf } from './processor-time.ts';

/** What things cost at one size. */
export interface Costs {
  /** Processor time of the database and of Node for one piece in batches of 1,000, beliefs included, in microseconds. */
  readonly batchDatabase: number;
  readonly batchNode: number;
  /** Pieces a second of those batches, one after the other. */
  readonly batchRate: number;
  /** The same for groups of 64 pieces of as many learners, as a group commit makes them. */
  readonly groupDatabase: number;
  readonly groupNode: number;
  /** Medians and p99 over HTTP, in milliseconds. */
  readonly classMedian: number;
  readonly classP99: number;
  readonly skyMedian: number;
  readonly skyP99: number;
  readonly schoolMedian: number;
  readonly schoolP99: number;
}

export interface Probed {
  readonly runtime: Runtime;
  readonly school: BenchSchool;
  readonly server: BenchServer;
  readonly sender: string;
  readonly leader: string;
  /** Of `answersOf`, going on where the last size stopped. */
  readonly batches: ReturnType<typeof answersOf>;
  readonly groups: ReturnType<typeof answersOf>;
}

const ROUNDS = 3;
const VIEWS = 40;

/** Three interleaved rounds of every probe; the middle of each. */
export async function measureCosts(probed: Probed): Promise<Costs> {
  const rounds: Costs[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(probed));
  const middle = (of: (costs: Costs) => number) => median(rounds.map(of));
  return {
    batchDatabase: middle((one) => one.batchDatabase),
    batchNode: middle((one) => one.batchNode),
    batchRate: middle((one) => one.batchRate),
    groupDatabase: middle((one) => one.groupDatabase),
    groupNode: middle((one) => one.groupNode),
    classMedian: middle((one) => one.classMedian),
    classP99: middle((one) => one.classP99),
    skyMedian: middle((one) => one.skyMedian),
    skyP99: middle((one) => one.skyP99),
    schoolMedian: middle((one) => one.schoolMedian),
    schoolP99: middle((one) => one.schoolP99),
  };
}

async function oneRound(probed: Probed): Promise<Costs> {
  const { school, server, sender, leader } = probed;
  const batch = await record(probed, probed.batches, { size: 1000, times: 10 });
  const group = await record(probed, probed.groups, { size: 64, times: 60 });
  const [classId] = school.classes;
  const [learnerId] = school.learners;
  const glance = await view(server, sender, `/api/classes/${classId}/glance`);
  const sky = await view(server, sender, `/api/learners/${learnerId}/sky`);
  const whole = await view(server, leader, '/api/school');
  return {
    batchDatabase: batch.database,
    batchNode: batch.node,
    batchRate: batch.rate,
    groupDatabase: group.database,
    groupNode: group.node,
    classMedian: median(glance),
    classP99: quantile(glance, 0.99),
    skyMedian: median(sky),
    skyP99: quantile(sky, 0.99),
    schoolMedian: median(whole),
    schoolP99: quantile(whole, 0.99),
  };
}

async function record(
  { runtime, school }: Probed,
  make: Probed['batches'],
  { size, times }: { size: number; times: number },
): Promise<{ database: number; node: number; rate: number }> {
  const { pool } = runtime.database;
  const work = Array.from({ length: times }, () => make(size));
  const from = performance.now();
  const used = await processorTimeOf(pool, async () => {
    for (const evidence of work)
      await inTransaction(runtime, { schoolId: school.schoolId, wall: 'school' }, async (ctx) => {
        await recordEvidence(ctx, evidence);
      });
  });
  const pieces = size * times;
  return {
    database: (used.database * 1000) / pieces,
    node: (used.node * 1000) / pieces,
    rate: pieces / ((performance.now() - from) / 1000),
  };
}

async function view(server: BenchServer, cookie: string, path: string): Promise<number[]> {
  await call(server, path, { cookie });
  const times: number[] = [];
  for (let index = 0; index < VIEWS; index++) times.push((await call(server, path, { cookie })).ms);
  return times;
}
