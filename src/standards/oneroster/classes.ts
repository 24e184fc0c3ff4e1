import { compact } from '../framework/json.ts';
import type { RosterClass, RosterSchool } from '../roster/roster-package.ts';
import { type RosterDraft, resolves } from './draft.ts';
import type { Sessions } from './sessions.ts';
import type { Row } from './sheet.ts';

export function readClasses(draft: RosterDraft, schools: readonly RosterSchool[], sessions: Sessions): RosterClass[] {
  const schoolIds = new Set(schools.map((school) => school.sourceId));
  const courses = new Map(draft.sheets.courses.rows.map((row) => [row.id, row]));
  return draft.sheets.classes.rows.flatMap((row) => {
    const school = row.cell('schoolSourcedId');
    if (school !== '' && !resolves(draft, row, 'schoolSourcedId', school, 'orgs')) return [];
    if (draft.sheets.orgs.has(school) && !schoolIds.has(school)) {
      row.complain('roster.badValue', 'schoolSourcedId', { value: school });
    }
    const course = row.cell('courseSourcedId');
    if (course !== '') resolves(draft, row, 'courseSourcedId', course, 'courses');
    return [classOf(draft, row, courses.get(course), sessions)];
  });
}

function classOf(draft: RosterDraft, row: Row, course: Row | undefined, sessions: Sessions): RosterClass {
  const terms = row
    .list('termSourcedIds')
    .filter((term) => resolves(draft, row, 'termSourcedIds', term, 'academicSessions'));
  return compact<RosterClass>({
    sourceId: row.id,
    name: row.cell('title'),
    schoolSourceId: row.cell('schoolSourcedId'),
    grade: row.list('grades')[0] ?? course?.list('grades')[0],
    code: row.cell('classCode') || course?.cell('courseCode') || undefined,
    yearSourceIds: [...new Set(terms.map((term) => sessions.yearOf(term)))],
  });
}
