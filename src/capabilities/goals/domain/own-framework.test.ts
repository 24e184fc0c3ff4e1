import { describe, expect, it } from 'vitest';
import type { GoalId } from '../../../kernel/ids.ts';
import type { FrameworkContent } from './framework-content.ts';
import { type OwnGoal, withOwnGoal, withoutOwnGoal } from './own-framework.ts';

const empty: FrameworkContent = {
  framework: { identifier: 'f', title: 'F', language: 'nl-BE', goals: [], relations: [] },
  texts: {},
  goalTexts: {},
  beyondMinimum: [],
  elsewhere: {},
};

const own = (sourceId: string, more: Partial<OwnGoal> = {}): OwnGoal => ({
  sourceId,
  kind: 'goal',
  code: sourceId.toUpperCase(),
  statement: `Kan ${sourceId}`,
  parent: undefined,
  prerequisites: [],
  yearFrom: undefined,
  yearTo: undefined,
  minimum: true,
  ...more,
});

function add(content: FrameworkContent, goal: OwnGoal, elsewhere: Record<string, GoalId> = {}): FrameworkContent {
  const edited = withOwnGoal(content, goal, elsewhere);
  if (!edited.ok) throw new Error(edited.reason);
  return edited.content;
}

describe('withOwnGoal', () => {
  it('adds goals one after the other with what comes before them', () => {
    const two = add(add(empty, own('a')), own('b', { prerequisites: ['a'], minimum: false }));
    expect(two.framework.goals.map((goal) => [goal.code, goal.position])).toEqual([
      ['A', 0],
      ['B', 1],
    ]);
    expect(two.framework.relations).toEqual([{ from: 'a', to: 'b', kind: 'precedes' }]);
    expect(two.beyondMinimum).toEqual(['b']);
  });

  it('changes a goal in its place and keeps what comes after it', () => {
    const three = add(
      add(add(empty, own('a')), own('b', { prerequisites: ['a'] })),
      own('c', { prerequisites: ['b'] }),
    );
    const changed = add(three, own('b', { statement: 'Kan het beter', parent: 'a' }));
    expect(changed.framework.goals.map((goal) => goal.statement)).toEqual(['Kan a', 'Kan het beter', 'Kan c']);
    expect(changed.framework.relations).toEqual([
      { from: 'b', to: 'c', kind: 'precedes' },
      { from: 'b', to: 'a', kind: 'partOf' },
    ]);
  });

  it('refuses a code that is taken, a goal that nobody knows, and years in the wrong order', () => {
    const one = add(empty, own('a'));
    expect(withOwnGoal(one, own('b', { code: 'A' }), {})).toEqual({ ok: false, reason: 'goal-code-taken' });
    expect(withOwnGoal(one, own('b', { prerequisites: ['x'] }), {})).toEqual({ ok: false, reason: 'goal-unknown' });
    expect(withOwnGoal(one, own('b', { yearFrom: 5, yearTo: 3 }), {})).toEqual({
      ok: false,
      reason: 'goal-year-order',
    });
  });

  it('keeps names of goals elsewhere as long as a relation uses them', () => {
    const elsewhere = { other: 'other' as GoalId };
    const one = add(empty, own('a', { prerequisites: ['other'] }), elsewhere);
    expect(one.elsewhere).toEqual(elsewhere);
    expect(withoutOwnGoal(one, 'a')).toEqual(empty);
  });
});
