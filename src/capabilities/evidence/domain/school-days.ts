import { schoolDay } from '../../../kernel/dates.ts';

const DAY_MS = 86_400_000;

/**
 * What was recorded before this instant has waited `days` whole school days: the first moment of the day on which the last of them
 * began. School days are Monday to Friday; holidays count as school days until the school keeps a calendar.
 */
export function waitedSince(now: Date, days: number): Date {
  if (days <= 0) return now;
  let day = schoolDay(now);
  for (let left = days; ; day = dayBefore(day)) {
    if (isSchoolDay(day)) left--;
    if (left === 0) return startOf(day);
  }
}

function isSchoolDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Midnight in Brussels, which is one hour ahead of UTC in winter and two in summer. */
function startOf(day: string): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return schoolDay(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}
