import { DAY_MS } from '../../kernel/dates.ts';
import { type Random, seededRandom } from '../../kernel/random.ts';
import { easiness } from './calibration.ts';
import { logistic } from './gaussian.ts';
import type { Calibration, Observation } from './types.ts';

/** A learner whose truth is drawn from the process that the model assumes, for recovery and coverage. */
export interface SimulatedLearner {
  readonly observations: readonly Observation[];
  /** True chance of success on a typical item of the goal when the last answer was given. */
  readonly truth: ReadonlyMap<string, number>;
  readonly endAt: number;
}

export interface Simulation {
  readonly learners: number;
  readonly goals: number;
  readonly answers: number;
  readonly days: number;
  readonly seed: string;
  /** How much harder than the calibration says every goal is, in logits; 0 unless told. */
  readonly harder?: number;
}

export function simulateLearners(calibration: Calibration, simulation: Simulation): SimulatedLearner[] {
  const random = seededRandom(simulation.seed);
  return Array.from({ length: simulation.learners }, (_, k) =>
    simulateLearner(calibration, simulation, random.fork(`${k}`)),
  );
}

interface Truth {
  value: number;
  count: number;
}

function simulateLearner(calibration: Calibration, simulation: Simulation, random: Random): SimulatedLearner {
  const { parameters } = calibration;
  const ability = { value: Math.sqrt(parameters.abilityVariance) * random.normal() };
  const goals = Array.from({ length: simulation.goals }, (_, k) => `goal-${k + 1}`);
  const truths = new Map<string, Truth>(
    goals.map((id) => [id, { value: Math.sqrt(parameters.goalVariance) * random.normal(), count: 0 }]),
  );
  const step = (simulation.days * DAY_MS) / simulation.answers;
  const chance = (goalId: string) =>
    logistic(
      easiness(calibration, [{ goalId, weight: 1 }], undefined) -
        (simulation.harder ?? 0) +
        ability.value +
        (truths.get(goalId)?.value ?? 0),
    );
  const observations: Observation[] = [];
  const start = Date.UTC(2026, 8, 1, 8);
  for (let k = 0; k < simulation.answers; k++) {
    passTime(calibration, ability, truths, step / DAY_MS, random);
    const goalId = random.pick(goals);
    const score = random.next() < chance(goalId) ? 1 : 0;
    observations.push(answer({ goalId, score, at: start + Math.round(k * step), eventId: `event-${k}` }));
    practise(calibration, truths.get(goalId), random);
  }
  const endAt = observations.at(-1)?.at ?? start;
  return { observations, truth: new Map(goals.map((goalId) => [goalId, chance(goalId)])), endAt };
}

/** An unaided answer in practice; tests change what they are about. */
export function answer(of: { goalId: string; score: number; at: number; eventId: string }): Observation {
  const { goalId, ...rest } = of;
  return {
    ...rest,
    timeKnown: true,
    kind: 'answer',
    goals: [{ goalId, weight: 1 }],
    help: 'none',
    alone: true,
    situation: 'practice',
    author: 'learner',
  };
}

function passTime(
  { parameters }: Calibration,
  ability: { value: number },
  truths: ReadonlyMap<string, Truth>,
  days: number,
  random: Random,
): void {
  const drift = (value: number, span: number, variance: number) => {
    const kept = Math.exp(-days / span);
    return kept * value + Math.sqrt((1 - kept * kept) * variance) * random.normal();
  };
  ability.value = drift(ability.value, parameters.abilityForgettingDays, parameters.abilityVariance);
  for (const truth of truths.values()) {
    truth.value = drift(truth.value, parameters.goalForgettingDays, parameters.goalVariance);
  }
}

function practise({ parameters }: Calibration, truth: Truth | undefined, random: Random): void {
  if (truth === undefined) return;
  truth.value += parameters.practiceGain / (1 + truth.count / parameters.practiceGainHalfCount);
  truth.value += Math.sqrt(parameters.goalStepVariance) * random.normal();
  truth.count += 1;
}
