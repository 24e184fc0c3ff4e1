// Makes what is derived from the source: the types of the migrated schema, docs/schema.md and docs/errors.md. `--check` only
// compares, for the gate.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openEmbedded } from '../src/platform/db/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { allMigrations } from '../src/server/migrations.ts';
import { errorsPage } from './generate/errors-page.ts';
import { schemaPage } from './generate/schema-page.ts';
import { schemaTypes } from './generate/schema-types.ts';

const ROOT = new URL('../', import.meta.url);
const database = await openEmbedded({});
await migrate(database.pool, allMigrations());
const made = {
  'src/platform/db/schema.generated.ts': await schemaTypes(database.pool),
  'docs/schema.md': await schemaPage(database.pool),
  'docs/errors.md': await errorsPage(),
};
await database.close();

for (const [path, text] of Object.entries(made)) {
  const file = new URL(path, ROOT);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is not what the source makes: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
