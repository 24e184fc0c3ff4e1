import type { RosterRole } from '../../../standards/roster/roster-package.ts';

/** What a column of a school's own table can stand for. */
export const ROSTER_FIELDS = [
  'sourceId',
  'givenName',
  'familyName',
  'className',
  'grade',
  'email',
  'role',
  'guardianGivenName',
  'guardianFamilyName',
  'guardianEmail',
  'guardian2GivenName',
  'guardian2FamilyName',
  'guardian2Email',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** Whom the rows of a table are about: all the same, or as the column `role` says. */
export const TABLE_ROLES = ['learner', 'teacher', 'byColumn'] as const;

/** How one school's table is to be read; kept per school by the headings of the file. */
export interface TableMapping {
  /** The heading per field; a field without one is not in the table. */
  readonly columns: Readonly<Partial<Record<RosterField, string>>>;
  readonly role: (typeof TABLE_ROLES)[number];
  /** Whether who is not in the file has left. */
  readonly complete: boolean;
}

/** A first guess from the headings, in Dutch and English; headings of a national register number are never taken. */
export function suggestMapping(head: readonly string[]): TableMapping {
  const columns: Partial<Record<RosterField, string>> = {};
  const used = new Set<string>();
  for (const [field, pattern] of GUESSES) {
    const heading = head.find((name) => !used.has(name) && pattern.test(plain(name)) && !namesRegisterNumber(name));
    if (heading === undefined) continue;
    used.add(heading);
    columns[field] = heading;
  }
  return { columns, role: columns.role === undefined ? 'learner' : 'byColumn', complete: false };
}

export function namesRegisterNumber(heading: string): boolean {
  return /rijksregister|rrn|nationalregist|nationalnumber|insz|niss|bsn/.test(plain(heading));
}

/** The same for headings in another order, case or spacing. */
export function headingsKey(head: readonly string[]): string {
  return head.map(plain).filter(Boolean).toSorted().join('|').slice(0, 2000);
}

// The most telling first: `naam ouder` must not become the learner's own name.
const GUESSES: readonly (readonly [RosterField, RegExp])[] = [
  [
    'guardian2GivenName',
    /^(voornaam|givenname|firstname)(ouder|voogd|parent|guardian)2|^(ouder|voogd|parent|guardian)2(voornaam|givenname|firstname)/,
  ],
  [
    'guardian2FamilyName',
    /^(familienaam|achternaam|naam|familyname|lastname)(ouder|voogd|parent|guardian)2|^(ouder|voogd|parent|guardian)2(familienaam|achternaam|naam|familyname|lastname)/,
  ],
  ['guardian2Email', /^e?mail.*(ouder|voogd|parent|guardian)2|^(ouder|voogd|parent|guardian)2e?mail/],
  [
    'guardianGivenName',
    /^(voornaam|givenname|firstname)(ouder|voogd|parent|guardian|moeder|vader)|^(ouder|voogd|parent|guardian|moeder|vader)1?(voornaam|givenname|firstname)/,
  ],
  [
    'guardianFamilyName',
    /^(familienaam|achternaam|naam|familyname|lastname)(ouder|voogd|parent|guardian|moeder|vader)|^(ouder|voogd|parent|guardian|moeder|vader)1?(familienaam|achternaam|naam|familyname|lastname)/,
  ],
  [
    'guardianEmail',
    /^e?mail.*(ouder|voogd|parent|guardian|moeder|vader)|^(ouder|voogd|parent|guardian|moeder|vader)1?e?mail/,
  ],
  [
    'sourceId',
    /^(stamboeknummer|stamnummer|leerlingnummer|leerlingnr|personeelsnummer|internnummer|nummer|nr|id|sourcedid|sourceid|studentid|studentnumber|uid)$/,
  ],
  ['familyName', /^(familienaam|achternaam|naam|familyname|lastname|surname|name)$/],
  ['givenName', /^(voornaam|roepnaam|givenname|firstname|preferredgivenname)$/],
  ['className', /^(klas|klasgroep|klasnaam|klassen|klascode|class|classname|classes|group|groep)$/],
  ['grade', /^(leerjaar|jaar|graad|grade|grades|year)$/],
  ['email', /^(email|mail|emailadres|schoolemail|emailaddress|emailschool)$/],
  ['role', /^(rol|functie|role|type)$/],
];

function plain(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** What a cell in the column `role` may say. */
export const ROLE_WORDS: ReadonlyMap<string, RosterRole> = new Map([
  ...words('learner', ['leerling', 'lerende', 'leerlingen', 'student', 'learner', 'pupil', 'll']),
  ...words('teacher', ['leraar', 'lerares', 'leerkracht', 'zorgleraar', 'teacher', 'lkr', 'personeel']),
  ...words('schoolLeader', ['directie', 'directeur', 'directrice', 'principal', 'schoolleader', 'beleid']),
  ...words('guardian', ['ouder', 'voogd', 'parent', 'guardian', 'moeder', 'vader']),
]);

function words(role: RosterRole, list: readonly string[]): [string, RosterRole][] {
  return list.map((word) => [word, role]);
}
