import type { ClassId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { route } from '../../platform/http/route.ts';
import { selectSchool } from '../people/index.ts';
import {
  selectFramework,
  selectFrameworks,
  selectFrameworkVersions,
  selectGoalsByFilter,
  selectHeadings,
} from './browse.queries.ts';
import { chooseGoal, selectChosenGoals, unchooseGoal } from './chosen-goals.ts';
import { selectClassFrameworks, setClassFrameworks } from './class-frameworks.ts';
import { exportFramework } from './export-framework.ts';
import { selectGoalDetail } from './goal-detail.ts';
import { type GraphGoal, selectGoalGraph } from './goal-graph.ts';
import { goalsContract, LARGEST_IMPORT } from './goals.contract.ts';
import { applyImport, checkImport, type ImportRequest, readUploads } from './import-frameworks.ts';
import { endLearnerGoal, insertLearnerGoal, selectLearnerGoals, updateLearnerGoal } from './learner-goals.ts';
import { addOwnGoal, changeOwnGoal, createOwnFramework, endOwnGoal } from './own-frameworks.ts';
import type { FrameworkCounts } from './store-framework.ts';

const ofSchool = () => ({ kind: 'school' }) as const;
const ofClass = (input: { classId: ClassId }) => ({ kind: 'class', classId: input.classId }) as const;
const ofLearner = (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const;

const browse = { permission: 'goals.browse', of: ofSchool };
// Curricula may only be written behind the school's wall: a request of a person may only read them.
const bringIn = {
  permission: 'goals.import',
  of: ofSchool,
  wall: 'school' as const,
  upload: LARGEST_IMPORT + 1024 * 1024,
};
const writeOwn = { permission: 'goals.writeOwn', of: ofSchool, wall: 'school' as const };

export const goalsRoutes = {
  frameworks: route(goalsContract.frameworks, browse, (ctx) => selectFrameworks(ctx)),
  framework: route(goalsContract.framework, browse, async (ctx, { frameworkId }) => {
    const summary = await selectFramework(ctx, frameworkId);
    const graph = await selectGoalGraph(ctx, [frameworkId]);
    const versions = await selectFrameworkVersions(ctx, frameworkId);
    return {
      ...summary,
      lines: graph.lines.map(({ lineId, title, goalIds }) => ({ lineId, title, goals: goalIds.length })),
      headingGoals: await selectHeadings(ctx, frameworkId),
      versions: versions.map(({ version, importedAt, fileName, counts, mended }) => ({
        version,
        importedAt: importedAt.toISOString(),
        fileName,
        // Only `insertFrameworkVersion` writes these columns, from values of these types.
        counts: counts as unknown as FrameworkCounts,
        mended: mended as { code: string; where: string; data?: Record<string, string | number> }[],
      })),
    };
  }),
  browse: route(goalsContract.browse, browse, async (ctx, { lineId, ...filter }) => {
    if (lineId === undefined) return selectGoalsByFilter(ctx, filter);
    const graph = await selectGoalGraph(ctx, filter.frameworkIds);
    const goalIds = graph.lines.find((line) => line.lineId === lineId)?.goalIds ?? [];
    return selectGoalsByFilter(ctx, { ...filter, goalIds });
  }),
  goal: route(goalsContract.goal, browse, (ctx, { goalId }) => selectGoalDetail(ctx, goalId, ctx.actor.personId)),
  map: route(goalsContract.map, browse, async (ctx, { frameworkId }) => {
    const summary = await selectFramework(ctx, frameworkId);
    const graph = await selectGoalGraph(ctx, [frameworkId]);
    return {
      titles: summary.titles,
      language: summary.language,
      lines: graph.lines.map(({ lineId, title, goalIds }) => ({
        lineId,
        title,
        goals: goalIds.flatMap((goalId) => graph.goals.get(goalId) ?? []).map(onMap),
      })),
      precedes: [...graph.followers].flatMap(([from, followers]) => followers.map((to) => ({ from, to }))),
    };
  }),

  checkImport: route(goalsContract.checkImport, bringIn, async (ctx, input) =>
    checkImport(ctx, await importRequest(ctx, input)),
  ),
  import: route(goalsContract.import, bringIn, async (ctx, input) => applyImport(ctx, await importRequest(ctx, input))),
  exportCase: route(goalsContract.exportCase, browse, async (ctx, { frameworkId, version, address }) => {
    const { name, package: content } = await exportFramework(ctx, frameworkId, {
      baseUri: `${address ?? 'http://localhost:4400'}/ims/case/v1p1`,
      ...(version === undefined ? {} : { version }),
    });
    return new File([JSON.stringify(content, null, 2)], name, { type: 'application/json' });
  }),

  createOwnFramework: route(goalsContract.createOwnFramework, writeOwn, async (ctx, input) => {
    const school = await selectSchool(ctx);
    return { frameworkId: await createOwnFramework(ctx, { ...input, publisher: school.name }) };
  }),
  addOwnGoal: route(goalsContract.addOwnGoal, writeOwn, (ctx, input) => addOwnGoal(ctx, input)),
  changeOwnGoal: route(goalsContract.changeOwnGoal, writeOwn, (ctx, input) => changeOwnGoal(ctx, input)),
  endOwnGoal: route(goalsContract.endOwnGoal, writeOwn, (ctx, input) => endOwnGoal(ctx, input)),

  classFrameworks: route(
    goalsContract.classFrameworks,
    { permission: 'goals.seeClass', of: ofClass },
    async (ctx, { classId }) => ({ frameworkIds: await selectClassFrameworks(ctx, classId) }),
  ),
  setClassFrameworks: route(
    goalsContract.setClassFrameworks,
    { permission: 'goals.setClass', of: ofClass },
    async (ctx, { classId, frameworkIds }) => {
      await setClassFrameworks(ctx, classId, frameworkIds);
      return { frameworkIds: await selectClassFrameworks(ctx, classId) };
    },
  ),

  learnerGoals: route(goalsContract.learnerGoals, { permission: 'goals.seeClass', of: ofClass }, (ctx, { classId }) =>
    selectLearnerGoals(ctx, classId),
  ),
  writeLearnerGoal: route(
    goalsContract.writeLearnerGoal,
    { permission: 'goals.writeLearnerGoals', of: ofClass },
    async (ctx, { classId, ...words }) => ({
      learnerGoalId: await insertLearnerGoal(ctx, classId, ctx.actor.personId, words),
    }),
  ),
  changeLearnerGoal: route(
    goalsContract.changeLearnerGoal,
    { permission: 'goals.writeLearnerGoals', of: ofClass },
    async (ctx, { classId, learnerGoalId, ...words }) => {
      await updateLearnerGoal(ctx, classId, learnerGoalId, words);
      return { learnerGoalId };
    },
  ),
  endLearnerGoal: route(
    goalsContract.endLearnerGoal,
    { permission: 'goals.writeLearnerGoals', of: ofClass },
    async (ctx, { classId, learnerGoalId }) => {
      await endLearnerGoal(ctx, classId, learnerGoalId);
      return { learnerGoalId };
    },
  ),

  chosenGoals: route(
    goalsContract.chosenGoals,
    { permission: 'goals.seeChosen', of: ofLearner },
    async (ctx, { learnerId }) =>
      (await selectChosenGoals(ctx, [learnerId])).map(({ goalId, chosenAt }) => ({
        goalId,
        chosenAt: chosenAt.toISOString(),
      })),
  ),
  chooseGoal: route(
    goalsContract.chooseGoal,
    { permission: 'goals.choose', of: ofLearner },
    async (ctx, { learnerId, goalId }) => {
      await chooseGoal(ctx, learnerId, goalId);
      return { goalId };
    },
  ),
  leaveGoal: route(
    goalsContract.leaveGoal,
    { permission: 'goals.choose', of: ofLearner },
    async (ctx, { learnerId, goalId }) => {
      await unchooseGoal(ctx, learnerId, goalId);
      return { goalId };
    },
  ),
};

function onMap(goal: GraphGoal) {
  const { goalId, frameworkId, code, statement, language, yearFrom, yearTo, minimum, validUntil, texts } = goal;
  return {
    ...{ goalId, frameworkId, code, statement, language, yearFrom, yearTo, minimum, validUntil },
    iCan: texts.iCan ?? null,
  };
}

async function importRequest(
  ctx: Ctx,
  input: { files: File[]; keepFor: 'school' | 'shared'; title?: string | undefined; language?: string | undefined },
): Promise<ImportRequest> {
  const { title, language, keepFor } = input;
  return {
    files: await readUploads(input.files),
    ownerSchoolId: keepFor === 'school' ? ctx.schoolId : undefined,
    stewardSchoolId: ctx.schoolId,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}
