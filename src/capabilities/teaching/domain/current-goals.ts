import type { GoalId } from '../../../kernel/ids.ts';

/** A goal that some of the class worked at lately. */
export interface RecentGoal {
  readonly goalId: GoalId;
  readonly frameworkId: string;
  /** Learners with it among their last pieces of evidence. */
  readonly learners: number;
  /** Learners of the class who have shown it, now or before. */
  readonly shown: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

const COUNT = 4;
/** A goal that a quarter of the class works at is the class's; one that nearly all have shown is behind it. */
const SHARE = { working: 0.25, behind: 0.8 };

/**
 * Where a class is when nobody said so (T1): up to four goals of one curriculum that many of its learners worked at
 * lately and that are not yet behind nearly all of them. Most learners first.
 */
export function currentGoals(recent: readonly RecentGoal[], classSize: number): GoalId[] {
  const ahead = recent.filter((goal) => goal.shown < SHARE.behind * classSize);
  const ranked = (ahead.length > 0 ? ahead : recent).toSorted(
    (a, b) => b.learners - a.learners || b.lastAt - a.lastAt || (a.goalId < b.goalId ? -1 : 1),
  );
  const busiest = busiestFramework(ranked);
  const ofSubject = ranked.filter((goal) => goal.frameworkId === busiest);
  const shared = ofSubject.filter((goal) => goal.learners >= SHARE.working * classSize);
  return (shared.length > 0 ? shared : ofSubject.slice(0, 1)).slice(0, COUNT).map((goal) => goal.goalId);
}

function busiestFramework(recent: readonly RecentGoal[]): string | undefined {
  const work = new Map<string, number>();
  for (const { frameworkId, learners } of recent) work.set(frameworkId, (work.get(frameworkId) ?? 0) + learners);
  return [...work].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
