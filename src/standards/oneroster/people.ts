import { compact } from '../framework/json.ts';
import type { RosterClass, RosterEnrolment, RosterPerson, RosterRole, RosterSchool } from '../roster/roster-package.ts';
import { type RosterDraft, resolves } from './draft.ts';
import type { Row } from './sheet.ts';

type SchoolRole = RosterPerson['roles'][number];

/** Users with their roles per school: in 1.1 one role for all their organisations, in 1.2 rows of `roles.csv`. */
export function readPeople(
  draft: RosterDraft,
  schools: readonly RosterSchool[],
  classes: readonly RosterClass[],
  enrolments: readonly RosterEnrolment[],
): RosterPerson[] {
  const schoolIds = new Set(schools.map((school) => school.sourceId));
  const fromRoles = rolesFile(draft);
  const fromClasses = rolesInClasses(classes, enrolments);
  const usernames = usernamesOfProfiles(draft);
  const people = draft.sheets.users.rows.map((row) => {
    const stated = draft.version === '1.1' ? rolesOfUser(draft, row) : (fromRoles.get(row.id) ?? []);
    const atSchools = stated.filter(({ schoolSourceId }) => isSchool(draft, schoolIds, schoolSourceId));
    const roles = withoutDoubles([...atSchools, ...(fromClasses.get(row.id) ?? [])]);
    if (roles.length === 0) draft.mending.add('roster.personWithoutRole', row.file, `line ${row.line}`);
    return personOf(draft, row, roles, usernames.get(row.id));
  });
  return withGuardians(draft, people);
}

/** A role at a district or department gives no access by itself; where schools are unknown (a delta) it is kept. */
function isSchool(draft: RosterDraft, schoolIds: ReadonlySet<string>, id: string): boolean {
  return schoolIds.has(id) || (draft.sheets.orgs.processing !== 'bulk' && !draft.sheets.orgs.has(id));
}

function personOf(draft: RosterDraft, row: Row, roles: readonly SchoolRole[], profileName?: string): RosterPerson {
  const enabled = row.cell('enabledUser').toLowerCase();
  if (enabled !== '' && enabled !== 'true' && enabled !== 'false') {
    row.complain('roster.badValue', 'enabledUser', { value: enabled });
  }
  return compact<RosterPerson>({
    sourceId: row.id,
    givenName: row.cell('preferredGivenName') || row.cell('givenName'),
    familyName: row.cell('preferredFamilyName') || row.cell('familyName'),
    email: row.cell('email') || undefined,
    username: row.cell('username') || profileName,
    roles,
    guardianOf: row.list('agentSourcedIds').filter((id) => resolves(draft, row, 'agentSourcedIds', id, 'users')),
    grade: row.list('grades')[0],
    active: enabled !== 'false',
  });
}

function rolesOfUser(draft: RosterDraft, row: Row): SchoolRole[] {
  const role = roleIn(draft, row);
  const orgs = row.list('orgSourcedIds').filter((org) => resolves(draft, row, 'orgSourcedIds', org, 'orgs'));
  return role ? orgs.map((schoolSourceId) => ({ role, schoolSourceId })) : [];
}

function rolesFile(draft: RosterDraft): Map<string, SchoolRole[]> {
  const roles = new Map<string, SchoolRole[]>();
  for (const row of draft.sheets.roles.rows) {
    const person = row.cell('userSourcedId');
    const org = row.cell('orgSourcedId');
    const known = [
      person !== '' && resolves(draft, row, 'userSourcedId', person, 'users'),
      org !== '' && resolves(draft, row, 'orgSourcedId', org, 'orgs'),
    ];
    const role = roleIn(draft, row);
    if (!role || !known.every(Boolean)) continue;
    const list = roles.get(person) ?? [];
    list.push({ role, schoolSourceId: org });
    roles.set(person, list);
  }
  return roles;
}

function roleIn(draft: RosterDraft, row: Row): RosterRole | undefined {
  const word = row.cell('role').toLowerCase();
  const role = ROLES.get(word);
  if (role) return role;
  // A relative is no guardian in law, and an aide or counsellor gets access from a person, not from a file.
  if (LEFT_OUT.has(word)) draft.mending.add('roster.roleLeftOut', row.file, `line ${row.line}`, { role: word });
  else if (word !== '') row.complain('roster.badValue', 'role', { value: word });
  else if (row.file === draft.sheets.users.file) row.complain('roster.missingValue', 'role');
  return undefined;
}

const ROLES: ReadonlyMap<string, RosterRole> = new Map([
  ['student', 'learner'],
  ['teacher', 'teacher'],
  ['principal', 'schoolLeader'],
  ['administrator', 'administrator'],
  ['siteadministrator', 'administrator'],
  ['districtadministrator', 'administrator'],
  ['systemadministrator', 'administrator'],
  ['guardian', 'guardian'],
  ['parent', 'guardian'],
]);
const LEFT_OUT = new Set(['aide', 'proctor', 'relative', 'counselor']);

/** Being in a class of a school makes a learner or teacher of that school, whatever the user row says. */
function rolesInClasses(
  classes: readonly RosterClass[],
  enrolments: readonly RosterEnrolment[],
): Map<string, SchoolRole[]> {
  const schoolOfClass = new Map(classes.map((group) => [group.sourceId, group.schoolSourceId]));
  const roles = new Map<string, SchoolRole[]>();
  for (const { personSourceId, classSourceId, role } of enrolments) {
    const schoolSourceId = schoolOfClass.get(classSourceId);
    const list = roles.get(personSourceId) ?? [];
    if (schoolSourceId !== undefined) list.push({ role, schoolSourceId });
    roles.set(personSourceId, list);
  }
  return roles;
}

function withoutDoubles(roles: readonly SchoolRole[]): SchoolRole[] {
  return [...new Map(roles.map((role) => [`${role.role} ${role.schoolSourceId}`, role])).values()];
}

/** 1.2 keeps accounts in profiles; the first name of a user's profiles serves where the user row has none. */
function usernamesOfProfiles(draft: RosterDraft): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of draft.sheets.userProfiles.rows) {
    const person = row.cell('userSourcedId');
    const known = person !== '' && resolves(draft, row, 'userSourcedId', person, 'users');
    if (known && row.cell('username') !== '' && !names.has(person)) names.set(person, row.cell('username'));
  }
  return names;
}

/**
 * `agentSourcedIds` is written on either side: a learner names guardians, or a guardian names learners. Both become
 * the guardian's list; agents of other roles are no relation of guardianship.
 */
function withGuardians(draft: RosterDraft, people: readonly RosterPerson[]): RosterPerson[] {
  const isA = (role: RosterRole) =>
    new Set(people.filter((person) => person.roles.some((r) => r.role === role)).map((p) => p.sourceId));
  const guardians = isA('guardian');
  const learners = isA('learner');
  const known = new Set(people.map((person) => person.sourceId));
  const children = new Map<string, Set<string>>();
  const add = (guardian: string, child: string) =>
    children.set(guardian, (children.get(guardian) ?? new Set()).add(child));
  for (const person of people) {
    for (const agent of person.guardianOf) {
      // In a delta the other end may be someone that only the school knows.
      const isUnknown = !known.has(agent) && draft.sheets.users.processing === 'delta';
      if (guardians.has(person.sourceId) && (learners.has(agent) || isUnknown)) add(person.sourceId, agent);
      else if (learners.has(person.sourceId) && guardians.has(agent)) add(agent, person.sourceId);
    }
  }
  return people.map((person) => ({ ...person, guardianOf: [...(children.get(person.sourceId) ?? [])] }));
}
