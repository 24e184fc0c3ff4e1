import type { FrameworkId, GoalId, PersonId } from '../../kernel/ids.ts';
import { isShown, type StatusOfGoal } from '../../model/status.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { markSeen, selectShown } from '../evidence/index.ts';
import {
  type GoalGraph,
  type GraphGoal,
  selectChosenGoals,
  selectGoalGraph,
  selectLearnerFrameworks,
} from '../goals/index.ts';
import { EXERCISE_GENERATORS } from '../materials/index.ts';
import { selectPerson } from '../people/index.ts';
import { proposeNextGoals } from './domain/next.ts';
import { selectBrightened } from './mastery.queries.ts';
import { selectStatusesAndFading } from './statuses.ts';

/** Everything the sky of one learner draws: constellations of stars with their status, and what to do next. */
export async function selectSky(ctx: Ctx, learnerId: PersonId) {
  const learner = await selectPerson(ctx, learnerId);
  const graph = await selectGoalGraph(ctx, await selectLearnerFrameworks(ctx, learnerId));
  const { statuses, fading } = await selectStatusesAndFading(ctx, learnerId, graph, graph.goals.keys());
  const own = new Set((await selectChosenGoals(ctx, [learnerId])).map((chosen) => chosen.goalId));
  const next = proposeNextGoals({
    goals: [...graph.goals.values()].map((goal) => ({
      goalId: goal.goalId,
      yearFrom: goal.yearFrom ?? null,
      position: goal.position,
      practicable: isPracticable(goal),
    })),
    statuses,
    prerequisites: graph.prerequisites,
    followers: graph.followers,
    own,
    fading,
  });
  await markSeen(ctx, learnerId);
  const shown = await selectShown(ctx, learnerId);
  const shining = await selectBrightened(ctx, learnerId, ctx.now.getTime() - WEEK_MS);
  return {
    learner: {
      personId: learner.personId,
      givenName: learner.givenName,
      familyName: learner.familyName,
      readingLevel: learner.readingLevel as 'young' | 'older',
    },
    constellations: constellationsOf(graph, statuses, own),
    next,
    waitDays: shown?.waitDays ?? null,
    brightened: shining.filter(
      (goalId) => graph.goals.has(goalId) && isShown(statuses.get(goalId)?.status ?? 'unknown'),
    ),
  };
}

/** A learning line is a constellation, with its stars as this learner has them. */
function constellationsOf(graph: GoalGraph, statuses: ReadonlyMap<string, StatusOfGoal>, own: ReadonlySet<GoalId>) {
  const frameworks = new Map(graph.frameworks.map((framework) => [framework.frameworkId, framework]));

  // Curricula with something to practise first; those that are shown in other ways only, such as self-regulation, after.
  const practised = new Set([...graph.goals.values()].flatMap((goal) => (isPracticable(goal) ? goal.frameworkId : [])));
  const rank = (line: { frameworkId: FrameworkId }) => (practised.has(line.frameworkId) ? 0 : 1);
  const lines = graph.lines.toSorted((a, b) => rank(a) - rank(b));
  return lines.map((line) => {
    const framework = frameworks.get(line.frameworkId);
    return {
      lineId: line.lineId,
      frameworkId: line.frameworkId,
      framework: framework?.titles ?? line.title,
      subject: framework?.subject ?? null,
      title: line.title,
      stars: line.goalIds.flatMap((goalId) => {
        const goal = graph.goals.get(goalId);
        if (!goal) return [];
        return [
          {
            ...goalWordsOf(goal),
            why: goal.texts.why ?? null,
            status: statuses.get(goalId)?.status ?? ('unknown' as const),
            own: own.has(goalId),
            practicable: isPracticable(goal),
            minimum: goal.minimum,
            after: (graph.prerequisites.get(goalId) ?? []).filter((id) => graph.goals.has(id)),
          },
        ];
      }),
    };
  });
}

const WEEK_MS = 7 * 86_400_000;

export function isPracticable(goal: { readonly code: string | null }): boolean {
  return goal.code !== null && EXERCISE_GENERATORS.has(goal.code);
}

/** A goal in the words a learner meets; where nobody wrote those, the goal's own statement stands in. */
export function goalWordsOf(goal: GraphGoal) {
  const { statement } = goal;
  const { young, older } = goal.texts.iCan ?? { older: statement };
  return { goalId: goal.goalId, code: goal.code, statement, iCan: { older, ...(young ? { young } : {}) } };
}
