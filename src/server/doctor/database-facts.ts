import type pg from 'pg';
import { DEMO_DOMAIN } from '../../demo/seed.ts';
import type { Database } from '../../platform/db/database.ts';
import { readErasures } from '../../platform/erasure-list.ts';
import type { Installation } from '../installation.ts';
import { allMigrations } from '../migrations.ts';
import type { AccessFacts } from './check-access.ts';
import type { DatabaseFacts } from './check-database.ts';
import { selectSettings } from './settings.ts';

export interface DatabaseSource {
  readonly database: Database;
  /** Settings of the running server, where `database` is a copy that has its own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock: () => Date;
}

async function one<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  sql: string,
  values: unknown[] = [],
): Promise<Row | undefined> {
  return (await pool.query<Row>(sql, values)).rows[0];
}

/** Names of Poolster's tables that are here: half a database is looked at as far as it goes. */
export async function hasTable(pool: pg.Pool, name: string): Promise<boolean> {
  return (await one<{ found: string | null }>(pool, 'select to_regclass($1)::text as found', [name]))?.found != null;
}

export async function gatherDatabase(source: DatabaseSource, dataFolder: string): Promise<DatabaseFacts> {
  const { pool, engine } = source.database;
  const before = source.clock();
  const there = await one<{ at: Date; version: number }>(
    pool,
    `select clock_timestamp() as at, current_setting('server_version_num')::integer as version`,
  );
  const after = source.clock();
  return {
    engine,
    majorVersion: Math.floor((there?.version ?? 0) / 10_000),
    // The embedded database has no clock but this machine's.
    clock: { before, database: engine === 'server' && there ? there.at : before, after },
    newestRecordedAt: await newestRecorded(pool),
    settings: source.settings ?? (await selectSettings(pool)),
    knownMigrations: new Map(allMigrations().map(({ name, checksum }) => [name, checksum])),
    appliedMigrations: await appliedMigrations(pool),
    wallRoles: await wallRoles(pool),
    size: await sizeOf(pool),
    erasuresMissing: await erasuresMissing(pool, dataFolder),
  };
}

/** The schools here, by which every table of theirs is asked. */
async function schoolIds(pool: pg.Pool): Promise<string[]> {
  if (!(await hasTable(pool, 'public.school'))) return [];
  return (await pool.query<{ id: string }>('select school_id as id from school')).rows.map(({ id }) => id);
}

async function newestRecorded(pool: pg.Pool): Promise<Date | undefined> {
  if (!(await hasTable(pool, 'public.evidence'))) return undefined;
  return (
    (
      await one<{ at: Date | null }>(pool, 'select max(recorded_at) as at from evidence where school_id = any ($1)', [
        await schoolIds(pool),
      ])
    )?.at ?? undefined
  );
}

async function appliedMigrations(pool: pg.Pool): Promise<Map<string, string>> {
  if (!(await hasTable(pool, 'public.poolster_migration'))) return new Map();
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    'select name, checksum from public.poolster_migration',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function wallRoles(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string; may_pass: boolean; may_sign_in: boolean }>(
    `select rolname as name, rolsuper or rolbypassrls as may_pass, rolcanlogin as may_sign_in from pg_roles
      where rolname in ('poolster_app', 'poolster_ingest', 'poolster_erasure') order by rolname`,
  );
  return rows.map((row) => ({ name: row.name, mayPass: row.may_pass, maySignIn: row.may_sign_in }));
}

async function sizeOf(pool: pg.Pool): Promise<DatabaseFacts['size']> {
  const bytes =
    (await one<{ bytes: number }>(pool, 'select pg_database_size(current_database()) as bytes'))?.bytes ?? 0;
  if (!(await hasTable(pool, 'public.learner_state'))) return { evidence: 0, learners: 0, bytes };
  const counts = await one<{ evidence: number; learners: number }>(
    pool,
    `select (select count(*) from evidence where school_id = any ($1)) as evidence,
            (select count(*) from learner_state where school_id = any ($1)) as learners`,
    [await schoolIds(pool)],
  );
  return { evidence: counts?.evidence ?? 0, learners: counts?.learners ?? 0, bytes };
}

/** Of schools that are here: the list may name others, which this database never held. */
async function erasuresMissing(pool: pg.Pool, dataFolder: string): Promise<number> {
  const list = readErasures(dataFolder);
  if (list.length === 0 || !(await hasTable(pool, 'public.erasure'))) return 0;
  const known = await one<{ count: number }>(
    pool,
    `select count(*) as count from unnest($1::uuid[], $2::uuid[]) as listed (school_id, erasure_id)
      where exists (select from school s where s.school_id = listed.school_id)
        and not exists (select from erasure e where e.school_id = listed.school_id and e.erasure_id = listed.erasure_id)`,
    [list.map(({ schoolId }) => schoolId), list.map(({ erasureId }) => erasureId)],
  );
  return known?.count ?? 0;
}

export async function gatherAccess({ database }: DatabaseSource, installation: Installation): Promise<AccessFacts> {
  const { pool } = database;
  const isServer = database.engine === 'server';
  const demo = (await hasTable(pool, 'auth.account'))
    ? await pool.query<{ email: string }>(
        `select distinct u."email" as email from auth."user" u join auth."account" a on a."userId" = u."id"
          where u."email" like $1 and a."password" is not null order by 1`,
        [`%${DEMO_DOMAIN}`],
      )
    : { rows: [] };
  return {
    host: installation.host,
    publicUrl: installation.publicUrl,
    demoAccounts: demo.rows.map(({ email }) => email),
    databaseUrl: installation.databaseUrl,
    isEncrypted: isServer && (await isEncrypted(pool)),
    role: isServer ? await ownRole(pool) : undefined,
    trusted: isServer ? await trusted(pool) : [],
  };
}

async function isEncrypted(pool: pg.Pool): Promise<boolean> {
  return (await one<{ ssl: boolean }>(pool, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()'))?.ssl ?? false;
}

async function ownRole(pool: pg.Pool): Promise<AccessFacts['role']> {
  const row = await one<{ name: string; super: boolean }>(
    pool,
    'select rolname as name, rolsuper as super from pg_roles where rolname = current_user',
  );
  return row && { name: row.name, isSuperuser: row.super };
}

/** Only a superuser may read the rules; for others this stays unknown. */
async function trusted(pool: pg.Pool): Promise<string[]> {
  try {
    const { rows } = await pool.query<{ place: string }>(
      `select distinct coalesce(address || coalesce('/' || netmask, ''), 'the local socket') as place
         from pg_hba_file_rules where auth_method = 'trust' and not ('replication' = any (database)) order by 1`,
    );
    return rows.map(({ place }) => place);
  } catch {
    return [];
  }
}
