import type { AnswerTable } from '../../../src/model/prediction/answer-table.ts';
import { eachRow, endOf, logistic, type Peer, rowsOf, startOf } from './peer.ts';

/** Abilities in standard deviations, evenly from −4 to 4, and the normal weight of each. */
export interface Grid {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Coarse to fit, fine to follow one learner: after a thousand answers an ability is known to a tenth of a deviation. */
const TO_FIT = gridOf(25);
const TO_FOLLOW = gridOf(81);

/** Difficulty of every item with the distributions of difficulty and ability over items and learners. */
export interface Rasch {
  readonly difficulties: Float64Array;
  readonly difficultyMean: number;
  readonly difficultyVariance: number;
  readonly abilityVariance: number;
}

/**
 * The model of Rasch: `logit p = θ − b_i`, θ ~ N(0, σ²), b_i ~ N(μ, τ²). Difficulties and the three hyperparameters by marginal maximum
 * likelihood (expectation and maximisation over a grid of abilities; Bock and Aitkin 1981). Along a test learner's answers the ability
 * is a distribution on the grid, updated by Bayes; the prediction is its mean chance. An item never seen is as difficult as the mean.
 */
export const irt: Peer = {
  name: 'IRT',
  source: 'Rasch 1960; Bock and Aitkin 1981',
  needsTime: false,
  run(table, trainingLearners, testLearners) {
    return walk(table, testLearners, fitRasch(table, trainingLearners));
  },
};

function walk(table: AnswerTable, learners: readonly number[], rasch: Rasch): Float64Array {
  const size = TO_FOLLOW.nodes.length;
  const chances = chancesOnGrid(rasch, TO_FOLLOW);
  const predicted = new Float64Array(rowsOf(table, learners));
  const posterior = new Float64Array(size);
  let written = 0;
  for (const learner of learners) {
    posterior.set(TO_FOLLOW.weights);
    const last = endOf(table, learner);
    for (let row = startOf(table, learner); row < last; row++) {
      const first = (table.items[row] ?? 0) * size;
      predicted[written++] = meanChance(posterior, chances, first);
      condition(posterior, chances, first, table.scores[row] ?? 0);
    }
  }
  return predicted;
}

/** Mean over the posterior of the chances on the grid that begin at `first`. */
export function meanChance(posterior: Float64Array, chances: Float64Array, first: number): number {
  let sum = 0;
  for (let q = 0; q < posterior.length; q++) sum += (posterior[q] ?? 0) * (chances[first + q] ?? 0);
  return sum;
}

/** Bayes: the posterior times the likelihood of the score, made to sum to 1. */
export function condition(posterior: Float64Array, chances: Float64Array, first: number, score: number): void {
  let total = 0;
  for (let q = 0; q < posterior.length; q++) {
    const p = chances[first + q] ?? 0;
    const each = (posterior[q] ?? 0) * (score * p + (1 - score) * (1 - p));
    posterior[q] = each;
    total += each;
  }
  for (let q = 0; q < posterior.length; q++) posterior[q] = (posterior[q] ?? 0) / total;
}

const SIZE = TO_FIT.nodes.length;
const ROUNDS = 20;

/** A fixed number of rounds; on the public sets five more move the log loss by .0002 or less. */
export function fitRasch(table: AnswerTable, learners: readonly number[]): Rasch {
  let rasch = firstGuess(table, learners);
  for (let round = 0; round < ROUNDS; round++) rasch = improve(rasch, expectAbilities(table, learners, rasch));
  return rasch;
}

function firstGuess(table: AnswerTable, learners: readonly number[]): Rasch {
  let successes = 1;
  let rows = 2;
  eachRow(table, learners, (row) => {
    successes += table.scores[row] ?? 0;
    rows += 1;
  });
  const difficultyMean = -Math.log(successes / (rows - successes));
  return {
    difficulties: new Float64Array(table.itemCount).fill(difficultyMean),
    difficultyMean,
    difficultyVariance: 1,
    abilityVariance: 1,
  };
}

/** Expected answers and successes of every item at every ability on the grid, and the mean square ability in standard deviations. */
interface Expectation {
  readonly answers: Float64Array;
  readonly successes: Float64Array;
  readonly meanSquare: number;
}

function expectAbilities(table: AnswerTable, learners: readonly number[], rasch: Rasch): Expectation {
  const chances = chancesOnGrid(rasch, TO_FIT);
  const answers = new Float64Array(chances.length);
  const successes = new Float64Array(chances.length);
  const posterior = new Float64Array(SIZE);
  let squares = 0;
  for (const learner of learners) {
    posterior.set(TO_FIT.weights);
    eachRow(table, [learner], (row) =>
      condition(posterior, chances, (table.items[row] ?? 0) * SIZE, table.scores[row] ?? 0),
    );
    squares += meanSquareOf(posterior);
    eachRow(table, [learner], (row) => {
      const first = (table.items[row] ?? 0) * SIZE;
      const score = table.scores[row] ?? 0;
      for (let q = 0; q < SIZE; q++) {
        const share = posterior[q] ?? 0;
        answers[first + q] = (answers[first + q] ?? 0) + share;
        successes[first + q] = (successes[first + q] ?? 0) + share * score;
      }
    });
  }
  return { answers, successes, meanSquare: squares / Math.max(1, learners.length) };
}

function meanSquareOf(posterior: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < SIZE; q++) sum += (posterior[q] ?? 0) * (TO_FIT.nodes[q] ?? 0) ** 2;
  return sum;
}

function improve(rasch: Rasch, expectation: Expectation): Rasch {
  const difficulties = Float64Array.from(rasch.difficulties);
  let seen = 0;
  let sum = 0;
  let squares = 0;
  for (let item = 0; item < difficulties.length; item++) {
    if (answersOf(expectation, item) === 0) continue;
    const { difficulty, variance } = newDifficulty(rasch, expectation, item);
    difficulties[item] = difficulty;
    seen += 1;
    sum += difficulty;
    squares += difficulty * difficulty + variance;
  }
  const difficultyMean = seen > 0 ? sum / seen : rasch.difficultyMean;
  for (let item = 0; item < difficulties.length; item++) {
    if (answersOf(expectation, item) === 0) difficulties[item] = difficultyMean;
  }
  return {
    difficulties,
    difficultyMean,
    difficultyVariance: seen > 1 ? Math.max(0.01, squares / seen - difficultyMean ** 2) : rasch.difficultyVariance,
    abilityVariance: Math.max(0.01, rasch.abilityVariance * expectation.meanSquare),
  };
}

function answersOf({ answers }: Expectation, item: number): number {
  let sum = 0;
  for (let q = 0; q < SIZE; q++) sum += answers[item * SIZE + q] ?? 0;
  return sum;
}

/** One step of Newton on the penalised expected log-likelihood of an item, at most 1 logit; and one over its curvature. */
function newDifficulty(rasch: Rasch, { answers, successes }: Expectation, item: number) {
  const before = rasch.difficulties[item] ?? 0;
  const deviation = Math.sqrt(rasch.abilityVariance);
  let slope = (rasch.difficultyMean - before) / rasch.difficultyVariance;
  let curvature = 1 / rasch.difficultyVariance;
  for (let q = 0; q < SIZE; q++) {
    const many = answers[item * SIZE + q] ?? 0;
    const p = logistic(deviation * (TO_FIT.nodes[q] ?? 0) - before);
    slope += many * p - (successes[item * SIZE + q] ?? 0);
    curvature += many * p * (1 - p);
  }
  const step = Math.max(-1, Math.min(1, slope / curvature));
  return { difficulty: before + step, variance: 1 / curvature };
}

/** The chance of success on every item at every ability on the grid, item after item. */
export function chancesOnGrid({ difficulties, abilityVariance }: Rasch, { nodes }: Grid): Float64Array {
  const deviation = Math.sqrt(abilityVariance);
  const chances = new Float64Array(difficulties.length * nodes.length);
  for (let item = 0; item < difficulties.length; item++) {
    for (let q = 0; q < nodes.length; q++) {
      chances[item * nodes.length + q] = logistic(deviation * (nodes[q] ?? 0) - (difficulties[item] ?? 0));
    }
  }
  return chances;
}

export function gridOf(size: number): Grid {
  const nodes = Float64Array.from({ length: size }, (_, q) => -4 + (8 * q) / (size - 1));
  const heights = nodes.map((node) => Math.exp(-(node * node) / 2));
  const total = heights.reduce((sum, each) => sum + each, 0);
  return { nodes, weights: heights.map((height) => height / total) };
}
