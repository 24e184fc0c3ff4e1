import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { skillsOf } from '../scripts/skill-table.ts';
import { recordTogether } from '../src/capabilities/evidence/group-commit.ts';
import {
  bringInAnswers,
  type NewEvidence,
  prepareAnswers,
  recordEvidence,
} from '../src/capabilities/evidence/index.ts';
import { goalIdOf } from '../src/capabilities/goals/index.ts';
import { rebuild, selectProjectionDigest } from '../src/capabilities/mastery/index.ts';
import type { Actor } from '../src/kernel/access.ts';
import { type EventId, type PersonId, uuidV7 } from '../src/kernel/ids.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { inTransaction, type Runtime } from '../src/platform/db/transaction.ts';
import { type BenchSchool, freshDatabase, makeSchool } from './measure/school.ts';

/** Times how fast evidence comes in, beliefs included; see import.md. */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded,server' },
    url: { type: 'string', default: process.env['TEST_DATABASE_URL'] ?? '' },
    answers: { type: 'string', default: '../shared/data/answers/assist09.csv.gz' },
    batches: { type: 'string', default: '1,50,500' },
    seconds: { type: 'string', default: '5' },
    out: { type: 'string', default: new URL('import.md', import.meta.url).pathname },
  },
});

const WHOLE_CLASSES = 40;
const SENDERS = 64;
const rows: string[] = [];

for (const engine of values.engine.split(',')) {
  if (engine !== 'embedded' && engine !== 'server') throw new Error(`No engine ${engine}`);
  const folder = mkdtempSync(join(os.tmpdir(), 'poolster-bench-'));
  const { runtime, close } = await freshDatabase(engine, join(folder, 'database'), values.url);
  for (const size of values.batches.split(',').filter(Boolean).map(Number)) await timeBatches(engine, runtime, size);
  if (values.batches !== '') await timeTogether(engine, runtime);
  if (existsSync(values.answers)) await timeImport(engine, runtime);
  await close();
  rmSync(folder, { recursive: true });
}
writeFileSync(values.out, report());

/** `size` answers of learners of one class a transaction, over and over for some seconds. */
async function timeBatches(engine: string, runtime: Runtime, size: number): Promise<void> {
  const learnerIds = Array.from({ length: WHOLE_CLASSES * 24 }, (_, index) => `${size}-${index}`);
  const skills = Array.from({ length: 120 }, (_, index) => String(index));
  const school = await makeSchool(runtime, `${engine}-${size}`, learnerIds, skills);
  const random = seededRandom(`ingest/${size}`);
  const until = performance.now() + Number(values.seconds) * 1000;
  const start = performance.now();
  let answers = 0;
  while (performance.now() < until) {
    const events = Array.from({ length: size }, () => answer(school, random, answers++));
    await inTransaction(runtime, { schoolId: school.schoolId, wall: 'school' }, (ctx) => recordEvidence(ctx, events));
  }
  const seconds = (performance.now() - start) / 1000;
  note(engine, `\`recordEvidence\`, ${size} a transaction`, answers, seconds);
}

/** Single events of many senders at once, as the plain route takes them; who may send is not asked here. */
async function timeTogether(engine: string, runtime: Runtime): Promise<void> {
  const learnerIds = Array.from({ length: WHOLE_CLASSES * 24 }, (_, index) => `together-${index}`);
  const skills = Array.from({ length: 120 }, (_, index) => String(index));
  const school = await makeSchool(runtime, `${engine}-together`, learnerIds, skills);
  const [personId = '' as PersonId] = school.learners;
  const actor: Actor = {
    schoolId: school.schoolId,
    personId,
    roles: ['teacher'],
    strength: 'passphrase',
    language: 'nl',
  };
  const call = { runtime, actor, allow: async () => undefined };
  const random = seededRandom('together');
  const start = performance.now();
  const until = start + Number(values.seconds) * 1000;
  let answers = 0;
  const sender = async () => {
    while (performance.now() < until) {
      const { source: _, authorKind: __, timeKnown: ___, occurredAt, ...event } = answer(school, random, answers++);
      await recordTogether(call, { events: [{ ...event, occurredAt: occurredAt.toISOString() }] });
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  note(engine, `single events of ${SENDERS} senders, committed together`, answers, (performance.now() - start) / 1000);
}

function answer(school: BenchSchool, random: ReturnType<typeof seededRandom>, index: number): NewEvidence {
  const at = Date.UTC(2026, 8, 1) + index * 10;
  return {
    eventId: uuidV7(
      at,
      Uint8Array.from({ length: 16 }, () => random.integer(0, 255)),
    ) as EventId,
    learnerId: random.pick(school.learners),
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId: goalIdOf(school.framework.identifier, String(random.integer(0, 119))), weight: 1 }],
    item: { id: `bench/${random.integer(0, 5000)}` },
    score: random.integer(0, 1),
    situation: 'practice',
    source: 'bench',
    authorKind: 'system',
    occurredAt: new Date(at),
    timeKnown: 'exact',
  };
}

async function timeImport(engine: string, runtime: Runtime): Promise<void> {
  const lines = gunzipSync(readFileSync(values.answers)).toString('utf8').split('\n');
  const learnerIds = [...new Set(lines.slice(1).flatMap((line) => line.split(',')[0] || []))];
  const school = await makeSchool(runtime, `${engine}-import`, learnerIds, await skillsOf(lines, values.answers));
  const inSchool = { schoolId: school.schoolId, wall: 'school' } as const;
  const request = {
    file: values.answers,
    lines: () => lines,
    log: 'assist09',
    framework: school.framework,
    time: 'auto',
  } as const;
  for (const what of ['import of the whole log', 'the same import again']) {
    const start = performance.now();
    const { answers } = await inTransaction(runtime, inSchool, async (ctx) =>
      bringInAnswers(ctx, await prepareAnswers(ctx, request)),
    );
    note(engine, what, answers, (performance.now() - start) / 1000);
  }
  const start = performance.now();
  const isSame = await inTransaction(runtime, inSchool, async (ctx) => {
    const before = await selectProjectionDigest(ctx);
    await rebuild(ctx, () => undefined);
    return before === (await selectProjectionDigest(ctx));
  });
  note(
    engine,
    `rebuild (${isSame ? 'every number the same' : 'NUMBERS CHANGED'})`,
    lines.length - 2,
    (performance.now() - start) / 1000,
  );
}

function note(engine: string, what: string, answers: number, seconds: number): void {
  const name = engine === 'embedded' ? 'PGlite' : 'PostgreSQL 15';
  const perSecond = Math.round(answers / seconds).toLocaleString('en');
  rows.push(`| ${name} | ${what} | ${answers.toLocaleString('en')} | ${seconds.toFixed(1)} | ${perSecond} |`);
  console.error(rows.at(-1));
}

function report(): string {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en');
  return `# How fast evidence comes in

Every row is appended and folded into the beliefs of its learner in the same transaction. Target: the 278,336 real answers
of assist09 within 180 s on PostgreSQL.

| engine | what | answers | seconds | answers a second |
|---|---|---|---|---|
${rows.join('\n')}

Most memory of the process over the whole run: ${memory} MB (the embedded database lives in it, and the log as text).
Command: \`TEST_DATABASE_URL=postgres://… node bench/import.ts\`. Machine: ${os.cpus()[0]?.model.trim() ?? 'unknown'}, ${os.cpus().length} cores
shared with other work, Node ${process.version}. Date: ${new Date().toISOString().slice(0, 10)}.
`;
}
