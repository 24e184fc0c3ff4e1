import { type AnswerTable, learnersOf } from '../../src/model/prediction/answer-table.ts';
import { fitPrediction, Walk } from '../../src/model/prediction/model.ts';
import { RowTask } from '../../src/model/prediction/rows.ts';

const BOUNDS = [50, 500, Number.POSITIVE_INFINITY];
const ROUNDS = 3;

/** Thousand answers a second by how many answers a learner has behind them, on the first fold; one line for the report. */
export function growthOf(set: string, table: AnswerTable, clock: () => number): (readonly string[])[] {
  const model = fitPrediction(
    table,
    learnersOf(table, (fold) => fold !== 0),
  );
  const learners = learnersOf(table, (fold) => fold === 0);
  const times = BOUNDS.map(() => 0);
  const answers = BOUNDS.map(() => 0);
  const task = new RowTask(table);
  for (let round = 0; round < ROUNDS; round++) {
    for (const l of learners) {
      const walk = new Walk(model);
      let row = table.starts[l] ?? 0;
      const start = row;
      const end = table.starts[l + 1] ?? 0;
      BOUNDS.forEach((bound, k) => {
        const until = Math.min(end, start + bound);
        const from = row;
        const began = clock();
        for (; row < until; row++) {
          walk.predict(task.at(row));
          walk.see(table.scores[row] ?? 0);
        }
        times[k] = (times[k] ?? 0) + clock() - began;
        answers[k] = (answers[k] ?? 0) + Math.max(0, row - from);
      });
    }
  }
  const speed = (k: number) =>
    (answers[k] ?? 0) < 1000 ? 'too few' : ((answers[k] ?? 0) / (times[k] ?? 1)).toFixed(0);
  return [[set, ...BOUNDS.map((_, k) => speed(k))]];
}
