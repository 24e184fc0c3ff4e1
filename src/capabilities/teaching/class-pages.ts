import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { seededRandom } from '../../kernel/random.ts';
import type { GroupingKind } from '../../model/grouping/types.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectGoalGraph, selectGoalsByIds } from '../goals/index.ts';
import { selectStatuses } from '../mastery/index.ts';
import { EXERCISE_GENERATORS } from '../materials/index.ts';
import { selectClassView, selectLesson, shownBy, wordedGoal, wordedGoals } from './class-view.ts';
import { selectCurrentGroups } from './current-groups.ts';
import { selectTransferTries } from './evidence-facts.queries.ts';
import { statusesOf } from './glance.ts';
import {
  selectFormerGroupings,
  selectGroupsOf,
  selectMembersOf,
  selectOwnGroups,
  selectWishes,
} from './grouping.queries.ts';
import { selectOpenRequestsOf } from './request.queries.ts';

/** Every goal of the class by line, who has shown it, and who tried it somewhere new (T9). */
export async function selectCoverage(ctx: Ctx, classId: ClassId) {
  const view = await selectClassView(ctx, classId);
  const { graph, learnerIds } = view;
  const statuses = await selectStatuses(ctx, learnerIds, graph, graph.goals.keys());
  const tries = Map.groupBy(await selectTransferTries(ctx, learnerIds), (row) => row.goalId);
  const frameworks = new Map(graph.frameworks.map((framework) => [framework.frameworkId, framework]));
  return {
    class: view.class,
    learners: [...view.learners],
    lessonGoalIds: [...(await selectLesson(ctx, view, statuses)).goalIds],
    lines: graph.lines.map(({ lineId, frameworkId, title, goalIds }) => ({
      ...{ lineId, frameworkId, title },
      framework: frameworks.get(frameworkId)?.titles ?? title,
      goals: goalIds.flatMap((goalId) => {
        const goal = graph.goals.get(goalId);
        if (!goal) return [];
        return [
          {
            ...wordedGoal(goal),
            yearFrom: goal.yearFrom,
            yearTo: goal.yearTo,
            statuses: statusesOf(view, statuses, goalId),
            shown: shownBy(statuses, learnerIds, goalId),
            transfer: (tries.get(goalId) ?? []).map(({ learnerId, tries: count, worked }) => ({
              learnerId,
              tries: count,
              worked,
            })),
          },
        ];
      }),
    })),
  };
}

/** What may stand on the big screen (T8). Statuses, signals, kinds of groups and reasons are never even read for it. */
export async function selectBoard(ctx: Ctx, classId: ClassId) {
  const view = await selectClassView(ctx, classId);
  const lesson = await selectLesson(ctx, view);
  const current = await selectCurrentGroups(ctx, view);
  const names = new Map(view.learners.map((learner) => [learner.personId, learner.name]));
  const groups = (current?.groups ?? []).map(({ name, members }) => ({
    name,
    learners: members.flatMap(({ learnerId }) => names.get(learnerId) ?? []),
  }));
  return {
    class: { classId, name: view.class.name },
    title: lesson.title,
    goals: wordedGoals(view.graph, lesson.goalIds).map(({ statement, iCan }) => ({ statement, iCan })),
    // In the order of their neutral names: the order in which they were made would tell the levels.
    groups: groups.filter((group) => group.learners.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1)),
    untilOn: current?.untilOn ?? null,
  };
}

/** A worked example of a goal, the same for everyone who asks for that number: to look at together. */
export async function selectExample(ctx: Ctx, goalId: GoalId, number: number) {
  const [found] = await selectGoalsByIds(ctx, [goalId]);
  const goal = found ? (await selectGoalGraph(ctx, [found.frameworkId])).goals.get(goalId) : undefined;
  const generator = goal?.code ? EXERCISE_GENERATORS.get(goal.code) : undefined;
  if (!goal || !generator) throw new Problem('goal-without-exercises', { status: 404 });
  const { prompt, figure, answer, worked } = generator.generate(seededRandom(`${goalId}/shown/${number}`));
  return { goal: wordedGoal(goal), prompt, figure: figure ?? null, options: optionsOf(answer), worked: [...worked] };
}

type Answer = ReturnType<NonNullable<ReturnType<typeof EXERCISE_GENERATORS.get>>['generate']>['answer'];

function optionsOf(answer: Answer) {
  if (answer.kind === 'choice') return [...answer.options];
  return answer.kind === 'order' ? [...answer.items] : [];
}

const HISTORY = 6;

/** Everything the groups page begins with; the proposal is asked apart. */
export async function selectGroupsPage(ctx: Ctx, classId: ClassId) {
  const view = await selectClassView(ctx, classId);
  const lesson = await selectLesson(ctx, view);
  const former = await selectFormerGroupings(ctx, classId, HISTORY);
  const ids = former.map((grouping) => grouping.groupingId);
  const groups = Map.groupBy(await selectGroupsOf(ctx, ids), (group) => group.groupingId);
  const members = Map.groupBy(await selectMembersOf(ctx, ids), (member) => member.groupId);
  return {
    class: view.class,
    learners: [...view.learners],
    lesson: { ...lesson, goals: wordedGoals(view.graph, lesson.goalIds) },
    current: await selectCurrentGroups(ctx, view),
    wishes: await selectWishes(ctx, classId),
    history: former.map(({ groupingId, kind, fromOn, untilOn, goalIds }) => ({
      ...{ groupingId, fromOn, untilOn },
      kind: kind as GroupingKind,
      goals: wordedGoals(view.graph, goalIds).map((goal) => goal.statement),
      groups: (groups.get(groupingId) ?? []).map((group) => ({
        key: group.key,
        learnerIds: (members.get(group.groupId) ?? []).map((member) => member.learnerId),
      })),
    })),
  };
}

/** What is asked of a learner now, newest first, with the goal's words; goals that ended are left out. */
export async function selectOpenRequests(ctx: Ctx, learnerId: PersonId) {
  const rows = await selectOpenRequestsOf(ctx, [learnerId]);
  if (rows.length === 0) return [];
  const goals = await selectGoalsByIds(
    ctx,
    rows.map((row) => row.goalId),
  );
  const graph = await selectGoalGraph(ctx, [...new Set(goals.map((goal) => goal.frameworkId))]);
  return rows.flatMap((row) => {
    const goal = graph.goals.get(row.goalId);
    if (!goal) return [];
    return [
      {
        requestId: row.requestId,
        kind: row.kind,
        goal: wordedGoal(goal),
        givenAt: row.givenAt.toISOString(),
        untilOn: row.untilOn,
        givenBy: row.givenName === null ? null : `${row.givenName} ${row.familyName ?? ''}`.trim(),
      },
    ];
  });
}

export async function selectNeutralGroups(ctx: Ctx, learnerId: PersonId) {
  return { groups: await selectOwnGroups(ctx, learnerId) };
}
