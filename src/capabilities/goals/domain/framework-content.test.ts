import { describe, expect, it } from 'vitest';
import type { FrameworkGoal, FrameworkRelation } from '../../../standards/framework/framework-package.ts';
import { canonicalText, compareContents, type FrameworkContent } from './framework-content.ts';

const goal = (sourceId: string, statement: string, position = 0): FrameworkGoal => ({
  sourceId,
  kind: 'goal',
  statement,
  position,
});

const content = (
  goals: readonly FrameworkGoal[],
  relations: readonly FrameworkRelation[] = [],
  more: Partial<FrameworkContent> = {},
): FrameworkContent => ({
  framework: { identifier: 'f', title: 'F', language: 'nl-BE', goals, relations },
  texts: {},
  goalTexts: {},
  beyondMinimum: [],
  elsewhere: {},
  ...more,
});

const ids = (goals: readonly FrameworkGoal[]) => goals.map((one) => one.sourceId);

describe('compareContents', () => {
  it('G3: tells what is added, changed and ended', () => {
    const change = compareContents(
      content([goal('a', 'A'), goal('b', 'B'), goal('c', 'C')]),
      content([goal('a', 'A'), goal('b', 'B, anders'), goal('d', 'D')]),
    );
    expect(ids(change.added)).toEqual(['d']);
    expect(change.changed.map(({ before, after }) => [before.statement, after.statement])).toEqual([
      ['B', 'B, anders'],
    ]);
    expect(ids(change.ended)).toEqual(['c']);
  });

  it('takes everything as added where nothing was', () => {
    expect(ids(compareContents(undefined, content([goal('a', 'A')])).added)).toEqual(['a']);
  });

  it('G3: a goal that only moved is not changed', () => {
    const change = compareContents(content([goal('a', 'A', 1)]), content([goal('a', 'A', 7)]));
    expect(change.changed).toEqual([]);
  });

  it('takes other words for learners, or another place in the minimum, as a change', () => {
    const before = content([goal('a', 'A'), goal('b', 'B')]);
    const after = content([goal('a', 'A'), goal('b', 'B')], [], {
      goalTexts: { a: { why: { nl: 'Daarom', en: 'Because' } } },
      beyondMinimum: ['b'],
    });
    expect(compareContents(before, after).changed.map((one) => one.after.sourceId)).toEqual(['a', 'b']);
  });

  it('counts relations that came and went', () => {
    const goals = [goal('a', 'A'), goal('b', 'B'), goal('c', 'C')];
    const change = compareContents(
      content(goals, [{ from: 'a', to: 'b', kind: 'precedes' }]),
      content(goals, [
        { from: 'b', to: 'c', kind: 'precedes' },
        { from: 'a', to: 'b', kind: 'related' },
      ]),
    );
    expect([change.relationsAdded, change.relationsEnded]).toEqual([2, 1]);
  });
});

describe('canonicalText', () => {
  it('is the same for the same content in another order of keys', () => {
    expect(canonicalText({ b: { d: 1, c: [2, { f: 3, e: 4 }] }, a: 5 })).toBe(
      '{"a":5,"b":{"c":[2,{"e":4,"f":3}],"d":1}}',
    );
  });

  it('keeps what PostgreSQL cannot store out of the text', () => {
    expect(canonicalText(['a\u0000b', 'c\ud800'])).toBe('["ab","c\ufffd"]');
  });
});
