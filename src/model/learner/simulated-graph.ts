import { DAY_MS } from '../../kernel/dates.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { easiness } from './calibration.ts';
import { logistic } from './gaussian.ts';
import { answer } from './simulated-learners.ts';
import type { Calibration, Observation } from './types.ts';

/** A learner whose goals build on each other in known chains; the last goal of each was never tried. */
export interface LearnerOnGraph {
  readonly observations: readonly Observation[];
  /** True chance on a typical item of each goal, at the end. */
  readonly truth: ReadonlyMap<string, number>;
  readonly endAt: number;
}

export interface GraphSimulation {
  readonly learners: number;
  readonly chains: number;
  /** Goals in a chain. */
  readonly length: number;
  readonly answersEach: number;
  /** True one of a goal's level with that of the goal before it. */
  readonly correlation: number;
  readonly seed: string;
}

export function goalOf(chain: number, place: number): string {
  return `${chain}/${place}`;
}

/** Direct neighbours in the chains. */
export function chainNeighbours(goalId: string): string[] {
  const [chain, place] = goalId.split('/').map(Number);
  return [-1, 1].map((step) => goalOf(chain ?? 0, (place ?? 0) + step));
}

/**
 * Learners of the process that the model assumes, but for the levels of goals, which go together along each chain. Chains are worked
 * through in order, a goal at a time, one answer a day; the last goal of each stays untried.
 */
export function simulateOnGraph(calibration: Calibration, simulation: GraphSimulation): LearnerOnGraph[] {
  const random = seededRandom(simulation.seed);
  return Array.from({ length: simulation.learners }, (_, l) =>
    simulateOne(calibration, simulation, random.fork(`${l}`)),
  );
}

const START = Date.UTC(2026, 8, 1, 8);

function simulateOne(calibration: Calibration, simulation: GraphSimulation, random: Random): LearnerOnGraph {
  const { parameters } = calibration;
  const { chains, length, answersEach, correlation } = simulation;
  const ability = Math.sqrt(parameters.abilityVariance) * random.normal();
  const observations: Observation[] = [];
  const truth = new Map<string, number>();
  for (let chain = 0; chain < chains; chain++) {
    let level = Math.sqrt(parameters.goalVariance) * random.normal();
    for (let place = 0; place < length; place++) {
      const goalId = goalOf(chain, place);
      const apart = Math.sqrt((1 - correlation ** 2) * parameters.goalVariance);
      if (place > 0) level = correlation * level + apart * random.normal();
      const offset = easiness(calibration, [{ goalId, weight: 1 }], undefined) + ability;
      let grown = 0;
      for (let k = 0; k < answersEach && place + 1 < length; k++) {
        const score = random.next() < logistic(offset + level + grown) ? 1 : 0;
        const at = START + observations.length * DAY_MS;
        observations.push(answer({ goalId, score, at, eventId: `e${observations.length}` }));
        grown += parameters.practiceGain / (1 + k / parameters.practiceGainHalfCount);
      }
      truth.set(goalId, logistic(offset + level + grown));
    }
  }
  return { observations, truth, endAt: observations.at(-1)?.at ?? START };
}
