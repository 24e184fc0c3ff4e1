import { withoutFormula } from './cell-text.ts';

export type Writable = string | number | boolean | undefined;

export interface WriteOptions {
  /** Semicolons are what Excel in Belgium opens in columns; standards ask for commas. */
  readonly delimiter?: ',' | ';';
  /** Tells Excel that the letters are UTF-8. */
  readonly byteOrderMark?: boolean;
}

/**
 * The one writer of CSV (RFC 4180, CRLF): no cell of it runs in a spreadsheet (`cell-text.ts`), numbers stay numbers, and
 * `readTable` gives back every cell as it was given.
 */
export function writeTable(rows: readonly (readonly Writable[])[], options: WriteOptions = {}): string {
  const { delimiter = ';', byteOrderMark = true } = options;
  const lines = rows.map((cells) => `${cells.map(written).join(delimiter)}\r\n`);
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('')}`;
}

function written(cell: Writable): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = withoutFormula(cell === undefined ? '' : String(cell));
  // Whichever delimiter a program takes, a quoted cell stays one cell.
  return /[;,|"\t\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
