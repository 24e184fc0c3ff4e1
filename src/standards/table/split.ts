import type { Table, TableRow } from './table.ts';

/**
 * Cuts text into records and cells (RFC 4180), in time that grows with the length and nothing else. Leniently: a quote inside a
 * cell is a quote, and so is one that closes a cell and is followed by more. Empty lines are passed over. A quote that never
 * closes is the one thing that cannot be read: the answer is then the line on which it opens.
 */
export function splitRecords(
  text: string,
  delimiter: Table['delimiter'],
): { rows: TableRow[] } | { brokenAtLine: number } {
  const rows: TableRow[] = [];
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let [at, line] = [0, 1];
  while (at < text.length) {
    const row = { line, cells: [] as string[] };
    for (let isMore = true; isMore; ) {
      const cell = text[at] === '"' ? quotedCell(text, at, plain) : plainCell(text, at, plain);
      if (!cell) return { brokenAtLine: line };
      row.cells.push(cell.text);
      line += cell.breaks;
      isMore = text[cell.end] === delimiter;
      at = isMore ? cell.end + 1 : afterBreak(text, cell.end);
    }
    line++;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
  }
  return { rows };
}

interface CellAt {
  readonly text: string;
  readonly end: number;
  /** Line breaks inside it. */
  readonly breaks: number;
}

function plainCell(text: string, from: number, plain: RegExp): CellAt {
  plain.lastIndex = from;
  const found = plain.exec(text)?.[0] ?? '';
  return { text: found, end: from + found.length, breaks: 0 };
}

function quotedCell(text: string, from: number, plain: RegExp): CellAt | undefined {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  const inside = text.slice(from + 1, close).replaceAll('""', '"');
  const rest = plainCell(text, close + 1, plain);
  const whole = rest.text === '' ? inside : `"${inside}"${rest.text}`;
  return { text: whole, end: rest.end, breaks: inside.match(/\r\n|\n|\r/g)?.length ?? 0 };
}

function afterBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}
