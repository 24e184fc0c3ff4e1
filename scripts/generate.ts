// Makes what is derived from the source: the types of the migrated schema. `--check` only compares, for the gate.
import { readFileSync, writeFileSync } from 'node:fs';
import { Kysely, PostgresDialect } from 'kysely';
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen';
import { openEmbedded } from '../src/platform/db/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { allMigrations } from '../src/server/migrations.ts';

const SCHEMA = new URL('../src/platform/db/schema.generated.ts', import.meta.url);

const database = await openEmbedded({});
await migrate(database.pool, allMigrations());
const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.pool }) });
const raw = await generate({
  db,
  dialect: new CodegenDialect({ dateParser: 'string' }),
  defaultSchemas: ['public'],
  includePattern: 'public.*',
  excludePattern: 'public.poolster_migration',
  camelCase: true,
  typeOnlyImports: true,
  outFile: null,
  print: true,
});
await database.close();
const types = branded(raw);

if (process.argv.includes('--check')) {
  if (readFileSync(SCHEMA, 'utf8') !== types) {
    console.error('src/platform/db/schema.generated.ts is not what the migrations make: run `npm run generate`');
    process.exit(1);
  }
} else {
  writeFileSync(SCHEMA, types);
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
