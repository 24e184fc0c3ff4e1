import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Fault } from '../../kernel/problem.ts';
import { readTable } from '../../standards/table/read.ts';
import type { Table } from '../../standards/table/table.ts';

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

const LARGEST_BYTES = 200_000_000;

/** Tells by its content what a file is: a zip of CSV files, an Excel workbook, or text with columns. */
export async function openRosterFile(name: string, bytes: Uint8Array, sheet?: string): Promise<RosterFileOpening> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse({ file: name, code: 'roster.oldExcel' });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const entries = entriesOf(bytes);
    if (!entries) return refuse({ file: name, code: 'zip.unreadable' });
    if (entries.bytes > LARGEST_BYTES)
      return refuse({ file: name, code: 'zip.tooLarge', data: { megabytes: LARGEST_BYTES / 1_000_000 } });
    if (entries.names.includes('xl/workbook.xml')) return openWorkbook(name, bytes, sheet);
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

/** Names and total size of what a zip holds, without unpacking it. */
function entriesOf(bytes: Uint8Array): { names: string[]; bytes: number } | undefined {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        size += entry.originalSize;
        return false;
      },
    });
  } catch {
    // Whatever the bytes are, a zip that cannot be opened is an expected outcome.
    return undefined;
  }
  return { names, bytes: size };
}

async function openWorkbook(name: string, bytes: Uint8Array, asked: string | undefined): Promise<RosterFileOpening> {
  const workbook = await readWorkbook(bytes);
  if (!workbook) return refuse({ file: name, code: 'roster.workbookUnreadable' });
  const found = asked === undefined ? workbook[0] : workbook.find((one) => one.sheet === asked);
  const [head, ...rest] = found?.data ?? [];
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
  const sheets = workbook.map((one) => one.sheet);
  return { ok: true, file: { kind: 'table', name, table, sheets, sheet: found.sheet } };
}

async function readWorkbook(bytes: Uint8Array) {
  try {
    return await readXlsxFile(Buffer.from(bytes));
  } catch {
    // A damaged workbook is an expected outcome; the reader throws errors of many kinds for it.
    return undefined;
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
