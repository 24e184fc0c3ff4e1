/** What one kind of fault came to. */
export interface FaultResult {
  readonly fault: string;
  /** What was done, in words: `50 kills`. */
  readonly done: string;
  readonly seed: string;
  readonly acknowledged: number;
  /** Writes whose answer was lost; each was sent again with the same ids. */
  readonly unknown: number;
  readonly lost: number;
  readonly doubled: number;
  readonly corrupt: number;
  readonly seconds: number;
  readonly at: string;
  readonly isFull: boolean;
  readonly note?: string;
}

/** Rows of the table in `docs/faults.md`, in a fixed order. */
export function resultRows(results: readonly FaultResult[]): string[] {
  return [...results]
    .sort((a, b) => (a.fault < b.fault ? -1 : 1))
    .map(({ fault, done, note, seconds, at, isFull, seed, ...counts }) => {
      const kind = isFull ? 'full' : 'sample';
      const cells = [
        fault,
        note ? `${done}; ${note}` : done,
        counts.acknowledged.toLocaleString('en'),
        ...[counts.unknown, counts.lost, counts.doubled, counts.corrupt].map(String),
        `${seconds.toFixed(0)} s`,
        `${kind}, seed ${seed}, ${at.slice(0, 10)}`,
      ];
      return `| ${cells.join(' | ')} |`;
    });
}
