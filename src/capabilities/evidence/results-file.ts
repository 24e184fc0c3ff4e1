import type { Fault } from '../../kernel/problem.ts';
import type { ResultsTable } from '../../standards/results/read.ts';
import { readTable } from '../../standards/table/read.ts';
import { readWorkbook } from '../../standards/table/read-workbook.ts';

export type ResultsFileOpening =
  | { readonly ok: true; readonly table: ResultsTable }
  | { readonly ok: false; readonly faults: readonly Fault[] };

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
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return refuse({ file: name, ...REFUSED[workbook.reason] });
  const rows = workbook.sheets[0]?.rows;
  if (!rows) return refuse({ file: name, code: 'results.workbookUnreadable' });
  return rows.length === 0 ? refuse({ file: name, line: 1, code: 'table.empty' }) : { ok: true, table: rows };
}

const REFUSED = {
  unreadable: { code: 'results.workbookUnreadable' },
  tooLarge: { code: 'zip.tooLarge', data: { megabytes: 100 } },
} as const;
