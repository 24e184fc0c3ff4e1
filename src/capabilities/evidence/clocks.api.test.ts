import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { rebuild, selectProjectionDigest } from '../mastery/index.ts';
import { evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const DAY = 86_400_000;
let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  school = await evidenceSchool(server, 'Clocks');
});
afterAll(() => server.close());

const learner = (index: number): PersonId => school.learners[index] as PersonId;
/** What the right clock says, moved to a clock that is `off` days ahead. */
const byClock = (off: number, daysAgo: number) => new Date(NOW.getTime() + (off - daysAgo) * DAY).toISOString();

/** Successes on four days, in two situations: enough to confirm a goal, if the days can be believed. */
const WEEK = [6, 4, 3, 1] as const;

async function sendWeek(learnerId: PersonId, side: string, off: number, sentAt?: string): Promise<void> {
  const events = WEEK.map((daysAgo, index) => ({
    // Ids that sort alike for every learner.
    eventId: `0199a000-0000-7000-8000-${side}${String(index).padStart(11, '0')}`,
    learnerId,
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId: TEST_GOALS[0] }],
    score: 1,
    situation: index % 2 === 0 ? 'practice' : 'test',
    occurredAt: byClock(off, daysAgo),
  }));
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/evidence/batch',
    headers: { 'content-type': 'application/json', cookie: school.jars.sam.cookie },
    payload: { events, ...(sentAt ? { sentAt } : {}) },
  });
  expect(answer.json()).toEqual({ accepted: 4, known: 0 });
}

async function beliefOf(ctx: Ctx, learnerId: PersonId) {
  const of = <Table extends 'belief' | 'confirmation'>(table: Table) =>
    ctx.db
      .selectFrom(table as 'belief')
      .where('schoolId', '=', ctx.schoolId)
      .where('learnerId', '=', learnerId);
  const beliefs = await of('belief')
    .select(['mean', 'slope', 'variance', 'count', 'lastAt', 'lastCorrectAt'])
    .execute();
  const { length: confirmations } = await of('confirmation').select('learnerId').execute();
  return { beliefs, confirmations };
}

describe('E9: a device whose clock is days off', () => {
  it('and that says so is set right: the beliefs are those of a right clock, to the last bit', async () => {
    await sendWeek(learner(0), 'a', 0);
    await sendWeek(learner(1), 'b', 10, byClock(10, 0));
    await sendWeek(learner(2), 'c', -10, byClock(-10, 0));
    await school.inSchool(async (ctx) => {
      const right = await beliefOf(ctx, learner(0));
      expect(right).toMatchObject({ beliefs: [{ count: 4 }], confirmations: 1 });
      expect(await beliefOf(ctx, learner(1))).toEqual(right);
      expect(await beliefOf(ctx, learner(2))).toEqual(right);
    });
  });

  it('and that does not say so moves no belief into the future and confirms nothing; what it said is kept', async () => {
    await sendWeek(learner(3), 'd', 10);
    await school.inSchool(async (ctx) => {
      const { beliefs, confirmations } = await beliefOf(ctx, learner(3));
      expect(beliefs).toMatchObject([{ count: 4, lastAt: NOW.getTime() }]);
      expect(confirmations).toBe(0);
      const rows = await ctx.db
        .selectFrom('evidence')
        .select(['occurredAt', 'saidAt', 'timeKnown'])
        .where('schoolId', '=', ctx.schoolId)
        .where('learnerId', '=', learner(3))
        .orderBy('eventId')
        .execute();
      expect(rows).toEqual(
        WEEK.map((daysAgo) => ({ occurredAt: NOW, saidAt: new Date(byClock(10, daysAgo)), timeKnown: 'order' })),
      );
    });
  });

  it('of a teacher: the queue of the web app says its clock with every try, and a retry changes nothing', async () => {
    const evidence = [
      {
        eventId: randomUUID() as EventId,
        learnerId: learner(3),
        goalIds: [TEST_GOALS[1] as (typeof TEST_GOALS)[number]],
        kind: 'observation' as const,
        observed: 'alone' as const,
        situation: 'class' as const,
        purpose: 'for' as const,
        occurredAt: byClock(-10, 2),
      },
    ];
    const commandId = randomUUID();
    await school.as('sam').record({ commandId, evidence, sentAt: byClock(-10, 0) });
    // By then somebody has set the clock of the device.
    await school.as('sam').record({ commandId, evidence, sentAt: byClock(0, 0) });
    await school.as('sam').record({ commandId: randomUUID(), evidence, sentAt: byClock(0, 0) });
    const { evidence: seen } = await school.as('sam').list({ learnerId: learner(3), limit: 50 });
    const [noted] = seen.filter(({ eventId }) => eventId === evidence[0]?.eventId);
    expect(noted).toMatchObject({ occurredAt: byClock(0, 2), timeKnown: 'exact' });
  });

  it('M3: a rebuild gives the same numbers to the last bit', async () => {
    await school.inSchool(async (ctx) => {
      const before = await selectProjectionDigest(ctx);
      await rebuild(ctx, () => undefined);
      expect(await selectProjectionDigest(ctx)).toBe(before);
    });
  });
});
