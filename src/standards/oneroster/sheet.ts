import type { Fault } from '../../kernel/problem.ts';
import type { FaultCode } from '../codes.ts';
import { fault, type Mending } from '../finding.ts';
import { looksLikeNationalRegisterNumber } from '../roster/national-register-number.ts';
import { type Columns, columnsOf } from '../table/columns.ts';
import { readTable } from '../table/read.ts';
import type { Table } from '../table/table.ts';
import { FILES, type FileKind, fileName, type Processing } from './files.ts';

/** One CSV file of the roster: its rows by id, its deleted ids, and how to complain about a cell. */
export interface Sheet {
  readonly kind: FileKind;
  readonly file: string;
  readonly processing: Processing;
  readonly rows: readonly Row[];
  /** Ids whose status is `tobedeleted`. */
  readonly deleted: ReadonlySet<string>;
  has(sourceId: string): boolean;
}

export interface Row {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  /** The trimmed cell, empty where it looks like a national register number. Ids are checked apart: see `users`. */
  cell(name: string): string;
  list(name: string): string[];
  complain(code: FaultCode, field: string, data?: Fault['data']): void;
}

/** Beyond this many faults the file is not what it says it is, and a longer list helps no one. */
const MAX_FAULTS = 200;

export function addFault(faults: Fault[], found: Fault): void {
  if (faults.length < MAX_FAULTS) faults.push(found);
  else if (faults.length === MAX_FAULTS) faults.push(fault('roster.tooManyFaults', { data: { shown: MAX_FAULTS } }));
}

export function readSheet(
  kind: FileKind,
  processing: Processing,
  content: Uint8Array | undefined,
  faults: Fault[],
  mending: Mending,
): Sheet {
  const file = fileName(kind);
  const rows: Row[] = [];
  const lines = new Map<string, number>();
  const deleted = new Set<string>();
  const sheet: Sheet = { kind, file, processing, rows, deleted, has: (id) => lines.has(id) && !deleted.has(id) };
  if (!content || processing === 'absent') return sheet;
  for (const row of rowsOf(kind, file, content, faults, mending)) {
    const first = lines.get(row.id);
    if (row.id === '') row.complain('roster.missingValue', 'sourcedId');
    else if (kind === 'users' && looksLikeNationalRegisterNumber(row.id))
      row.complain('roster.nationalRegisterNumber', 'sourcedId');
    else if (first !== undefined) row.complain('roster.duplicateId', 'sourcedId', { id: row.id, firstLine: first });
    else if (isDeleted(row)) {
      deleted.add(row.id);
      if (processing === 'bulk') mending.add('roster.rowDeleted', file, `line ${row.line}`);
    } else rows.push(row);
    lines.set(row.id, first ?? row.line);
  }
  for (const row of rows)
    for (const field of FILES[kind]) if (row.cell(field) === '') row.complain('roster.missingValue', field);
  return sheet;
}

/** OneRoster 1.0 said `inactive` for what later versions call `tobedeleted`. */
function isDeleted(row: Row): boolean {
  const status = row.cell('status').toLowerCase();
  if (status === '' || status === 'active') return false;
  if (status === 'tobedeleted' || status === 'inactive') return true;
  row.complain('roster.badValue', 'status', { value: status });
  return false;
}

function rowsOf(kind: FileKind, file: string, content: Uint8Array, faults: Fault[], mending: Mending): Row[] {
  const reading = readTable(content, file);
  if (!reading.ok) {
    for (const found of reading.faults) addFault(faults, found);
    return [];
  }
  const columns = columnsOf(reading.table.head);
  for (const field of columns.doubled) addFault(faults, fault('table.duplicateColumn', { file, line: 1, field }));
  const missing = FILES[kind].filter((field) => !columns.has(field));
  for (const field of missing) addFault(faults, fault('table.missingColumn', { file, line: 1, field }));
  if (missing.length > 0) return [];
  tellDropped(kind, file, reading.table, columns, mending);
  return reading.table.rows.map((tableRow) => {
    const { line } = tableRow;
    const cell = (name: string) => {
      const value = columns.cell(tableRow, name);
      if (value === '' || /sourcedIds?$/i.test(name) || !looksLikeNationalRegisterNumber(value)) return value;
      mending.add('roster.nationalRegisterNumber', file, `line ${line}`, { field: name });
      return '';
    };
    return {
      file,
      line,
      id: columns.cell(tableRow, 'sourcedId'),
      cell,
      list: (name) =>
        cell(name)
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      complain: (code, field, data) => addFault(faults, fault(code, { file, line, field, ...(data ? { data } : {}) })),
    };
  });
}

/** Columns that may hold a national register number or a secret are never taken over; that they held something is told. */
function tellDropped(kind: FileKind, file: string, table: Table, columns: Columns, mending: Mending): void {
  if (kind !== 'users' && kind !== 'userProfiles') return;
  for (const field of ['identifier', 'userIds', 'userMasterIdentifier', 'password']) {
    for (const row of table.rows) {
      if (columns.cell(row, field) !== '') mending.add('roster.identifierDropped', file, `line ${row.line}`, { field });
    }
  }
}
