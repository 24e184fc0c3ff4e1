/** The CSV files of OneRoster that a roster is made of, with the columns that a row cannot do without. */
export const FILES = {
  academicSessions: ['sourcedId', 'title', 'type', 'startDate', 'endDate'],
  orgs: ['sourcedId', 'name', 'type'],
  courses: ['sourcedId', 'title'],
  classes: ['sourcedId', 'title', 'schoolSourcedId'],
  users: ['sourcedId', 'givenName', 'familyName'],
  enrollments: ['sourcedId', 'classSourcedId', 'userSourcedId', 'role'],
  roles: ['sourcedId', 'userSourcedId', 'role', 'orgSourcedId'],
  userProfiles: ['sourcedId', 'userSourcedId'],
} as const satisfies Record<string, readonly string[]>;
export type FileKind = keyof typeof FILES;

export const FILE_KINDS = Object.keys(FILES) as FileKind[];

export function fileName(kind: FileKind): string {
  return `${kind}.csv`;
}

/** OneRoster CSV 1.1 and 1.2, manifest: a file holds everything, or only what changed, or is not there. */
export type Processing = 'bulk' | 'delta' | 'absent';
