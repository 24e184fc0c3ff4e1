import type pg from 'pg';

/**
 * Everything that the migrations made and how many rows each table has, in words: two databases that are whole and got the same say the
 * same. Tables that every start writes to are left out.
 */
export async function selectPicture(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select 'migration ' || name || ' ' || checksum as line from public.poolster_migration
     union all select format('column %s.%s.%s %s %s', table_schema, table_name, column_name, data_type, is_nullable)
       from information_schema.columns where table_schema in ('public', 'auth')
     union all select 'index ' || indexdef from pg_indexes where schemaname in ('public', 'auth')
     union all select format('policy %s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
     union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select 'function ' || p.oid::regprocedure from pg_proc p where pronamespace = 'public'::regnamespace
     order by 1`,
  );
  return [...rows.map(({ line }) => line), ...(await rowCounts(pool))];
}

async function rowCounts(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
  );
  const counts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from ${name}`);
    counts.push(`rows ${name} ${rows[0]?.n}`);
  }
  return counts;
}
