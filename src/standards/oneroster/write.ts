import { strToU8, zipSync } from 'fflate';
import type { RosterPackage, RosterPerson, RosterRole } from '../roster/roster-package.ts';
import { writeTable } from '../table/write.ts';

type Cells = readonly (string | boolean | undefined)[];

/**
 * A complete roster as a OneRoster CSV zip. Version 1.1 knows one role per user and no principal: the first role is
 * written, a school leader as administrator. The same roster always gives the same bytes.
 */
export function writeOneRoster(roster: RosterPackage, version: '1.1' | '1.2'): Uint8Array {
  const files = { ...(version === '1.1' ? users11(roster) : users12(roster)), ...sharedFiles(roster) };
  const manifest = manifestOf(Object.keys(files), version);
  const entries = Object.entries({ 'manifest.csv': manifest, ...files }).map(([name, lines]) => [
    name,
    strToU8(writeTable(lines, { delimiter: ',', byteOrderMark: false })),
  ]);
  // A zip keeps local times from 1980 on; a fixed one keeps the bytes the same.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2000, 0, 1), level: 6 });
}

function manifestOf(files: readonly string[], version: string): Cells[] {
  return [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...ALL_FILES.map((name) => [`file.${name}`, files.includes(`${name}.csv`) ? 'bulk' : 'absent']),
    ['source.systemName', 'Poolster'],
    ['source.systemCode', 'poolster'],
  ];
}

const ALL_FILES = [
  ...['academicSessions', 'categories', 'classes', 'classResources', 'courses', 'courseResources', 'demographics'],
  ...['enrollments', 'lineItems', 'orgs', 'resources', 'results', 'roles', 'userProfiles', 'userResources', 'users'],
];

const HEAD = ['sourcedId', 'status', 'dateLastModified'];

function sharedFiles({ schools, years, classes, enrolments }: RosterPackage): Record<string, Cells[]> {
  const schoolOfClass = new Map(classes.map((group) => [group.sourceId, group.schoolSourceId]));
  return {
    'academicSessions.csv': [
      [...HEAD, 'title', 'type', 'startDate', 'endDate', 'parentSourcedId', 'schoolYear'],
      ...years.map((year) => [
        year.sourceId,
        '',
        '',
        year.name,
        'schoolYear',
        year.startsOn,
        year.endsOn,
        '',
        year.endsOn.slice(0, 4),
      ]),
    ],
    'orgs.csv': [
      [...HEAD, 'name', 'type', 'identifier', 'parentSourcedId'],
      ...parentsOf(schools).map((parent) => [parent, '', '', parent, 'district', '', '']),
      ...schools.map((school) => [school.sourceId, '', '', school.name, 'school', '', school.parent]),
    ],
    'classes.csv': [
      [
        ...HEAD,
        'title',
        'grades',
        'courseSourcedId',
        'classCode',
        'classType',
        'location',
        'schoolSourcedId',
        'termSourcedIds',
        'subjects',
        'subjectCodes',
        'periods',
      ],
      ...classes.map((group) => [
        ...[group.sourceId, '', '', group.name, group.grade, '', group.code, 'homeroom', ''],
        ...[group.schoolSourceId, group.yearSourceIds.join(','), '', '', ''],
      ]),
    ],
    'enrollments.csv': [
      [...HEAD, 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role', 'primary', 'beginDate', 'endDate'],
      ...enrolments.map((enrolment) => [
        ...[enrolment.sourceId, '', '', enrolment.classSourceId, schoolOfClass.get(enrolment.classSourceId)],
        ...[enrolment.personSourceId, enrolment.role === 'learner' ? 'student' : 'teacher'],
        ...[enrolment.primary, enrolment.from, enrolment.until],
      ]),
    ],
  };
}

/** Organisations above the schools are known by id only. */
function parentsOf(schools: RosterPackage['schools']): string[] {
  const own = new Set(schools.map((school) => school.sourceId));
  return [...new Set(schools.flatMap(({ parent }) => (parent !== undefined && !own.has(parent) ? [parent] : [])))];
}

function users11({ people }: RosterPackage): Record<string, Cells[]> {
  const columns = [
    'enabledUser',
    'orgSourcedIds',
    'role',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
  ];
  const head = [...HEAD, ...columns, 'identifier', 'email', 'sms', 'phone', 'agentSourcedIds', 'grades', 'password'];
  const rows = people.map((person) => {
    const role = person.roles[0]?.role ?? 'learner';
    const orgs = person.roles.filter((held) => held.role === role).map((held) => held.schoolSourceId);
    return [
      ...[person.sourceId, '', '', person.active, orgs.join(','), ROLES_11[role], person.username, ''],
      ...[
        person.givenName,
        person.familyName,
        '',
        '',
        person.email,
        '',
        '',
        person.guardianOf.join(','),
        person.grade,
        '',
      ],
    ];
  });
  return { 'users.csv': [head, ...rows] };
}

function users12({ people }: RosterPackage): Record<string, Cells[]> {
  const columns = [
    'enabledUser',
    'username',
    'userIds',
    'givenName',
    'familyName',
    'middleName',
    'identifier',
    'email',
  ];
  const later = ['sms', 'phone', 'agentSourcedIds', 'grades', 'password', 'userMasterIdentifier', 'resourceSourcedIds'];
  const latest = [
    'preferredGivenName',
    'preferredMiddleName',
    'preferredFamilyName',
    'primaryOrgSourcedId',
    'pronouns',
  ];
  const rows = people.map((person) => [
    ...[person.sourceId, '', '', person.active, person.username, '', person.givenName, person.familyName, '', ''],
    ...[person.email, '', '', person.guardianOf.join(','), person.grade, '', '', ''],
    ...['', '', '', person.roles[0]?.schoolSourceId, ''],
  ]);
  const roleColumns = [
    'userSourcedId',
    'roleType',
    'role',
    'beginDate',
    'endDate',
    'orgSourcedId',
    'userProfileSourcedId',
  ];
  return {
    'users.csv': [[...HEAD, ...columns, ...later, ...latest], ...rows],
    'roles.csv': [[...HEAD, ...roleColumns], ...people.flatMap(roleRows)],
  };
}

function roleRows(person: RosterPerson): Cells[] {
  return person.roles.map(({ role, schoolSourceId }, index) => [
    ...[`${person.sourceId}-role-${index + 1}`, '', '', person.sourceId, index === 0 ? 'primary' : 'secondary'],
    ...[ROLES_12[role], '', '', schoolSourceId, ''],
  ]);
}

const ROLES_11 = {
  learner: 'student',
  teacher: 'teacher',
  schoolLeader: 'administrator',
  administrator: 'administrator',
  guardian: 'guardian',
} as const satisfies Record<RosterRole, string>;
const ROLES_12 = { ...ROLES_11, schoolLeader: 'principal', administrator: 'siteAdministrator' } as const;
