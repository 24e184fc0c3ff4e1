import type { GoalId } from '../../../kernel/ids.ts';
import { isShown, type StatusOfGoal } from '../../../model/status.ts';

export interface Beyond {
  readonly followers: ReadonlyMap<GoalId, readonly GoalId[]>;
  /** The goals of the same learning line, in order. */
  readonly line: readonly GoalId[];
  readonly statuses: ReadonlyMap<string, StatusOfGoal>;
  readonly isPracticable: (goalId: GoalId) => boolean;
}

/**
 * The goal to offer to who has this one behind them: the nearest that follows on it and is not shown yet, within reach
 * first; else the next of its line. Undefined at the end of what is known.
 */
export function goalBeyond(goalId: GoalId, beyond: Beyond): GoalId | undefined {
  const isOpen = (id: GoalId) => !isShown(beyond.statuses.get(id)?.status ?? 'unknown');
  const seen = new Set<GoalId>([goalId]);
  for (let edge: GoalId[] = [goalId]; edge.length > 0; ) {
    const next = edge.flatMap((id) => beyond.followers.get(id) ?? []).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    const open = [...new Set(next)].filter(isOpen);
    if (open.length > 0) return open.toSorted((a, b) => rank(b, beyond) - rank(a, beyond))[0];
    edge = [...new Set(next)];
  }
  const at = beyond.line.indexOf(goalId);
  return beyond.line.slice(at + 1).find(isOpen);
}

function rank(goalId: GoalId, { statuses, isPracticable }: Beyond): number {
  return (statuses.get(goalId)?.status === 'withinReach' ? 2 : 0) + (isPracticable(goalId) ? 1 : 0);
}
