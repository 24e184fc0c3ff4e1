import { DAY_MS } from '../kernel/dates.ts';
import type { Random } from '../kernel/random.ts';

/** What a simulated learner really is like. Nobody in Poolster ever sees this: it is the truth that tests compare with. */
export interface TrueLearner {
  /** Ease with everything, logits; about N(0, 0.8²). */
  readonly ability: number;
  /** How fast practice and teaching stick, about 1. */
  readonly learningRate: number;
  /** Days in which an unpractised gain halves. */
  readonly halfLifeDays: number;
  /** Share of the practice a class is offered that this learner does, 0–1. */
  readonly motivation: number;
  /** Chance to slip on something mastered. */
  readonly slip: number;
}

export interface SimulatedGoal {
  readonly goalId: string;
  /** Difficulty in logits, 0 for a usual goal. */
  readonly difficulty: number;
  readonly prerequisites: readonly string[];
}

/** Draws a learner; `special` fixes what a story needs. */
export function drawLearner(random: Random, special: Partial<TrueLearner> = {}): TrueLearner {
  return {
    ability: 0.8 * random.normal(),
    learningRate: Math.exp(0.3 * random.normal()),
    halfLifeDays: 60 + 120 * random.next(),
    motivation: Math.min(1, Math.max(0.15, 0.65 + 0.2 * random.normal())),
    slip: 0.02 + 0.06 * random.next(),
    ...special,
  };
}

interface Skill {
  gain: number;
  at: number;
}

/** The process of one learner over time: being taught, practising, forgetting, answering. */
export interface LearnerProcess {
  /** True probability to succeed on a usual task of the goal at this moment, slips included. */
  probability(goal: SimulatedGoal, at: number): number;
  /** Explicit instruction: raises the skill, less so where prerequisites are weak. */
  teach(goal: SimulatedGoal, at: number): void;
  /** One try, which is also practice. */
  attempt(goal: SimulatedGoal, at: number): boolean;
  readonly learner: TrueLearner;
}

const START = -1.4;
const TAUGHT = 2.4;
const PRACTISED = 0.2;
/** Practice slows forgetting: every gained logit doubles the half-life (Bjork and Bjork 1992, storage strength). */
const STRENGTH = 1;

export function simulateLearner(
  learner: TrueLearner,
  goals: ReadonlyMap<string, SimulatedGoal>,
  random: Random,
): LearnerProcess {
  const skills = new Map<string, Skill>();
  const gainAt = (goalId: string, at: number): number => {
    const skill = skills.get(goalId);
    if (!skill) return 0;
    const days = Math.max(0, at - skill.at) / DAY_MS;
    return skill.gain * 0.5 ** (days / (learner.halfLifeDays * 2 ** (STRENGTH * skill.gain)));
  };
  const logit = (goal: SimulatedGoal, at: number) =>
    START + learner.ability - goal.difficulty + gainAt(goal.goalId, at);
  const probability = (goal: SimulatedGoal, at: number) => (1 - learner.slip) / (1 + Math.exp(-logit(goal, at)));
  const grow = (goal: SimulatedGoal, at: number, amount: number) => {
    const gain = gainAt(goal.goalId, at);
    // A gain shrinks as the skill fills up, so that nobody grows without end.
    const room = Math.max(0.1, 1 - gain / 5);
    skills.set(goal.goalId, { gain: gain + amount * learner.learningRate * room, at });
  };
  const readiness = (goal: SimulatedGoal, at: number) => {
    const known = goal.prerequisites.flatMap((id) => goals.get(id) ?? []);
    if (known.length === 0) return 1;
    return 0.25 + 0.75 * Math.min(...known.map((before) => probability(before, at)));
  };
  return {
    learner,
    probability,
    teach: (goal, at) => grow(goal, at, TAUGHT * readiness(goal, at)),
    attempt: (goal, at) => {
      const right = random.next() < probability(goal, at);
      grow(goal, at, right ? PRACTISED : PRACTISED * 0.7);
      return right;
    },
  };
}
