import { compact } from '../framework/json.ts';
import type { RosterSchool } from '../roster/roster-package.ts';
import { type RosterDraft, resolves } from './draft.ts';

/** Organisations of type `school`; where an export calls none a school, all of them are taken as schools. */
export function readSchools(draft: RosterDraft): RosterSchool[] {
  const { orgs } = draft.sheets;
  const schools = orgs.rows.filter((row) => row.cell('type').toLowerCase() === 'school');
  if (schools.length === 0 && orgs.rows.length > 0) draft.mending.add('roster.noSchoolType', orgs.file);
  return (schools.length > 0 ? schools : orgs.rows).map((row) => {
    const parent = row.cell('parentSourcedId');
    const known = parent !== '' && resolves(draft, row, 'parentSourcedId', parent, 'orgs');
    return compact<RosterSchool>({ sourceId: row.id, name: row.cell('name'), parent: known ? parent : undefined });
  });
}
