/** One cell of a table of test results: one learner on one goal or item. */
export interface ResultRow {
  /** 1-based row of the spreadsheet or line of the file. */
  readonly line: number;
  /** Heading of the column, as the file has it. */
  readonly field: string;
  readonly learner: string;
  /** What the column stands for: the code of a goal or of an item. */
  readonly code: string;
  readonly score: number;
  readonly maximum: number;
}
