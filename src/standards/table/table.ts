/** A table of text cells, whatever file it came from. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: ',' | ';' | '\t';
}

export interface TableRow {
  /** 1-based line in the file on which the row starts. */
  readonly line: number;
  /** As many cells as the head has; empty text where a row is short. */
  readonly cells: readonly string[];
}

/** A cell as a spreadsheet gives it. */
export type Cell = string | number | boolean | Date | null;
