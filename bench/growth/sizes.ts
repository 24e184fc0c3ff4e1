import type pg from 'pg';

/** Bytes on disk for each piece of evidence: each table, and each of its indexes. */
export async function sizesPerPiece(pool: pg.Pool, pieces: number): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ name: string; bytes: string }>(
    `select c.relname as name, pg_total_relation_size(c.oid) - pg_indexes_size(c.oid) as bytes
       from pg_class c where c.relname in ('evidence', 'belief', 'learner_state', 'confirmation') and c.relkind = 'r'
     union all
     select i.relname, pg_relation_size(i.oid)
       from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relname in ('evidence', 'belief', 'learner_state', 'confirmation')
      order by name`,
  );
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes) / pieces]));
}
