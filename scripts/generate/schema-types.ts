import { Kysely, PostgresDialect } from 'kysely';
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen';
import type pg from 'pg';

/** `src/platform/db/schema.generated.ts`: the types of the migrated schema. */
export async function schemaTypes(pool: pg.Pool): Promise<string> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const raw = await generate({
    db,
    dialect: new CodegenDialect({ dateParser: 'string' }),
    defaultSchemas: ['public'],
    includePattern: 'public.*',
    excludePattern: 'public.poolster_migration',
    camelCase: true,
    typeOnlyImports: true,
    outFile: null,
    print: false,
  });
  return branded(raw);
}

/** Gives id columns their branded type by their name, so that a learner's id is never passed where a goal's is meant. */
function branded(source: string): string {
  const brands: Record<string, string[]> = {
    SchoolId: ['schoolId', 'ownerSchoolId'],
    PersonId: ['personId', 'learnerId', 'viewerId', 'teacherId', 'authorId', 'actorId'],
    ClassId: ['classId'],
    FrameworkId: ['frameworkId'],
    GoalId: ['goalId', 'goalIds', 'fromGoalId', 'toGoalId'],
    EventId: ['eventId', 'eventIds', 'voids'],
  };
  const body = Object.entries(brands).reduce(
    (text, [brand, columns]) =>
      text
        .replace(new RegExp(`^  (${columns.join('|')}): string`, 'gm'), `  $1: ${brand}`)
        .replace(new RegExp(`^  (${columns.join('|')}): (Generated<)?string`, 'gm'), `  $1: $2${brand}`),
    source,
  );
  return body.replace(
    'import type { ColumnType } from "kysely";',
    `import type { ColumnType } from "kysely";\nimport type { ${Object.keys(brands).sort().join(', ')} } from "../../kernel/ids.ts";`,
  );
}
