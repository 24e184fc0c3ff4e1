import { dayBefore, earliest } from './days.ts';
import type { YearRow } from './roster-state.ts';

/** The last day of what a roster no longer names. */
export interface LeavingDays {
  readonly usual: string;
  /** For something of a school year: not later than that year lasts. */
  ofYear(schoolYearId: string): string;
}

/**
 * Who is not in the roster left yesterday. Only where the roster is all of a year still to come (a roster brought in during
 * the summer) does the running year go on to its end (P8).
 */
export function leavingDays(years: readonly YearRow[], classStarts: readonly string[], today: string): LeavingDays {
  const start = earliest(classStarts);
  const running = years.find((year) => year.startsOn <= today && today <= year.endsOn);
  const usual =
    start !== undefined && start > today && running ? lower(running.endsOn, dayBefore(start)) : dayBefore(today);
  const ends = new Map(years.map((year) => [year.schoolYearId, year.endsOn]));
  return { usual, ofYear: (schoolYearId) => lower(ends.get(schoolYearId) ?? usual, usual) };
}

function lower(a: string, b: string): string {
  return a < b ? a : b;
}
