import type { Fault } from '../../kernel/problem.ts';
import { fault, firstOf } from '../finding.ts';
import { fromHarmless } from './cell-text.ts';
import { decodeText, withoutByteOrderMark } from './decode.ts';
import { splitRecords } from './split.ts';
import type { Table, TableRow } from './table.ts';

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Every row gets as many cells as the heading has: a wide heading over a million short rows would fill the memory. */
const MOST_CELLS = 10_000_000;

/** Reads comma, semicolon or tab separated text with one heading row (RFC 4180, quotes read leniently). */
export function readTable(input: string | Uint8Array, file?: string): TableReading {
  const text = withoutByteOrderMark(typeof input === 'string' ? input : decodeText(input));
  const delimiter = sniffDelimiter(text);
  const records = splitRecords(text, delimiter);
  if ('brokenAtLine' in records) return refuse('table.brokenQuote', file, records.brokenAtLine);
  const [head, ...rest] = records.rows.slice(records.rows.findIndex(isFilled));
  if (!head || !isFilled(head)) return refuse('table.empty', file, 1);
  if (text.includes('\0')) return refuse('table.notText', file, 1);
  if (head.cells.length * rest.length > MOST_CELLS) {
    const data = { columns: head.cells.length, rows: rest.length };
    return { ok: false, faults: [fault('table.tooLarge', { ...(file === undefined ? {} : { file }), data })] };
  }
  const names = head.cells.map((cell) => fromHarmless(cell.trim()));
  const faults: Fault[] = [];
  const rows: TableRow[] = [];
  for (const row of rest) {
    const surplus = row.cells.findIndex((cell, index) => index >= names.length && cell.trim() !== '');
    if (surplus >= 0) faults.push(tooManyCells(file, row.line, names.length, surplus + 1));
    else if (isFilled(row)) rows.push({ line: row.line, cells: padTo(row.cells, names.length).map(fromHarmless) });
  }
  return faults.length > 0
    ? { ok: false, faults: firstOf(faults) }
    : { ok: true, table: { head: names, rows, delimiter } };
}

function isFilled(row: TableRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function refuse(
  code: 'table.brokenQuote' | 'table.empty' | 'table.notText',
  file: string | undefined,
  line: number,
): TableReading {
  return { ok: false, faults: [fault(code, { ...(file === undefined ? {} : { file }), line })] };
}

function tooManyCells(file: string | undefined, line: number, expected: number, found: number): Fault {
  return fault('table.tooManyCells', { ...(file === undefined ? {} : { file }), line, data: { expected, found } });
}

function padTo(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the first lines agree on most: as many as in the heading, at least one, outside quotes. */
function sniffDelimiter(text: string): Table['delimiter'] {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const complete = lines.length > 1 && text.length > 20_000 ? lines.slice(0, -1) : lines;
  let best: { delimiter: Table['delimiter']; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = complete.map((line) => countOutsideQuotes(line, delimiter));
    const heading = counts[0] ?? 0;
    const agreeing = counts.filter((count) => count === heading).length;
    const score = heading === 0 ? 0 : agreeing * 1000 + heading;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count++;
  }
  return count;
}
