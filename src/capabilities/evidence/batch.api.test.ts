import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
const [goalA] = TEST_GOALS as [GoalId];

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'Batch');
});
afterAll(() => server.close());

const learner = (index: number): PersonId => school.learners[index] as PersonId;
const event = (over: object = {}) => ({
  eventId: randomUUID(),
  learnerId: learner(0),
  kind: 'answer',
  purpose: 'for',
  goals: [{ goalId: goalA }],
  score: 0.5,
  situation: 'practice',
  occurredAt: '2026-11-19T10:00:00Z',
  ...over,
});

async function post(body: object | string, who: keyof typeof school.jars | 'nobody' = 'sam') {
  const cookie = who === 'nobody' ? {} : { cookie: school.jars[who].cookie };
  const headers = { 'content-type': 'application/json', ...cookie };
  const answer = await server.app.inject({ method: 'POST', url: '/api/evidence/batch', headers, payload: body });
  return {
    status: answer.statusCode,
    ...answer.json<{ code?: string; faults?: unknown[]; accepted?: number; known?: number }>(),
  };
}

function recordedOf(learnerId: PersonId): Promise<number> {
  return school.inSchool(async (ctx) => {
    const rows = await ctx.db
      .selectFrom('evidence')
      .select('eventId')
      .where('schoolId', '=', ctx.schoolId)
      .where('learnerId', '=', learnerId)
      .execute();
    return rows.length;
  });
}

/** How many transactions this learner's evidence was written by. */
function transactionsOf(learnerId: PersonId): Promise<number> {
  return school.inSchool(async (ctx) => {
    const { rows } = await sql<{ n: number }>`
      select count(distinct xmin::text)::int as n from evidence
       where school_id = ${ctx.schoolId} and learner_id = ${learnerId}`.execute(ctx.db);
    return rows[0]?.n ?? 0;
  });
}

describe('POST /api/evidence/batch', () => {
  it('takes a thousand events at once, and a retry doubles none of them (E2)', async () => {
    const events = Array.from({ length: 1000 }, (_, index) => event({ learnerId: learner(index % 2) }));
    expect(await post({ events })).toEqual({ status: 200, accepted: 1000, known: 0 });
    expect(await post({ events })).toEqual({ status: 200, accepted: 0, known: 1000 });
    expect(await recordedOf(learner(0))).toBe(500);
  });

  it('E2: a retry that arrives together with the first try is accepted once', async () => {
    const events = [event({ learnerId: learner(2) })];
    const answers = await Promise.all(Array.from({ length: 8 }, () => post({ events })));
    expect(answers.reduce((sum, { accepted = 0 }) => sum + accepted, 0)).toBe(1);
    expect(answers.reduce((sum, { known = 0 }) => sum + known, 0)).toBe(7);
    expect(await recordedOf(learner(2))).toBe(1);
  });

  it('E6: events that arrive together share transactions; one call that is refused costs the others nothing', async () => {
    const before = await recordedOf(learner(3));
    const good = Array.from({ length: 30 }, () => post({ events: [event({ learnerId: learner(3) })] }));
    const refused = [
      post({ events: [event({ learnerId: learner(3) })] }, 'noor'),
      post({ events: [event({ learnerId: learner(3), goals: [{ goalId: randomUUID() }] })] }),
      post({ events: [event({ learnerId: randomUUID() })] }),
    ];
    expect((await Promise.all(good)).map(({ accepted }) => accepted)).toEqual(good.map(() => 1));
    expect((await Promise.all(refused)).map(({ code }) => code)).toEqual([
      'not-allowed',
      'batch-refused',
      'not-allowed',
    ]);
    expect(await recordedOf(learner(3))).toBe(before + 30);
    expect(await transactionsOf(learner(3))).toBeLessThan(20);
  });

  it.each([
    ['a score above 1', { score: 1.2 }, 'events[1].score', 'body.maximum'],
    ['a score as text', { score: '1' }, 'events[1].score', 'body.type'],
    ['a missing learner', { learnerId: undefined }, 'events[1].learnerId', 'body.required'],
    ['an unknown field', { goal: goalA }, 'events[1].goal', 'body.additionalProperties'],
    ['a time that is none', { occurredAt: 'yesterday' }, 'events[1].occurredAt', 'body.format'],
    [
      'a weight of nothing',
      { goals: [{ goalId: goalA, weight: 0 }] },
      'events[1].goals[0].weight',
      'body.exclusiveMinimum',
    ],
    ['no goal', { goals: [] }, 'events[1].goals', 'body.minItems'],
  ])('refuses the batch whole for %s, with its place and field', async (_, over, field, code) => {
    const before = await recordedOf(learner(0));
    const { status, ...answer } = await post({ events: [event(), event(over), event()] });
    expect([status, answer.code]).toEqual([400, 'body-misshapen']);
    expect(answer.faults).toMatchObject([{ code, field, data: { index: 1 } }]);
    expect(await recordedOf(learner(0))).toBe(before);
  });

  it('E4: refuses the batch whole for a goal that the school does not know, with its place', async () => {
    const before = await recordedOf(learner(0));
    const unknown = randomUUID();
    const answer = await post({ events: [event(), event({ goals: [{ goalId: goalA }, { goalId: unknown }] })] });
    expect(answer).toMatchObject({
      status: 400,
      code: 'batch-refused',
      faults: [{ code: 'batch.unknownGoal', field: 'events[1].goals[1].goalId', data: { index: 1, goalId: unknown } }],
    });
    expect(await recordedOf(learner(0))).toBe(before);
  });

  it('asks for a session, for own learners, for JSON and for at most a thousand events', async () => {
    expect(await post({ events: [event()] }, 'nobody')).toMatchObject({ status: 401, code: 'sign-in-needed' });
    expect(await post({ events: [event()] }, 'noor')).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await post({ events: [event()] }, 'adam')).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await post('{"events": [')).toMatchObject({ status: 400, code: 'body-unreadable' });
    const many = Array.from({ length: 1001 }, () => event());
    expect(await post({ events: many })).toMatchObject({ status: 400, faults: [{ code: 'body.maxItems' }] });
  });

  it('takes a moment in the future as now', async () => {
    const sent = event({ occurredAt: '2031-01-01T00:00:00+01:00' });
    await post({ events: [sent] });
    const { evidence } = await school.as('sam').list({ learnerId: learner(0), limit: 1 });
    expect(evidence[0]).toMatchObject({ eventId: sent.eventId, occurredAt: server.runtime.clock().toISOString() });
  });
});
