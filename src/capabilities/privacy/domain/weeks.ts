/** Looks of one kind within one week, as the page tells them in one line. */
export interface LookGroup<Look> {
  /** The latest, whose name may be asked. */
  readonly last: Look;
  readonly times: number;
}

export interface LookWeek<Look> {
  /** Its Monday, `yyyy-mm-dd`. */
  readonly monday: string;
  readonly groups: readonly LookGroup<Look>[];
}

interface Told {
  readonly relation: string;
  readonly sees: string;
  readonly className: string | null;
  readonly purpose: string | null;
  readonly lastAt: string;
  readonly times: number;
  readonly name: unknown;
}

/**
 * Puts looks together by week, newest first: the same kind of look is one line with how often. A look whose name was asked for
 * stays a line of its own, because the answer is about that one.
 */
export function groupByWeek<Look extends Told>(
  looks: readonly Look[],
  dayOf: (instant: string) => string,
): LookWeek<Look>[] {
  const newestFirst = looks.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
  const weeks = Map.groupBy(newestFirst, (look) => mondayOf(dayOf(look.lastAt)));
  return [...weeks].map(([monday, own]) => ({ monday, groups: inGroups(own) }));
}

function inGroups<Look extends Told>(looks: readonly Look[]): LookGroup<Look>[] {
  const keyOf = (look: Look, index: number) =>
    look.name ? `asked ${index}` : [look.relation, look.sees, look.className, look.purpose].join('|');
  const groups = Map.groupBy(
    looks.map((look, index) => ({ look, key: keyOf(look, index) })),
    ({ key }) => key,
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ last: first.look, times: members.reduce((sum, { look }) => sum + look.times, 0) }] : [];
  });
}

/** The Monday of the week of a calendar day. */
export function mondayOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const back = (noon.getUTCDay() + 6) % 7;
  return new Date(noon.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}
