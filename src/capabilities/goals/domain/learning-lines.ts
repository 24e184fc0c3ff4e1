import type { GoalId } from '../../../kernel/ids.ts';
import type { Localized } from '../../../kernel/text.ts';

export interface LinedGoal {
  readonly goalId: GoalId;
  readonly kind: string;
  readonly statement: Localized;
  readonly texts: { readonly line?: { readonly key: string; readonly title: Localized } };
}

export interface LearningLine {
  readonly lineId: string;
  readonly title: Localized;
  readonly goalIds: readonly GoalId[];
}

/**
 * Sorts goals, given in reading order, into learning lines (G5): the highest domain above a goal; without a domain its
 * highest heading or parent goal; without anything above or below it, the framework itself. A goal with several parents
 * follows the one that is read first.
 */
export function linesOf<Goal extends LinedGoal>(
  goals: readonly Goal[],
  relations: readonly { from: GoalId; to: GoalId; kind: string }[],
  framework: { lineId: string; title: Localized },
): { lines: LearningLine[]; lineOf: (goalId: GoalId) => string } {
  const byId = new Map(goals.map((goal) => [goal.goalId, goal]));
  const place = new Map(goals.map((goal, index) => [goal.goalId, index]));
  const parentOf = new Map<GoalId, GoalId>();
  const parents = new Set<GoalId>();
  for (const { from, to, kind } of relations) {
    if (kind !== 'partOf' || !byId.has(from) || !byId.has(to)) continue;
    const known = parentOf.get(from);
    if (known === undefined || (place.get(to) ?? 0) < (place.get(known) ?? 0)) parentOf.set(from, to);
    parents.add(to);
  }
  const headOf = (goal: Goal): Goal | undefined => {
    let head: Goal | undefined;
    let domain: Goal | undefined;
    for (const above of ancestors(goal, parentOf, byId)) {
      head = above;
      if (above.kind === 'domain') domain = above;
    }
    return domain ?? head ?? (parents.has(goal.goalId) ? goal : undefined);
  };
  const lineIds = new Map<GoalId, string>();
  const lines = new Map<string, { lineId: string; title: Localized; goalIds: GoalId[] }>();
  for (const goal of goals) {
    if (goal.kind !== 'goal') continue;
    const head = headOf(goal);
    const lineId = head?.goalId ?? framework.lineId;
    lineIds.set(goal.goalId, lineId);
    const line = lines.get(lineId);
    if (line) line.goalIds.push(goal.goalId);
    else lines.set(lineId, { lineId, title: titleOf(goal, head) ?? framework.title, goalIds: [goal.goalId] });
  }
  return { lines: [...lines.values()], lineOf: (goalId) => lineIds.get(goalId) ?? framework.lineId };
}

function titleOf(goal: LinedGoal, head: LinedGoal | undefined): Localized | undefined {
  return head === undefined ? undefined : (goal.texts.line?.title ?? head.statement);
}

function* ancestors<Goal extends LinedGoal>(
  goal: Goal,
  parentOf: ReadonlyMap<GoalId, GoalId>,
  byId: ReadonlyMap<GoalId, Goal>,
): Generator<Goal> {
  // A framework with a circle of headings is refused at its import; the guard only keeps this finite.
  const seen = new Set<GoalId>([goal.goalId]);
  for (let id = parentOf.get(goal.goalId); id !== undefined && !seen.has(id); id = parentOf.get(id)) {
    seen.add(id);
    const above = byId.get(id);
    if (above) yield above;
  }
}
