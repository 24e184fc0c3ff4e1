import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessPage } from './access-page.ts';
import { INPUTS } from './policy-inputs.ts';
import { callAs, leaksIn, openWalls, ROUTES, sampleOf, sendBatch } from './policy-run.ts';
import { ALL_CASES, type Case, NOBODY, PLAIN_ROWS, ROWS, type Row } from './policy-table.ts';

let walls: Awaited<ReturnType<typeof openWalls>>;
beforeAll(async () => {
  walls = await openWalls();
});
afterAll(() => walls.server.close());

function expected(row: Row, who: Case): string {
  if (row.allowed.includes(who)) return 'ok';
  return row.codes[who] ?? (NOBODY.includes(who) ? 'sign-in-needed' : 'not-allowed');
}

describe('the policy table', () => {
  it('has a row and an input for every route, and no other', () => {
    expect(Object.keys(ROWS).toSorted()).toEqual(ROUTES.toSorted());
    expect(Object.keys(INPUTS).toSorted()).toEqual(ROUTES.toSorted());
  });

  it('stands in docs/access.md as it is (POOLSTER_WRITE=1 writes it)', () => {
    const file = new URL('../../../docs/access.md', import.meta.url);
    if (process.env['POOLSTER_WRITE']) writeFileSync(file, accessPage());
    expect(readFileSync(file, 'utf8')).toBe(accessPage());
  });
});

describe('every route answers whom the table allows, refuses everybody else, and tells nobody more than they may know', () => {
  it.each(Object.entries(ROWS))('%s', async (route, row) => {
    const asking = [
      ...row.allowed,
      ...sampleOf(
        route,
        ALL_CASES.filter((who) => !row.allowed.includes(who)),
      ),
    ];
    const seen: Record<string, string> = {};
    const leaks: string[] = [];
    for (const who of asking) {
      const outcome = await callAs(walls, who, route);
      seen[who] = outcome.code;
      leaks.push(...leaksIn(who, outcome).map((word) => `${who} reads ${word}`));
    }
    expect(seen).toEqual(Object.fromEntries(asking.map((who) => [who, expected(row, who)])));
    expect(leaks).toEqual([]);
    expect(walls.undone.elsewhere).toEqual([]);
  });

  it('POST /api/evidence/batch', async () => {
    const row = PLAIN_ROWS['POST /api/evidence/batch'] as Row;
    const seen: Record<string, string> = {};
    for (const who of ALL_CASES) seen[who] = (await sendBatch(walls, who)).code;
    expect(seen).toEqual(Object.fromEntries(ALL_CASES.map((who) => [who, expected(row, who)])));
  });

  it('and what was allowed to write did write, before it was undone', () => {
    expect(walls.undone.transactions).toBeGreaterThan(300);
  });
});
