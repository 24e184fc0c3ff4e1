import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GoalId, SchoolId } from '../../kernel/ids.ts';
import { type Ctx, inTransaction } from '../../platform/db/transaction.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { insertSchool } from '../people/index.ts';
import { demoPackages, goalIdOf, selectGoalGraph, storeDemoFrameworks } from './index.ts';

let server: TestServer;
let schoolId: SchoolId;

beforeAll(async () => {
  server = await startTestServer();
  const school = await insertSchool(server.runtime, {
    network: 'Testnet',
    school: 'De Vuurtoren',
    level: 'primary',
    givenName: 'An',
    familyName: 'Peeters',
    email: 'an@school.test',
  });
  schoolId = school.schoolId;
});
afterAll(() => server.close());

const inSchool = <Result>(work: (ctx: Ctx) => Promise<Result>) =>
  inTransaction(server.runtime, { schoolId, wall: 'school' }, work);

describe('the demo curriculum', () => {
  it('G1: comes in once; doing it again changes nothing', async () => {
    const first = await inSchool(storeDemoFrameworks);
    expect(new Set(first.map((one) => one.outcome))).toEqual(new Set(['new']));
    const again = await inSchool(storeDemoFrameworks);
    expect(again.map((one) => [one.outcome, one.version])).toEqual(first.map(() => ['unchanged', 1]));
  });

  it('G5: reads back as a graph with every goal on a learning line and every prerequisite known', async () => {
    const packages = demoPackages();
    const frameworkIds = (await inSchool(storeDemoFrameworks)).map((one) => one.frameworkId);
    const graph = await inSchool((ctx) => selectGoalGraph(ctx, frameworkIds));
    const goals = packages.flatMap((demo) => demo.package.goals.filter((goal) => goal.kind === 'goal'));
    expect(graph.goals.size).toBe(goals.length);
    expect(graph.lines.flatMap((line) => line.goalIds)).toHaveLength(goals.length);
    const precedes = packages.flatMap((demo) => demo.package.relations.filter((one) => one.kind === 'precedes'));
    expect([...graph.prerequisites.values()].flat()).toHaveLength(precedes.length);
    const { sourceId } = goals[0] ?? { sourceId: '' };
    const goalId: GoalId = goalIdOf(packages[0]?.package.identifier ?? '', sourceId);
    expect(graph.goals.get(goalId)?.texts.iCan?.older.nl).toMatch(/^Ik kan/);
    expect(graph.goals.get(goalId)?.lineId).toBe(graph.lines[0]?.lineId);
  });

  it('gives the same graph object while nothing changed', async () => {
    const frameworkIds = (await inSchool(storeDemoFrameworks)).map((one) => one.frameworkId);
    const graph = await inSchool((ctx) => selectGoalGraph(ctx, frameworkIds));
    expect(await inSchool((ctx) => selectGoalGraph(ctx, frameworkIds))).toBe(graph);
  });
});
