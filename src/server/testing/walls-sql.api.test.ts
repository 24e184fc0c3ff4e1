import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNetwork, personId, plant, schoolId } from './policy-network.ts';
import { PEOPLE, personOf, TODAY } from './policy-people.ts';
import { ALL_CASES, type Case, KNOWS, NOBODY } from './policy-table.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** Roles that hold the rows of schools. The owner is nobody's request: it signs people in, migrates, backs up and restores. */
const ROLES = ['poolster_app', 'poolster_ingest'] as const;

/** Tables that name a person and have no wall of relations, each with the reason. */
const OPEN_TO_SCHOOL: Readonly<Record<string, string>> = {
  membership: 'who has which role is what the other walls ask; a request may not change it',
};

let server: TestServer;
let client: pg.PoolClient;
let tables: string[];
/** The columns of each table that a request may read. */
let readable: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await startTestServer({ now: new Date(`${TODAY}T09:00:00Z`) });
  const { jars } = await openNetwork(server);
  await plant(server, jars);
  client = await server.runtime.database.pool.connect();
  tables = await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id')`);
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(column_name, ', ') as columns from information_schema.column_privileges
      where grantee = 'poolster_app' and privilege_type = 'SELECT' and table_schema = 'public' group by 1`,
  );
  readable = new Map(rows.map((row) => [row.name, row.columns]));
});
afterAll(async () => {
  client.release();
  await server.close();
});

async function names(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map((row) => row.name).toSorted();
}

/** Asks as a request or an import of this person does, then undoes it. */
async function behind<Row extends pg.QueryResultRow>(
  { role, school, person }: { role: (typeof ROLES)[number]; school: 'one' | 'two'; person: string },
  sql: string,
  values: unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  await client.query(
    `begin; set local role ${role}; set local app.school_id = '${schoolId(school)}'; set local app.person_id = '${person}'; set local app.today = '${TODAY}'`,
  );
  try {
    return await client.query<Row>(sql, values);
  } finally {
    await client.query('rollback');
  }
}

const schoolOf = (key: string) => PEOPLE.find((one) => one.key === key)?.school ?? 'one';
const learnerKeys = new Map(['ada', 'bo', 'cas', 'dee'].map((key) => [personId(key) as string, key]));

describe('every table of a school, as the database itself has it', () => {
  it('has row-level security, and a policy for each role that has any right on it', async () => {
    const open = await names(`select t.relname || ' ' || g.grantee as name from pg_class t
      join information_schema.role_table_grants g on g.table_schema = 'public' and g.table_name = t.relname and g.grantee like 'poolster%'
      where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
        and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'school_id')
        and (not t.relrowsecurity or not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname
             and p.permissive = 'PERMISSIVE' and exists (select from unnest(p.roles) r where case when r = 'public' then true else pg_has_role(g.grantee::name, r, 'usage') end)))`);
    expect(open).toEqual([]);
  });

  it('is walled by the school in every policy, and by the person where it names one', async () => {
    const { rows } = await client.query<{ tablename: string; roles: string[]; cmd: string; rule: string }>(
      `select tablename, roles::text[] as roles, cmd, coalesce(qual, '') || coalesce(with_check, '') as rule
         from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE'`,
    );
    const ofSchools = rows.filter((row) => tables.includes(row.tablename));
    expect(ofSchools.filter((row) => !row.rule.includes('app.school_id'))).toEqual([]);
    const personal = new Set(
      await names(`select distinct table_name as name from information_schema.columns
        where table_schema = 'public' and column_name in ('learner_id', 'person_id', 'viewer_id', 'subject_id')`),
    );
    const open = ofSchools.filter(
      ({ tablename, roles, cmd, rule }) =>
        personal.has(tablename) &&
        (roles.includes('public') || roles.includes('poolster_app')) &&
        cmd !== 'INSERT' &&
        !rule.includes('app.person_id'),
    );
    expect(open.map((row) => row.tablename).toSorted()).toEqual(Object.keys(OPEN_TO_SCHOOL).toSorted());
  });

  it('opens and closes by the day that the application says, never by the clock of the database alone', async () => {
    const own = await names(`select tablename || ' ' || policyname as name from pg_policies where schemaname = 'public'
      and coalesce(qual, '') || coalesce(with_check, '') ~* 'current_date|now\\(\\)'
      and coalesce(qual, '') || coalesce(with_check, '') not like '%app.today%'`);
    expect(own).toEqual([]);
  });

  it('gives a request no right to change who is who', async () => {
    const rights =
      await names(`select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
      where grantee = 'poolster_app' and privilege_type <> 'SELECT'
        and table_name in ('person', 'membership', 'class_teacher', 'enrolment', 'relation', 'relation_restriction', 'access', 'school', 'school_year')`);
    expect(rights).toEqual([]);
  });
});

describe.each(ALL_CASES.filter((who) => !NOBODY.includes(who)))('%s, with no filter at all,', (who: Case) => {
  const key = who === 'anonymous' ? '' : personOf(who);
  const asked = () => ({ role: 'poolster_app' as const, school: schoolOf(key), person: personId(key) });

  it('finds no row of another school, and of learners only those the table says', async () => {
    const strangers: string[] = [];
    for (const table of tables) {
      const columns = readable.get(table);
      if (!columns) continue;
      const own = schoolId(schoolOf(key));
      const { rows } = await behind<{ found: Record<string, unknown> }>(
        asked(),
        `select to_json(t) as found from (select ${columns} from ${table}) t`,
      );
      for (const { found } of rows) {
        if (found['school_id'] !== own) strangers.push(`${table}: a row of another school`);
        const learner = learnerKeys.get(String(found['learner_id']));
        if (learner && !knows(who, table, learner, found)) strangers.push(`${table}: ${learner}`);
      }
    }
    expect([...new Set(strangers)]).toEqual([]);
  });
});

/** Places and relations are directory: an office reads them all. What was learned is read by those whose records say so. */
function knows(who: Case, table: string, learner: string, found: Record<string, unknown>): boolean {
  const isDirectory = ['enrolment', 'relation', 'relation_restriction', 'access'].includes(table);
  const own = who === 'anonymous' ? '' : personId(personOf(who));
  if (isDirectory && found['viewer_id'] === own) return true;
  return KNOWS[who].records.includes(learner) || (isDirectory && KNOWS[who].names.includes(learner));
}

describe.each(ROLES)('%s in one school', (role) => {
  const attacker = { role, school: 'two' as const, person: personId('administratorElsewhere') };

  it('writes, changes and deletes nothing in another', async () => {
    const done: string[] = [];
    let tried = 0;
    for (const table of tables) {
      const { rows } = await client.query<{ found: unknown }>(
        `select to_json(t) as found from ${table} t where school_id = $1 limit 1`,
        [schoolId('one')],
      );
      const attempts: [string, string, unknown[]][] = [
        ['update', `update ${table} set school_id = school_id where school_id = $1`, [schoolId('one')]],
        ['move', `update ${table} set school_id = $1 where school_id = $2`, [schoolId('one'), schoolId('two')]],
        ['delete', `delete from ${table} where school_id = $1`, [schoolId('one')]],
      ];
      if (rows[0])
        attempts.push([
          'insert',
          `insert into ${table} select * from json_populate_record(null::${table}, $1::json)`,
          [JSON.stringify(rows[0].found)],
        ]);
      for (const [kind, sql, values] of attempts) {
        tried++;
        if (await succeeds(attacker, sql, values)) done.push(`${kind} ${table}`);
      }
    }
    expect(done).toEqual([]);
    expect(tried).toBeGreaterThan(120);
  });
});

async function succeeds(attacker: Parameters<typeof behind>[0], sql: string, values: unknown[]): Promise<boolean> {
  try {
    const { rowCount } = await behind(attacker, sql, values);
    return (rowCount ?? 0) > 0;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    // Any other refusal (a key that is taken) would mean that the wall had let it through.
    if (/permission denied|row-level security/.test(told)) return false;
    throw new Error(`${sql}: ${told}`, { cause: error });
  }
}
