import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import type { Status, StatusOfGoal } from '../../../model/status.ts';
import { type NextInput, proposeNextGoals } from './next.ts';

const id = (name: string) => name as GoalId;

/** Goals by name: status, whether there are exercises, tries so far, what comes before. */
function input(
  goals: Record<string, { status: Status; exercises?: false; tries?: number; after?: string[] }>,
  own: readonly string[] = [],
  fading: Readonly<Record<string, number>> = {},
): NextInput {
  const entries = Object.entries(goals);
  const statusOf = (goal: (typeof goals)[string]): StatusOfGoal => ({
    status: goal.status,
    estimate: { probability: 0.5, low: 0.3, high: 0.7, sureness: 'weak', count: goal.tries ?? 0 },
  });
  return {
    goals: entries.map(([name, goal], position) => ({
      goalId: id(name),
      yearFrom: 3,
      position,
      practicable: goal.exercises !== false,
    })),
    statuses: new Map(entries.map(([name, goal]) => [name, statusOf(goal)])),
    prerequisites: new Map(entries.map(([name, goal]) => [name, goal.after ?? []])),
    followers: new Map(
      entries.map(([name]) => [name, entries.filter(([, goal]) => goal.after?.includes(name)).map(([one]) => one)]),
    ),
    own: new Set(own),
    fading: new Map(Object.entries(fading)),
  };
}

const names = (asked: NextInput) => proposeNextGoals(asked).map((one) => one.goalId);

describe('proposeNextGoals', () => {
  it('M5: puts an own goal first, whatever its status, but not once it is confirmed', () => {
    const goals = { near: { status: 'withinReach' }, far: { status: 'later' }, done: { status: 'confirmed' } } as const;
    expect(names(input(goals, ['far']))).toEqual(['far', 'near']);
    expect(names(input(goals, ['done']))).toEqual(['near']);
  });

  it('M5: goes on before it refreshes, and does what can be done at once before what needs somebody else', () => {
    const goals = {
      talk: { status: 'withinReach', exercises: false },
      old: { status: 'notRecentlyConfirmed' },
      near: { status: 'withinReach' },
      begun: { status: 'withinReach', tries: 3 },
      unknown: { status: 'unknown' },
    } as const;
    expect(names(input(goals))).toEqual(['begun', 'near', 'old', 'talk', 'unknown']);
  });

  it('M5: refreshes what is longest due first, also a star that still shines, and takes nothing else back', () => {
    const goals = {
      near: { status: 'withinReach' },
      shines: { status: 'confirmed' },
      recent: { status: 'estimated' },
      old: { status: 'notRecentlyConfirmed' },
      older: { status: 'notRecentlyConfirmed' },
    } as const;
    const asked = input(goals, [], { old: 300, older: 100, shines: 200 });
    expect(names(asked)).toEqual(['near', 'older', 'shines', 'old']);
    expect(proposeNextGoals(asked).map((one) => one.because)).toEqual(['start', 'refresh', 'refresh', 'refresh']);
  });

  it('says what it follows on, and that it refreshes', () => {
    const goals = {
      before: { status: 'notRecentlyConfirmed' },
      near: { status: 'withinReach', after: ['before'] },
    } satisfies Parameters<typeof input>[0];
    expect(proposeNextGoals(input(goals))).toEqual([
      { goalId: 'near', because: 'follows', from: 'before' },
      { goalId: 'before', because: 'refresh', from: null },
    ]);
  });

  it('prefers what opens more', () => {
    const goals = {
      lone: { status: 'withinReach' },
      gate: { status: 'withinReach' },
      next: { status: 'later', after: ['gate'] },
    } satisfies Parameters<typeof input>[0];
    expect(names(input(goals))).toEqual(['gate', 'lone']);
  });
});
