import type { RosterPackage, RosterSchool } from '../../../standards/roster/roster-package.ts';

export type SchoolChoice =
  | { readonly ok: true; readonly sourceId: string | undefined }
  /** Which of these the school is, a person must say. */
  | { readonly ok: false; readonly schools: readonly RosterSchool[] };

/** Which school of a roster this school is: the one asked for, the only one, or the one of the same name (P6). */
export function chooseSchool(
  roster: RosterPackage,
  own: { readonly name: string; readonly asked?: string | undefined; readonly remembered?: string | undefined },
): SchoolChoice {
  const schools = schoolsIn(roster);
  const ids = new Set(schools.map((school) => school.sourceId));
  if (own.asked !== undefined && ids.has(own.asked)) return { ok: true, sourceId: own.asked };
  if (own.remembered !== undefined && ids.has(own.remembered)) return { ok: true, sourceId: own.remembered };
  if (schools.length <= 1) return { ok: true, sourceId: schools[0]?.sourceId };
  const named = schools.filter((school) => plain(school.name) === plain(own.name));
  const [only] = named;
  return only && named.length === 1 ? { ok: true, sourceId: only.sourceId } : { ok: false, schools };
}

/** The schools a roster names; a file of changes only may name just their ids. */
function schoolsIn(roster: RosterPackage): readonly RosterSchool[] {
  const known = new Set(roster.schools.map((school) => school.sourceId));
  const named = [
    ...roster.classes.map((group) => group.schoolSourceId),
    ...roster.people.flatMap((person) => person.roles.map((role) => role.schoolSourceId)),
  ];
  const others = new Set(named.filter((id) => id !== '' && !known.has(id)));
  return [...roster.schools, ...[...others].map((id) => ({ sourceId: id, name: id }))];
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
