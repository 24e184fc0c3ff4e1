// Refuses what Citus refuses and what would let a row out of its school (architecture.md, Data 1–4), in migrations and in the SQL
// of the source. Says file, line, rule and remedy.

import { checkMigrationSql, schoolTables } from './sql/migrations.ts';
import { checkSourceSql } from './sql/source.ts';
import type { Finding } from './tidy/finding.ts';
import { readProject } from './tidy/project.ts';

if (import.meta.main) {
  const files = readProject('.');
  const migrations = files.filter(({ path }) => /^src\/.*\/migrations\/.*\.sql$/.test(path));
  const tables = schoolTables(migrations);
  const findings: Finding[] = [
    ...migrations.flatMap((file) => checkMigrationSql(file, tables)),
    ...files.flatMap((file) => checkSourceSql(file, tables)),
  ];
  for (const { path, line, rule, message } of findings) console.error(`${path}:${line} ${rule}: ${message}`);
  console.log(`${migrations.length} migrations, ${tables.size} tables of schools, ${findings.length} faults`);
  process.exitCode = findings.length > 0 || migrations.length === 0 || tables.size === 0 ? 1 : 0;
}
