import { mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { AccountBook } from './account-book.ts';
import { auditBook, type Findings, NOTHING_FOUND } from './audit-book.ts';
import type { Facts } from './facts.ts';
import type { FaultResult } from './results-table.ts';

/** `npm run test:full` runs every cut; otherwise a sample, by a seed that is the same in every run unless FAULT_SEED says otherwise. */
export const isFull = process.env['POOLSTER_FULL'] === '1';
export const SEED = process.env['FAULT_SEED'] ?? '0';

/** Each kind of fault leaves its latest result here, for `docs/faults.md`. */
const RESULTS = 'build/reports/faults';

/** How much is wrong, counted. */
export type Verdict = Pick<FaultResult, 'lost' | 'doubled' | 'corrupt'>;

/** Compares, and throws unless nothing at all is wrong. `corrupt` is what is there and may not be, or does not agree. */
export function expectTrue(book: AccountBook, facts: Facts): Verdict {
  const { findings, wrongly } = compared(book, facts);
  expect(findings).toEqual(NOTHING_FOUND);
  expect(facts.contradictions).toEqual([]);
  // A sign-out, a bug or a refusal in the middle of a fault: a client would give up what it had to send.
  expect(wrongly).toEqual([]);
  const { lost, doubled, appeared, torn, strange } = findings;
  const corrupt = appeared.length + torn.length + strange.length + facts.contradictions.length;
  return { lost: lost.length, doubled: doubled.length, corrupt };
}

export function compared(book: AccountBook, facts: Facts): { findings: Findings; wrongly: readonly string[] } {
  const wrongly = book
    .entries()
    .filter(({ outcome, write }) => outcome === 'refused' && !write.kind.startsWith('refused'))
    .map(({ write }) => `${write.kind} ${write.id}`);
  return { findings: auditBook(book, new Map(facts.effects)), wrongly };
}

/** One line per kind of fault, on the screen and kept; a run that found something wrong has failed before. */
export function report(
  result: Omit<FaultResult, 'seed' | 'seconds' | 'at' | 'isFull'> & { readonly from: number },
): void {
  const { from, ...told } = result;
  const seconds = (performance.now() - from) / 1000;
  const whole: FaultResult = { ...told, seed: SEED, seconds, at: new Date().toISOString(), isFull };
  const counts = `${told.acknowledged.toLocaleString('en')} acknowledged, ${told.unknown} of unknown outcome`;
  const note = told.note ? ` · ${told.note}` : '';
  const wrong = `lost ${told.lost}, doubled ${told.doubled}, corrupt ${told.corrupt}`;
  console.log(`${told.fault}: ${told.done}, ${counts}, ${wrong} (${seconds.toFixed(0)} s)${note}`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/${told.fault.replaceAll(/\W+/g, '-').toLowerCase()}.json`, JSON.stringify(whole));
}
