import { appendFileSync, mkdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { AccountBook } from './account-book.ts';
import { auditBook, type Findings, type Found, NOTHING_FOUND } from './audit-book.ts';
import type { Facts } from './facts.ts';

/** `npm run test:full` runs every cut; otherwise a sample, by a seed that is the same in every run unless FAULT_SEED says otherwise. */
export const isFull = process.env['POOLSTER_FULL'] === '1';
export const SEED = process.env['FAULT_SEED'] ?? '0';

/** Where each kind leaves its line, for `docs/faults.md`. */
export const RESULTS = 'build/reports/faults.jsonl';

export interface Result {
  readonly fault: string;
  /** What was done to it, in words: `50 kills`. */
  readonly done: string;
  readonly seed: string;
  readonly acknowledged: number;
  readonly unknown: number;
  readonly lost: number;
  readonly doubled: number;
  readonly corrupt: number;
  readonly seconds: number;
  readonly note?: string;
}

/** What was in the database before anybody wrote: nothing of it may go. */
export const nothingBefore: Found = new Map();

/** Compares and throws unless nothing at all is wrong; returns how the database differed, for the harness's own test. */
export function expectTrue(book: AccountBook, facts: Facts): void {
  const { findings, wrongly } = compared(book, facts);
  expect(findings).toEqual(NOTHING_FOUND);
  expect(facts.contradictions).toEqual([]);
  // A sign-out, a bug or a refusal in the middle of a fault: a client would give up what it had to send.
  expect(wrongly).toEqual([]);
}

export function compared(book: AccountBook, facts: Facts): { findings: Findings; wrongly: readonly string[] } {
  const found: Found = new Map(facts.effects);
  const wrongly = book
    .entries()
    .filter(({ outcome, write }) => outcome === 'refused' && !write.kind.startsWith('refused'))
    .map(({ write }) => `${write.kind} ${write.id}`);
  return { findings: auditBook(book, found), wrongly };
}

/** One line per kind of fault, on the screen and in the file of results. */
export function report(result: Omit<Result, 'seed'>): void {
  const { fault, done, acknowledged, unknown, lost, doubled, corrupt, seconds, note } = result;
  const counts = `${acknowledged.toLocaleString('en')} acknowledged, ${unknown} of unknown outcome`;
  const wrong = `lost ${lost}, doubled ${doubled}, corrupt ${corrupt}`;
  console.log(`${fault}: ${done}, ${counts}, ${wrong} (${seconds.toFixed(0)} s)${note ? ` · ${note}` : ''}`);
  mkdirSync('build/reports', { recursive: true });
  appendFileSync(RESULTS, `${JSON.stringify({ ...result, seed: SEED })}\n`);
}

/** The line of a run that went through `expectTrue`; a run that did not never gets here. */
export function reportTrue(
  fault: string,
  done: string,
  book: AccountBook,
  options: { readonly from: number; readonly unknown: number; readonly before?: number; readonly note?: string },
): void {
  const { from, unknown, before = 0, note } = options;
  const none = { lost: 0, doubled: 0, corrupt: 0 };
  const seconds = (performance.now() - from) / 1000;
  report({
    fault,
    done,
    acknowledged: book.count('acknowledged') - before,
    unknown,
    ...none,
    seconds,
    ...(note ? { note } : {}),
  });
}
