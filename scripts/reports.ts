// Counts of what the test runners wrote down, for the closing line of `npm test`.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Outcome } from './steps.ts';

/** Where each suite leaves its machine-readable report, from the project's root. */
export const REPORTS = {
  gates: 'build/reports/gates.json',
  unit: 'build/reports/unit.json',
  api: 'build/reports/api.json',
  apiOnPostgres: 'build/reports/api-postgres.json',
  faults: 'build/reports/faults.json',
  journeys: 'build/reports/journeys.json',
  journeysOnPostgres: 'build/reports/journeys-postgres.json',
} as const;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Removes an older report, so that a runner that dies before writing is never counted by yesterday's numbers. */
export function forget(path: string): void {
  rmSync(path, { force: true });
}

/** Keeps which gates failed; the unit tests have a report of their own, in which they are counted one by one. */
export function writeGates(outcomes: readonly Outcome[]): void {
  const gates = outcomes
    .filter(({ step }) => step.name !== 'unit tests')
    .map(({ step, code }) => ({ name: step.name, code }));
  mkdirSync(dirname(REPORTS.gates), { recursive: true });
  writeFileSync(REPORTS.gates, JSON.stringify({ gates }));
}

/** The counts in a report. A missing or unreadable report counts as one failure: a suite that said nothing did not pass. */
export function countsIn(path: string): Counts {
  if (!existsSync(path)) return { ...NOTHING, failed: 1 };
  try {
    return countsOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { ...NOTHING, failed: 1 };
  }
}

const vitest = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

const gates = z.object({ gates: z.array(z.object({ name: z.string(), code: z.number() })) });

/** Counts of a Vitest or a Playwright report, or of the gates, which count where they fail and are no tests where they pass; a file that could not be loaded and an error outside any test are failures too. */
export function countsOf(report: unknown): Counts {
  const checked = gates.safeParse(report);
  if (checked.success) return { ...NOTHING, failed: checked.data.gates.filter(({ code }) => code !== 0).length };
  const journeys = playwright.safeParse(report);
  if (journeys.success) {
    const { expected, unexpected, flaky, skipped } = journeys.data.stats;
    // Flaky: passed at a second try, which only CI allows; Playwright's own report names them.
    return atLeastOne({ passed: expected + flaky, failed: unexpected + journeys.data.errors.length, skipped });
  }
  const suite = vitest.parse(report);
  const unloaded = suite.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = suite.numFailedTests + unloaded;
  return atLeastOne({
    passed: suite.numPassedTests,
    // An error that belongs to no test, such as a rejected promise nobody waited for.
    failed: failed === 0 && !suite.success ? 1 : failed,
    skipped: suite.numPendingTests + suite.numTodoTests,
  });
}

/** A suite in which no test ran has not shown anything. */
function atLeastOne(counts: Counts): Counts {
  return counts.passed + counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NOTHING,
  );
}
