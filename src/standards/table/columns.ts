import type { Table, TableRow } from './table.ts';

/** Finds columns by name: case, spaces, `_` and `-` in headings do not matter. */
export interface Columns {
  has(name: string): boolean;
  /** The trimmed cell, or empty text where the column or the cell is absent. */
  cell(row: TableRow, name: string): string;
  /** Headings that stand twice. */
  readonly doubled: readonly string[];
}

export function columnsOf(head: Table['head']): Columns {
  const places = new Map<string, number>();
  const doubled: string[] = [];
  head.forEach((name, index) => {
    const key = columnKey(name);
    if (key === '') return;
    if (places.has(key)) doubled.push(name);
    else places.set(key, index);
  });
  return {
    doubled,
    has: (name) => places.has(columnKey(name)),
    cell: (row, name) => (row.cells[places.get(columnKey(name)) ?? -1] ?? '').trim(),
  };
}

export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
