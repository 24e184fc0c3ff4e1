import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../../kernel/problem.ts';
import { fault } from '../finding.ts';
import { fromHarmless } from './cell-text.ts';
import { decodeText, withoutByteOrderMark } from './decode.ts';
import type { Table, TableRow } from './table.ts';

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads comma, semicolon or tab separated text with one heading row (RFC 4180, quotes read leniently). */
export function readTable(input: string | Uint8Array, file?: string): TableReading {
  const text = withoutByteOrderMark(typeof input === 'string' ? input : decodeText(input));
  const delimiter = sniffDelimiter(text);
  const records = splitRecords(text, delimiter);
  if ('line' in records) return refuse('table.brokenQuote', file, records.line);
  const [head, ...rest] = records.rows.slice(records.rows.findIndex(isFilled));
  if (!head || !isFilled(head)) return refuse('table.empty', file, 1);
  const names = head.cells.map((cell) => fromHarmless(cell.trim()));
  const faults: Fault[] = [];
  const rows: TableRow[] = [];
  for (const row of rest) {
    const surplus = row.cells.findIndex((cell, index) => index >= names.length && cell.trim() !== '');
    if (surplus >= 0) faults.push(tooManyCells(file, row.line, names.length, surplus + 1));
    else if (isFilled(row)) rows.push({ line: row.line, cells: padTo(row.cells, names.length).map(fromHarmless) });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, table: { head: names, rows, delimiter } };
}

function isFilled(row: TableRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function refuse(code: 'table.brokenQuote' | 'table.empty', file: string | undefined, line: number): TableReading {
  return { ok: false, faults: [fault(code, { ...(file === undefined ? {} : { file }), line })] };
}

function tooManyCells(file: string | undefined, line: number, expected: number, found: number): Fault {
  return fault('table.tooManyCells', { ...(file === undefined ? {} : { file }), line, data: { expected, found } });
}

function padTo(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function splitRecords(text: string, delimiter: Table['delimiter']): { rows: TableRow[] } | { line: number } {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { rows: records.map(({ record, info }) => ({ line: firstLine(record, info.lines), cells: record })) };
  } catch (error) {
    // The parser's own errors are about the input; anything else is a bug and goes on.
    if (error instanceof CsvError) return { line: typeof error['lines'] === 'number' ? error['lines'] : 1 };
    throw error;
  }
}

/** The parser tells the line on which a record ends; quoted cells may hold line breaks. */
function firstLine(cells: readonly string[], lastLine: number): number {
  const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return Math.max(1, lastLine - breaks);
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
