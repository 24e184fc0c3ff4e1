import { describe, expect, it } from 'vitest';
import { countsIn, countsOf, sum } from './reports.ts';

const vitest = (over: object) => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...over,
});
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe('the counts of a report', () => {
  it('are those of Vitest', () => {
    expect(countsOf(vitest({}))).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(countsOf(vitest({ success: false, numFailedTests: 2 }))).toMatchObject({ passed: 3, failed: 2 });
  });

  it('take a test file that could not be loaded for a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(countsOf(vitest({ success: false, testResults: [unloaded] }))).toMatchObject({ failed: 1 });
  });

  it('take an error outside every test for a failure', () => {
    expect(countsOf(vitest({ success: false }))).toMatchObject({ failed: 1 });
  });

  it('are those of Playwright, in which a journey that passed at its second try has passed', () => {
    expect(countsOf(playwright({ expected: 5, unexpected: 1, flaky: 1, skipped: 2 }))).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
    });
    expect(countsOf(playwright({ expected: 5 }, [{ message: 'no server' }]))).toMatchObject({ failed: 1 });
  });

  it('are a failure where no test ran, and where there is no report', () => {
    expect(countsOf(vitest({ numPassedTests: 0, testResults: [] }))).toMatchObject({ passed: 0, failed: 1 });
    expect(countsOf(playwright({ skipped: 4 }))).toMatchObject({ failed: 1 });
    expect(countsIn('build/reports/no-such-report.json')).toMatchObject({ passed: 0, failed: 1 });
  });

  it('take each gate that failed for a failure, and a gate that passed for no test', () => {
    const report = (codes: number[]) => ({ gates: codes.map((code) => ({ name: 'tidy', code })) });
    expect(countsOf(report([0, 1, 2]))).toEqual({ passed: 0, failed: 2, skipped: 0 });
    expect(countsOf(report([0, 0]))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('add up', () => {
    expect(sum([countsOf(vitest({})), countsOf(playwright({ expected: 2, unexpected: 1 }))])).toEqual({
      passed: 5,
      failed: 1,
      skipped: 1,
    });
  });
});
