import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { callAs, leaksIn, type Outcome, openWalls, sampleOf, sendBatch } from './policy-run.ts';
import { ALL_CASES, NOBODY, ROWS } from './policy-table.ts';

// The application's filter says yes to everybody and everything: what is left is row-level security, by school and by relation.
vi.mock(import('../../platform/http/guard.ts'), async (original) => ({
  ...(await original()),
  guard: async () => undefined,
}));

let walls: Awaited<ReturnType<typeof openWalls>>;
let letIn = 0;
beforeAll(async () => {
  // The database refuses what the filter let through; those faults are what is looked for here, not news.
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  walls = await openWalls();
});
afterAll(() => walls.server.close());

describe('with the filter of the application off, the database alone keeps strangers out of', () => {
  it.each(Object.entries(ROWS))('%s', async (route, row) => {
    const strangers = sampleOf(
      route,
      ALL_CASES.filter((who) => !row.allowed.includes(who) && !NOBODY.includes(who)),
    );
    const leaks: string[] = [];
    for (const who of strangers) {
      const outcome = await callAs(walls, who, route);
      if (outcome.code === 'ok') letIn++;
      leaks.push(...leaksIn(who, outcome).map((word) => `${who} reads ${word}`));
    }
    expect(leaks).toEqual([]);
    expect(walls.undone.elsewhere).toEqual([]);
  });

  it('POST /api/evidence/batch', async () => {
    const outcomes: Outcome[] = [];
    for (const who of ['learnerElsewhere', 'teacherElsewhere', 'administratorElsewhere'] as const)
      outcomes.push(await sendBatch(walls, who));
    expect(outcomes.map(({ code }) => code)).not.toContain('ok');
    expect(walls.undone.elsewhere).toEqual([]);
  });

  it('and the filter really was off: strangers did get answers', () => {
    expect(letIn).toBeGreaterThan(200);
  });
});
