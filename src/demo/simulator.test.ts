import { describe, expect, it } from 'vitest';
import { asObservation } from '../capabilities/evidence/index.ts';
import type { GoalId, PersonId } from '../kernel/ids.ts';
import { namedUuid } from '../kernel/ids.ts';
import { seededRandom } from '../kernel/random.ts';
import { fold, inOrder } from '../model/learner/fold.ts';
import { estimate, SHIPPED_CALIBRATION } from '../model/learner/learner-model.ts';
import { schoolDays } from './calendar.ts';
import { drawLearner, simulateLearner } from './learner-simulator.ts';
import { planNetwork } from './network.ts';
import { simulateClass, type YearClass } from './school-year.ts';

const UNTIL = new Date('2026-11-20T12:00:00Z');
const goals = Array.from({ length: 30 }, (_, i) => ({
  goalId: namedUuid(`goal/${i}`) as GoalId,
  code: `G${i}`,
  year: 3 + Math.floor(i / 10),
  difficulty: 0,
  prerequisites: i > 0 ? [namedUuid(`goal/${i - 1}`)] : [],
  exercise: { id: `exercise:G${i}`, version: 1 },
}));
const group = (size: number): YearClass => ({
  grade: 5,
  teacherId: namedUuid('teacher') as PersonId,
  goals,
  learners: Array.from({ length: size }, (_, i) => ({ learnerId: namedUuid(`learner/${i}`) as PersonId })),
});
const year = (size: number) => simulateClass(seededRandom('test'), group(size), { until: UNTIL, days: 365 });

describe('the simulator', () => {
  it('D1: gives the same year for the same seed', () => {
    expect(year(3).map((one) => one.evidence)).toEqual(year(3).map((one) => one.evidence));
  });

  it('D2: does not change anybody when a learner joins', () => {
    expect(year(4)[2]?.evidence).toEqual(year(3)[2]?.evidence);
  });

  it('keeps evidence on school days before now', () => {
    const last = Math.max(...year(3).flatMap((one) => one.evidence.map((piece) => piece.occurredAt.getTime())));
    expect(last).toBeLessThanOrEqual(UNTIL.getTime());
    expect(schoolDays(new Date('2026-07-01'), new Date('2026-08-31'))).toEqual([]);
  });

  it('lets a skill grow by teaching and fade without practice', () => {
    const goal = { goalId: 'a', difficulty: 0, prerequisites: [] };
    const learner = drawLearner(seededRandom(1), { ability: 0, learningRate: 1, halfLifeDays: 60, slip: 0.05 });
    const process = simulateLearner(learner, new Map([['a', goal]]), seededRandom(2));
    const before = process.probability(goal, 0);
    process.teach(goal, 0);
    const taught = process.probability(goal, 0);
    expect(taught).toBeGreaterThan(before + 0.3);
    expect(process.probability(goal, 365 * 86_400_000)).toBeLessThan(taught);
  });

  it('is found back by the learner model: estimates follow the truth', () => {
    const pairs = year(40).flatMap(({ evidence, process }) => {
      const { state } = fold(SHIPPED_CALIBRATION, inOrder(evidence.map(asObservation)));
      return goals.flatMap((goal) => {
        const believed = estimate(SHIPPED_CALIBRATION, state, goal.goalId, UNTIL.getTime());
        return believed.count >= 5 ? [[believed.probability, process.probability(goal, UNTIL.getTime())] as const] : [];
      });
    });
    expect(pairs.length).toBeGreaterThan(300);
    expect(correlation(pairs)).toBeGreaterThan(0.6);
    const bias = pairs.reduce((sum, [believed, truth]) => sum + believed - truth, 0) / pairs.length;
    expect(Math.abs(bias)).toBeLessThan(0.1);
  });

  it('plans the default network: three schools, twenty classes of 18 to 25, thirty teachers in the middle school', () => {
    const schools = planNetwork(seededRandom('poolster').fork('network'), { schools: 1 });
    expect(schools.map((school) => school.classes.length)).toEqual([4, 10, 6]);
    const sizes = schools.flatMap((school) => school.classes.map((one) => one.learners.length));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
    expect(schools[1]?.people.filter((person) => person.roles.includes('teacher'))).toHaveLength(30);
    const ids = schools.flatMap((school) => school.people.map((person) => person.personId));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const mean = (pick: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / n;
  const [mx, my] = [mean((pair) => pair[0]), mean((pair) => pair[1])];
  const cov = mean(([x, y]) => (x - mx) * (y - my));
  return cov / Math.sqrt(mean(([x]) => (x - mx) ** 2) * mean(([, y]) => (y - my) ** 2));
}
