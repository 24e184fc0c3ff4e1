import { type AnswerTable, learnersOf } from '../prediction/answer-table.ts';
import { fitPrediction, type Layers, Walk } from '../prediction/model.ts';
import { RowTask } from '../prediction/rows.ts';
import { windowsOf } from '../prediction/windows.ts';
import { coverage } from './coverage.ts';
import { auc, calibrationError, logLoss, type Predicted, rmse } from './measures.ts';

/** How well a model predicts answers of learners it was not fitted on. */
export interface Evaluation {
  readonly answers: number;
  readonly learners: number;
  readonly auc: number;
  readonly logLoss: number;
  readonly rmse: number;
  /** Share of answers on the likelier side of one half. */
  readonly accuracy: number;
  /** Over 20 bins of equal mass. */
  readonly ece: number;
  /** One for each fold evaluated. */
  readonly aucByFold: readonly number[];
  /** Share of outcomes within the 80 % intervals for the next ten answers on a skill; NaN when nobody made ten. */
  readonly coverage80: number;
  /** Over the first ten answers of each learner. */
  readonly first10Auc: number;
  /** Over answers on a skill that the learner had not met before. */
  readonly newSkillAuc: number;
  /** Mean over the folds. */
  readonly fitSeconds: number;
  /** Predicted and taken in, on one core. */
  readonly answersPerSecond: number;
}

/** Predictions with what happened, row by row of the table; `rows` are those of the folds evaluated. */
export interface Predictions extends Predicted {
  readonly rows: Uint32Array;
  readonly p: Float64Array;
  readonly y: Uint8Array;
}

export interface EvaluationOptions {
  /** Only these folds; all that the table has unless told. */
  readonly folds?: readonly number[];
  readonly layers?: Layers;
  readonly onFold?: (fold: number) => void;
  /** Milliseconds from any moment; pure code has no clock. */
  readonly clock: () => number;
}

/**
 * For each fold: fits everything on the learners of the other folds, then walks each learner of the fold in order from an empty state,
 * predicting every answer before it is seen. Figures are pooled over the folds.
 */
export function evaluate(
  table: AnswerTable,
  { folds = foldsOf(table), layers = 'context', onFold, clock }: EvaluationOptions,
): { readonly figures: Evaluation; readonly predictions: Predictions } {
  const pooled = new Pool(table, folds);
  let fitting = 0;
  let walking = 0;
  let covered = 0;
  let windowCount = 0;
  const aucByFold: number[] = [];
  for (const fold of folds) {
    onFold?.(fold);
    const learners = learnersOf(table, (one) => one === fold);
    const others = learnersOf(table, (one) => one !== fold);
    const started = clock();
    const model = fitPrediction(table, others, { layers });
    fitting += clock() - started;
    const from = pooled.size;
    walking += walkAll(table, learners, pooled, () => new Walk(model), clock);
    aucByFold.push(auc(pooled.part(from)));
    const windows = windowsOf(table, learners, () => model.easiness, model.parameters);
    if (windows.length > 0) covered += windows.length * coverage(windows, model.forecastScale);
    windowCount += windows.length;
  }
  const predictions = pooled.all();
  const figures = {
    answers: predictions.p.length,
    learners: learnersOf(table, (one) => folds.includes(one)).length,
    ...measuresOf(predictions),
    aucByFold,
    coverage80: covered / windowCount,
    ...slicesOf(table, predictions),
    fitSeconds: fitting / folds.length / 1000,
    answersPerSecond: (predictions.p.length / walking) * 1000,
  };
  return { figures, predictions };
}

export function foldsOf(table: AnswerTable): number[] {
  return [...new Set(table.folds)].sort((a, b) => a - b);
}

/** The figures that hang on the predictions alone, so that any model can be measured in the same way. */
export function measuresOf(predictions: Predicted) {
  let likelier = 0;
  for (let i = 0; i < predictions.p.length; i++)
    if ((predictions.p[i] as number) >= 0.5 === ((predictions.y[i] as number) === 1)) likelier += 1;
  return {
    auc: auc(predictions),
    logLoss: logLoss(predictions),
    rmse: rmse(predictions),
    accuracy: likelier / predictions.p.length,
    ece: calibrationError(predictions),
  };
}

/** How well the first answers of learners, and their first on a skill, are predicted. */
export function slicesOf(table: AnswerTable, predictions: Predictions) {
  const isFirst = new Uint8Array(table.rows);
  const isNew = new Uint8Array(table.rows);
  for (let l = 0; l + 1 < table.starts.length; l++) {
    const start = table.starts[l] as number;
    const met = new Set<number>();
    for (let row = start; row < (table.starts[l + 1] as number); row++) {
      if (row - start < FIRST) isFirst[row] = 1;
      for (let k = table.skillStarts[row] as number; k < (table.skillStarts[row + 1] as number); k++) {
        const skill = table.skills[k] as number;
        if (met.has(skill)) continue;
        isNew[row] = 1;
        met.add(skill);
      }
    }
  }
  return {
    first10Auc: auc(slice(predictions, isFirst)),
    newSkillAuc: auc(slice(predictions, isNew)),
  };
}

const FIRST = 10;

function slice({ p, y, rows }: Predictions, isWanted: Uint8Array): Predicted {
  const chosen: number[] = [];
  rows.forEach((row, i) => {
    if (isWanted[row] === 1) chosen.push(i);
  });
  return { p: Float64Array.from(chosen, (i) => p[i] as number), y: Uint8Array.from(chosen, (i) => y[i] as number) };
}

/** Anything that predicts and then sees. */
export interface Predictor {
  predict(task: RowTask): number;
  see(score: number): void;
}

/** Walks learners from nothing; returns the milliseconds it took. */
function walkAll(
  table: AnswerTable,
  learners: readonly number[],
  into: Pool,
  start: () => Predictor,
  clock: () => number,
): number {
  const task = new RowTask(table);
  const started = clock();
  for (const l of learners) {
    const walk = start();
    for (let row = table.starts[l] as number; row < (table.starts[l + 1] as number); row++) {
      const chance = walk.predict(task.at(row));
      const score = table.scores[row] as number;
      into.add(row, chance, score);
      walk.see(score);
    }
  }
  return clock() - started;
}

class Pool {
  size = 0;
  private readonly rows: Uint32Array;
  private readonly p: Float64Array;
  private readonly y: Uint8Array;

  constructor(table: AnswerTable, folds: readonly number[]) {
    let most = 0;
    for (const l of learnersOf(table, (fold) => folds.includes(fold)))
      most += (table.starts[l + 1] as number) - (table.starts[l] as number);
    this.rows = new Uint32Array(most);
    this.p = new Float64Array(most);
    this.y = new Uint8Array(most);
  }

  add(row: number, chance: number, score: number): void {
    this.rows[this.size] = row;
    this.p[this.size] = chance;
    this.y[this.size++] = score >= 0.5 ? 1 : 0;
  }

  part(from: number): Predicted {
    return { p: this.p.subarray(from, this.size), y: this.y.subarray(from, this.size) };
  }

  all(): Predictions {
    return { rows: this.rows, p: this.p, y: this.y };
  }
}
