import { type Counts, sum } from './reports.ts';

/** One part of `npm test` and what came of it. */
export interface Part {
  readonly name: string;
  readonly seconds: number;
  readonly counts: Counts;
}

/** The summary in lines, of which the very last is `N passed, N failed` over all parts. */
export function summaryOf(parts: readonly Part[], seconds: number): string[] {
  const total = sum(parts.map((part) => part.counts));
  return [
    '── summary ──',
    ...parts.map(
      (part) =>
        `${part.name.padEnd(32)} ${outcomeOf(part)}${part.seconds > 0 ? ` (${part.seconds.toFixed(0)} s)` : ''}`,
    ),
    `everything took ${seconds.toFixed(0)} s`,
    '',
    `${total.passed} passed, ${total.failed} failed`,
  ];
}

/** 0 only when something passed and nothing failed. */
export function exitCodeOf(parts: readonly Part[]): 0 | 1 {
  const total = sum(parts.map((part) => part.counts));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

function outcomeOf({ counts: { passed, failed, skipped } }: Part): string {
  if (passed + skipped === 0) return failed > 0 ? 'failed' : 'ok';
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
