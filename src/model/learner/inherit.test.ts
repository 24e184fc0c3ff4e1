import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statuses } from '../status.ts';
import { SHIPPED_CALIBRATION } from './calibration.ts';
import { fitNeighbourCorrelation } from './fit-neighbours.ts';
import { fold } from './fold.ts';
import { inherit, usualAfter, withInherited } from './inherit.ts';
import { type Calibration, estimate } from './learner-model.ts';
import { chainNeighbours, goalOf, type LearnerOnGraph, simulateOnGraph } from './simulated-graph.ts';

const parameters = { ...SHIPPED_CALIBRATION.parameters, goalForgettingDays: 1e9, abilityForgettingDays: 1e9 };
const calibration: Calibration = { ...SHIPPED_CALIBRATION, parameters };
const prior = { mean: 0, slope: 0, variance: parameters.goalVariance, count: 0 };

describe('inherit', () => {
  test('reference values: a neighbour known exactly gives the regression on it', () => {
    const known = { mean: usualAfter(0, parameters).mean + 1.5, slope: 0, variance: 1e-9, count: 0 };
    const { mean, variance } = inherit([{ belief: known, correlation: 0.6 }], parameters);
    expect(mean).toBeCloseTo(0.9, 6);
    expect(variance).toBeCloseTo(1 - 0.36, 6);
  });

  test('two neighbours known exactly: the joint Gaussian of a star, by its inverse', () => {
    // Corr(S, N) = .6 and .3, so Corr(N1, N2) = .18; E[S | n] = c' K⁻¹ n.
    const belief = (mean: number) => ({ mean, slope: 0, variance: 1e-9, count: 0 });
    const { mean, variance } = inherit(
      [
        { belief: belief(1), correlation: 0.6 },
        { belief: belief(-1), correlation: 0.3 },
      ],
      parameters,
    );
    const determinant = 1 - 0.18 ** 2;
    const weights = [(0.6 - 0.18 * 0.3) / determinant, (0.3 - 0.18 * 0.6) / determinant] as const;
    expect(mean).toBeCloseTo(weights[0] - weights[1], 5);
    expect(variance).toBeCloseTo(1 - 0.6 * weights[0] - 0.3 * weights[1], 5);
  });

  test('neighbours of which nothing is known, or that say nothing, leave the prior', () => {
    expect(inherit([], parameters)).toMatchObject({ mean: 0, slope: 0, variance: parameters.goalVariance });
    expect(inherit([{ belief: prior, correlation: 0.9 }], parameters).variance).toBe(parameters.goalVariance);
    const good = { mean: 2, slope: -0.2, variance: 0.2, count: 5 };
    expect(inherit([{ belief: good, correlation: 0 }], parameters)).toMatchObject({ mean: 0, slope: 0, count: 0 });
  });

  test('is never surer than before and never negative, whatever the neighbours', () => {
    const belief = fc.record({
      mean: fc.double({ min: -4, max: 4, noNaN: true }),
      slope: fc.double({ min: -0.9, max: 0.5, noNaN: true }),
      variance: fc.double({ min: 1e-6, max: 3, noNaN: true }),
      count: fc.nat(200),
    });
    const neighbour = fc.record({ belief, correlation: fc.double({ min: -0.95, max: 0.95, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(neighbour, { maxLength: 6 }), (neighbours) => {
        const { mean, slope, variance } = inherit(neighbours, parameters);
        expect(Number.isFinite(mean) && Number.isFinite(slope)).toBe(true);
        expect(variance).toBeGreaterThan(0);
        expect(variance).toBeLessThanOrEqual(parameters.goalVariance);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('on simulated learners whose goals build on each other', () => {
  const simulation = { learners: 300, chains: 4, length: 4, answersEach: 8, correlation: 0.6, seed: 'chains' };
  const simulated = simulateOnGraph(calibration, simulation);
  const heldOut = (correlation: number) => judge(simulated, correlation);

  test('the correlation is found again', () => {
    const learners = simulated.map(({ observations }) => ({ calibration, observationsInOrder: observations }));
    const found = fitNeighbourCorrelation(learners, chainNeighbours);
    expect(found).toBeGreaterThanOrEqual(0.5);
    expect(found).toBeLessThanOrEqual(0.7);
  });

  test('where goals do not go together, the plain prior stays', () => {
    const apart = simulateOnGraph(calibration, { ...simulation, correlation: 0, seed: 'apart' });
    const learners = apart.map(({ observations }) => ({ calibration, observationsInOrder: observations }));
    expect(fitNeighbourCorrelation(learners, chainNeighbours)).toBe(0);
  });

  test('goals never tried are estimated better than by the plain prior, and the intervals stay honest', () => {
    const [plain, inherited] = [heldOut(0), heldOut(0.6)];
    expect(inherited.loss).toBeLessThan(plain.loss - 0.01);
    expect(inherited.coverage).toBeGreaterThan(0.76);
    expect(inherited.coverage).toBeLessThan(0.84);
    expect(inherited.width).toBeLessThan(plain.width);
  });

  test('the status of every page uses it, and still says that nothing is known of the goal itself', () => {
    const goalIds = [0, 1, 2, 3].map((place) => goalOf(0, place));
    const graph = { prerequisites: new Map(goalIds.slice(1).map((id, k) => [id, [goalIds[k] ?? '']])) };
    const of = (neighbourCorrelation: number, learner: LearnerOnGraph) => {
      const own = { ...calibration, parameters: { ...parameters, neighbourCorrelation } };
      return statuses(own, fold(own, learner.observations), graph, goalIds, learner.endAt).get(goalOf(0, 3))?.estimate;
    };
    const moved = simulated.map((learner) => [of(0, learner), of(0.6, learner)] as const);
    expect(moved.every(([, inherited]) => inherited?.sureness === 'unknown' && inherited.count === 0)).toBe(true);
    expect(moved.every(([plain, inherited]) => plain?.probability !== inherited?.probability)).toBe(true);
  });
});

/** Expected log loss of answers on the goals never tried, how often the 80 % interval holds the truth, and its mean width. */
function judge(learners: readonly LearnerOnGraph[], correlation: number) {
  let [loss, inside, width, count] = [0, 0, 0, 0];
  for (const { observations, truth, endAt } of learners) {
    const { state } = fold(calibration, observations);
    for (const [goalId, chance] of truth) {
      if (state.goals.has(goalId)) continue;
      const withNeighbours = withInherited(calibration, state, [goalId], chainNeighbours, endAt, correlation);
      const { probability, low, high } = estimate(calibration, withNeighbours, goalId, endAt);
      loss -= chance * Math.log(probability) + (1 - chance) * Math.log(1 - probability);
      inside += low <= chance && chance <= high ? 1 : 0;
      width += high - low;
      count += 1;
    }
  }
  return { loss: loss / count, coverage: inside / count, width: width / count };
}
