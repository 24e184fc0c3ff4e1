import { logistic } from './belief.ts';
import { SHIPPED_PARAMETERS } from './calibration.ts';
import { weightOf } from './reliability.ts';
import type { Calibration, Observation } from './types.ts';

/** Penalties as prior variances on the logit scale: learners, goals around the overall mean, items around their goals. */
const LEARNER_VARIANCE = 1;
const GOAL_VARIANCE = 1;
const ITEM_VARIANCE = 0.6;
const OVERALL_VARIANCE = 100;
const SWEEPS = 12;

/**
 * Easiness of goals and items by ridge logistic regression with an effect per learner, so that items made by strong
 * learners do not look easy: cyclic coordinate steps on the penalised likelihood (Rasch 1960; Hoerl and Kennard 1970).
 * Deterministic for a given order of learners; work is linear in the answers.
 */
export function fitCalibration(number: number, observationsPerLearner: Iterable<readonly Observation[]>): Calibration {
  const table = tabulate(observationsPerLearner);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const block of [table.overall, table.goals, table.items, table.learners]) refit(table, block);
  }
  return toCalibration(number, table);
}

/** Effects of one kind; entry `k` says that row `rows[k]` carries effect `columns[k]` with a share (they sum to 1 a row). */
interface Block {
  readonly variance: number;
  readonly names: Map<string, number>;
  readonly rows: number[];
  readonly columns: number[];
  readonly shares: number[];
  values: Float64Array;
}

interface Table {
  readonly scores: number[];
  readonly weights: number[];
  readonly overall: Block;
  readonly goals: Block;
  readonly items: Block;
  readonly learners: Block;
  logits: Float64Array;
}

function tabulate(observationsPerLearner: Iterable<readonly Observation[]>): Table {
  const table: Table = {
    scores: [],
    weights: [],
    overall: block(OVERALL_VARIANCE),
    goals: block(GOAL_VARIANCE),
    items: block(ITEM_VARIANCE),
    learners: block(LEARNER_VARIANCE),
    logits: new Float64Array(0),
  };
  let learner = 0;
  for (const observations of observationsPerLearner) {
    for (const observation of observations) addRow(table, observation, learner);
    learner += 1;
  }
  for (const each of [table.overall, table.goals, table.items, table.learners]) {
    each.values = new Float64Array(each.names.size);
  }
  table.logits = new Float64Array(table.scores.length);
  return table;
}

function addRow(table: Table, observation: Observation, learner: number): void {
  const { weight } = weightOf(observation);
  const total = observation.goals.reduce((sum, goal) => sum + goal.weight, 0);
  if (weight === 0 || total <= 0) return;
  const row = table.scores.length;
  table.scores.push(observation.score);
  table.weights.push(weight);
  addEntry(table.overall, row, '', 1);
  addEntry(table.learners, row, String(learner), 1);
  for (const goal of observation.goals) addEntry(table.goals, row, goal.goalId, goal.weight / total);
  if (observation.itemId !== undefined) addEntry(table.items, row, observation.itemId, 1);
}

function block(variance: number): Block {
  return { variance, names: new Map(), rows: [], columns: [], shares: [], values: new Float64Array(0) };
}

function addEntry(target: Block, row: number, name: string, share: number): void {
  let column = target.names.get(name);
  if (column === undefined) {
    column = target.names.size;
    target.names.set(name, column);
  }
  target.rows.push(row);
  target.columns.push(column);
  target.shares.push(share);
}

/**
 * One step on all effects of a block together. Because the shares of a row sum to at most one, the diagonal with `share`
 * in place of its square bounds the curvature from above, so that effects which share answers never overshoot.
 */
function refit(table: Table, target: Block): void {
  const { rows, columns, shares, values } = target;
  const { logits, scores, weights } = table;
  const slope = new Float64Array(values.length);
  const curvature = new Float64Array(values.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const column = columns[k] ?? 0;
    const share = (shares[k] ?? 0) * (weights[row] ?? 0);
    const chance = logistic(logits[row] ?? 0);
    slope[column] = (slope[column] ?? 0) + share * ((scores[row] ?? 0) - chance);
    curvature[column] = (curvature[column] ?? 0) + share * chance * (1 - chance);
  }
  for (let column = 0; column < values.length; column++) {
    const value = values[column] ?? 0;
    const step = ((slope[column] ?? 0) - value / target.variance) / ((curvature[column] ?? 0) + 1 / target.variance);
    slope[column] = Math.max(-2, Math.min(2, step));
    values[column] = value + (slope[column] ?? 0);
  }
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    logits[row] = (logits[row] ?? 0) + (shares[k] ?? 0) * (slope[columns[k] ?? 0] ?? 0);
  }
}

function toCalibration(number: number, table: Table): Calibration {
  const overall = table.overall.values[0] ?? SHIPPED_PARAMETERS.unknownGoalEasiness;
  const { goals, items } = table;
  const goalEasiness = new Map<string, number>();
  for (const [goalId, column] of goals.names) goalEasiness.set(goalId, overall + (goals.values[column] ?? 0));
  const base = new Float64Array(table.scores.length).fill(overall);
  for (let k = 0; k < goals.rows.length; k++) {
    const row = goals.rows[k] ?? 0;
    base[row] = (base[row] ?? 0) + (goals.shares[k] ?? 0) * (goals.values[goals.columns[k] ?? 0] ?? 0);
  }
  const baseOfItem = new Float64Array(items.values.length);
  for (let k = 0; k < items.rows.length; k++) baseOfItem[items.columns[k] ?? 0] = base[items.rows[k] ?? 0] ?? 0;
  const itemEasiness = new Map<string, number>();
  for (const [itemId, column] of items.names) {
    itemEasiness.set(itemId, (baseOfItem[column] ?? 0) + (items.values[column] ?? 0));
  }
  return { number, parameters: { ...SHIPPED_PARAMETERS, unknownGoalEasiness: overall }, goalEasiness, itemEasiness };
}
