import { describe, expect, it } from 'vitest';
import { MATHEMATICS_PRIMARY } from './mathematics-primary.ts';

const goals = MATHEMATICS_PRIMARY.lines.flatMap((line) => line.goals);
const byCode = new Map(goals.map((goal) => [goal.code, goal]));

describe('the demo framework of primary mathematics', () => {
  it('has unique codes that name the year', () => {
    expect(byCode.size).toBe(goals.length);
    for (const { code, year } of goals) expect(code).toMatch(new RegExp(`^W${year}\\.[A-Z]{2,3}\\.\\d$`));
  });

  it('requires only goals that exist and are no later than the goal itself', () => {
    for (const { code, year, requires } of goals) {
      expect(new Set(requires).size).toBe(requires.length);
      for (const required of requires) {
        expect(byCode.get(required)?.year, `${code} requires ${required}`).toBeLessThanOrEqual(year);
      }
    }
  });

  it('has no cycle in its prerequisites', () => {
    const done = new Set<string>();
    const visit = (code: string, path: readonly string[]) => {
      expect(path, [...path, code].join(' → ')).not.toContain(code);
      if (done.has(code)) return;
      for (const required of byCode.get(code)?.requires ?? []) visit(required, [...path, code]);
      done.add(code);
    };
    for (const { code } of goals) visit(code, []);
    expect(done.size).toBe(goals.length);
  });

  it('never makes an enrichment goal the condition of a minimum goal', () => {
    for (const { code, minimum, requires } of goals) {
      const enrichment = requires.filter((required) => byCode.get(required)?.minimum === false);
      if (minimum) expect(enrichment, code).toEqual([]);
    }
  });

  it('gives each line a size that can be drawn and each goal its criteria and simple words', () => {
    for (const { goals: ofLine } of MATHEMATICS_PRIMARY.lines) {
      expect(ofLine.length).toBeGreaterThanOrEqual(4);
      expect(ofLine.length).toBeLessThanOrEqual(9);
    }
    for (const { code, criteria, iCan } of goals) {
      expect(criteria.length, code).toBeGreaterThanOrEqual(2);
      expect(criteria.length, code).toBeLessThanOrEqual(4);
      for (const words of [iCan.young, iCan.older]) {
        expect(words?.nl, code).toMatch(/^Ik (kan|ken|weet) /);
        expect(words?.en, code).toMatch(/^I (can|know) /);
      }
    }
  });

  it('offers enrichment in year 4 in several lines', () => {
    const lines = MATHEMATICS_PRIMARY.lines.filter((line) => line.goals.some((g) => g.year === 4 && !g.minimum));
    expect(lines.length).toBeGreaterThanOrEqual(6);
  });
});
