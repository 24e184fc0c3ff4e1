import type { Database } from '../../platform/db/database.ts';
import { openEmbedded } from '../../platform/db/database.ts';
import { createHub } from '../../platform/http/hub.ts';
import type { Installation } from '../installation.ts';
import { createRuntime } from '../runtime.ts';
import { databaseTemplate } from '../template.ts';
import { selectCatalogItems, selectInvalidIndexes } from './catalog-items.ts';
import { checkAccess } from './check-access.ts';
import { checkDatabase, type DatabaseFacts } from './check-database.ts';
import { checkDrift, type DriftFacts } from './check-drift.ts';
import { checkPlace } from './check-place.ts';
import { checkSchema, type SchemaFacts } from './check-schema.ts';
import { gatherAccess, gatherDatabase, hasTable } from './database-facts.ts';
import { gatherDrift } from './drift-facts.ts';
import { type Finding, problem } from './finding.ts';
import { gatherPlace } from './place-facts.ts';

export interface ExamineOptions {
  readonly installation: Installation;
  readonly database: Database;
  /** Settings of the running server, where `database` is a copy of its own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock: () => Date;
  /** Whether every learner's beliefs are folded again, or a sample. */
  readonly all: boolean;
}

/** Everything that is wrong with an installation, problems first. Changes nothing. */
export async function examine(options: ExamineOptions): Promise<Finding[]> {
  const { installation, database, clock } = options;
  const { pool } = database;
  const facts = await gatherDatabase(options, installation.dataFolder);
  const isCurrent = hasOwnSchema(facts);
  const hasSchools =
    (await hasTable(pool, 'public.school')) && (await pool.query('select from school limit 1')).rowCount === 1;
  const findings = [
    ...(await examinePlace(installation, clock(), hasSchools)),
    ...checkAccess(await gatherAccess(options, installation)),
    ...checkDatabase(facts),
    // Against another set of migrations every difference would be a fault, and every fold might be.
    ...(isCurrent ? checkSchema(await gatherSchema(database)) : []),
    ...(isCurrent ? await examineDrift(options) : []),
  ];
  return findings.toSorted((a, b) => Number(b.level === 'problem') - Number(a.level === 'problem'));
}

/** What needs no database, and so can be said when there is no way to it; a disk that is full is often why. */
export async function examinePlace(installation: Installation, now: Date, hasSchools: boolean): Promise<Finding[]> {
  return checkPlace(await gatherPlace(installation, now, hasSchools));
}

function hasOwnSchema({ knownMigrations, appliedMigrations }: DatabaseFacts): boolean {
  return (
    knownMigrations.size === appliedMigrations.size &&
    [...knownMigrations].every(([name, checksum]) => appliedMigrations.get(name) === checksum)
  );
}

/** A check that the database refuses is a finding beside the others, which would be lost with it. */
async function examineDrift(options: ExamineOptions): Promise<Finding[]> {
  try {
    return checkDrift(await driftOf(options));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [
      problem(
        'drift-unknown',
        `Whether beliefs are what the evidence gives could not be seen: ${error.message || String(error.code)}`,
        'Solve the other findings first, a full disk before all, then run this again.',
      ),
    ];
  }
}

async function driftOf({ database, clock, all }: ExamineOptions): Promise<DriftFacts[]> {
  // Missing tables were told already; folding needs all of them.
  const runtime = createRuntime({ database, hub: createHub(), clock });
  return gatherDrift(runtime, { all, seed: clock().toISOString() }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && ['42P01', '42703'].includes(String(error.code))) return [];
    throw error;
  });
}

async function gatherSchema(database: Database): Promise<SchemaFacts> {
  const wanted = await openEmbedded({ template: await databaseTemplate() });
  try {
    return {
      here: await selectCatalogItems(database.pool),
      wanted: await selectCatalogItems(wanted.pool),
      invalidIndexes: await selectInvalidIndexes(database.pool),
    };
  } finally {
    await wanted.close();
  }
}
