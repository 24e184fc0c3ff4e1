import { describe, expect, it } from 'vitest';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { recordedEvidence } from '../../evidence/evidence.contract.ts';
import { asEvidence, levelOfKey, type Observed } from './observation.ts';

const id = (n: number) => `0199a000-0000-7000-8000-00000000000${n}`;
const observed: Observed = {
  goalId: id(9) as GoalId,
  learnerIds: [id(1), id(2), id(3)] as PersonId[],
  level: 'withHelp',
  situation: 'class',
  isTransfer: false,
  note: '  ',
};
const NOW = new Date('2026-11-20T09:00:00Z');

describe('an observation of several learners', () => {
  it('is one piece of evidence each, as the server takes it', () => {
    const ids = [id(4), id(5), id(6)];
    const evidence = asEvidence(observed, NOW, () => ids.pop() ?? '');
    expect(evidence.map((one) => one.learnerId)).toEqual(observed.learnerIds);
    expect(new Set(evidence.map((one) => one.eventId)).size).toBe(3);
    for (const one of evidence) expect(recordedEvidence.parse(one)).toEqual(one);
    expect(evidence[0]).toMatchObject({ kind: 'observation', observed: 'withHelp', purpose: 'for' });
    expect(evidence[0]).not.toHaveProperty('note');
  });

  it('in a new situation is transfer, with its note', () => {
    const [first] = asEvidence({ ...observed, isTransfer: true, note: ' brug ' }, NOW, () => id(5));
    expect(first).toMatchObject({ kind: 'transfer', note: 'brug' });
  });

  it('has the keys 1 to 3', () => {
    expect(['0', '1', '2', '3', '4', 'a'].map(levelOfKey)).toEqual([
      undefined,
      'notYet',
      'withHelp',
      'alone',
      undefined,
      undefined,
    ]);
  });
});
