const DAY_MS = 86_400_000;

/** The calendar day some days later (or earlier); days are `yyyy-mm-dd` and have no time zone. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return addDays(day, -1);
}

export function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** How many days two inclusive periods have in common. */
export function overlapInDays(
  a: { startsOn: string; endsOn: string },
  b: { startsOn: string; endsOn: string },
): number {
  const from = a.startsOn > b.startsOn ? a.startsOn : b.startsOn;
  const until = a.endsOn < b.endsOn ? a.endsOn : b.endsOn;
  return Math.max(0, (Date.parse(until) - Date.parse(from)) / DAY_MS + 1);
}
