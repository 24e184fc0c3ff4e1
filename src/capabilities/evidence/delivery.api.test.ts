import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventId, GoalId, PersonId } from '../../kernel/ids.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { rebuild, selectProjectionDigest } from '../mastery/index.ts';
import { evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const HOUR = 3_600_000;
const PIECES = 24;
const isFull = process.env['POOLSTER_FULL'] === '1';
let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  school = await evidenceSchool(server, 'Delivery');
});
afterAll(() => server.close());

const learner = (index: number): PersonId => school.learners[index] as PersonId;

/** What happened, in the order in which it happened. */
interface Happened {
  readonly goalId: GoalId;
  readonly isSuccess: boolean;
  readonly situation: 'class' | 'test';
  readonly occurredAt: string;
}

function whatHappened(random: Random): Happened[] {
  return Array.from({ length: PIECES }, () => ({
    goalId: random.pick(TEST_GOALS),
    isSuccess: random.next() < 0.6,
    situation: random.pick(['class', 'test'] as const),
    occurredAt: new Date(NOW.getTime() - random.integer(1, 400) * HOUR).toISOString(),
  })).toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
}

/** The device of this side gave its event and command ids when it happened; they sort as the times do. */
interface Sent {
  readonly commandId: string;
  readonly evidence: Parameters<ReturnType<typeof school.as>['record']>[0]['evidence'];
}

function asSent(happened: readonly Happened[], learnerId: PersonId, side: string): Sent[] {
  return happened.map(({ goalId, isSuccess, situation, occurredAt }, index) => ({
    commandId: randomUUID(),
    evidence: [
      {
        eventId: `0199a000-0000-7000-8000-${side}${String(index).padStart(6, '0')}` as EventId,
        learnerId,
        goalIds: [goalId],
        kind: 'test',
        observed: isSuccess ? 'alone' : 'notYet',
        situation,
        purpose: 'for',
        occurredAt,
      },
    ],
  }));
}

/** By hand with its command id, or by the hot path as another program would: the same event either way. */
async function send(sent: Sent, way: 'hand' | 'batch'): Promise<void> {
  if (way === 'hand') return void (await school.as('sam').record(sent));
  const events = sent.evidence.map(
    ({ eventId, learnerId, goalIds, kind, observed, situation, purpose, occurredAt }) => ({
      ...{ eventId, learnerId, kind, situation, purpose, occurredAt },
      goals: goalIds.map((goalId) => ({ goalId })),
      score: observed === 'alone' ? 1 : 0,
    }),
  );
  const headers = { 'content-type': 'application/json', cookie: school.jars.sam.cookie };
  const answer = await server.app.inject({ method: 'POST', url: '/api/evidence/batch', headers, payload: { events } });
  expect(answer.statusCode).toBe(200);
}

async function beliefsOf(ctx: Ctx, learnerId: PersonId) {
  const columns = ['goalId', 'mean', 'slope', 'variance', 'count', 'lastAt', 'firstEstimatedAt'] as const;
  const beliefs = await ctx.db
    .selectFrom('belief')
    .select(columns)
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .orderBy('goalId')
    .execute();
  const confirmations = await ctx.db
    .selectFrom('confirmation')
    .select(['goalId', 'kind', 'at'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .orderBy('goalId')
    .orderBy('at')
    .execute();
  return { beliefs, confirmations };
}

async function forget(): Promise<void> {
  await school.inSchool(async (ctx) => {
    for (const table of ['evidence', 'belief', 'confirmation', 'learnerState'] as const)
      await ctx.db
        .deleteFrom(table)
        .where('schoolId', '=', ctx.schoolId)
        .where('learnerId', 'in', [learner(0), learner(1)])
        .execute();
  });
}

describe('an offline queue that delivers late, twice, in any order and all at once', () => {
  it('E2, M3: gives the beliefs of delivery in order and once, to the last bit', { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const random = seededRandom(seed);
      const happened = whatHappened(random);
      const tag = random.integer(0, 0xfffff).toString(16).padStart(5, '0');
      for (const sent of asSent(happened, learner(0), `a${tag}`)) await send(sent, 'hand');
      // Each one to three times, shuffled, up to eight under way together, by both ways in.
      const often = asSent(happened, learner(1), `b${tag}`).flatMap((sent) =>
        Array.from({ length: random.integer(1, 3) }, () => sent),
      );
      const waiting = random.shuffle(often);
      while (waiting.length > 0) {
        const together = waiting.splice(0, random.integer(1, 8));
        await Promise.all(together.map((sent) => send(sent, random.pick(['hand', 'hand', 'batch']))));
      }
      const [inOrder, anyhow] = await school.inSchool(async (ctx) => {
        const both = [await beliefsOf(ctx, learner(0)), await beliefsOf(ctx, learner(1))];
        const digest = await selectProjectionDigest(ctx);
        await rebuild(ctx, () => undefined);
        expect(await selectProjectionDigest(ctx)).toBe(digest);
        return both;
      });
      expect(inOrder?.beliefs.reduce((sum, { count }) => sum + count, 0)).toBe(PIECES);
      expect(anyhow).toEqual(inOrder);
    });
    await fc.assert(property.beforeEach(forget), { numRuns: isFull ? 25 : 1, seed: 20_261_122 });
  });

  it('E3: ten people who take the same piece back at once make one void and one line in the audit', async () => {
    const [sent] = asSent(whatHappened(seededRandom('void')), learner(2), 'cfffff');
    if (!sent) throw new Error('Nothing happened');
    await send(sent, 'hand');
    const [{ eventId } = { eventId: randomUUID() as EventId }] = sent.evidence;
    const takeBack = () =>
      school.as('sam').void({ commandId: randomUUID(), learnerId: learner(2), eventId, reason: 'Verkeerd kind' });
    await Promise.all(Array.from({ length: 10 }, takeBack));
    await school.inSchool(async (ctx) => {
      const voids = await ctx.db
        .selectFrom('evidence')
        .select('eventId')
        .where('schoolId', '=', ctx.schoolId)
        .where('voids', '=', eventId)
        .execute();
      const audit = await ctx.db
        .selectFrom('audit')
        .select('auditId')
        .where('schoolId', '=', ctx.schoolId)
        .where('action', '=', 'evidence.voided')
        .where('subjectId', '=', learner(2))
        .execute();
      expect([voids.length, audit.length]).toEqual([1, 1]);
    });
  });
});
