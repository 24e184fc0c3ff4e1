import type { SchoolLevel } from './roster-state.ts';

/**
 * The school year counted through (1–6 primary, 7–12 secondary) that a roster's text means, such as `04`, `4de leerjaar`
 * or, in a secondary school, `3` for the third year there. Undefined where it names none.
 */
export function gradeOf(text: string | undefined, level: SchoolLevel): number | undefined {
  const number = Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN);
  if (!Number.isInteger(number) || number < 1 || number > 12) return undefined;
  // OneRoster counts through, Flemish secondary schools count from one again: no secondary class has a grade under seven.
  return level !== 'primary' && number <= 6 ? number + 6 : number;
}

/** Texts at 6–10 years for the first four grades; where a primary school says no grade, the simpler words. */
export function readingLevelOf(grade: number | undefined, level: SchoolLevel): 'young' | 'older' {
  if (grade === undefined) return level === 'primary' ? 'young' : 'older';
  return grade <= 4 ? 'young' : 'older';
}
