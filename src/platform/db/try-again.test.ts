import { describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { mishapOf } from './mishap.ts';
import { type Again, type Progress, tryAgain, waitBefore } from './try-again.ts';

const withCode = (code: string, message = 'refused', more: object = {}) =>
  Object.assign(new Error(message), { code, ...more });

describe('what befell a statement', () => {
  it.each([
    ['a serialization failure', withCode('40001'), 'conflict'],
    ['a deadlock', withCode('40P01'), 'conflict'],
    ['a connection exception', withCode('08006'), 'away'],
    ['an administrator who stops the server', withCode('57P01'), 'away'],
    ['a server that crashed', withCode('57P02'), 'away'],
    ['a server that is starting', withCode('57P03'), 'away'],
    ['a server that has no room after a restart', withCode('53300'), 'away'],
    ['a reset connection', withCode('ECONNRESET', 'read ECONNRESET'), 'away'],
    ['nobody who listens', withCode('ECONNREFUSED', 'connect ECONNREFUSED'), 'away'],
    ['a socket file that is gone', withCode('ENOENT', 'connect ENOENT', { syscall: 'connect' }), 'away'],
    ['the driver, without a code', new Error('Connection terminated unexpectedly'), 'away'],
    [
      'a connection that failed before',
      new Error('Client has encountered a connection error and is not queryable'),
      'away',
    ],
    ['a library that wraps it', new Error('Failed to get session', { cause: withCode('57P01') }), 'away'],
    ['a unique key', withCode('23505'), undefined],
    ['a missing file', withCode('ENOENT', 'open', { syscall: 'open' }), undefined],
    ['a full pool', new Error('timeout exceeded when trying to connect'), 'full'],
    ['a refusal of ours', new Problem('not-allowed'), undefined],
    ['no error at all', 'text', undefined],
  ])('%s', (_, error, mishap) => expect(mishapOf(error)).toBe(mishap));
});

/** Runs work that fails `failures` times at this stage, and tells how often it ran and how long it would have waited. */
async function trying(again: Again, stage: Progress['stage'], error: unknown, failures: number) {
  const waits: number[] = [];
  let runs = 0;
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const outcome = await tryAgain({ wait, random: () => 0.5 }, again, async (progress) => {
    runs += 1;
    progress.stage = stage;
    if (runs <= failures) throw error;
    return 'done';
  }).catch((thrown: unknown) => thrown);
  return { outcome, runs, waits };
}

const reasonOf = (outcome: unknown) =>
  outcome instanceof Problem ? [outcome.status, outcome.data['reason']] : outcome;

describe('trying again', () => {
  const lost = withCode('57P01');
  const conflict = withCode('40P01');

  it.each([
    ['ifNotBegun', 'opening', lost, 'done'],
    ['ifNotBegun', 'working', lost, [503, 'database-away']],
    ['ifNotBegun', 'working', conflict, [503, 'database-busy']],
    ['ifUndone', 'working', lost, 'done'],
    ['ifUndone', 'committing', conflict, 'done'],
    ['ifUndone', 'committing', lost, [503, 'outcome-unknown']],
    ['always', 'committing', lost, 'done'],
  ] as const)('%s, lost while %s (%s)', async (again, stage, error, outcome) => {
    const told = await trying(again, stage, error, 1);
    expect(reasonOf(told.outcome)).toEqual(outcome);
    expect(told.runs).toBe(outcome === 'done' ? 2 : 1);
  });

  it('gives up after eight tries, in under four seconds, and keeps the cause', async () => {
    const { outcome, runs, waits } = await trying('always', 'working', lost, 99);
    expect(runs).toBe(8);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(4000);
    expect(outcome).toMatchObject({ code: 'unavailable', cause: lost });
  });

  it('lets an error that is no mishap through at once, as it is', async () => {
    const error = withCode('23505');
    expect(await trying('always', 'working', error, 1)).toEqual({ outcome: error, runs: 1, waits: [] });
  });

  it('waits twice as long each time up to a bound, half of it by chance', () => {
    const waits = (chance: number) => [1, 2, 5, 6, 7].map((tries) => waitBefore(tries, 'away', chance));
    expect(waits(1)).toEqual([50, 100, 800, 1000, 1000]);
    expect(waits(0)).toEqual([25, 50, 400, 500, 500]);
    expect(waitBefore(7, 'conflict', 1)).toBe(300);
  });
});
