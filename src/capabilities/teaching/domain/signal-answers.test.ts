import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../kernel/dates.ts';
import { actionOf, answerTo, type SignalAnswer } from './signal-answers.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const signal = { learnerId: 'bas', goalId: 'g', kind: 'support', data: { count: 5 } } as const;
const answer: SignalAnswer = {
  responseId: 'r',
  learnerId: 'bas',
  goalId: 'g',
  kind: 'support',
  decision: 'set-aside',
  action: null,
  requestId: null,
  evidenceCount: 5,
  givenAt: new Date(NOW - 3 * DAY_MS),
};

describe('T4: an answer to a signal', () => {
  it('holds for the same learner, goal, kind and evidence', () => {
    expect(answerTo(signal, [answer], NOW)).toBe(answer);
    expect(answerTo({ ...signal, kind: 'challenge' }, [answer], NOW)).toBeUndefined();
    expect(answerTo({ ...signal, goalId: 'h' }, [answer], NOW)).toBeUndefined();
  });

  it('ends with new evidence or after two weeks', () => {
    expect(answerTo({ ...signal, data: { count: 6 } }, [answer], NOW)).toBeUndefined();
    expect(answerTo(signal, [answer], NOW + 11 * DAY_MS)).toBeUndefined();
  });

  it('is the newest of several', () => {
    const newer = { ...answer, responseId: 'r2', givenAt: new Date(NOW) };
    expect(answerTo(signal, [answer, newer], NOW)?.responseId).toBe('r2');
  });

  it('counts no evidence as none', () => {
    const nothing = { ...signal, kind: 'unknown', data: {} } as const;
    expect(answerTo(nothing, [{ ...answer, kind: 'unknown', evidenceCount: 0 }], NOW)).toBeDefined();
  });
});

describe('the action of a signal', () => {
  it('is one that can be done', () => {
    expect(actionOf({ action: 'short-check' }, true)).toBe('short-check');
    expect(actionOf({ action: 'short-check' }, false)).toBe('observe');
    expect(actionOf({ action: 'show-example' }, false)).toBe('instruction');
    expect(actionOf({ action: 'enrichment' }, false)).toBe('enrichment');
  });
});
