import { DAY_MS } from '../../../kernel/dates.ts';
import type { GroupKey } from '../../../model/grouping/types.ts';

/** A time that a learner was in a group; days as `yyyy-mm-dd`, both included. */
export interface Membership {
  readonly key: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** Groups are remembered this many weeks back. */
export const WEEKS_REMEMBERED = 4;

/** In which school weeks before this one a learner was in which kind of group (T6). A membership counts once for every week it touched. */
export function formerGroups(
  memberships: readonly Membership[],
  today: string,
): { readonly key: GroupKey; readonly weeksAgo: number }[] {
  const thisWeek = weekOf(today);
  return memberships.flatMap(({ key, fromOn, untilOn }) => {
    const [first, last] = [weekOf(fromOn), Math.min(weekOf(untilOn), thisWeek - 1)];
    const weeks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => thisWeek - (first + i));
    return weeks.filter((ago) => ago <= WEEKS_REMEMBERED).map((weeksAgo) => ({ key: groupKey(key), weeksAgo }));
  });
}

/** Who was in extra instruction last week and the week before. */
export function isTwoWeeksInInstruction(
  former: readonly { readonly key: GroupKey; readonly weeksAgo: number }[],
): boolean {
  const was = (weeksAgo: number) => former.some((one) => one.weeksAgo === weeksAgo && one.key === 'instruction');
  return was(1) && was(2);
}

export function groupKey(key: string): GroupKey {
  if (key === 'instruction' || key === 'core' || key === 'enrichment') return key;
  return Number(key);
}

/** Weeks from Monday to Sunday, counted from the Monday before 1970. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY_MS + 3) / 7);
}
