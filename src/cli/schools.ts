import type { SchoolId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import type { Database } from '../platform/db/database.ts';

export interface KnownSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
}

export async function allSchools(database: Database): Promise<KnownSchool[]> {
  const { rows } = await database.pool.query<{ school_id: SchoolId; name: string }>(
    'select school_id, name from school order by name',
  );
  return rows.map((row) => ({ schoolId: row.school_id, name: row.name }));
}

/** The school that `--school` names by id or name; without it the only one. Throws with the names to choose from. */
export async function chooseSchool(database: Database, asked: string | undefined): Promise<KnownSchool> {
  const schools = await allSchools(database);
  const wanted = asked?.toLowerCase();
  const found = wanted
    ? schools.filter((school) => school.schoolId === wanted || school.name.toLowerCase() === wanted)
    : schools;
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new Problem(schools.length === 0 ? 'no-school-yet' : 'which-school', {
    data: { schools: schools.map((school) => school.name) },
  });
}
