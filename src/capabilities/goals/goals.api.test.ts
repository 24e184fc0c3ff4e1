import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameworkId, GoalId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { casePackageSchema } from '../../standards/case/schema.ts';
import { demoPackages, goalIdOf, storeDemoFrameworks } from './index.ts';
import { goalData } from './personal-data.ts';
import { testSchool } from './testing/test-school.ts';

let server: TestServer;
let tower: Awaited<ReturnType<typeof testSchool>>;
let mill: Awaited<ReturnType<typeof testSchool>>;
let mathematics: FrameworkId;

beforeAll(async () => {
  server = await startTestServer();
  tower = await testSchool(server, 'vuurtoren');
  mill = await testSchool(server, 'molen');
  const [first] = await tower.inSchool(storeDemoFrameworks);
  if (!first) throw new Error('The demo has no frameworks');
  mathematics = first.frameworkId;
});
afterAll(() => server.close());

const command = () => ({ commandId: crypto.randomUUID() });
const table = (...lines: string[]) =>
  new File([['code,statement,parent,prerequisites,kind', ...lines].join('\n')], 'rekenen.csv', { type: 'text/csv' });

const THREE = [
  'G,Getallen,,,domain',
  'G1,Telt tot tien,G,,goal',
  'G2,Telt tot honderd,G,G1,goal',
  'G3,Vermenigvuldigt met breuken,G,G2,goal',
];

describe('import', () => {
  it('G3: the dry run tells what would come in and writes nothing', async () => {
    const report = await tower.administrator.checkImport({
      files: [table(...THREE)],
      keepFor: 'shared',
      title: 'Proef',
    });
    expect(report.frameworks).toMatchObject([
      { outcome: 'new', version: 1, counts: { goals: 3, headings: 1, added: 4, changed: 0, ended: 0, relations: 5 } },
    ]);
    expect(report.frameworks[0]?.relationsByKind).toEqual({ partOf: 3, precedes: 2 });
    const frameworks = await tower.administrator.frameworks();
    expect(frameworks.map((one) => one.titles.nl)).not.toContain('Proef');
  });

  it('G1, G2: a next version keeps ids, ends what is gone and counts what changed', async () => {
    const asked = { keepFor: 'shared' as const, title: 'Proef' };
    const first = await tower.administrator.import({ ...command(), ...asked, files: [table(...THREE)] });
    const frameworkId = first.frameworks[0]?.frameworkId ?? mathematics;
    const again = await tower.administrator.import({ ...command(), ...asked, files: [table(...THREE)] });
    expect(again.frameworks[0]).toMatchObject({ outcome: 'unchanged', version: 1 });
    const before = await tower.teacher.browse({ frameworkIds: [frameworkId] });

    const next = [...THREE.slice(0, 2), 'G2,Telt tot duizend,G,G1,goal', 'G4,Telt met sprongen,G,G2,goal'];
    const second = await tower.administrator.import({ ...command(), ...asked, files: [table(...next)] });
    expect(second.frameworks[0]).toMatchObject({
      outcome: 'changed',
      version: 2,
      counts: { added: 1, changed: 1, ended: 1 },
    });
    expect(second.frameworks[0]?.changed).toMatchObject([{ code: 'G2', before: 'Telt tot honderd' }]);
    expect(second.frameworks[0]?.ended).toMatchObject([{ code: 'G3' }]);

    const after = await tower.teacher.browse({ frameworkIds: [frameworkId] });
    expect(after.goals.map((goal) => goal.code)).toEqual(['G1', 'G2', 'G4']);
    const idOf = (page: typeof after, code: string) => page.goals.find((goal) => goal.code === code)?.goalId;
    expect(idOf(after, 'G2')).toBe(idOf(before, 'G2'));
    const ended = await tower.teacher.goal({ goalId: idOf(before, 'G3') as GoalId });
    expect(ended).toMatchObject({ untilVersion: 2, sinceVersion: 1 });
    const { versions } = await tower.teacher.framework({ frameworkId });
    expect(versions.map((one) => one.version)).toEqual([2, 1]);

    const third = await tower.administrator.import({ ...command(), ...asked, files: [table(...THREE)] });
    expect(third.frameworks[0]).toMatchObject({ outcome: 'changed', version: 3, counts: { added: 1, ended: 1 } });
    expect(await tower.teacher.goal({ goalId: idOf(before, 'G3') as GoalId })).toMatchObject({ untilVersion: null });
  });

  it('G4: prerequisites in a circle are refused with the circle shown, and nothing is kept', async () => {
    const files = [table('A,Eerst,,C,goal', 'B,Dan,,A,goal', 'C,Daarna,,B,goal')];
    const asked = { files, keepFor: 'shared' as const, title: 'Rond' };
    const report = await tower.administrator.checkImport(asked);
    expect(report.faults).toMatchObject([{ code: 'framework.cycle', data: { length: 3 } }]);
    expect(String(report.faults[0]?.data?.['cycle']).split(' → ')).toHaveLength(4);
    await expect(tower.administrator.import({ ...command(), ...asked })).rejects.toMatchObject({
      code: 'framework-faults',
      data: { faults: [{ code: 'framework.cycle' }] },
    });
    expect((await tower.administrator.frameworks()).map((one) => one.titles.nl)).not.toContain('Rond');
  });

  it('names file, line and field of what is wrong in a table', async () => {
    const files = [table('A,Eerst,,X9,goal', 'B,,,A,goal')];
    const report = await tower.administrator.checkImport({ files, keepFor: 'school', title: 'Fout' });
    expect(report.frameworks).toEqual([]);
    expect(report.faults).toContainEqual(
      expect.objectContaining({
        file: 'rekenen.csv',
        line: 2,
        field: 'prerequisites',
        code: 'framework.unknownReference',
      }),
    );
    expect(report.faults).toContainEqual(expect.objectContaining({ line: 3, field: 'statement' }));
  });

  it('only an administrator may bring in a curriculum', async () => {
    const asked = { files: [table(...THREE)], keepFor: 'shared' as const };
    await expect(tower.teacher.checkImport(asked)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(tower.learner.import({ ...command(), ...asked })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('G7: another school cannot change a shared framework, but may keep it as its own', async () => {
    const changed = [...THREE, 'G9,Rekent met een rekenmachine,G,,goal'];
    const asked = { files: [table(...changed)], title: 'Proef' };
    const report = await mill.administrator.checkImport({ ...asked, keepFor: 'shared' });
    expect(report.frameworks[0]).toMatchObject({ keptByOther: true });
    await expect(mill.administrator.import({ ...command(), ...asked, keepFor: 'shared' })).rejects.toMatchObject({
      code: 'framework-kept-by-other',
    });
    const own = await mill.administrator.import({ ...command(), ...asked, keepFor: 'school' });
    expect(own.frameworks[0]).toMatchObject({ outcome: 'new', keptByOther: false });
    const titles = async (school: typeof mill) =>
      (await school.teacher.frameworks()).filter((one) => one.titles.nl === 'Proef').map((one) => one.own);
    expect(await titles(mill)).toEqual([true, false]);
    expect(await titles(tower)).toEqual([false]);
  });
});

describe('browse', () => {
  it('G6: finds Dutch words by their stem, by their beginning and without accents', async () => {
    const find = async (query: string) =>
      (await tower.teacher.browse({ query, frameworkIds: [mathematics] })).goals.map((goal) => goal.code);
    const byStem = await find('breuken');
    expect(byStem.length).toBeGreaterThan(3);
    expect(new Set(await find('breuk'))).toEqual(new Set(byStem));
    expect((await find('vermenigvuldig')).length).toBeGreaterThan(0);
    expect(await find('verm')).toEqual(expect.arrayContaining(await find('vermenigvuldig')));
    expect(new Set(await find('bréuken'))).toEqual(new Set(byStem));
    expect(await find('xyzzy')).toEqual([]);
    expect(await find("'); drop table goal; --")).toEqual([]);
  });

  it('puts the goal whose code was typed first', async () => {
    const code =
      demoPackages()[0]
        ?.package.goals.filter((goal) => goal.kind === 'goal')
        .at(5)?.code ?? '';
    const { goals } = await tower.teacher.browse({ query: code.toLowerCase() });
    expect(goals[0]?.code).toBe(code);
  });

  it('filters by year, learning line and minimum, and pages', async () => {
    const framework = await tower.teacher.framework({ frameworkId: mathematics });
    const line = framework.lines[0];
    const inLine = await tower.teacher.browse({
      frameworkIds: [mathematics],
      ...(line ? { lineId: line.lineId } : {}),
    });
    expect(inLine.total).toBe(line?.goals);
    const year4 = await tower.teacher.browse({ frameworkIds: [mathematics], year: 4, limit: 100 });
    expect(new Set(year4.goals.map((goal) => goal.yearFrom))).toEqual(new Set([4]));
    const beyond = await tower.teacher.browse({ frameworkIds: [mathematics], minimum: 'beyond', limit: 100 });
    const only = await tower.teacher.browse({ frameworkIds: [mathematics], minimum: 'only', limit: 100 });
    expect(beyond.goals.every((goal) => !goal.minimum)).toBe(true);
    expect(beyond.total + only.total).toBe(framework.goals);
    const all = await tower.teacher.browse({ frameworkIds: [mathematics], limit: 100 });
    const second = await tower.teacher.browse({ frameworkIds: [mathematics], from: 10, limit: 5 });
    expect(second.goals).toEqual(all.goals.slice(10, 15));
  });

  it('shows a goal with what comes before and after it', async () => {
    const map = await tower.learner.map({ frameworkId: mathematics });
    const arrow = map.precedes[0];
    if (!arrow) throw new Error('The demo has no prerequisites');
    const goal = await tower.learner.goal({ goalId: arrow.to });
    expect(goal.precedes).toContainEqual(arrow);
    expect(goal.around.find((one) => one.goalId === arrow.from)?.step).toBe(-1);
    expect(goal.path.map((heading) => heading.statement)).toEqual([
      map.lines.find((line) => line.goals.some((one) => one.goalId === arrow.to))?.title,
    ]);
    expect(goal.framework.licence).toBe('AGPL-3.0-or-later');
  });

  it('says that a goal is unknown', async () => {
    const goalId = goalIdOf('nowhere', 'nothing');
    await expect(tower.teacher.goal({ goalId })).rejects.toMatchObject({ code: 'goal-unknown' });
  });
});

describe('CASE', () => {
  it('G8: what was exported comes back the same', async () => {
    const file = await tower.administrator.exportCase({ frameworkId: mathematics, address: 'https://school.example' });
    const content = casePackageSchema.parse(JSON.parse(await file.text()));
    expect(content.CFItems).toHaveLength(demoPackages()[0]?.package.goals.length ?? 0);
    const report = await tower.administrator.checkImport({ files: [file], keepFor: 'school' });
    expect(report.faults).toEqual([]);
    const original = await tower.teacher.framework({ frameworkId: mathematics });
    const stored = await tower.administrator.import({ ...command(), files: [file], keepFor: 'school' });
    const [copy] = stored.frameworks;
    expect(copy?.counts).toMatchObject({ goals: original.goals, headings: original.headings });
    const maps = await Promise.all(
      [mathematics, copy?.frameworkId ?? mathematics].map((frameworkId) => tower.teacher.map({ frameworkId })),
    );
    const shape = (map: (typeof maps)[number]) => {
      const goals = new Map(map.lines.flatMap((line) => line.goals).map((goal) => [goal.goalId, goal.code]));
      return {
        lines: map.lines.map((line) => [line.title.nl, line.goals.map((goal) => [goal.code, goal.statement.nl])]),
        precedes: map.precedes.map(({ from, to }) => `${goals.get(from)} → ${goals.get(to)}`).sort(),
      };
    };
    const [first, second] = maps.map(shape);
    expect(second).toEqual(first);
  });
});

describe("a school's own goals", () => {
  it('are added one by one, with prerequisites here and elsewhere, and seen by no other school', async () => {
    const { frameworkId } = await tower.administrator.createOwnFramework({
      ...command(),
      title: 'Schooltuin',
      subject: null,
      language: 'nl-BE',
    });
    const [elsewhere] = (await tower.teacher.browse({ frameworkIds: [mathematics] })).goals;
    const words = { parentGoalId: null, yearFrom: 3, yearTo: 4, minimum: false, prerequisiteIds: [] };
    const line = await tower.administrator.addOwnGoal({
      ...command(),
      ...{ frameworkId, kind: 'domain' as const, code: 'ST', statement: 'Werken in de tuin', ...words },
    });
    const sow = await tower.administrator.addOwnGoal({
      ...command(),
      ...{ frameworkId, kind: 'goal' as const, code: 'ST.1', statement: 'Zaait op de juiste afstand', ...words },
      parentGoalId: line.goalId,
      prerequisiteIds: elsewhere ? [elsewhere.goalId] : [],
    });
    const harvest = await tower.administrator.addOwnGoal({
      ...command(),
      ...{ frameworkId, kind: 'goal' as const, code: 'ST.2', statement: 'Oogst wat rijp is', ...words },
      prerequisiteIds: [sow.goalId],
    });
    const detail = await tower.teacher.goal({ goalId: harvest.goalId });
    expect(detail.around.map((goal) => [goal.code, goal.step])).toContainEqual([elsewhere?.code, -2]);
    await expect(mill.teacher.goal({ goalId: sow.goalId })).rejects.toMatchObject({ code: 'goal-unknown' });
    await expect(mill.teacher.framework({ frameworkId })).rejects.toMatchObject({ code: 'framework-unknown' });
    await expect(mill.administrator.exportCase({ frameworkId })).rejects.toMatchObject({ code: 'framework-unknown' });
    expect((await mill.teacher.browse({ query: 'zaait' })).total).toBe(0);

    const circle = { frameworkId, goalId: sow.goalId, code: 'ST.1', statement: 'Zaait op de juiste afstand', ...words };
    await expect(
      tower.administrator.changeOwnGoal({ ...command(), ...circle, prerequisiteIds: [harvest.goalId] }),
    ).rejects.toMatchObject({ code: 'goal-cycle', data: { data: { cycle: 'ST.1 → ST.2 → ST.1' } } });

    await tower.administrator.endOwnGoal({ ...command(), frameworkId, goalId: sow.goalId });
    expect(await tower.teacher.goal({ goalId: sow.goalId })).toMatchObject({ untilVersion: 5 });
    expect((await tower.teacher.goal({ goalId: harvest.goalId })).precedes).toEqual([]);
  });

  it('a shared framework is not changed goal by goal', async () => {
    const goal = { kind: 'goal' as const, code: 'X', statement: 'Iets', parentGoalId: null, prerequisiteIds: [] };
    const asked = { ...command(), frameworkId: mathematics, ...goal, yearFrom: null, yearTo: null, minimum: true };
    await expect(tower.administrator.addOwnGoal(asked)).rejects.toMatchObject({ code: 'framework-not-own' });
    await expect(tower.teacher.addOwnGoal(asked)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('a class', () => {
  it('works with the frameworks that its teacher sets; another teacher may not', async () => {
    const { classId } = tower;
    const asked = { classId, frameworkIds: [mathematics] };
    expect(await tower.teacher.setClassFrameworks({ ...command(), ...asked })).toEqual({ frameworkIds: [mathematics] });
    expect(await tower.learner.classFrameworks({ classId })).toEqual({ frameworkIds: [mathematics] });
    await expect(tower.otherTeacher.setClassFrameworks({ ...command(), ...asked })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(mill.administrator.classFrameworks({ classId })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('G9: has learner goals in two reading levels, written by its teacher', async () => {
    const { classId } = tower;
    const [goal] = (await tower.teacher.browse({ frameworkIds: [mathematics] })).goals;
    const goalIds = goal ? [goal.goalId] : [];
    const words = {
      goalIds,
      textOlder: 'Ik kan tellen tot honderd.',
      textYoung: 'Ik tel tot 100.',
      criteria: ['Zonder hulp.'],
    };
    const { learnerGoalId } = await tower.teacher.writeLearnerGoal({ ...command(), classId, ...words });
    expect(await tower.learner.learnerGoals({ classId })).toMatchObject([
      { textYoung: 'Ik tel tot 100.', author: 'Sam Tester' },
    ]);
    const changed = { ...words, textOlder: 'Ik kan vlot tellen tot honderd.' };
    await tower.teacher.changeLearnerGoal({ ...command(), classId, learnerGoalId, ...changed });
    expect((await tower.learner.goal({ goalId: goalIds[0] as GoalId })).learnerGoals).toMatchObject([
      { textOlder: 'Ik kan vlot tellen tot honderd.' },
    ]);
    expect((await tower.otherTeacher.goal({ goalId: goalIds[0] as GoalId })).learnerGoals).toEqual([]);
    await expect(tower.otherTeacher.endLearnerGoal({ ...command(), classId, learnerGoalId })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await tower.teacher.endLearnerGoal({ ...command(), classId, learnerGoalId });
    expect(await tower.learner.learnerGoals({ classId })).toEqual([]);
  });
});

describe('a chosen goal', () => {
  it('G10: is the learner’s own to choose and to leave; its teacher sees it, another does not', async () => {
    const learnerId = tower.adam;
    const [goal] = (await tower.learner.browse({ frameworkIds: [mathematics] })).goals;
    const goalId = goal?.goalId as GoalId;
    await tower.learner.chooseGoal({ ...command(), learnerId, goalId });
    await tower.learner.chooseGoal({ ...command(), learnerId, goalId });
    expect(await tower.teacher.chosenGoals({ learnerId })).toMatchObject([{ goalId }]);
    await expect(tower.otherTeacher.chosenGoals({ learnerId })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(tower.teacher.chooseGoal({ ...command(), learnerId, goalId })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await tower.learner.leaveGoal({ ...command(), learnerId, goalId });
    expect(await tower.teacher.chosenGoals({ learnerId })).toEqual([]);
    const kept = await tower.inSchool((ctx) => goalData.export(ctx, learnerId));
    expect(kept['chosenGoal']).toHaveLength(1);
  });

  it('is erased with its learner; what a teacher wrote for a class stays without its author', async () => {
    const { classId, sam, adam } = tower;
    const [goal] = (await tower.teacher.browse({ frameworkIds: [mathematics] })).goals;
    const goalIds = goal ? [goal.goalId] : [];
    const words = { goalIds, textOlder: 'Ik kan schatten.', textYoung: null, criteria: ['Ik zeg hoe.'] };
    await tower.teacher.writeLearnerGoal({ ...command(), classId, ...words });
    await tower.inSchool(async (ctx) => {
      await goalData.erase(ctx, adam);
      await goalData.erase(ctx, sam);
    });
    expect(await tower.inSchool((ctx) => goalData.export(ctx, adam))).toEqual({});
    expect(await tower.learner.learnerGoals({ classId })).toMatchObject([
      { author: null, textOlder: 'Ik kan schatten.' },
    ]);
  });
});
