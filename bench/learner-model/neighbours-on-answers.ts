import { auc, logLoss } from '../../src/model/evaluation/measures.ts';
import { SHIPPED_PARAMETERS } from '../../src/model/learner/calibration.ts';
import { fitNeighbourCorrelation, walkFirstAnswers } from '../../src/model/learner/fit-neighbours.ts';
import { fold } from '../../src/model/learner/fold.ts';
import { usualAfter } from '../../src/model/learner/inherit.ts';
import type { Calibration } from '../../src/model/learner/learner-model.ts';
import { learnersOf, type NamedTable } from '../../src/model/prediction/answer-table.ts';
import { crossFitEasiness, type Easiness, fitEasiness } from '../../src/model/prediction/easiness.ts';
import { fitParameters } from '../../src/model/prediction/parameters.ts';
import { calibrationOf, observationsOf } from './table-learners.ts';

/** Neighbours a goal has, and learners who must have met both, three answers each. */
const NEIGHBOURS = 3;
const LEAST_TOGETHER = 20;
const LEAST_ANSWERS = 3;

/** First answers on goals: what the plain prior expects, and what neighbours add to it. */
export interface NeighboursOnAnswers {
  readonly answers: number;
  /** For each fold, as fitted on the others. */
  readonly correlations: readonly number[];
  readonly plain: { readonly logLoss: number; readonly auc: number };
  readonly inherited: { readonly logLoss: number; readonly auc: number };
}

/**
 * The sets have no prerequisites, so the goals beside a goal are those whose levels went most together with it among the learners of the
 * other folds: a stand-in for a graph, and no more than that. Half of those learners choose the neighbours and the other half says how
 * much neighbours count, for who chooses among many pairs finds some that only seem to go together.
 */
export function neighboursOnAnswers(table: NamedTable): NeighboursOnAnswers {
  const y: number[] = [];
  const plain: number[] = [];
  const inherited: number[] = [];
  const correlations: number[] = [];
  for (const one of new Set(table.folds)) {
    const others = learnersOf(table, (fold) => fold !== one);
    const crossFitted = crossFitEasiness(table, others);
    const parameters = fitParameters(table, others, crossFitted, SHIPPED_PARAMETERS);
    const calibrations = new Map<Easiness, Calibration>();
    const without = (learner: number): Calibration => {
      const easiness = crossFitted(learner);
      const made = calibrations.get(easiness) ?? calibrationOf(easiness, parameters);
      calibrations.set(easiness, made);
      return made;
    };
    const known = others.map((learner, k) => ({
      isForGraph: k % 2 === 0,
      calibration: without(learner),
      observationsInOrder: rowsOf(table, learner),
    }));
    const beside = goalsBeside(known.filter(({ isForGraph }) => isForGraph));
    const neighboursOf = (goalId: string) => beside.get(goalId) ?? [];
    const correlation = fitNeighbourCorrelation(
      known.filter(({ isForGraph }) => !isForGraph),
      neighboursOf,
    );
    correlations.push(correlation);
    const calibration = calibrationOf(fitEasiness(table, others), parameters);
    for (const learner of learnersOf(table, (fold) => fold === one)) {
      walkFirstAnswers(calibration, rowsOf(table, learner), neighboursOf, (chanceBy, score) => {
        y.push(score >= 0.5 ? 1 : 0);
        plain.push(chanceBy(0));
        inherited.push(chanceBy(correlation));
      });
    }
  }
  const figures = (p: readonly number[]) => ({ logLoss: logLoss({ p, y }), auc: auc({ p, y }) });
  return { answers: y.length, correlations, plain: figures(plain), inherited: figures(inherited) };
}

function rowsOf(table: NamedTable, learner: number) {
  return observationsOf(table, table.starts[learner] ?? 0, table.starts[learner + 1] ?? 0);
}

interface Together {
  count: number;
  products: number;
  left: number;
  right: number;
}

/** The goals whose levels, less what practice usually makes of them, go most together with each goal's; shrunk by how often. */
function goalsBeside(
  learners: readonly { calibration: Calibration; observationsInOrder: ReturnType<typeof rowsOf> }[],
) {
  const pairs = new Map<string, Map<string, Together>>();
  for (const { calibration, observationsInOrder } of learners) {
    const { ability, goals } = fold(calibration, observationsInOrder).state;
    const levels = [...goals].flatMap(([goalId, { mean, slope, count }]) =>
      count < LEAST_ANSWERS
        ? []
        : [{ goalId, level: mean + slope * ability.mean - usualAfter(count, calibration.parameters).mean }],
    );
    for (const a of levels) for (const b of levels) if (a !== b) addPair(pairs, a, b);
  }
  return new Map([...pairs].map(([goalId, others]) => [goalId, strongest(others)]));
}

interface Level {
  readonly goalId: string;
  readonly level: number;
}

function addPair(pairs: Map<string, Map<string, Together>>, a: Level, b: Level): void {
  const of = pairs.get(a.goalId) ?? new Map<string, Together>();
  const together = of.get(b.goalId) ?? { count: 0, products: 0, left: 0, right: 0 };
  together.count += 1;
  together.products += a.level * b.level;
  together.left += a.level ** 2;
  together.right += b.level ** 2;
  of.set(b.goalId, together);
  pairs.set(a.goalId, of);
}

function strongest(others: ReadonlyMap<string, Together>): string[] {
  const shrunk = [...others].flatMap(([goalId, { count, products, left, right }]) => {
    const correlation = (products / Math.sqrt(left * right)) * (count / (count + LEAST_TOGETHER));
    return count >= LEAST_TOGETHER && correlation > 0 ? [{ goalId, correlation }] : [];
  });
  return shrunk
    .sort((a, b) => b.correlation - a.correlation)
    .slice(0, NEIGHBOURS)
    .map(({ goalId }) => goalId);
}
