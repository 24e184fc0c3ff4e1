import { recordEvidence } from '../capabilities/evidence/index.ts';
import {
  frameworkIdOf,
  type GoalGraph,
  selectGoalGraph,
  setClassFrameworks,
  storeDemoFrameworks,
} from '../capabilities/goals/index.ts';
import { EXERCISE_GENERATORS } from '../capabilities/materials/index.ts';
import { insertSchoolWith } from '../capabilities/people/index.ts';
import { seededRandom } from '../kernel/random.ts';
import { type Ctx, inTransaction, type Runtime } from '../platform/db/transaction.ts';
import { insertAccounts } from '../platform/session/accounts.ts';
import { hashPassphrase } from '../platform/session/passphrase.ts';
import { type DemoClass, type DemoSchool, planNetwork, type Sizes } from './network.ts';
import { simulateClass, type YearGoal } from './school-year.ts';

export const DEMO_PASSPHRASE = 'samen leren poolster';
export const DEMO_DOMAIN = '@demo.poolster.test';

export interface DemoOptions extends Sizes {
  readonly seed: string;
  /** Days of evidence up to now. */
  readonly days: number;
}

export const DEFAULT_DEMO: DemoOptions = { seed: 'poolster', schools: 1, days: 365 };

export interface DemoReport {
  readonly schools: number;
  readonly classes: number;
  readonly learners: number;
  readonly evidence: number;
}

/**
 * Fills a database with the demo network: people, curricula and a year of evidence through the same doors as real input.
 * Deterministic for a seed and a moment. One transaction a school: an interrupted demo has whole schools or none.
 */
export async function seedDemo(
  runtime: Runtime,
  options: DemoOptions,
  progress: (done: number, of: number) => void,
): Promise<DemoReport> {
  const random = seededRandom(options.seed);
  const schools = planNetwork(random.fork('network'), options);
  const passphraseHash = await hashPassphrase(DEMO_PASSPHRASE);
  const of = schools.flatMap((school) => school.classes).length;
  const report = { schools: schools.length, classes: of, learners: 0, evidence: 0 };
  let done = 0;
  for (const school of schools) {
    await inTransaction(runtime, { schoolId: school.schoolId, wall: 'school' }, async (ctx) => {
      await insertSchoolWith(ctx, { networkName: 'Scholengroep Noorderkroon (demo)', ...school });
      await storeDemoFrameworks(ctx);
      for (const group of school.classes) {
        report.learners += group.learners.length;
        report.evidence += await seedClass(ctx, random, school, group, options.days);
        progress(++done, of);
      }
    });
    await insertAccounts(
      runtime.database.pool,
      school.people
        .filter((person) => person.email || person.readingLevel === 'young')
        .map((person) => ({
          schoolId: school.schoolId,
          personId: person.personId,
          name: `${person.givenName} ${person.familyName}`,
          ...(person.email ? { email: person.email, passphraseHash } : {}),
        })),
      runtime.clock(),
    );
  }
  await runtime.database.pool.query('analyze');
  return report;
}

async function seedClass(
  ctx: Ctx,
  random: ReturnType<typeof seededRandom>,
  school: DemoSchool,
  group: DemoClass,
  days: number,
): Promise<number> {
  const frameworkIds = group.frameworks.map((key) => frameworkIdOf(key));
  await setClassFrameworks(ctx, group.classId, frameworkIds);
  const [teacherId] = group.teachers;
  if (!teacherId) throw new Error(`Class ${group.name} has no teacher`);
  const graph = await selectGoalGraph(ctx, frameworkIds);
  const people = new Map(school.people.map((person) => [person.personId, person]));
  const years = simulateClass(
    random.fork(`${school.schoolId}/${group.name}`),
    {
      grade: group.grade,
      teacherId,
      goals: yearGoals(random, graph),
      learners: group.learners.map((learnerId) => {
        const character = people.get(learnerId)?.character;
        return { learnerId, ...(character ? { character } : {}) };
      }),
    },
    { until: ctx.now, days },
  );
  const evidence = years.flatMap((year) => year.evidence);
  await recordEvidence(ctx, evidence);
  return evidence.length;
}

/** The goals of a class in the order it meets them: by school year, then so that prerequisites come first. */
function yearGoals(random: ReturnType<typeof seededRandom>, graph: GoalGraph): YearGoal[] {
  const goals = [...graph.goals.values()].sort((a, b) => (a.yearFrom ?? 0) - (b.yearFrom ?? 0));
  const placed = new Set<string>();
  const ordered: YearGoal[] = [];
  const place = (goal: (typeof goals)[number]): void => {
    if (placed.has(goal.goalId)) return;
    placed.add(goal.goalId);
    const before = (graph.prerequisites.get(goal.goalId) ?? []).flatMap((id) => graph.goals.get(id) ?? []);
    for (const one of before) place(one);
    const generator = goal.code ? EXERCISE_GENERATORS.get(goal.code) : undefined;
    ordered.push({
      goalId: goal.goalId,
      code: goal.code,
      year: goal.yearFrom ?? 0,
      difficulty: 0.5 * random.fork(`difficulty/${goal.goalId}`).normal(),
      prerequisites: before.map((one) => one.goalId),
      exercise: generator ? { id: `exercise:${generator.goal}`, version: generator.version } : undefined,
    });
  };
  for (const goal of goals) place(goal);
  return ordered.sort((a, b) => a.year - b.year);
}
