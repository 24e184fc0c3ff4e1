import type { AnswerTable } from './answer-table.ts';
import type { Task } from './features.ts';

/** A row of a table as a task; one object that is pointed at row after row. */
export class RowTask implements Task {
  item = 0;
  from = 0;
  until = 0;
  days = 0;
  readonly skills: Int32Array;

  private readonly table: AnswerTable;

  constructor(table: AnswerTable) {
    this.table = table;
    this.skills = table.skills;
  }

  at(row: number): this {
    const { items, skillStarts, seconds } = this.table;
    this.item = items[row] as number;
    this.from = skillStarts[row] as number;
    this.until = skillStarts[row + 1] as number;
    this.days = seconds === undefined ? 0 : (seconds[row] as number) / 86_400;
    return this;
  }
}

export function rowsOf(table: AnswerTable, learner: number): number {
  return (table.starts[learner + 1] as number) - (table.starts[learner] as number);
}
