import type { GoalId } from '../../../kernel/ids.ts';
import { isShown, type Status, type StatusOfGoal } from '../../../model/status.ts';

export { isShown };

export interface NextInput {
  readonly goals: readonly {
    readonly goalId: GoalId;
    readonly yearFrom: number | null;
    readonly position: number;
    readonly practicable: boolean;
  }[];
  readonly statuses: ReadonlyMap<string, StatusOfGoal>;
  readonly prerequisites: ReadonlyMap<string, readonly string[]>;
  readonly followers: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlySet<string>;
  /** Goals that were shown and are due for a refresher, with the moment since when (`src/model/refresh.ts`). */
  readonly fading: ReadonlyMap<string, number>;
}

export interface NextGoal {
  readonly goalId: GoalId;
  readonly because: 'own' | 'follows' | 'refresh' | 'start';
  /** The shown prerequisite that this goal follows on. */
  readonly from: GoalId | null;
}

/**
 * What a learner could do next, best first, always several (M5). Own goals come first, then goals within reach that can be
 * practised at once: those already begun, the earliest year, those that open the most; then goals that were shown and are fading, the longest due first. Alternatives stay
 * visible in the sky: this only orders.
 */
export function proposeNextGoals(input: NextInput, count = 5): NextGoal[] {
  const ranked = input.goals
    .map((goal) => ({ goal, rank: rankOf(input, goal) }))
    .filter((entry): entry is { goal: NextInput['goals'][number]; rank: number[] } => entry.rank !== undefined)
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return ranked.slice(0, count).map(({ goal }) => asNext(input, goal.goalId));
}

function rankOf(input: NextInput, goal: NextInput['goals'][number]): number[] | undefined {
  const known = input.statuses.get(goal.goalId);
  if (!known) return undefined;
  const own = input.own.has(goal.goalId) && known.status !== 'confirmed';
  const dueSince = input.fading.get(goal.goalId);
  const fades = dueSince !== undefined && goal.practicable && isShown(known.status);
  const status = fades ? 'notRecentlyConfirmed' : known.status;
  const group = own ? 0 : GROUP[status]?.[goal.practicable ? 'practicable' : 'otherwise'];
  if (group === undefined) return undefined;
  const opens = (input.followers.get(goal.goalId) ?? []).filter(
    (id) => !isShown(input.statuses.get(id)?.status ?? 'unknown'),
  ).length;
  const begun = known.estimate.count > 0 ? 0 : 1;
  return [
    group,
    goal.practicable ? 0 : 1,
    isShown(status) ? (dueSince ?? NOT_DUE) : 0,
    begun,
    goal.yearFrom ?? 99,
    -opens,
    -known.estimate.probability,
    goal.position,
  ];
}

/** Later than any moment. */
const NOT_DUE = Number.MAX_SAFE_INTEGER;

/** What can be done at once comes before what needs somebody else; to go on comes before to refresh. */
const GROUP: Partial<Record<Status, { practicable: number; otherwise: number }>> = {
  withinReach: { practicable: 1, otherwise: 3 },
  notRecentlyConfirmed: { practicable: 2, otherwise: 4 },
  unknown: { practicable: 5, otherwise: 6 },
};

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function asNext(input: NextInput, goalId: GoalId): NextGoal {
  const status = input.statuses.get(goalId)?.status ?? 'unknown';
  const shown = (input.prerequisites.get(goalId) ?? []).find((id) =>
    isShown(input.statuses.get(id)?.status ?? 'unknown'),
  );
  const because = input.own.has(goalId) ? 'own' : isShown(status) ? 'refresh' : shown ? 'follows' : 'start';
  return { goalId, because, from: (shown as GoalId | undefined) ?? null };
}
