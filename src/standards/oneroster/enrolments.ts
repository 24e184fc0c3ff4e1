import { compact } from '../framework/json.ts';
import type { RosterEnrolment } from '../roster/roster-package.ts';
import { dayIn } from './dates.ts';
import { type RosterDraft, resolves } from './draft.ts';
import type { Row } from './sheet.ts';

/** Who learns and who teaches in which class; other roles in a class (proctor, administrator) give no place in it. */
export function readEnrolments(draft: RosterDraft): RosterEnrolment[] {
  return draft.sheets.enrollments.rows.flatMap((row) => {
    const classId = row.cell('classSourcedId');
    const personId = row.cell('userSourcedId');
    const school = row.cell('schoolSourcedId');
    // All references are looked at, so that a person sees every fault of the line at once.
    const found = [
      classId !== '' && resolves(draft, row, 'classSourcedId', classId, 'classes'),
      personId !== '' && resolves(draft, row, 'userSourcedId', personId, 'users'),
      school === '' || resolves(draft, row, 'schoolSourcedId', school, 'orgs'),
    ];
    const role = ROLES.get(row.cell('role').toLowerCase());
    if (role === undefined) leaveOut(draft, row);
    return role !== undefined && found.every(Boolean) ? [enrolmentOf(row, classId, personId, role)] : [];
  });
}

const ROLES: ReadonlyMap<string, RosterEnrolment['role']> = new Map([
  ['student', 'learner'],
  ['teacher', 'teacher'],
]);

function leaveOut(draft: RosterDraft, row: Row): void {
  const role = row.cell('role');
  if (role === '') return;
  if (/^(?:proctor|administrator|aide)$/i.test(role))
    draft.mending.add('roster.roleLeftOut', row.file, `line ${row.line}`, { role });
  else row.complain('roster.badValue', 'role', { value: role });
}

function enrolmentOf(
  row: Row,
  classSourceId: string,
  personSourceId: string,
  role: RosterEnrolment['role'],
): RosterEnrolment {
  const from = dayIn(row, 'beginDate');
  const until = dayIn(row, 'endDate');
  if (from && until && until < from) row.complain('roster.badDate', 'endDate', { value: until });
  const primary = row.cell('primary').toLowerCase();
  if (primary !== '' && primary !== 'true' && primary !== 'false') {
    row.complain('roster.badValue', 'primary', { value: primary });
  }
  return compact<RosterEnrolment>({
    sourceId: row.id,
    classSourceId,
    personSourceId,
    role,
    from,
    until,
    primary: role === 'teacher' && primary !== '' ? primary === 'true' : undefined,
  });
}
