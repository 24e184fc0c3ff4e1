import type { FrameworkId, SchoolId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import type { Database } from '../platform/db/database.ts';

export interface KnownFramework {
  readonly frameworkId: FrameworkId;
  /** The source's own. */
  readonly identifier: string;
  readonly title: string;
  readonly ownerSchoolId?: SchoolId;
}

/** The framework that is asked for by id, by the source's identifier or by its title; a school's own before a shared one. */
export async function chooseFramework(database: Database, schoolId: SchoolId, asked: string): Promise<KnownFramework> {
  const { rows } = await database.pool.query<{
    framework_id: FrameworkId;
    identifier: string;
    title: string;
    owner_school_id: SchoolId | null;
  }>(
    `select framework_id, identifier, title, owner_school_id from framework
      where (framework_id::text = lower($1) or identifier = $1 or lower(title) = lower($1))
        and (owner_school_id is null or owner_school_id = $2)
      order by owner_school_id is null, framework_id`,
    [asked, schoolId],
  );
  const own = rows.filter((row) => row.owner_school_id !== null);
  const [row, second] = own.length > 0 ? own : rows;
  if (!row) throw new Problem('framework-unknown', { data: { framework: asked } });
  if (second) throw new Problem('framework-which', { data: { frameworks: rows.map((one) => one.framework_id) } });
  return {
    frameworkId: row.framework_id,
    identifier: row.identifier,
    title: row.title,
    ...(row.owner_school_id === null ? {} : { ownerSchoolId: row.owner_school_id }),
  };
}
