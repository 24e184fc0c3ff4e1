import type { Fault } from '../../kernel/problem.ts';
import { fault, firstOf, type Mending, startMending } from '../finding.ts';
import type { Mended } from '../framework/framework-package.ts';
import type { Cell, Table } from '../table/table.ts';
import { cellText, numberIn, scoreIn } from './cells.ts';
import { columnFaults, learnerColumns, type ResultColumn, type ResultsMapping, resultColumns } from './columns.ts';
import type { ResultRow } from './result-row.ts';

/** Rows of a spreadsheet, the heading row first, or a table read by `readTable`. */
export type ResultsTable = readonly (readonly Cell[])[] | Table;

export type ResultsReading =
  | {
      readonly ok: true;
      readonly rows: readonly ResultRow[];
      readonly learnerColumns: readonly string[];
      readonly columns: readonly ResultColumn[];
      readonly notes: readonly Mended[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/**
 * Reads test results of learners × goals or items. The learner column, what each other column stands for and how much
 * it is on (in its heading, in a row `maximum`, in the cells as `7/10`) are detected, and a mapping overrides that.
 */
export function readResults(table: ResultsTable, mapping: ResultsMapping = {}, file?: string): ResultsReading {
  const { head, rows } = sheetOf(table);
  const mending = startMending();
  const place = file === undefined ? {} : { file };
  const cells = rows.map((row) => row.cells);
  const learner = learnerColumns(head, cells, mapping);
  const found = resultColumns(file, head, cells, learner, mapping, mending);
  const faults = columnFaults(file, head, found, mapping);
  if (learner.length === 0) faults.push(fault('results.noLearnerColumn', { ...place, line: 1 }));
  else if (found.length === 0) faults.push(fault('results.noResultColumn', { ...place, line: 1 }));
  if (faults.length > 0) return { ok: false, faults: firstOf(faults) };
  const nameOf = (row: SheetRow) =>
    learner
      .map((index) => cellText(row.cells[index]))
      .filter(Boolean)
      .join(' ');
  const saysMaximum = (row: SheetRow) =>
    MAXIMUM.test(nameOf(row)) || (nameOf(row) === '' && row === rows[0] && isMaximumRow(row, found));
  const maximumRows = rows.filter(saysMaximum);
  const others = rows.filter((row) => !saysMaximum(row));
  const columns = withMaximums(found, maximumRows, others, mapping, mending, file);
  const reader = { columns, faults, mending, place };
  const answers = others.filter((row) => row.cells.some((cell) => cellText(cell) !== ''));
  const results = readRows(answers, nameOf, head[learner[0] ?? 0] ?? '', reader);
  if (faults.length > 0) return { ok: false, faults: firstOf(faults) };
  return {
    ok: true,
    rows: results,
    learnerColumns: learner.map((index) => head[index] ?? ''),
    columns,
    notes: mending.list(),
  };
}

const MAXIMUM = /^(?:max(?:imum)?(?:score)?|op|punten|te behalen)\.?$/i;

function sheetOf(table: ResultsTable): { head: string[]; rows: SheetRow[] } {
  if ('head' in table) return { head: [...table.head], rows: [...table.rows] };
  const [first, ...rest] = table;
  return { head: (first ?? []).map(cellText), rows: rest.map((cells, index) => ({ line: index + 2, cells })) };
}

/** A first row without a learner and with a number in every result column says what each is on. */
function isMaximumRow(row: SheetRow, columns: readonly ResultColumn[]): boolean {
  return columns.every(({ index }) => numberIn(cellText(row.cells[index])) !== undefined);
}

/** Heading, then the row of maximums, then the mapping; a column of only 0 and 1 is on 1. */
function withMaximums(
  columns: readonly ResultColumn[],
  maximumRows: readonly SheetRow[],
  rows: readonly SheetRow[],
  mapping: ResultsMapping,
  mending: Mending,
  file: string | undefined,
): ResultColumn[] {
  return columns.map((column) => {
    const inRow = maximumRows
      .map((row) => numberIn(cellText(row.cells[column.index])))
      .find((value) => value !== undefined);
    const maximum = column.maximum ?? inRow ?? mapping.maximum;
    if (maximum !== undefined) return { ...column, maximum };
    const isBinary = rows.every((row) => {
      const cell = scoreIn(row.cells[column.index]);
      return cell.kind !== 'score' || cell.maximum !== undefined || cell.score === 0 || cell.score === 1;
    });
    if (!isBinary) return column;
    mending.add('results.maximumAssumed', file ?? '', column.heading, { field: column.heading, maximum: 1 });
    return { ...column, maximum: 1 };
  });
}

interface Reader {
  readonly columns: readonly ResultColumn[];
  readonly faults: Fault[];
  readonly mending: Mending;
  readonly place: { readonly file?: string };
}

function readRows(
  rows: readonly SheetRow[],
  nameOf: (row: SheetRow) => string,
  field: string,
  reader: Reader,
): ResultRow[] {
  const firstLine = new Map<string, number>();
  return rows.flatMap((row) => {
    const learner = nameOf(row);
    const first = firstLine.get(learner);
    const at = { ...reader.place, line: row.line, field };
    if (learner === '') reader.faults.push(fault('results.missingLearner', at));
    else if (first !== undefined) {
      reader.faults.push(fault('results.duplicateLearner', { ...at, data: { learner, firstLine: first } }));
    } else firstLine.set(learner, row.line);
    return reader.columns.flatMap((column) => resultOf(row, learner, column, reader));
  });
}

function resultOf(
  row: SheetRow,
  learner: string,
  column: ResultColumn,
  { faults, mending, place }: Reader,
): ResultRow[] {
  const cell = scoreIn(row.cells[column.index]);
  const at = { ...place, line: row.line, field: column.heading };
  if (cell.kind === 'absent') {
    mending.add('results.absent', place.file ?? '', `line ${row.line}`, { field: column.heading });
    return [];
  }
  const value = cellText(row.cells[column.index]);
  if (cell.kind === 'wrong') return complain(faults, fault('results.badScore', { ...at, data: { value } }));
  const maximum = cell.maximum ?? column.maximum;
  if (maximum === undefined) return complain(faults, fault('results.maximumMissing', at));
  if (maximum <= 0) return complain(faults, fault('results.badMaximum', { ...at, data: { maximum } }));
  if (cell.score < 0 || cell.score > maximum) {
    return complain(faults, fault('results.scoreOutOfRange', { ...at, data: { value, maximum } }));
  }
  return [{ line: row.line, field: column.heading, learner, code: column.code, score: cell.score, maximum }];
}

function complain(faults: Fault[], found: Fault): [] {
  faults.push(found);
  return [];
}
