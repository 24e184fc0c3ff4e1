import type { NewEvidence } from '../capabilities/evidence/index.ts';
import { DAY_MS } from '../kernel/dates.ts';
import { type EventId, type GoalId, type PersonId, uuidV7 } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import { schoolDays } from './calendar.ts';
import {
  drawLearner,
  type LearnerProcess,
  type SimulatedGoal,
  simulateLearner,
  type TrueLearner,
} from './learner-simulator.ts';

export interface YearGoal extends SimulatedGoal {
  readonly goalId: GoalId;
  readonly code: string | null;
  /** School year 1–12 in which it is usually reached. */
  readonly year: number;
  /** Generator of its exercises; without one it is observed, never practised on a screen. */
  readonly exercise: { readonly id: string; readonly version: number } | undefined;
}

export interface YearClass {
  readonly grade: number;
  readonly learners: readonly { readonly learnerId: PersonId; readonly character?: Partial<TrueLearner> }[];
  readonly teacherId: PersonId;
  /** In the order in which the class meets them. */
  readonly goals: readonly YearGoal[];
}

export interface LearnerYear {
  readonly learnerId: PersonId;
  readonly evidence: readonly NewEvidence[];
  /** The truth behind it, for tests. */
  readonly process: LearnerProcess;
}

/**
 * Lives through the days before `until` with one class: goals are taught in order, practised, tested, observed, and
 * sometimes tried in a project. The same random numbers give the same year; each learner has a stream of their own.
 */
export function simulateClass(random: Random, group: YearClass, period: { until: Date; days: number }): LearnerYear[] {
  const from = new Date(period.until.getTime() - period.days * DAY_MS);
  const days = schoolDays(from, period.until);
  const schedule = planTeaching(group, days.length);
  const byId = new Map(group.goals.map((goal) => [goal.goalId as string, goal]));
  return group.learners.map(({ learnerId, character }) => {
    const own = random.fork(learnerId);
    const process = simulateLearner(drawLearner(own.fork('learner'), character), byId, own.fork('answers'));
    for (const goal of schedule.known) process.teach(goal, from.getTime() - 200 * DAY_MS);
    for (const goal of schedule.known) process.teach(goal, from.getTime() - 60 * DAY_MS);
    const evidence = days.flatMap((day, index) =>
      simulateDay(own, { day, index, process, learnerId, group, schedule, until: period.until }),
    );
    return { learnerId, evidence, process };
  });
}

interface Schedule {
  /** Reached before the period began. */
  readonly known: readonly YearGoal[];
  /** Goal to the index of the school day on which it is taught. */
  readonly taught: ReadonlyMap<number, readonly YearGoal[]>;
  readonly order: readonly YearGoal[];
  readonly perDay: number;
}

/** Last year's goals are known; this year's goals are spread, so that the class stands a quarter into its grade today. */
function planTeaching(group: YearClass, dayCount: number): Schedule {
  const known = group.goals.filter((goal) => goal.year < group.grade - 1);
  const lastYear = group.goals.filter((goal) => goal.year === group.grade - 1);
  const thisYear = group.goals.filter((goal) => goal.year === group.grade);
  const order = [...lastYear, ...thisYear.slice(0, Math.ceil(thisYear.length * 0.4))];
  const perDay = Math.max(1, dayCount - 6) / Math.max(1, order.length);
  const taught = Map.groupBy(order, (goal) => Math.floor(order.indexOf(goal) * perDay));
  return { known, taught, order, perDay };
}

interface Day {
  readonly day: Date;
  readonly index: number;
  readonly process: LearnerProcess;
  readonly learnerId: PersonId;
  readonly group: YearClass;
  readonly schedule: Schedule;
  readonly until: Date;
}

function simulateDay(random: Random, day: Day): NewEvidence[] {
  const { schedule, process, index } = day;
  const out: NewEvidence[] = [...takeStartingTest(random, day)];
  for (const goal of schedule.taught.get(index) ?? []) process.teach(goal, day.day.getTime() + 9 * HOUR);
  const current = recentGoals(schedule, index, 4);
  if (current.length === 0) return out;
  const { motivation } = process.learner;
  // About two sittings a week of five exercises, more for who likes it.
  if (random.next() < 0.75 * motivation)
    out.push(...practise(random, day, pickPractice(random, schedule, index, current)));
  // A test on what was taught three weeks ago, for everyone on the same day.
  if (index % 15 === 14) out.push(...takeTest(random, day, recentGoals(schedule, index - 12, 4)));
  if (random.next() < 0.05) out.push(observe(random, day, random.pick(current)));
  if (index % 25 === 20) out.push(tryInProject(random, day, random.pick(recentGoals(schedule, index, 8))));
  return out.filter((one) => one.occurredAt.getTime() <= day.until.getTime());
}

const HOUR = 3_600_000;

/** The last `count` goals taught up to a day. */
function recentGoals(schedule: Schedule, index: number, count: number): YearGoal[] {
  const reached = Math.min(schedule.order.length, Math.max(0, Math.floor(index / schedule.perDay) + 1));
  return schedule.order.slice(Math.max(0, reached - count), reached);
}

/** Mostly what is being taught; now and then something of the last months, seldom something of earlier years. */
function pickPractice(random: Random, schedule: Schedule, index: number, current: readonly YearGoal[]): YearGoal {
  const roll = random.next();
  if (roll > 0.93 && schedule.known.length > 0) return random.pick(schedule.known);
  return random.pick(roll < 0.7 ? current : recentGoals(schedule, index, 14));
}

const STARTING_DAYS = 12;

/** In the first weeks a class is asked, a little every day, what it brings from the years before. */
function takeStartingTest(random: Random, day: Day): NewEvidence[] {
  if (day.index >= STARTING_DAYS) return [];
  const asked = day.schedule.known.filter((_, i) => i % STARTING_DAYS === day.index);
  return takeTest(random, day, asked, 4);
}

function practise(random: Random, day: Day, goal: YearGoal): NewEvidence[] {
  if (!goal.exercise) return random.next() < 0.25 ? [observe(random, day, goal)] : [];
  const start = day.day.getTime() + (8 + 8 * random.next()) * HOUR;
  const count = random.integer(3, 7);
  return Array.from({ length: count }, (_, i) => answer(random, day, goal, new Date(start + i * 45_000), 'practice'));
}

function takeTest(random: Random, day: Day, goals: readonly YearGoal[], questions = 3): NewEvidence[] {
  const start = day.day.getTime() + 10 * HOUR;
  return goals
    .filter((goal) => goal.exercise)
    .flatMap((goal, g) =>
      Array.from({ length: questions }, (_, i) =>
        answer(random, day, goal, new Date(start + (g * questions + i) * 60_000), 'test'),
      ),
    );
}

function answer(
  random: Random,
  day: Day,
  goal: YearGoal,
  occurredAt: Date,
  situation: 'practice' | 'test',
): NewEvidence {
  const eventId = idAt(random, occurredAt);
  const right = day.process.attempt(goal, occurredAt.getTime());
  return {
    eventId,
    learnerId: day.learnerId,
    kind: situation === 'test' ? 'test' : 'answer',
    purpose: situation === 'test' ? 'of' : 'for',
    goals: [{ goalId: goal.goalId, weight: 1 }],
    ...(goal.exercise ? { item: { ...goal.exercise, seed: eventId } } : {}),
    score: right ? 1 : 0,
    durationMs: Math.round(8000 + 40_000 * random.next()),
    situation,
    source: 'demo',
    authorId: situation === 'test' ? day.group.teacherId : day.learnerId,
    authorKind: situation === 'test' ? 'teacher' : 'learner',
    occurredAt,
    timeKnown: 'exact',
  };
}

function observe(random: Random, day: Day, goal: YearGoal): NewEvidence {
  const occurredAt = new Date(day.day.getTime() + (9 + 6 * random.next()) * HOUR);
  const right = day.process.attempt(goal, occurredAt.getTime());
  const helped = !right && random.next() < 0.5;
  return {
    eventId: idAt(random, occurredAt),
    learnerId: day.learnerId,
    kind: 'observation',
    purpose: 'for',
    goals: [{ goalId: goal.goalId, weight: 1 }],
    score: right || helped ? 1 : 0,
    help: helped ? 'person' : 'none',
    situation: 'class',
    source: 'demo',
    authorId: day.group.teacherId,
    authorKind: 'teacher',
    occurredAt,
    timeKnown: 'exact',
  };
}

/** Something learned, tried somewhere new; it need not work the first time. */
function tryInProject(random: Random, day: Day, goal: YearGoal): NewEvidence {
  const occurredAt = new Date(day.day.getTime() + 13 * HOUR);
  const harder = { ...goal, difficulty: goal.difficulty + 0.6 };
  return {
    eventId: idAt(random, occurredAt),
    learnerId: day.learnerId,
    kind: 'transfer',
    purpose: 'as',
    goals: [{ goalId: goal.goalId, weight: 1 }],
    score: day.process.attempt(harder, occurredAt.getTime()) ? 1 : 0,
    situation: 'project',
    source: 'demo',
    authorId: day.group.teacherId,
    authorKind: 'teacher',
    occurredAt,
    timeKnown: 'exact',
  };
}

function idAt(random: Random, moment: Date): EventId {
  return uuidV7(
    moment.getTime(),
    Uint8Array.from({ length: 16 }, () => Math.floor(random.next() * 256)),
  ) as EventId;
}
