import { DAY_MS } from '../kernel/dates.ts';

/** School days between two moments: weekdays outside the long Flemish holidays. Each is the day's midnight in UTC. */
export function schoolDays(from: Date, to: Date): Date[] {
  const days: Date[] = [];
  for (let at = Math.floor(from.getTime() / DAY_MS) * DAY_MS; at < to.getTime(); at += DAY_MS) {
    const day = new Date(at);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6 && !isHoliday(day)) days.push(day);
  }
  return days;
}

// The usual weeks, as month and day; spring holidays move with Easter and are taken at their most common place.
const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['07-01', '08-31'],
  ['10-27', '11-02'],
  ['12-22', '12-31'],
  ['01-01', '01-04'],
  ['02-16', '02-22'],
  ['04-06', '04-19'],
];

function isHoliday(day: Date): boolean {
  const key = day.toISOString().slice(5, 10);
  return HOLIDAYS.some(([first, last]) => key >= first && key <= last);
}
