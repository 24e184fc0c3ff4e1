import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Fault } from '../../kernel/problem.ts';
import type { ResultsTable } from '../../standards/results/read.ts';
import { readTable } from '../../standards/table/read.ts';
import type { Cell } from '../../standards/table/table.ts';

export type ResultsFileOpening =
  | { readonly ok: true; readonly table: ResultsTable }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const LARGEST_UNPACKED = 100_000_000;

/** Tells by its content what a file is: an Excel workbook, of which the first sheet is read, or text with columns. */
export async function openResultsFile(name: string, bytes: Uint8Array): Promise<ResultsFileOpening> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse({ file: name, code: 'results.oldExcel' });
  if (startsWith(bytes, [0x50, 0x4b])) return openWorkbook(name, bytes);
  return readTable(bytes, name);
}

function refuse(fault: Fault): ResultsFileOpening {
  return { ok: false, faults: [fault] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

async function openWorkbook(name: string, bytes: Uint8Array): Promise<ResultsFileOpening> {
  const [sheet] = (await readWorkbook(bytes)) ?? [];
  if (!sheet) return refuse({ file: name, code: 'results.workbookUnreadable' });
  const rows = sheet.data.map((cells) => cells.map(asCell));
  if (rows.length === 0) return refuse({ file: name, line: 1, code: 'table.empty' });
  return { ok: true, table: rows };
}

async function readWorkbook(bytes: Uint8Array) {
  try {
    return unpackedSize(bytes) > LARGEST_UNPACKED ? undefined : await readXlsxFile(Buffer.from(bytes));
  } catch {
    // A damaged workbook is an expected outcome; the readers throw errors of many kinds for it.
    return undefined;
  }
}

/** Asked before unpacking: a small archive may hold more than the memory of the server. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function asCell(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date)
    return cell;
  return String(cell);
}
