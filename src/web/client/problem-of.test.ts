import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { AnswerError, isRefusal, problemOf } from './problem-of.ts';

describe('problemOf', () => {
  it('reads the problem that the server put in its answer', () => {
    const faults = [{ file: 'a.csv', line: 3, field: 'name', code: 'missing' }];
    const error = new ORPCError('goal-cycle', {
      status: 422,
      data: { code: 'goal-cycle', data: { goal: 'B' }, faults, correlationId: 'c1' },
    });
    expect(problemOf(error)).toEqual({
      code: 'goal-cycle',
      data: { goal: 'B' },
      faults,
      status: 422,
      correlationId: 'c1',
    });
  });

  it('names the fields that a schema refused', () => {
    const error = new ORPCError('BAD_REQUEST', {
      status: 400,
      data: { issues: [{ message: 'Required', path: ['learners', 0, 'name'] }, { message: 'Odd' }] },
    });
    expect(problemOf(error)).toMatchObject({
      code: 'invalid-input',
      faults: [{ code: 'invalid', field: 'learners.0.name' }, { code: 'invalid' }],
    });
  });

  it('keeps the seconds to wait, from the answer or from the header', () => {
    const told = new AnswerError(429, { code: 'too-many-tries', data: { seconds: 30 } }, 99);
    expect(problemOf(told)).toMatchObject({ code: 'too-many-tries', data: { seconds: 30 } });
    expect(problemOf(new AnswerError(429, null, 12))).toMatchObject({ code: 'too-many-tries', data: { seconds: 12 } });
  });

  it('says offline when nothing came back, in the words of each browser', () => {
    for (const words of ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])
      expect(problemOf(new TypeError(words)).code).toBe('offline');
  });

  it('tells a server that is not ready from one that fails', () => {
    expect(problemOf(new AnswerError(503, null)).code).toBe('unavailable');
    expect(problemOf(new AnswerError(500, null)).code).toBe('unexpected');
  });

  it.each([null, undefined, 'text', new TypeError('x is not a function'), new Error('bug')])(
    'calls %s unexpected, without a status',
    (error) => {
      expect(problemOf(error)).toEqual({ code: 'unexpected', data: {}, faults: [] });
    },
  );

  it('passes over faults that are none', () => {
    const error = new ORPCError('X', { status: 422, data: { code: 'x', faults: [null, 'no', { code: 'yes' }] } });
    expect(problemOf(error).faults).toEqual([{ code: 'yes' }]);
  });
});

describe('isRefusal', () => {
  it.each([
    [400, true],
    [403, true],
    [404, true],
    [409, true],
    [422, true],
    [401, false],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('status %i: %s', (status, expected) => {
    expect(isRefusal({ code: 'x', data: {}, faults: [], status })).toBe(expected);
  });

  it('never holds when no answer came', () => {
    expect(isRefusal({ code: 'offline', data: {}, faults: [] })).toBe(false);
  });
});
