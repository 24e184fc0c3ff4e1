import { type ForecastScale, fitScale } from '../evaluation/coverage.ts';
import { SHIPPED_PARAMETERS } from '../learner/calibration.ts';
import { logistic } from '../learner/gaussian.ts';
import type { ModelParameters } from '../learner/types.ts';
import type { AnswerTable } from './answer-table.ts';
import { crossFitEasiness, type Easiness, type EasinessWithout, fitEasiness } from './easiness.ts';
import {
  Description,
  describe,
  EXPECTED,
  fieldCount,
  type Layers,
  numberNames,
  numberWidth,
  type Task,
} from './features.ts';
import { fitLayer, type Layer } from './layer.ts';
import { fitParameters, sampleOf } from './parameters.ts';
import { RowTask, rowsOf } from './rows.ts';
import { take } from './take.ts';
import { LearnerTrace } from './trace.ts';
import { windowsOf } from './windows.ts';

/** Everything that was fitted. Plain data but for the key table; a new fit is a new model, nothing is changed in place. */
export interface PredictionModel {
  readonly layers: Layers;
  readonly isTimed: boolean;
  readonly parameters: ModelParameters;
  readonly easiness: Easiness;
  readonly layer: Layer;
  /** What makes forecasts of the next ten answers honest. */
  readonly forecastScale: ForecastScale;
}

export type { Layers } from './features.ts';

export interface FitOptions {
  /** `context` unless told. */
  readonly layers?: Layers;
}

/**
 * Fits the whole model on the answers of these learners: easiness, the parameters of the tracker, then the layer on top, whose
 * training rows are described with easiness fitted without their learner's fold. Linear in the answers.
 */
export function fitPrediction(
  table: AnswerTable,
  learners: readonly number[],
  { layers = 'context' }: FitOptions = {},
): PredictionModel {
  const isTimed = table.seconds !== undefined;
  const easiness = fitEasiness(table, learners);
  const crossFitted = crossFitEasiness(table, learners);
  const parameters = fitParameters(table, learners, crossFitted, SHIPPED_PARAMETERS);

  const rows = describeRows(table, learners, crossFitted, parameters, layers);
  const layer = fitLayer(rows);
  const windows = windowsOf(table, sampleOf(table, learners), crossFitted, parameters);
  return { layers, isTimed, parameters, easiness, layer, forecastScale: fitScale(windows) };
}

function describeRows(
  table: AnswerTable,
  learners: readonly number[],
  easinessWithout: EasinessWithout,
  parameters: ModelParameters,
  layers: Layers,
) {
  const isTimed = table.seconds !== undefined;
  const count = learners.reduce((sum, l) => sum + rowsOf(table, l), 0);
  const width = numberWidth(layers, isTimed);
  const fields = fieldCount(layers, isTimed);
  const dense = new Float32Array(count * width);
  const keys = new Int32Array(count * fields);
  const scores = new Float32Array(count);
  const description = new Description(layers, isTimed);
  const task = new RowTask(table);
  let i = 0;
  for (const l of learners) {
    const easiness = easinessWithout(l);
    const trace = new LearnerTrace(parameters, isTimed);
    for (let row = table.starts[l] as number; row < (table.starts[l + 1] as number); row++) {
      describe(trace, task.at(row), easiness, parameters, description);
      for (let j = 0; j < width; j++) dense[i * width + j] = description.dense[j] as number;
      for (let f = 0; f < fields; f++) keys[i * fields + f] = description.keys[f] as number;
      scores[i++] = table.scores[row] as number;
      take(trace, description, parameters, table.scores[row] as number);
    }
  }
  return { count, dense, width, keys, fields, scores, base: EXPECTED };
}

/** Walks one learner: predict, then see. Not to be shared between learners, and each prediction is followed by its answer. */
export class Walk {
  readonly trace: LearnerTrace;
  private readonly description: Description;
  private readonly model: PredictionModel;

  constructor(model: PredictionModel) {
    this.model = model;
    this.trace = new LearnerTrace(model.parameters, model.isTimed);
    this.description = new Description(model.layers, model.isTimed);
  }

  /** Probability, 0 to 1, that the next answer is right. */
  predict(task: Task): number {
    const { model, description } = this;
    describe(this.trace, task, model.easiness, model.parameters, description);
    return logistic(layerLogit(model, description));
  }

  /** What the tracker by itself expects of the task that was predicted last. */
  get expected(): number {
    return this.description.expected;
  }

  /** Takes in the answer, 0 to 1, to the task that was predicted last. Constant work. */
  see(score: number): void {
    take(this.trace, this.description, this.model.parameters, score);
  }
}

function layerLogit({ layer, layers, isTimed }: PredictionModel, { dense, keys }: Description): number {
  let logit = layer.bias;
  const { weights, table } = layer;
  for (let j = 0; j < weights.length; j++) logit += (weights[j] as number) * (dense[j] as number);
  const fields = fieldCount(layers, isTimed);
  for (let f = 0; f < fields; f++) logit += table.weightOf(keys[f] as number);
  return logit;
}

/** The parts of a prediction on the logit scale, which add up: README, "Prediction". */
export interface PredictionParts {
  readonly bias: number;
  readonly numbers: readonly { readonly name: string; readonly effect: number }[];
  readonly context: number;
}

/** What each number and the context as a whole add to the logit of the task, before it is answered. */
export function explainPrediction(model: PredictionModel, walk: Walk, task: Task): PredictionParts {
  const description = new Description(model.layers, model.isTimed);
  describe(walk.trace, task, model.easiness, model.parameters, description);
  const names = numberNames(model.isTimed);
  const numbers = Array.from(model.layer.weights, (weight, j) => ({
    name: names[j] ?? '',
    effect: weight * (description.dense[j] as number),
  }));
  const whole = layerLogit(model, description);
  const context = whole - model.layer.bias - numbers.reduce((sum, { effect }) => sum + effect, 0);
  return { bias: model.layer.bias, numbers, context };
}
