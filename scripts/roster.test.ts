import { describe, expect, it } from 'vitest';
import { seededRandom } from '../src/kernel/random.ts';
import { readOneRoster } from '../src/standards/oneroster/read.ts';
import { writeOneRoster } from '../src/standards/oneroster/write.ts';
import { makeRoster } from './roster.ts';

const learnerIds = Array.from({ length: 3114 }, (_, index) => String(index));
const make = (seed: string) => makeRoster({ learnerIds, classSize: 24, random: seededRandom(seed), year: 2025 });

describe('makeRoster', () => {
  it('makes a roster that OneRoster carries whole: every learner once, a teacher for each class', () => {
    const reading = readOneRoster(writeOneRoster(make('1'), '1.1'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.roster).toEqual(make('1'));
    const members = (role: string) => reading.roster.enrolments.filter((one) => one.role === role);
    expect(members('learner').map((one) => one.personSourceId)).toEqual(learnerIds);
    expect(new Set(members('teacher').map((one) => one.classSourceId)).size).toBe(130);
  });

  it('fills classes evenly, never above the size asked for', () => {
    const sizes = new Map<string, number>();
    for (const { role, classSourceId } of make('1').enrolments) {
      if (role === 'learner') sizes.set(classSourceId, (sizes.get(classSourceId) ?? 0) + 1);
    }
    expect(new Set(sizes.values())).toEqual(new Set([23, 24]));
  });

  it('gives the same people for the same seed and others for another', () => {
    expect(make('1')).toEqual(make('1'));
    expect(make('1').people).not.toEqual(make('2').people);
  });
});
