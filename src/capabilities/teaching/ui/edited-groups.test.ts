import { describe, expect, it } from 'vitest';
import { addGroup, movedCount, moveTo, startEditing } from './edited-groups.ts';

const group = (key: string, ...learnerIds: string[]) => ({ key, goalId: null, learnerIds });
const everyone = ['ann', 'bo', 'cem'];
const start = startEditing('convergent', [group('core', 'ann', 'bo', 'gone')], everyone);
const shape = (groups: readonly { key: string; learnerIds: readonly string[] }[]) =>
  groups.map(({ key, learnerIds }) => [key, ...learnerIds]);

describe('T5: groups that a teacher changes', () => {
  it('begin with every level in order, and a place for who is in none', () => {
    expect(shape(start)).toEqual([['instruction'], ['core', 'ann', 'bo'], ['enrichment'], ['absent', 'cem']]);
  });

  it('hold everyone once, however they are moved', () => {
    const moved = moveTo(moveTo(start, ['ann', 'cem'], 0), ['ann'], 2);
    expect(shape(moved)).toEqual([['instruction', 'cem'], ['core', 'bo'], ['enrichment', 'ann'], ['absent']]);
    expect(movedCount(start, moved)).toBe(2);
    expect(movedCount(start, moveTo(moved, ['ann'], 1))).toBe(1);
  });

  it('stay as they are when a learner is put where they were', () => {
    expect(moveTo(start, ['bo'], 1)).toEqual(start);
  });

  it('get a new group with the next number, before who takes no part', () => {
    const mixed = startEditing('mixed', [group('1', 'ann'), group('2', 'bo')], everyone);
    expect(addGroup(mixed).map((one) => one.key)).toEqual(['1', '2', '3', 'absent']);
  });
});
