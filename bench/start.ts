import { parseArgs } from 'node:util';
import { goalIdOf } from '../src/capabilities/goals/index.ts';
import { exerciseOf } from '../src/capabilities/materials/domain/practice.ts';
import { EXERCISE_GENERATORS } from '../src/capabilities/materials/exercises/index.ts';
import type { PersonId } from '../src/kernel/ids.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { startCluster } from './measure/cluster.ts';
import { noteLoad, table, writeReport } from './measure/report.ts';
import { median, quantile } from './measure/rounds.ts';
import { freshDatabase, makeSchool } from './measure/school.ts';
import { makeAccounts, signIn } from './server/accounts.ts';
import { call, startApp } from './server/start-app.ts';

/** Everybody of a school begins at once; see start.md. */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { learners: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '60' } },
});
const LEARNERS = Number(values.learners);
const SECONDS = Number(values.seconds);

const cluster = await startCluster();
const { url, runtime, close } = await freshDatabase('server', '', cluster.url);
const codes = [...EXERCISE_GENERATORS.keys()].slice(0, 200);
const school = await makeSchool(
  runtime,
  'start',
  Array.from({ length: LEARNERS }, (_, index) => `start-${index}`),
  codes,
);
await makeAccounts(runtime.database.pool, school, school.learners);
const server = await startApp(url);
const random = seededRandom('start');
const steps = new Map<string, number[]>();
const faults: string[] = [];
const cookies = new Map<PersonId, string>();

await withinTheTime('signing in', async (learnerId) => {
  const { cookie, ms } = await signIn(server, learnerId);
  cookies.set(learnerId, cookie);
  note('sign in with a passphrase (argon2id)', ms);
});
noteLoad();
await withinTheTime('starting', beginTheDay);
noteLoad();

const kept = await runtime.database.pool.query<{ n: number }>('select count(*) as n from evidence');
await server.stop();
await close();
cluster.stop();
writeReport({
  name: 'start',
  title: 'A school that begins at once',
  settings: cluster.settings,
  sections: [
    `${LEARNERS.toLocaleString('en')} learners of one school, behind one address, over HTTP to one server process on PostgreSQL, at moments drawn
evenly over ${SECONDS} s: first all sign in with a passphrase, then, over as long again, each asks who is signed in, opens the sky
(${codes.length} goals), begins an exercise and answers it. ${(kept.rows[0]?.n ?? 0).toLocaleString('en')} answers were kept.
${faults.length === 0 ? 'No call failed.' : `**${faults.length} learners met a fault**, such as: ${[...new Set(faults)].slice(0, 3).join('; ')}.`}`,
    table(
      ['step', 'calls', 'median, ms', 'p99, ms', 'slowest, ms'],
      [...steps].map(([name, all]) => [
        name,
        all.length,
        Math.round(median(all)),
        Math.round(quantile(all, 0.99)),
        Math.round(quantile(all, 1)),
      ]),
    ),
    `Young learners sign in with three pictures, which costs no argon2. The load is made on the same machine. Target: no fault; p99 is
reported.`,
  ],
});

async function withinTheTime(what: string, each: (learnerId: PersonId) => Promise<void>): Promise<void> {
  const from = performance.now();
  await Promise.all(
    school.learners.map(async (learnerId) => {
      await new Promise((resolve) => setTimeout(resolve, random.next() * SECONDS * 1000));
      await each(learnerId).catch((error: unknown) =>
        faults.push(error instanceof Error ? error.message : String(error)),
      );
    }),
  );
  console.error(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s, ${faults.length} faults`);
}

async function beginTheDay(learnerId: PersonId): Promise<void> {
  const cookie = cookies.get(learnerId) ?? '';
  const code = random.pick(codes);
  const goalId = goalIdOf(school.framework.identifier, code);
  const step = async <Answer>(name: string, path: string, body?: object) => {
    const done = await call<Answer>(server, path, { cookie, ...(body ? { body } : {}) });
    note(name, done.ms);
    return done.answer;
  };
  await step('who is signed in', '/api/session');
  await step('open the sky', `/api/learners/${learnerId}/sky`);
  const command = () => ({ commandId: crypto.randomUUID(), learnerId });
  const begun = await step<{ sessionId: string; exercise: { number: number } | null }>(
    'begin an exercise',
    '/api/practice',
    {
      ...command(),
      goalId,
      mode: 'practice',
    },
  );
  const generator = EXERCISE_GENERATORS.get(code);
  if (!generator || !begun.exercise) throw new Error(`No exercise for ${code}`);
  const { number } = begun.exercise;
  const response = exerciseOf(generator, begun.sessionId, number).solution;
  await step('answer it', '/api/practice/answer', {
    ...command(),
    sessionId: begun.sessionId,
    number,
    response,
    durationMs: 5000,
  });
}

function note(step: string, ms: number): void {
  steps.set(step, [...(steps.get(step) ?? []), ms]);
}
