export const DAY_MS = 86_400_000;

/** Days between two instants as a real number; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}

/** The calendar day in Europe/Brussels, as `yyyy-mm-dd`. */
export function schoolDay(instant: Date): string {
  return brusselsDay.format(instant);
}

const brusselsDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
