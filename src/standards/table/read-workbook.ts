import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { openZip } from '../zip/open-zip.ts';
import { fromHarmless } from './cell-text.ts';
import type { Cell } from './table.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly reason: 'unreadable' | 'tooLarge' };

const BOUNDS = { entries: 2000, bytes: 100_000_000 };

/**
 * Reads an Excel workbook (ECMA-376). The reader never sees the archive as it came: it is opened within bounds and packed
 * again with the parts that hold data, so that pictures, macros, sizes that lie and names that climb out never reach it.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const zip = openZip(bytes, BOUNDS, isData);
  if (!zip.ok) return { ok: false, reason: zip.code === 'zip.unreadable' ? 'unreadable' : 'tooLarge' };
  for (const [name, content] of zip.entries) {
    if (/\/worksheets\//.test(name) && hasWildReference(content)) return { ok: false, reason: 'unreadable' };
    if (/\/worksheets\//.test(name) && cellsSpanned(content) > MOST_CELLS) return { ok: false, reason: 'tooLarge' };
    if (name === 'xl/styles.xml' && hasEndlessFormat(content)) return { ok: false, reason: 'unreadable' };
  }
  try {
    const packed = zipSync(Object.fromEntries(zip.entries), { level: 0 });
    const sheets = await readXlsxFile(new Blob([new Uint8Array(packed)]));
    const read = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((cells) => cells.map(cellOf)) }));
    return { ok: true, sheets: read };
  } catch {
    // A damaged workbook is an expected outcome; the reader throws errors of many kinds for it.
    return { ok: false, reason: 'unreadable' };
  }
}

function isData(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.{1,200}\.xml(?:\.rels)?)$/.test(name) && !name.includes('..');
}

/**
 * Excel's last cell is XFD1048576. The reader takes any letters and digits for a place and makes room up to it, which for a word
 * of ten letters takes all there is; characters written as entities would be read as the letters that they stand for.
 */
function hasWildReference(sheet: Uint8Array): boolean {
  const text = new TextDecoder().decode(sheet);
  for (const [, value = ''] of text.matchAll(/\br\s*=\s*["']([^"']*)["']/g)) {
    // In the text of a cell an `r` may equal anything; a place ends with a digit, or with an entity for one.
    if (/[\d;]\s*$/.test(value.slice(-20)) && !PLACE.test(value)) return true;
  }
  return false;
}

const PLACE = /^\s{0,9}\$?[A-Za-z]{0,3}\$?\d{1,7}\s{0,9}$/;

/** A school of three thousand with two hundred columns is 600,000; the reader fills every gap, so gaps count. */
const MOST_CELLS = 4_000_000;

/** How large a rectangle the cells of a sheet span: a file of one cell in the last corner of Excel spans 17 thousand million. */
function cellsSpanned(sheet: Uint8Array): number {
  const text = new TextDecoder().decode(sheet);
  let [columns, rows, counted] = [0, 0, 0];
  for (const [, letters = '', digits = ''] of text.matchAll(/\br\s*=\s*["']\$?([A-Za-z]{0,4})\$?(\d{1,9})["']/g)) {
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
    rows = Math.max(rows, Number(digits));
  }
  for (const _ of text.matchAll(/<(?:\w{1,20}:)?row\b/g)) counted++;
  return Math.max(1, columns) * Math.max(rows, counted);
}

/** Excel ends a number format at 255 characters; the reader looks for dates in it in quadratic time. */
function hasEndlessFormat(styles: Uint8Array): boolean {
  return /formatCode\s{0,9}=\s{0,9}(?:"[^"]{600}|'[^']{600})/.test(new TextDecoder().decode(styles));
}

/** The most that Excel lets into one cell. */
const LONGEST_CELL = 32_767;

function cellOf(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') {
    if (cell.length > LONGEST_CELL) throw new RangeError('A cell larger than any');
    return fromHarmless(cell);
  }
  return typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date ? cell : String(cell);
}
