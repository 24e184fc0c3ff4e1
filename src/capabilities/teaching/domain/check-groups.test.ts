import { describe, expect, it } from 'vitest';
import { checkGroups, type GroupsToCheck } from './check-groups.ts';

const given: GroupsToCheck = {
  kind: 'convergent',
  groups: [
    { key: 'instruction', learnerIds: ['ann'] },
    { key: 'core', learnerIds: ['bo'] },
  ],
  classLearnerIds: new Set(['ann', 'bo', 'cem']),
  twoWeeksInInstruction: new Set(),
  planned: new Set(),
};

describe('groups that a teacher made', () => {
  it('are taken as they are; who is absent may be left out', () => {
    expect(checkGroups(given)).toEqual({ outcome: 'accept' });
  });

  it('hold learners of the class only, each once, and somebody', () => {
    const twice = [...given.groups, { key: 'enrichment', learnerIds: ['ann'] }];
    expect(checkGroups({ ...given, groups: twice })).toMatchObject({
      code: 'groups-learner-twice',
      learnerIds: ['ann'],
    });
    const other = [{ key: 'core', learnerIds: ['dee'] }];
    expect(checkGroups({ ...given, groups: other })).toMatchObject({
      code: 'groups-learner-unknown',
      learnerIds: ['dee'],
    });
    expect(checkGroups({ ...given, groups: [{ key: 'core', learnerIds: [] }] })).toMatchObject({
      code: 'groups-empty',
    });
  });

  it('T6: ask for a plan for a third week running in extra instruction, and only for that group', () => {
    const third = { ...given, twoWeeksInInstruction: new Set(['ann', 'bo']) };
    expect(checkGroups(third)).toMatchObject({ code: 'groups-plan-needed', learnerIds: ['ann'] });
    expect(checkGroups({ ...third, planned: new Set(['ann']) })).toEqual({ outcome: 'accept' });
    expect(checkGroups({ ...third, kind: 'mixed' })).toEqual({ outcome: 'accept' });
  });
});
