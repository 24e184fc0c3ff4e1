import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { goalId, type Jars, openNetwork, personId, schoolId } from '../../server/testing/policy-network.ts';
import type { Case } from '../../server/testing/policy-table.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import type { evidenceContract } from '../evidence/evidence.contract.ts';
import { recordEvidence } from '../evidence/index.ts';
import type { masteryContract } from './mastery.contract.ts';

/** Friday; the result comes on Monday at nine. */
const FRIDAY = new Date('2026-11-20T09:00:00Z');
const MONDAY = new Date('2026-11-23T09:00:00Z');
const learnerId = personId('ada');
let server: TestServer;
let jars: Jars;

beforeAll(async () => {
  server = await startTestServer({ now: FRIDAY });
  ({ jars } = await openNetwork(server));
  await record([1, 1, 1]);
  server.setClock(MONDAY);
  await sky('self');
  server.setClock(new Date(MONDAY.getTime() + 3_600_000));
  await record([0, 0, 0, 0, 0, 0]);
});
afterAll(() => server.close());

function record(scores: readonly number[]) {
  return inTransaction(server.runtime, { schoolId: schoolId('one'), wall: 'school' }, (ctx) =>
    recordEvidence(
      ctx,
      scores.map((score) => ({
        ...{ eventId: randomUUID() as EventId, learnerId, kind: 'test' as const, purpose: 'of' as const, score },
        ...{ goals: [{ goalId, weight: 1 }], situation: 'test', source: 'test', authorKind: 'teacher' as const },
        ...{ occurredAt: server.runtime.clock(), timeKnown: 'exact' as const },
      })),
    ),
  );
}
const client = (who: Case) => server.client<typeof masteryContract>('mastery', jars[who]);
const sky = (who: Case) => client(who).sky({ learnerId });
const pieces = async (who: Case) =>
  (await server.client<typeof evidenceContract>('evidence', jars[who]).list({ learnerId })).evidence.length;
const belief = async (who: Case) => (await client(who).goal({ learnerId, goalId })).estimate;

describe('E12: a learner sees new results before a guardian does', () => {
  it('shows a guardian what was there when the learner last looked, and says how long the rest may take', async () => {
    const [parent, teacher] = [await belief('guardian'), await belief('classTeacher')];
    expect([parent.count, teacher.count]).toEqual([3, 9]);
    expect(parent.probability).toBeGreaterThan(teacher.probability);
    expect([await pieces('guardian'), await pieces('secondGuardian'), await pieces('classTeacher')]).toEqual([3, 3, 9]);
    expect((await sky('guardian')).waitDays).toBe(3);
    expect((await sky('classTeacher')).waitDays).toBeNull();
    const { statuses } = await client('guardian').statuses({ learnerId });
    expect(statuses.find((one) => one.goalId === goalId)?.estimate.count).toBe(3);
    const { explanation } = await client('guardian').goal({ learnerId, goalId });
    expect(explanation.effects).toHaveLength(3);
  });

  it('is not moved by a look of the teacher or of the guardian', async () => {
    await sky('classTeacher');
    await sky('guardian');
    expect(await pieces('guardian')).toBe(3);
  });

  it('makes nobody else wait: an invited counsellor sees what the teacher sees', async () => {
    expect(await pieces('counsellor')).toBe(9);
    expect((await belief('counsellor')).count).toBe(9);
  });

  it('ends after the number of school days, at the midnight of Brussels', async () => {
    server.setClock(new Date('2026-11-25T22:59:00Z'));
    expect(await pieces('guardian')).toBe(3);
    server.setClock(new Date('2026-11-25T23:01:00Z'));
    expect(await pieces('guardian')).toBe(9);
    expect((await belief('guardian')).count).toBe(9);
  });

  it('ends as soon as the learner has looked', async () => {
    server.setClock(new Date('2026-11-26T09:00:00Z'));
    await record([1]);
    expect(await pieces('guardian')).toBe(9);
    server.setClock(new Date('2026-11-26T09:10:00Z'));
    await sky('self');
    expect(await pieces('guardian')).toBe(10);
    expect(await belief('guardian')).toEqual(await belief('self'));
  });

  it('takes back at once: a correction is no result', async () => {
    const evidence = server.client<typeof evidenceContract>('evidence', jars.classTeacher);
    const [newest] = (await evidence.list({ learnerId })).evidence;
    if (!newest) throw new Error('There is evidence');
    server.setClock(new Date('2026-11-26T09:20:00Z'));
    await record([1]);
    await evidence.void({ commandId: randomUUID(), learnerId, eventId: newest.eventId, reason: 'Verkeerd kind' });
    expect((await belief('guardian')).count).toBe(9);
  });
});
