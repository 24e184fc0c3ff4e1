import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectFramework, selectNamesOfGoals, selectRelationsOf, toGoalSummary } from './browse.queries.ts';
import type { GoalName } from './goals.contract.ts';
import { selectGoalsByIds } from './goals.queries.ts';
import { selectLearnerGoalsOfGoal } from './learner-goals.ts';

/** How far the neighbourhood of a goal is shown in each direction. */
const STEPS = 2;

/** One goal with what stands around it. Ended goals answer too: evidence may still hang on them. */
export async function selectGoalDetail(ctx: Ctx, goalId: GoalId, viewerId: PersonId) {
  const [goal] = await selectGoalsByIds(ctx, [goalId]);
  if (!goal) throw new Problem('goal-unknown', { status: 404 });
  const own = await selectRelationsOf(ctx, [goalId]);
  const others = (kind: string) =>
    own.filter((one) => one.kind === kind).map(({ from, to }) => (from === goalId ? to : from));
  const { steps, precedes } = await selectAround(ctx, goalId);
  const path = await selectPath(ctx, goalId);
  const parts = own.filter((one) => one.kind === 'partOf' && one.to === goalId).map((one) => one.from);
  const names = new Map(
    (
      await selectNamesOfGoals(ctx, [...steps.keys(), ...path, ...parts, ...others('related'), ...others('sameAs')])
    ).map((name) => [name.goalId, name]),
  );
  const named = (ids: readonly GoalId[]): GoalName[] => ids.flatMap((id) => names.get(id) ?? []);
  const { notes, keywords, itemType, validFrom, sourceUri, sinceVersion, untilVersion, kind, texts } = goal;
  return {
    ...toGoalSummary(goal),
    ...{ kind, texts, notes, keywords, itemType, validFrom, sourceUri, sinceVersion, untilVersion },
    framework: await selectFramework(ctx, goal.frameworkId),
    path: named(path),
    parts: named(parts),
    around: [...steps].flatMap(([id, step]) => named([id]).map((name) => ({ ...name, step }))),
    precedes,
    related: named(others('related')),
    sameAs: named(others('sameAs')),
    learnerGoals: await selectLearnerGoalsOfGoal(ctx, goalId, viewerId),
  };
}

/** Goals up to two steps before and after, nearest step where several lead there, and the arrows between them all. */
async function selectAround(ctx: Ctx, goalId: GoalId) {
  const steps = new Map<GoalId, number>([[goalId, 0]]);
  for (const direction of [-1, 1] as const) {
    let edge: GoalId[] = [goalId];
    for (let step = 1; step <= STEPS && edge.length > 0; step++) {
      const relations = (await selectRelationsOf(ctx, edge)).filter((one) => one.kind === 'precedes');
      const here = new Set(edge);
      const next = relations.flatMap(({ from, to }) => {
        const [near, far] = direction < 0 ? [to, from] : [from, to];
        return here.has(near) && !steps.has(far) ? [far] : [];
      });
      for (const id of next) steps.set(id, direction * step);
      edge = [...new Set(next)];
    }
  }
  const all = await selectRelationsOf(ctx, [...steps.keys()]);
  const arrows = all.filter(({ kind, from, to }) => kind === 'precedes' && steps.has(from) && steps.has(to));
  const once = new Map(arrows.map(({ from, to }) => [`${from}>${to}`, { from, to }]));
  return { steps, precedes: [...once.values()] };
}

/** The headings above a goal from the top; of several parents the first. */
async function selectPath(ctx: Ctx, goalId: GoalId): Promise<GoalId[]> {
  const path: GoalId[] = [];
  for (let id = goalId; path.length < 10; ) {
    const parents = (await selectRelationsOf(ctx, [id])).filter((one) => one.kind === 'partOf' && one.from === id);
    const parent = parents[0]?.to;
    if (parent === undefined || path.includes(parent)) break;
    path.unshift(parent);
    id = parent;
  }
  return path;
}
