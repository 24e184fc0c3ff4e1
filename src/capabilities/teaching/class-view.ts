import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import { isShown } from '../../model/status.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type GoalGraph, type GraphGoal, selectClassFrameworks, selectGoalGraph } from '../goals/index.ts';
import { goalWordsOf, isPracticable, type StatusesByLearner, selectStatuses } from '../mastery/index.ts';
import { selectClass, selectClassLearners } from '../people/index.ts';
import { currentGoals } from './domain/current-goals.ts';
import { memberNames } from './domain/member-names.ts';
import { selectLastEvidence, selectRecentWork } from './evidence-facts.queries.ts';
import { selectOptionalLesson } from './lesson.queries.ts';

/** What every page of a class begins with: who is in it and the goals it works with. */
export interface ClassView {
  readonly class: { readonly classId: ClassId; readonly name: string; readonly grade: number | null };
  readonly learnerIds: readonly PersonId[];
  readonly learners: readonly {
    readonly personId: PersonId;
    readonly name: string;
    readonly fullName: string;
    readonly readingLevel: 'young' | 'older';
    readonly lastEvidenceAt: string | null;
  }[];
  readonly graph: GoalGraph;
}

export async function selectClassView(ctx: Ctx, classId: ClassId): Promise<ClassView> {
  const { name, grade } = await selectClass(ctx, classId);
  const rows = await selectClassLearners(ctx, classId);
  const names = memberNames(rows);
  const learnerIds = rows.map((row) => row.personId);
  const last = await selectLastEvidence(ctx, learnerIds);
  return {
    class: { classId, name, grade },
    learnerIds,
    learners: rows.map((row) => ({
      personId: row.personId,
      name: names.get(row.personId) ?? row.givenName,
      fullName: `${row.givenName} ${row.familyName}`.trim(),
      readingLevel: row.readingLevel === 'young' ? ('young' as const) : ('older' as const),
      lastEvidenceAt: last.get(row.personId)?.toISOString() ?? null,
    })),
    graph: await selectGoalGraph(ctx, await selectClassFrameworks(ctx, classId)),
  };
}

export interface LessonNow {
  readonly lessonId: string | null;
  readonly title: string | null;
  readonly goalIds: readonly GoalId[];
  readonly untilOn: string | null;
}

/** The lesson of a class: as a teacher chose it, else where its recent evidence says that it is (T1). Statuses that are known already save asking them again. */
export async function selectLesson(ctx: Ctx, view: ClassView, statuses?: StatusesByLearner): Promise<LessonNow> {
  const chosen = await selectOptionalLesson(ctx, view.class.classId);
  // A goal may have ended with a new version of its framework since it was chosen.
  const known = chosen?.goalIds.filter((goalId) => view.graph.goals.has(goalId)) ?? [];
  if (chosen && known.length > 0) return { ...chosen, goalIds: known };
  return { lessonId: null, title: null, goalIds: await goalsOfNow(ctx, view, statuses), untilOn: null };
}

async function goalsOfNow(ctx: Ctx, { learnerIds, graph }: ClassView, known?: StatusesByLearner): Promise<GoalId[]> {
  const recent = (await selectRecentWork(ctx, learnerIds)).flatMap((work) => {
    const goal = graph.goals.get(work.goalId);
    return goal ? [{ ...work, frameworkId: goal.frameworkId }] : [];
  });
  const goalIds = recent.map((work) => work.goalId);
  const statuses = known ?? (await selectStatuses(ctx, learnerIds, graph, goalIds));
  return currentGoals(
    recent.map((work) => ({
      ...work,
      lastAt: work.lastAt.getTime(),
      shown: shownBy(statuses, learnerIds, work.goalId),
    })),
    learnerIds.length,
  );
}

export function shownBy(statuses: StatusesByLearner, learnerIds: readonly PersonId[], goalId: GoalId): number {
  return learnerIds.filter((id) => isShown(statuses.get(id)?.get(goalId)?.status ?? 'unknown')).length;
}

/** A goal in the words that pages show. */
export function wordedGoal(goal: GraphGoal) {
  return { ...goalWordsOf(goal), practicable: isPracticable(goal) };
}

export function wordedGoals(graph: GoalGraph, goalIds: Iterable<string>) {
  return [...new Set(goalIds)].flatMap((goalId) => {
    const goal = graph.goals.get(goalId as GoalId);
    return goal ? [wordedGoal(goal)] : [];
  });
}

/** These goals and everything before them in the graph. */
export function withPrerequisites(graph: GoalGraph, goalIds: readonly GoalId[]): GoalId[] {
  const all = new Set<GoalId>(goalIds);
  for (const goalId of all) for (const before of graph.prerequisites.get(goalId) ?? []) all.add(before);
  return [...all];
}
