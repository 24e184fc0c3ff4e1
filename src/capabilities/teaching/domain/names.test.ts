import { describe, expect, it } from 'vitest';
import { groupNames } from './group-names.ts';
import { memberNames } from './member-names.ts';

const person = (personId: string, givenName: string, familyName: string) => ({ personId, givenName, familyName });

describe('memberNames', () => {
  it('gives namesakes as many letters as tell them apart', () => {
    const names = memberNames([
      person('1', 'Emma', 'Peeters'),
      person('2', 'Emma', 'Pauwels'),
      person('3', 'Noor', 'Maes'),
      person('4', 'Emma', 'Aerts'),
    ]);
    expect([...names.values()]).toEqual(['Emma Pe.', 'Emma Pa.', 'Noor', 'Emma A.']);
  });

  it('writes the whole name where one contains the other', () => {
    expect(memberNames([person('1', 'Li', 'Wu'), person('2', 'Li', 'Wuyts')]).get('1')).toBe('Li Wu');
  });
});

describe('T8: neutral names of groups', () => {
  it('are different in one grouping, stay for the same seed, and change with the next', () => {
    const names = groupNames(6, 9, 'a');
    expect(new Set(names).size).toBe(6);
    expect(groupNames(6, 9, 'a')).toEqual(names);
    const firsts = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => groupNames(1, 9, seed)[0]));
    expect(firsts.size).toBeGreaterThan(1);
  });
});
