import { describe, expect, it } from 'vitest';
import type { Group } from '../../../model/grouping/types.ts';
import { placeInInstruction } from './place-in-instruction.ts';

const group = (key: Group['key'], ...learnerIds: string[]): Group => ({
  key,
  learnerIds,
  reasons: [],
  learnerReasons: learnerIds.map((learnerId) => ({ learnerId, code: 'nearly', data: {} })),
  helping: [],
});
const members = (groups: readonly { key: Group['key']; learnerIds: readonly string[] }[]) =>
  groups.map(({ key, learnerIds }) => [key, ...learnerIds]);

describe('T5: learners whom the teacher puts in extra instruction', () => {
  it('move there, with the teacher as the reason', () => {
    const groups = placeInInstruction([group('instruction', 'ann'), group('core', 'bo', 'cem')], ['bo']);
    expect(members(groups)).toEqual([
      ['instruction', 'ann', 'bo'],
      ['core', 'cem'],
    ]);
    expect(groups[0]?.learnerReasons.at(-1)).toEqual({ learnerId: 'bo', code: 'placed-by-teacher', data: {} });
  });

  it('make that group where there is none, and leave no empty group behind', () => {
    const groups = placeInInstruction([group('core', 'bo'), group('enrichment', 'cem')], ['cem']);
    expect(members(groups)).toEqual([
      ['instruction', 'cem'],
      ['core', 'bo'],
    ]);
  });

  it('change nothing when they are there already or not in the class', () => {
    const groups = [group('instruction', 'ann'), group('core', 'bo')];
    expect(placeInInstruction(groups, ['ann', 'gone'])).toEqual(groups);
  });
});
