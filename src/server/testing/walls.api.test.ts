import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

/** The same for every school; named with their reason in scripts/sql/migrations.ts. */
const REFERENCE = ['framework', 'framework_version', 'goal', 'goal_relation', 'network', 'poolster_migration'];
const IN_REFERENCE = `(${REFERENCE.map((name) => `'${name}'`).join(', ')})`;
const TABLES = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public'`;

const WITHOUT_SCHOOL = `select c.relname as name ${TABLES} and c.relkind = 'r' and not exists (
  select from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id' and a.attnotnull)`;
const WITHOUT_WALL = `select c.relname as name ${TABLES} and c.relkind = 'r' and c.relname not in ${IN_REFERENCE}
  and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`;
const WRONG_KEYS = `select k.conrelid::regclass || ' ' || k.contype::text as name from pg_constraint k
    join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  where n.nspname = 'public' and k.contype in ('p', 'u', 'f') and a.attname <> 'school_id' and t.relname not in ${IN_REFERENCE}
    and not (k.contype = 'f' and k.confrelid::regclass::text in ${IN_REFERENCE})`;
const SEQUENCES = `select c.relname as name ${TABLES} and c.relkind = 'S'`;
const TRIGGERS = 'select tgname as name from pg_trigger where not tgisinternal';
const AROUND_WALLS = `select rolname as name from pg_roles where rolname like 'poolster\\_%' and (rolbypassrls or rolsuper)
  and rolname in ('poolster_app', 'poolster_ingest')`;
const INTO_ACCOUNTS = `select table_name as name from information_schema.role_table_grants
  where grantee in ('poolster_app', 'poolster_ingest') and table_schema = 'auth'`;

let server: TestServer;
let client: pg.PoolClient;
beforeAll(async () => {
  server = await startTestServer();
  client = await server.runtime.database.pool.connect();
});
afterAll(async () => {
  client.release();
  await server.close();
});

async function names(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map((row) => row.name).toSorted();
}

describe('the migrated database, as it really is', () => {
  it('keeps no table without school_id but the reference tables', async () => {
    expect(await names(WITHOUT_SCHOOL)).toEqual(REFERENCE);
  });

  it.each([
    ['has row-level security and a policy on every table of a school', WITHOUT_WALL],
    ['begins every primary key, unique constraint and foreign key of a school with school_id', WRONG_KEYS],
    ['has no sequence', SEQUENCES],
    ['has no trigger', TRIGGERS],
    ['gives the roles of requests and jobs no way around the walls', AROUND_WALLS],
    ['keeps accounts out of their reach', INTO_ACCOUNTS],
  ])('%s', async (_behaviour, sql) => {
    expect(await names(sql)).toEqual([]);
  });

  it('is seen to have a fault when one is planted', async () => {
    await client.query('begin');
    await client.query(`
      create table planted (id serial primary key, school_id uuid);
      create function planted_trigger() returns trigger language plpgsql as $$ begin return new; end $$;
      create trigger planted after insert on planted for each row execute function planted_trigger();
      grant select on auth."user" to poolster_app`);
    expect(await names(WITHOUT_SCHOOL)).toContain('planted');
    expect(await names(WITHOUT_WALL)).toEqual(['planted']);
    expect(await names(WRONG_KEYS)).toEqual(['planted p']);
    expect(await names(SEQUENCES)).toEqual(['planted_id_seq']);
    expect(await names(TRIGGERS)).toEqual(['planted']);
    expect(await names(INTO_ACCOUNTS)).toEqual(['user']);
    await client.query('rollback');
  });
});
