import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import type { Status, StatusOfGoal } from '../../../model/status.ts';
import { goalBeyond } from './goal-beyond.ts';

const id = (name: string) => name as GoalId;
const estimate = { probability: 0.5, low: 0.3, high: 0.7, sureness: 'fair', count: 4 } as const;

function beyond(after: Record<string, string[]>, known: Record<string, Status> = {}, line: string[] = []) {
  return {
    followers: new Map(Object.entries(after).map(([from, to]) => [id(from), to.map(id)])),
    line: line.map(id),
    statuses: new Map<string, StatusOfGoal>(
      Object.entries(known).map(([goal, status]) => [goal, { status, estimate }]),
    ),
    isPracticable: (goal: GoalId) => goal !== 'talk',
  };
}

describe('the goal beyond', () => {
  it('is what follows, within reach before later, with exercises before without', () => {
    expect(goalBeyond(id('a'), beyond({ a: ['b', 'c'] }, { b: 'later', c: 'withinReach' }))).toBe('c');
    expect(goalBeyond(id('a'), beyond({ a: ['talk', 'c'] }))).toBe('c');
  });

  it('steps over what is shown already', () => {
    expect(goalBeyond(id('a'), beyond({ a: ['b'], b: ['c'] }, { b: 'estimated' }))).toBe('c');
  });

  it('goes on along the line when nothing follows', () => {
    expect(goalBeyond(id('b'), beyond({}, {}, ['a', 'b', 'c']))).toBe('c');
    expect(goalBeyond(id('c'), beyond({}, {}, ['a', 'b', 'c']))).toBeUndefined();
  });

  it('ends when goals follow each other in a circle', () => {
    expect(goalBeyond(id('a'), beyond({ a: ['b'], b: ['a'] }, { b: 'confirmed' }))).toBeUndefined();
  });
});
