import type { Fault } from '../../../kernel/problem.ts';
import { looksLikeNationalRegisterNumber } from '../../../standards/roster/national-register-number.ts';
import type {
  RosterClass,
  RosterEnrolment,
  RosterPackage,
  RosterPerson,
  RosterReading,
  RosterRole,
  RosterYear,
} from '../../../standards/roster/roster-package.ts';
import type { Table, TableRow } from '../../../standards/table/table.ts';
import { namesRegisterNumber, ROLE_WORDS, type RosterField, type TableMapping } from './roster-mapping.ts';
import { emailIn } from './roster-people.ts';

export interface TableReadingOptions {
  readonly file: string;
  readonly mapping: TableMapping;
  /** The school year the classes are of; its end is the first day after it. */
  readonly year: RosterYear;
}

/** Reads a school's own table of learners or staff by its mapping; faults refuse it whole (P6). */
export function readRosterTable(table: Table, options: TableReadingOptions): RosterReading {
  const faults = mappingFaults(table, options);
  if (faults.length > 0) return { ok: false, faults };
  const draft = startDraft(table, options);
  for (const row of table.rows) readRow(draft, row);
  if (draft.faults.length > 0) return { ok: false, faults: draft.faults.slice(0, MAX_FAULTS) };
  const roster: RosterPackage = {
    version: 'table',
    complete: options.mapping.complete,
    schools: [],
    years: [options.year],
    classes: [...draft.classes.values()],
    people: [...draft.people.values()].map(({ person }) => person),
    enrolments: [...draft.enrolments.values()],
    removed: [],
  };
  return { ok: true, roster, notes: [] };
}

const MAX_FAULTS = 200;
const NEEDED: readonly RosterField[] = ['givenName', 'familyName'];

function mappingFaults({ head, rows }: Table, { file, mapping }: TableReadingOptions): Fault[] {
  const missing = NEEDED.filter((field) => mapping.columns[field] === undefined).map(
    (field): Fault => ({ file, line: 1, field, code: 'roster.columnNotChosen' }),
  );
  if (mapping.role === 'byColumn' && mapping.columns.role === undefined)
    missing.push({ file, line: 1, field: 'role', code: 'roster.columnNotChosen' });
  const chosen = [...new Set(Object.values(mapping.columns))];
  const unknown = chosen
    .filter((heading) => !head.includes(heading))
    .map((field): Fault => ({ file, line: 1, field, code: 'table.missingColumn' }));
  // The whole file is refused, and no such number is kept or shown (P10).
  const forbidden = chosen.flatMap((heading): Fault[] => {
    const index = head.indexOf(heading);
    const row = rows.find((one) => looksLikeNationalRegisterNumber(one.cells[index] ?? ''));
    if (!row && !namesRegisterNumber(heading)) return [];
    return [{ file, line: row?.line ?? 1, field: heading, code: 'roster.nationalRegisterNumber' }];
  });
  return [...missing, ...unknown, ...forbidden];
}

interface Draft {
  readonly options: TableReadingOptions;
  readonly faults: Fault[];
  readonly classes: Map<string, RosterClass>;
  readonly people: Map<string, { readonly person: RosterPerson; readonly line: number }>;
  readonly enrolments: Map<string, RosterEnrolment>;
  readonly cell: (row: TableRow, field: RosterField) => string;
}

function startDraft(table: Table, options: TableReadingOptions): Draft {
  const places = new Map(
    Object.entries(options.mapping.columns).map(([field, heading]) => [field, table.head.indexOf(heading)]),
  );
  return {
    options,
    faults: [],
    classes: new Map(),
    people: new Map(),
    enrolments: new Map(),
    cell: (row, field) => (row.cells[places.get(field) ?? -1] ?? '').trim(),
  };
}

function readRow(draft: Draft, row: TableRow): void {
  const role = roleOf(draft, row);
  const person = personOf(draft, row, role, {
    id: 'sourceId',
    given: 'givenName',
    family: 'familyName',
    email: 'email',
  });
  if (!role || !person) return;
  addPerson(draft, row, person);
  if (role === 'learner' || role === 'teacher') addPlaces(draft, row, person, role);
  if (role === 'learner') for (const columns of GUARDIANS) addGuardian(draft, row, person, columns);
}

function roleOf(draft: Draft, row: TableRow): RosterRole | undefined {
  const { mapping } = draft.options;
  if (mapping.role !== 'byColumn') return mapping.role;
  const word = draft.cell(row, 'role');
  const role = ROLE_WORDS.get(word.toLowerCase());
  if (!role) complain(draft, row, 'role', word === '' ? 'roster.missingValue' : 'roster.badValue', { value: word });
  return role;
}

interface PersonColumns {
  readonly id?: RosterField;
  readonly given: RosterField;
  readonly family: RosterField;
  readonly email: RosterField;
}

const GUARDIANS: readonly PersonColumns[] = [
  { given: 'guardianGivenName', family: 'guardianFamilyName', email: 'guardianEmail' },
  { given: 'guardian2GivenName', family: 'guardian2FamilyName', email: 'guardian2Email' },
];

function personOf(
  draft: Draft,
  row: TableRow,
  role: RosterRole | undefined,
  columns: PersonColumns,
): RosterPerson | undefined {
  const givenName = draft.cell(row, columns.given);
  const familyName = draft.cell(row, columns.family);
  const written = draft.cell(row, columns.email);
  const email = emailIn(written);
  if (givenName === '') complain(draft, row, columns.given, 'roster.missingValue');
  if (familyName === '') complain(draft, row, columns.family, 'roster.missingValue');
  if (written !== '' && !email) complain(draft, row, columns.email, 'roster.badValue', { value: written });
  const id = columns.id && draft.cell(row, columns.id);
  const isIdMissing = columns.id !== undefined && draft.options.mapping.columns[columns.id] !== undefined && id === '';
  if (isIdMissing && columns.id) complain(draft, row, columns.id, 'roster.missingValue');
  if (!role || givenName === '' || familyName === '' || isIdMissing) return undefined;
  const byEmail = email === undefined ? undefined : `mail:${email}`;
  const sourceId = id || byEmail || `name:${givenName} ${familyName}`.toLowerCase();
  const grade = role === 'learner' ? draft.cell(row, 'grade') : '';
  return {
    sourceId,
    givenName,
    familyName,
    ...(email === undefined ? {} : { email }),
    ...(grade === '' ? {} : { grade }),
    roles: [{ role, schoolSourceId: '' }],
    guardianOf: [],
    active: true,
  };
}

/** A person may stand on several lines, one per class; two people under one id refuse the file. */
function addPerson(draft: Draft, row: TableRow, person: RosterPerson): void {
  const known = draft.people.get(person.sourceId);
  if (!known) {
    draft.people.set(person.sourceId, { person, line: row.line });
    return;
  }
  const isSame = known.person.givenName === person.givenName && known.person.familyName === person.familyName;
  const role = person.roles[0]?.role;
  // Without an own number or e-mail nobody can tell two people of one name from one person in two classes.
  if (person.sourceId.startsWith('name:') && role === 'learner')
    complain(draft, row, 'familyName', 'roster.sameName', { firstLine: known.line });
  else if (!isSame && role !== 'guardian')
    complain(draft, row, 'sourceId', 'roster.duplicateId', { id: person.sourceId, firstLine: known.line });
  const roles = [...known.person.roles, ...person.roles];
  const distinct = [...new Map(roles.map((one) => [one.role, one])).values()];
  draft.people.set(person.sourceId, { ...known, person: { ...known.person, roles: distinct } });
}

/** A class column may name several classes, for a teacher above all. */
function addPlaces(draft: Draft, row: TableRow, person: RosterPerson, role: 'learner' | 'teacher'): void {
  const { year } = draft.options;
  const names = draft
    .cell(row, 'className')
    .split(/[,;/]/)
    .map((name) => name.trim());
  for (const name of names.filter((one) => one !== '')) {
    const sourceId = `${year.startsOn.slice(0, 4)}/${name.toLowerCase()}`;
    const grade = draft.cell(row, 'grade');
    const known = draft.classes.get(sourceId);
    if (!known)
      draft.classes.set(sourceId, {
        sourceId,
        name,
        schoolSourceId: '',
        yearSourceIds: [year.sourceId],
        // Flemish classes carry their year in front of their name: 4A, 1 Latijn.
        grade: role === 'learner' && grade !== '' ? grade : name,
      });
    const enrolmentId = `${sourceId}/${person.sourceId}`;
    draft.enrolments.set(`${enrolmentId}/${role}`, {
      sourceId: enrolmentId,
      classSourceId: sourceId,
      personSourceId: person.sourceId,
      role,
    });
  }
}

function addGuardian(draft: Draft, row: TableRow, learner: RosterPerson, columns: PersonColumns): void {
  const fields = [columns.given, columns.family, columns.email];
  if (fields.every((field) => draft.cell(row, field) === '')) return;
  const guardian = personOf(draft, row, 'guardian', columns);
  if (!guardian) return;
  addPerson(draft, row, guardian);
  const known = draft.people.get(guardian.sourceId);
  if (!known) return;
  const guardianOf = [...new Set([...known.person.guardianOf, learner.sourceId])];
  draft.people.set(guardian.sourceId, { ...known, person: { ...known.person, guardianOf } });
}

function complain(draft: Draft, row: TableRow, field: RosterField, code: string, data?: Fault['data']): void {
  const { file, mapping } = draft.options;
  const place = { file, line: row.line, field: mapping.columns[field] ?? field };
  draft.faults.push({ ...place, code, ...(data ? { data } : {}) });
}
