import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import { currentGoals, type RecentGoal } from './current-goals.ts';

const goal = (goalId: string, learners: number, rest: Partial<RecentGoal> = {}): RecentGoal => ({
  goalId: goalId as GoalId,
  frameworkId: 'maths',
  learners,
  shown: 0,
  lastAt: 0,
  ...rest,
});

describe('T1: where a class is when nobody said so', () => {
  it('is at the goals that most learners worked at lately', () => {
    expect(currentGoals([goal('a', 6), goal('b', 15), goal('c', 3)], 20)).toEqual(['b', 'a']);
  });

  it('takes the goals of one curriculum, the busiest', () => {
    const recent = [goal('a', 12), goal('b', 10), goal('d', 14, { frameworkId: 'dutch' })];
    expect(currentGoals(recent, 20)).toEqual(['a', 'b']);
  });

  it('leaves out what nearly everybody has shown, unless nothing else is left', () => {
    expect(currentGoals([goal('a', 20, { shown: 18 }), goal('b', 6)], 20)).toEqual(['b']);
    expect(currentGoals([goal('a', 20, { shown: 20 })], 20)).toEqual(['a']);
  });

  it('names at most four, and one when each does something else', () => {
    expect(
      currentGoals(
        [...'abcdef'].map((id) => goal(id, 10)),
        20,
      ),
    ).toHaveLength(4);
    expect(
      currentGoals(
        [...'abcdef'].map((id) => goal(id, 2)),
        20,
      ),
    ).toEqual(['a']);
  });

  it('is nowhere without evidence', () => {
    expect(currentGoals([], 20)).toEqual([]);
  });
});
