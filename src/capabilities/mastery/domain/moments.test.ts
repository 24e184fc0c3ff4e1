import { describe, expect, it } from 'vitest';
import { momentsOf, type Piece } from './moments.ts';

function piece(change: Partial<Piece> & { eventId: string }): Piece {
  return {
    kind: 'answer',
    situation: 'practice',
    score: 1,
    help: 'none',
    author: 'learner',
    occurredAt: '2026-11-20T10:00:00Z',
    timeKnown: true,
    reason: 'counted',
    before: 0.5,
    after: 0.53,
    ...change,
  };
}

describe('momentsOf', () => {
  it('takes the answers of one sitting together and puts the newest moment first', () => {
    const moments = momentsOf([
      piece({ eventId: 'a', before: 0.5, after: 0.57 }),
      piece({ eventId: 'b', before: 0.57, after: 0.62, reason: 'counted-with-help' }),
      piece({ eventId: 'c', occurredAt: '2026-11-21T10:00:00Z', score: 0, before: 0.62, after: 0.55 }),
    ]);
    expect(moments.map((moment) => moment.pieces.map((one) => one.eventId))).toEqual([['c'], ['a', 'b']]);
    expect(moments.map((moment) => [moment.succeeded, moment.effect])).toEqual([
      [0, 'careful'],
      [2, 'helpedMuch'],
    ]);
  });

  it('counts days in Brussels, as confirmations do', () => {
    const evening = piece({ eventId: 'a', occurredAt: '2026-11-20T22:30:00Z' });
    const night = piece({ eventId: 'b', occurredAt: '2026-11-20T23:30:00Z' });
    expect(momentsOf([evening, night])).toHaveLength(2);
  });

  it('keeps what a person said beside what was counted', () => {
    const moments = momentsOf([
      piece({ eventId: 'a' }),
      piece({ eventId: 'b', reason: 'voided', before: 0.5, after: 0.5 }),
      piece({ eventId: 'c', kind: 'judgement', author: 'teacher', reason: 'judgement' }),
    ]);
    expect(moments.map((moment) => moment.effect)).toEqual(['beside', 'beside', 'helped']);
  });

  it('calls a change that can hardly be seen little', () => {
    expect(momentsOf([piece({ eventId: 'a', before: 0.9, after: 0.905 })])[0]?.effect).toBe('little');
    const several = ['a', 'b', 'c'].map((eventId) => piece({ eventId, before: 0.9, after: 0.903 }));
    expect(momentsOf(several)[0]?.effect).toBe('helped');
    const failed = several.map((one) => ({ ...one, score: 0 }));
    expect(momentsOf(failed)[0]?.effect).toBe('little');
  });
});
