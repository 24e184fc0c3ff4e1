import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { frameworkIdOf } from '../goals/index.ts';
import { rebuild, selectProjectionDigest } from '../mastery/index.ts';
import { type AnswersImport, bringInAnswers, prepareAnswers } from './import-answers.ts';
import { evidenceSchool } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
const HEAD = 'learner,item,skills,t,correct,fold';
const LOG = [HEAD, 'L0,i1,A~B,0,1,0', 'L0,i2,A,1,0,0', 'L1,i1,A~B,0,1,1', 'L0,i1,B,2,1,0'];

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'Antwoorden');
});
afterAll(() => server.close());

function asked(lines: readonly string[], over: Partial<AnswersImport> = {}): AnswersImport {
  const { identifier } = school.framework;
  const framework = { identifier, frameworkId: frameworkIdOf(identifier) };
  return { file: 'log.csv', lines: () => lines, log: 'log', framework, time: 'auto', ...over };
}

const bringIn = (lines: readonly string[], over: Partial<AnswersImport> = {}) =>
  school.inSchool(async (ctx) => bringInAnswers(ctx, await prepareAnswers(ctx, asked(lines, over))));

async function faultsOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  if (!(error instanceof Problem)) throw new Error(`No problem but ${String(error)}`);
  return { code: error.code, faults: error.faults };
}

async function recorded() {
  return school.inSchool((ctx) =>
    ctx.db.selectFrom('evidence').selectAll().where('schoolId', '=', ctx.schoolId).orderBy('occurredAt').execute(),
  );
}

describe('an answer log with faults', () => {
  it('is refused whole: every fault with line and field, unknown learners and skills counted and named', async () => {
    const lines = [...LOG, 'L9,i1,A,0,1,0', 'L8,i1,A~Z,0,1,0', 'L0,i1,A,3,2,0', 'L0,i1'];
    const { code, faults } = await faultsOf(bringIn(lines));
    expect(code).toBe('answers-refused');
    expect(faults).toMatchObject([
      { file: 'log.csv', line: 8, field: 'correct', code: 'answers.badScore' },
      { file: 'log.csv', line: 9, code: 'answers.wrongCellCount' },
      { line: 6, field: 'learner', code: 'answers.unknownLearner', data: { count: 2, first: 'L9, L8' } },
      { line: 7, field: 'skills', code: 'answers.unknownSkill', data: { count: 1, first: 'Z' } },
    ]);
    expect(await recorded()).toEqual([]);
  });
});

describe('an answer log', () => {
  it('E5: comes in with its order as a time that is marked unknown, its weights shared, its items its own', async () => {
    expect(await bringIn(LOG)).toMatchObject({ answers: 4, learners: 2, skills: 2, items: 2, unit: 'order', added: 4 });
    const [first, ...rest] = (await recorded()).filter(({ learnerId }) => learnerId === school.learners[0]);
    expect(first).toMatchObject({ goalWeights: [0.5, 0.5], itemId: 'log/i1', timeKnown: 'order', kind: 'answer' });
    expect(first?.occurredAt).toEqual(new Date('2026-09-01T00:00:00Z'));
    expect(rest.map(({ occurredAt }) => new Date(occurredAt).getUTCSeconds())).toEqual([1, 2]);
  });

  it('E2: adds nothing the second time, and only what is new when it has grown', async () => {
    expect(await bringIn(LOG)).toMatchObject({ added: 0, known: 4 });
    expect(await bringIn([...LOG, 'L0,i3,A,3,0,0'])).toMatchObject({ added: 1, known: 4 });
    await school.inSchool(async (ctx) => {
      const digest = await selectProjectionDigest(ctx);
      await rebuild(ctx, () => undefined);
      expect(await selectProjectionDigest(ctx)).toBe(digest);
    });
  });

  it('E2: is refused when a row that came in before is another now', async () => {
    const changed = LOG.with(2, 'L0,i2,A,1,1,0');
    const { faults } = await faultsOf(bringIn(changed));
    expect(faults).toEqual([{ file: 'log.csv', line: 3, field: 'correct', code: 'answers.changedSince' }]);
  });

  it('is refused when its time would be counted otherwise than before', async () => {
    expect((await faultsOf(bringIn(LOG, { time: 'seconds' }))).code).toBe('answers-time-changed');
  });

  it('keeps distances in seconds, ending before now', async () => {
    const lines = [HEAD, 'L2,i1,A,0,1,0', 'L2,i1,A,90000,1,0'];
    expect(await bringIn(lines, { log: 'seconds' })).toMatchObject({ unit: 'seconds', added: 2 });
    const times = (await recorded())
      .filter(({ source }) => source === 'answers/seconds')
      .map(({ occurredAt, timeKnown }) => [new Date(occurredAt).toISOString(), timeKnown]);
    expect(times).toEqual([
      ['2026-11-19T00:00:00.000Z', 'exact'],
      ['2026-11-20T01:00:00.000Z', 'exact'],
    ]);
  });

  it('is looked at only when no other import runs, and written only when nothing else folds', async () => {
    const held: number[] = [];
    await school.inSchool(async (ctx) => {
      const lines = async function* () {
        const { rows } = await sql<{ held: number }>`
          select count(*)::integer as held from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'
             and pid = pg_backend_pid()`.execute(ctx.db);
        held.push(rows[0]?.held ?? 0);
        yield* [HEAD, 'L3,i1,A,0,1,0'];
      };
      await bringInAnswers(ctx, await prepareAnswers(ctx, { ...asked([]), lines, log: 'locks' }));
    });
    expect(held).toEqual([1, 2]);
  });

  it('starts on the day that is asked for', async () => {
    const lines = [HEAD, 'L3,i1,A,0,1,0'];
    await bringIn(lines, { log: 'asked', startsAt: new Date('2025-01-06T00:00:00Z') });
    const row = (await recorded()).find(({ source }) => source === 'answers/asked');
    expect(row?.occurredAt).toEqual(new Date('2025-01-06T00:00:00Z'));
  });
});
