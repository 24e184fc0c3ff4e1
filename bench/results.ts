import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

/** One figure of a benchmark, as the page of the algorithm and docs/ai-act read it. */
export interface Figure {
  /** Key of its words in the capability `algorithms`. */
  readonly figure: string;
  /** What it was measured on: a data set, a kind; absent when there is only one. */
  readonly of?: string;
  readonly value: number;
  /** How many cases stand behind it. */
  readonly cases?: number;
}

/** Writes `bench/results/<benchmark>.json`, the benchmark's own result file. */
export function writeResults(benchmark: string, command: string, figures: readonly Figure[]): void {
  const folder = fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const result = { benchmark, command, machine: machine(), date: new Date().toISOString().slice(0, 10), figures };
  writeFileSync(`${folder}${benchmark}.json`, `${JSON.stringify(result, null, 2)}\n`);
}

export function machine(): string {
  return `${os.cpus()[0]?.model.trim() ?? 'unknown'}, ${os.cpus().length} cores, Node ${process.version}`;
}

/** A figure with no more digits than it deserves. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
