import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventId, GoalId, PersonId } from '../../kernel/ids.ts';
import { seededRandom } from '../../kernel/random.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { rebuild, selectProjectionDigest } from '../mastery/index.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { recordEvidence } from './evidence.actions.ts';
import { answer, evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
let elsewhere: Awaited<ReturnType<typeof evidenceSchool>>;
const [goalA, goalB] = TEST_GOALS as [GoalId, GoalId];
const HOUR = 3_600_000;

beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'Vuurtoren');
  elsewhere = await evidenceSchool(server, 'Elders');
});
afterAll(() => server.close());

const learner = (index: number): PersonId => school.learners[index] as PersonId;
const observed = (over: object = {}) => ({
  eventId: randomUUID() as EventId,
  learnerId: learner(0),
  goalIds: [goalA],
  kind: 'observation' as const,
  observed: 'alone' as const,
  situation: 'class' as const,
  purpose: 'for' as const,
  occurredAt: '2026-11-19T10:00:00Z',
  ...over,
});

/** What is believed of a learner, without names: goal, numbers and count. */
function beliefsOf(ctx: Ctx, learnerId: PersonId) {
  return ctx.db
    .selectFrom('belief')
    .select(['goalId', 'mean', 'slope', 'variance', 'count', 'lastAt', 'firstEstimatedAt'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .orderBy('goalId')
    .execute();
}

async function rebuiltDigest(ctx: Ctx): Promise<string> {
  await rebuild(ctx, () => undefined);
  return selectProjectionDigest(ctx);
}

describe('recording by hand', () => {
  it('E1: appends what a teacher saw, says who, and the belief follows in the same transaction', async () => {
    const seen = observed({ goalIds: [goalA, goalB], note: 'Legde het uit aan Lore.' });
    const outcome = await school.as('sam').record({ commandId: randomUUID(), evidence: [seen] });
    expect(outcome).toEqual({ recorded: 1, known: 0 });
    const { evidence } = await school.as('sam').list({ learnerId: learner(0), limit: 10 });
    expect(evidence[0]).toMatchObject({ eventId: seen.eventId, score: 1, authorName: 'sam Leraar', voided: null });
    const beliefs = await school.inSchool((ctx) => beliefsOf(ctx, learner(0)));
    expect(beliefs.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('E2: the same event under a new command counts once, in whatever case its id is written', async () => {
    const seen = observed({ learnerId: learner(1) });
    const sam = school.as('sam');
    await sam.record({ commandId: randomUUID(), evidence: [seen] });
    const upper = { ...seen, eventId: seen.eventId.toUpperCase() as EventId };
    expect(await sam.record({ commandId: randomUUID(), evidence: [upper] })).toEqual({ recorded: 0, known: 1 });
    const twice = observed({ learnerId: learner(1), eventId: randomUUID().toUpperCase() });
    const both = await sam.record({ commandId: randomUUID(), evidence: [twice, twice] });
    expect(both).toEqual({ recorded: 1, known: 1 });
    const beliefs = await school.inSchool((ctx) => beliefsOf(ctx, learner(1)));
    expect(beliefs.map(({ count }) => count)).toEqual([2]);
  });

  it.each(['noor', 'adam'] as const)('refuses %s, who does not teach this class', async (who) => {
    const call = school.as(who).record({ commandId: randomUUID(), evidence: [observed()] });
    await expect(call).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('refuses evidence in which one of the learners is of another school', async () => {
    const evidence = [observed(), observed({ learnerId: elsewhere.learners[0] })];
    const call = school.as('sam').record({ commandId: randomUUID(), evidence });
    await expect(call).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('E4: refuses a goal that no curriculum of the school holds', async () => {
    const call = school
      .as('sam')
      .record({ commandId: randomUUID(), evidence: [observed({ goalIds: [randomUUID()] })] });
    await expect(call).rejects.toMatchObject({ code: 'goal-unknown' });
  });
});

describe('taking back', () => {
  it('E3: the belief is as if it had never been there, and the piece stays with who, when and why', async () => {
    const at = (hours: number) => new Date(Date.UTC(2026, 9, 1) + hours * HOUR);
    const pieces = (key: string, learnerId: PersonId) => [
      answer(`${key}-1`, { learnerId, occurredAt: at(1) }),
      answer(`${key}-2`, { learnerId, occurredAt: at(2), score: 0 }),
      answer(`${key}-3`, { learnerId, occurredAt: at(3) }),
    ];
    const taken = pieces('taken', learner(2));
    const never = pieces('never', learner(3)).filter(({ score }) => score === 1);
    await school.inSchool((ctx) => recordEvidence(ctx, [...taken, ...never]));
    const [, wrong] = taken;
    const before = await school.inSchool((ctx) => beliefsOf(ctx, learner(2)));
    const eventId = wrong?.eventId as EventId;
    for (let i = 0; i < 2; i++)
      await school.as('sam').void({ commandId: randomUUID(), learnerId: learner(2), eventId, reason: 'Verkeerd kind' });

    const [after, like] = await school.inSchool(async (ctx) => [
      await beliefsOf(ctx, learner(2)),
      await beliefsOf(ctx, learner(3)),
    ]);
    expect(after).not.toEqual(before);
    expect(after).toEqual(like);
    const { evidence } = await school.as('sam').list({ learnerId: learner(2), limit: 10 });
    expect(evidence.map(({ eventId: id, voided }) => [id === eventId, voided?.reason])).toContainEqual([
      true,
      'Verkeerd kind',
    ]);
    expect(evidence).toHaveLength(3);
  });

  it('refuses to take back what is of a learner outside the class, or does not exist', async () => {
    const reason = { commandId: randomUUID(), eventId: randomUUID() as EventId, reason: 'Vergissing' };
    await expect(school.as('noor').void({ ...reason, learnerId: learner(0) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(school.as('sam').void({ ...reason, learnerId: learner(0) })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the order in which evidence arrives', () => {
  it('E2, M3: pieces in any order and any grouping give the numbers of the right order, to the last bit', async () => {
    let run = 0;
    const property = fc.asyncProperty(fc.integer(), async (seed) => {
      const random = seededRandom(seed);
      const name = `order-${run++}`;
      const made = Array.from({ length: 30 }, (_, index) => ({
        key: `${name}-${String(index).padStart(2, '0')}`,
        goal: random.pick(TEST_GOALS),
        score: random.integer(0, 1),
        situation: random.pick(['practice', 'class', 'test']),
        occurredAt: new Date(Date.UTC(2026, 9, 2) + random.integer(0, 20) * 7 * HOUR),
      }));
      const sequence = made.toSorted(
        (a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.key < b.key ? -1 : 1),
      );
      const piece = (learnerId: PersonId, side: string, index: number): NewEvidence => {
        const { key: _, ...one } = sequence[index] as (typeof sequence)[number];
        // Ids that sort as the sequence does, so that pieces of the same moment have one order on both sides.
        const tail = `${side}${String(run).padStart(5, '0')}${String(index).padStart(6, '0')}`;
        return { ...answer(name, { ...one, learnerId }), eventId: `0199a000-0000-7000-8000-${tail}` as EventId };
      };
      const places = sequence.map((_, index) => index);
      for (const index of places) await school.inSchool((ctx) => recordEvidence(ctx, [piece(learner(2), 'a', index)]));
      const rest = random.shuffle(places);
      while (rest.length > 0) {
        const group = rest.splice(0, random.integer(1, 9));
        await school.inSchool((ctx) =>
          recordEvidence(
            ctx,
            group.map((index) => piece(learner(3), 'b', index)),
          ),
        );
      }
      const [inOrder, shuffled] = await school.inSchool(async (ctx) => {
        const both = [await beliefsOf(ctx, learner(2)), await beliefsOf(ctx, learner(3))];
        expect(await selectProjectionDigest(ctx)).toBe(await rebuiltDigest(ctx));
        return both;
      });
      expect(shuffled).toEqual(inOrder);
      expect(inOrder?.length).toBeGreaterThan(0);
    });
    await clearLearners();
    await fc.assert(property.afterEach(clearLearners), { numRuns: 4, seed: 20_261_122 });
  });
});

/** Empties the two learners that a property compares: a hard delete, as erasure does it. */
async function clearLearners(): Promise<void> {
  await school.inSchool(async (ctx) => {
    for (const table of ['evidence', 'belief', 'confirmation', 'learnerState'] as const)
      await ctx.db
        .deleteFrom(table)
        .where('schoolId', '=', ctx.schoolId)
        .where('learnerId', 'in', [learner(2), learner(3)])
        .execute();
  });
}

describe('many at once', () => {
  it('M2: answers of one learner in twenty transactions at the same time are all in the belief', async () => {
    const random = seededRandom('at once');
    const answers = Array.from({ length: 20 }, (_, index) =>
      answer(`once-${index}`, {
        learnerId: learner(2),
        score: random.integer(0, 1),
        occurredAt: new Date(Date.UTC(2026, 9, 5) + random.integer(0, 1000) * 1000),
      }),
    );
    await Promise.all(answers.map((one) => school.inSchool((ctx) => recordEvidence(ctx, [one]))));
    await school.inSchool(async (ctx) => {
      expect((await beliefsOf(ctx, learner(2))).map(({ count }) => count)).toEqual([20]);
      expect(await selectProjectionDigest(ctx)).toBe(await rebuiltDigest(ctx));
    });
  });

  it('E2: the same answer in ten transactions at the same time is there once', async () => {
    const one = answer('same at once', { learnerId: learner(3) });
    const counts = await Promise.all(
      Array.from({ length: 10 }, () => school.inSchool((ctx) => recordEvidence(ctx, [one]))),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect((await school.inSchool((ctx) => beliefsOf(ctx, learner(3)))).map(({ count }) => count)).toEqual([1]);
  });
});

describe('the second wall, with no filter of the application', () => {
  const everything = async (ctx: Ctx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from evidence`.execute(ctx.db);
    return rows[0]?.n;
  };

  it('shows a teacher the evidence of own learners only, and another school nothing', async () => {
    expect(await school.behindWall(school.teachers.sam, everything)).toBeGreaterThan(0);
    expect(await school.behindWall(school.teachers.noor, everything)).toBe(0);
    expect(await elsewhere.behindWall(elsewhere.teachers.sam, everything)).toBe(0);
    expect(await elsewhere.behindWall(elsewhere.teachers.sam, everything, 'school')).toBe(0);
  });

  it('refuses to write about a learner whom the person may not see', async () => {
    const one = answer('behind the wall', { learnerId: learner(0) });
    const write = school.behindWall(school.teachers.noor, (ctx) => recordEvidence(ctx, [one]));
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('E1: lets nobody change what was recorded', async () => {
    const change = (ctx: Ctx) => sql`update evidence set score = 1`.execute(ctx.db);
    await expect(school.behindWall(school.teachers.sam, change)).rejects.toThrow(/permission denied/);
    await expect(school.inSchool(change)).rejects.toThrow(/permission denied/);
    const remove = (ctx: Ctx) => sql`delete from evidence`.execute(ctx.db);
    await expect(school.behindWall(school.teachers.sam, remove)).rejects.toThrow(/permission denied/);
  });
});
