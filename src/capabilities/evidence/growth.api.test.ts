import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EventId, namedUuid, type PersonId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { recordEvidence } from './evidence.actions.ts';
import { evidenceSchool, TEST_GOALS } from './testing/test-school.ts';

let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;
beforeAll(async () => {
  server = await startTestServer();
  school = await evidenceSchool(server, 'Growth');
});
afterAll(() => server.close());

const HISTORY = 6000;
const BATCH = 25;
const ROUNDS = 9;

/** Answers of one learner that follow on each other. */
function answers(learnerId: PersonId, from: number, count: number): NewEvidence[] {
  return Array.from({ length: count }, (_, index) => ({
    eventId: namedUuid(`growth/${learnerId}/${from + index}`) as EventId,
    learnerId,
    kind: 'answer',
    purpose: 'for',
    goals: TEST_GOALS.slice(index % 4, (index % 4) + 1).map((goalId) => ({ goalId, weight: 1 })),
    score: index % 2,
    situation: 'practice',
    source: 'test',
    authorKind: 'learner',
    occurredAt: new Date(Date.UTC(2026, 8, 1) + (from + index) * 1000),
    timeKnown: 'exact',
  }));
}

it('M2: what follows costs the same after six thousand pieces as after none, because nothing is folded again', async () => {
  const [fresh, experienced] = school.learners as [PersonId, PersonId];
  const record = (evidence: readonly NewEvidence[]) => school.inSchool((ctx) => recordEvidence(ctx, evidence));
  await record(answers(experienced, 0, HISTORY));
  await record(answers(fresh, 0, BATCH));
  const times: Record<'fresh' | 'experienced', number[]> = { fresh: [], experienced: [] };
  // In turn, so that whatever else the machine does hits both alike; the fastest of each is what the work itself takes.
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [who, learnerId, known] of [
      ['fresh', fresh, BATCH],
      ['experienced', experienced, HISTORY],
    ] as const) {
      const evidence = answers(learnerId, known + round * BATCH, BATCH);
      const from = performance.now();
      await record(evidence);
      times[who].push(performance.now() - from);
    }
  }
  expect(Math.min(...times.experienced) / Math.min(...times.fresh)).toBeLessThan(2.5);
});
