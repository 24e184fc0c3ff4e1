import { writeFileSync } from 'node:fs';
import { exportFramework } from '../capabilities/goals/index.ts';
import type { FrameworkId, SchoolId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import type { Database } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { chooseSchool } from './schools.ts';

export const exportFrameworkCommand: Command = {
  name: 'export framework',
  summary: 'write a curriculum as a strict CASE 1.1 package',
  help: `
Usage: poolster export framework ID|IDENTIFIER --out FILE [options]

ID is Poolster's own, as \`import framework\` prints it; IDENTIFIER is the one of the source. Exporting twice gives the same
bytes. Prerequisites that lie in other frameworks are left out: a package speaks of its own goals only.

  --out FILE         where to write; \`-\` for the terminal
  --version N        an older version (default: the newest)
  --school NAME|ID   the school whose own framework is meant

Exit code: 0 done, 1 refused, 2 wrong command line.
Example: poolster export framework demo-wiskunde-basis --out wiskunde.json`,
  options: { out: { type: 'string' }, version: { type: 'string' }, school: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [asked, ...more] = positionals;
    const out = values['out'];
    const version = values['version'] === undefined ? undefined : Number(values['version']);
    if (asked === undefined || more.length > 0 || typeof out !== 'string' || !isVersion(version)) {
      console.error('Give one framework and --out FILE. See `poolster export framework --help`.');
      return EXIT.usage;
    }
    const installation = readInstallation(process.env);
    const open = await openInstallation(installation);
    try {
      const school = typeof values['school'] === 'string' ? values['school'] : undefined;
      const schoolId = school === undefined ? undefined : (await chooseSchool(open.database, school)).schoolId;
      const found = await chooseFramework(open.database, asked, schoolId);
      const exported = await inTransaction(open.runtime, { schoolId: found.schoolId, wall: 'school' }, (ctx) =>
        exportFramework(ctx, found.frameworkId, {
          baseUri: `${installation.publicUrl}/ims/case/v1p1`,
          ...(version === undefined ? {} : { version }),
        }),
      );
      const text = `${JSON.stringify(exported.package, null, 2)}\n`;
      if (out === '-') process.stdout.write(text);
      else writeFileSync(out, text);
      console.error(`${exported.package.CFItems.length} goals and headings written to ${out}`);
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};

function isVersion(version: number | undefined): boolean {
  return version === undefined || (Number.isInteger(version) && version > 0);
}

// A shared framework is seen from every school, so from one that is nobody's too.
const NO_SCHOOL = '00000000-0000-7000-8000-000000000000' as SchoolId;

/** By id or by the source's identifier; a school's own before the shared one where a school is named. */
async function chooseFramework(
  database: Database,
  asked: string,
  schoolId: SchoolId | undefined,
): Promise<{ frameworkId: FrameworkId; schoolId: SchoolId }> {
  const { rows } = await database.pool.query<{ framework_id: FrameworkId; owner_school_id: SchoolId | null }>(
    `select framework_id, owner_school_id from framework
      where (framework_id::text = lower($1) or identifier = $1)
        and ($2::uuid is null or owner_school_id is null or owner_school_id = $2::uuid)
      order by owner_school_id is null, framework_id`,
    [asked, schoolId ?? null],
  );
  const row = schoolId === undefined ? (rows.find((one) => one.owner_school_id === null) ?? only(rows)) : rows[0];
  if (!row && rows.length > 1)
    throw new Problem('framework-which', { data: { frameworks: rows.map((one) => one.framework_id) } });
  if (!row) throw new Problem('framework-unknown', { data: { framework: asked } });
  return { frameworkId: row.framework_id, schoolId: row.owner_school_id ?? NO_SCHOOL };
}

function only<Row>(rows: readonly Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
