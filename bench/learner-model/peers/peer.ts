import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';

/** A published model of the same task in its usual form, to measure ours against. */
export interface Peer {
  readonly name: string;
  readonly source: string;
  /** Whether it says anything only where the times of answers are known. */
  readonly needsTime: boolean;
  /**
   * Fits everything on the training learners, then walks every test learner from an empty state: predict, then see.
   * Returns the predicted chance of success, strictly between 0 and 1, of every row of the test learners, in their order.
   */
  run(table: AnswerTable, trainingLearners: readonly number[], testLearners: readonly number[]): Float64Array;
}

export function rowsOf(table: AnswerTable, learners: readonly number[]): number {
  let rows = 0;
  for (const learner of learners) rows += endOf(table, learner) - startOf(table, learner);
  return rows;
}

export function startOf(table: AnswerTable, learner: number): number {
  return table.starts[learner] ?? 0;
}

export function endOf(table: AnswerTable, learner: number): number {
  return table.starts[learner + 1] ?? 0;
}

/** Calls `see` with every row of the learners, in order. */
export function eachRow(table: AnswerTable, learners: readonly number[], see: (row: number) => void): void {
  for (const learner of learners) {
    const end = endOf(table, learner);
    for (let row = startOf(table, learner); row < end; row++) see(row);
  }
}

/** Every fifth learner apart, to choose a setting on; the same ones every time. */
export function setApart(learners: readonly number[]): { readonly kept: number[]; readonly apart: number[] } {
  const every = 5;
  return {
    kept: learners.filter((_, at) => at % every !== every - 1),
    apart: learners.filter((_, at) => at % every === every - 1),
  };
}

/** Never exactly 0 or 1, so that no prediction is infinitely wrong. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, x))));
}
