import type { Fault } from '../../kernel/problem.ts';
import { readTable } from '../../standards/table/read.ts';
import { readWorkbook } from '../../standards/table/read-workbook.ts';
import type { Table } from '../../standards/table/table.ts';
import { namesInZip } from '../../standards/zip/open-zip.ts';

/** A roster file, looked at but not yet read: OneRoster, or a table that needs a mapping. */
export type RosterFile =
  | { readonly kind: 'oneroster'; readonly name: string; readonly zip: Uint8Array }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly table: Table;
      /** Of a workbook with several sheets; the first is read unless another is asked for. */
      readonly sheets: readonly string[];
      readonly sheet: string | undefined;
    };

export type RosterFileOpening =
  | { readonly ok: true; readonly file: RosterFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const ZIP_BOUNDS = { entries: 2000, bytes: 200_000_000 };
const ZIP_DATA = { megabytes: ZIP_BOUNDS.bytes / 1_000_000, maximum: ZIP_BOUNDS.entries };

/** Tells by its content what a file is: a zip of CSV files, an Excel workbook, or text with columns. */
export async function openRosterFile(name: string, bytes: Uint8Array, sheet?: string): Promise<RosterFileOpening> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse({ file: name, code: 'roster.oldExcel' });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const contents = namesInZip(bytes, ZIP_BOUNDS);
    if (!contents.ok) return refuse({ file: name, code: contents.code, data: ZIP_DATA });
    if (contents.names.includes('xl/workbook.xml')) return openWorkbook(name, bytes, sheet);
    return { ok: true, file: { kind: 'oneroster', name, zip: bytes } };
  }
  const reading = readTable(bytes, name);
  if (!reading.ok) return reading;
  return { ok: true, file: { kind: 'table', name, table: reading.table, sheets: [], sheet: undefined } };
}

function refuse(fault: Fault): RosterFileOpening {
  return { ok: false, faults: [fault] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

async function openWorkbook(name: string, bytes: Uint8Array, asked: string | undefined): Promise<RosterFileOpening> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return refuse({ file: name, ...REFUSED[workbook.reason] });
  const { sheets } = workbook;
  const found = asked === undefined ? sheets[0] : sheets.find((one) => one.name === asked);
  const [head, ...rest] = found?.rows ?? [];
  if (!found || !head) return refuse({ file: name, line: 1, code: 'table.empty' });
  const names = head.map(cellText);
  const rows = rest.map((cells, index) => ({
    // Row 1 of the sheet is the heading.
    line: index + 2,
    cells: names.map((_, column) => cellText(cells[column])),
  }));
  const table: Table = {
    head: names,
    rows: rows.filter((row) => row.cells.some((cell) => cell !== '')),
    delimiter: ',',
  };
  return { ok: true, file: { kind: 'table', name, table, sheets: sheets.map((one) => one.name), sheet: found.name } };
}

const REFUSED = {
  unreadable: { code: 'roster.workbookUnreadable' },
  tooLarge: { code: 'zip.tooLarge', data: { megabytes: 100 } },
} as const;

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
