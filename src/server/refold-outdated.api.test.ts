import { afterAll, beforeAll, expect, it } from 'vitest';
import { evidenceSchool, TEST_GOALS } from '../capabilities/evidence/testing/test-school.ts';
import { findDrift, selectProjectionDigest } from '../capabilities/mastery/index.ts';
import { refoldAllOutdated } from './refold-outdated.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
let server: TestServer;
let school: Awaited<ReturnType<typeof evidenceSchool>>;

beforeAll(async () => {
  server = await startTestServer({ now: NOW });
  school = await evidenceSchool(server, 'Outdated');
  const events = school.learners.map((learnerId, index) => ({
    eventId: `0199a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    learnerId,
    kind: 'answer',
    purpose: 'for',
    goals: [{ goalId: TEST_GOALS[0] }],
    score: index % 2,
    situation: 'practice',
    occurredAt: NOW.toISOString(),
  }));
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/evidence/batch',
    headers: { 'content-type': 'application/json', cookie: school.jars.sam.cookie },
    payload: { events },
  });
  expect(answer.statusCode).toBe(200);
});
afterAll(() => server.close());

it('makes the beliefs of an earlier model again, to the last bit, and is then done', async () => {
  const right = await school.inSchool(selectProjectionDigest);
  await school.inSchool(async (ctx) => {
    await ctx.db.updateTable('learnerState').set({ calibration: 0 }).where('schoolId', '=', ctx.schoolId).execute();
    await ctx.db.updateTable('belief').set({ gain: 9, mean: 9 }).where('schoolId', '=', ctx.schoolId).execute();
  });
  // What waits to be made again is no fault of the disk.
  expect(await school.inSchool((ctx) => findDrift(ctx, school.learners))).toEqual([]);
  await school.inSchool(async (ctx) => {
    await ctx.db.updateTable('learnerState').set({ calibration: 0 }).where('schoolId', '=', ctx.schoolId).execute();
    await ctx.db.updateTable('belief').set({ gain: 9 }).where('schoolId', '=', ctx.schoolId).execute();
  });
  expect(await refoldAllOutdated(server.runtime)).toBe(school.learners.length);
  expect(await school.inSchool(selectProjectionDigest)).toBe(right);
  expect(await refoldAllOutdated(server.runtime)).toBe(0);
});

it('stops between two steps when the server stops', async () => {
  await school.inSchool((ctx) =>
    ctx.db.updateTable('learnerState').set({ calibration: 0 }).where('schoolId', '=', ctx.schoolId).execute(),
  );
  expect(await refoldAllOutdated(server.runtime, AbortSignal.abort())).toBe(0);
});
