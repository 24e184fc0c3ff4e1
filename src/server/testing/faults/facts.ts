import { sql } from 'kysely';
import type pg from 'pg';
import { rebuild, selectProjectionDigest } from '../../../capabilities/mastery/index.ts';
import type { SchoolId } from '../../../kernel/ids.ts';
import { type Ctx, inTransaction, type Runtime } from '../../../platform/db/transaction.ts';

/** What a database has, as the account book names it, and whether it agrees with itself. */
export interface Facts {
  readonly effects: readonly (readonly [effect: string, count: number])[];
  /** Sentences about what does not agree; none when all is well. */
  readonly contradictions: readonly string[];
}

/** Effects by the table they are in. Read without indexes, so that an index that misses a row cannot hide one. */
const EFFECTS = `
  select 'evidence:' || event_id as effect from evidence where voids is null
  union all select 'void:' || voids from evidence where voids is not null
  union all select 'command:' || command_id from command
  union all select 'lesson:' || title from lesson
  union all select 'audit-of-void:' || (details->>'eventId') from audit where action = 'evidence.voided'`;

/** Rules that hold between tables after every commit; each counts the rows that break it. */
const RULES: Readonly<Record<string, string>> = {
  'a command without its answer': 'select count(*) from command where answer is null',
  'a lesson without its line in the audit': `select count(*) from lesson l where not exists
     (select 1 from audit a where a.school_id = l.school_id and a.action = 'lesson.set' and a.details->>'lessonId' = l.lesson_id::text)`,
  'a void without its line in the audit': `select count(*) from evidence e where e.voids is not null and not exists
     (select 1 from audit a where a.school_id = e.school_id and a.action = 'evidence.voided' and a.details->>'eventId' = e.voids::text)`,
  'a practice session that counts other answers than its evidence': `select count(*) from practice_session p
      where p.answered + (p.attempts > 0)::int <>
        (select count(distinct e.item_seed) from evidence e where e.school_id = p.school_id and e.item_seed like p.session_id || '/%')`,
  'evidence without a fold': `select count(*) from (select distinct school_id, learner_id from evidence where voids is null) e
      where not exists (select 1 from learner_state s where s.school_id = e.school_id and s.learner_id = e.learner_id)`,
  'a belief without a fold': `select count(*) from belief b where not exists
     (select 1 from learner_state s where s.school_id = b.school_id and s.learner_id = b.learner_id)`,
};

/** `thorough` also makes every belief again and looks whether a bit changed. */
export async function selectFacts(runtime: Runtime, depth: 'quick' | 'thorough'): Promise<Facts> {
  const { pool } = runtime.database;
  const contradictions = await brokenRules(pool);
  if (depth === 'thorough') contradictions.push(...(await driftOf(runtime)), ...(await disagreements(pool)));
  return { effects: await selectEffects(pool), contradictions };
}

async function selectEffects(pool: pg.Pool): Promise<(readonly [string, number])[]> {
  const rows = await withoutIndexes(pool, async (client) => {
    const answer = await client.query<{ effect: string; n: number }>(
      `select effect, count(*)::int as n from (${EFFECTS}) as all_effects group by effect`,
    );
    return answer.rows;
  });
  return rows.map(({ effect, n }) => [effect, n] as const);
}

async function brokenRules(pool: pg.Pool): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, query] of Object.entries(RULES)) {
    const { rows } = await pool.query<{ count: number }>(query);
    if (rows[0]?.count !== 0) broken.push(`${rows[0]?.count} × ${rule}`);
  }
  return broken;
}

/** Beliefs as they stand against beliefs made again from the evidence: the same to the last bit. The remaking is undone. */
async function driftOf(runtime: Runtime): Promise<string[]> {
  const { rows } = await runtime.database.pool.query<{ school_id: SchoolId }>('select school_id from school');
  const drift: string[] = [];
  for (const { school_id: schoolId } of rows) {
    const same = await inTransaction(runtime, { schoolId, wall: 'school' }, isRebuiltTheSame);
    if (!same) drift.push(`beliefs of school ${schoolId} differ from their evidence`);
  }
  return drift;
}

async function isRebuiltTheSame(ctx: Ctx): Promise<boolean> {
  const before = await selectProjectionDigest(ctx);
  await sql`savepoint before_rebuild`.execute(ctx.db);
  await rebuild(ctx, () => undefined);
  const after = await selectProjectionDigest(ctx);
  await sql`rollback to savepoint before_rebuild`.execute(ctx.db);
  return before === after;
}

/** Every table counted by reading it and by its primary key: an index that lost or kept a row too many says another number. */
async function disagreements(pool: pg.Pool): Promise<string[]> {
  const { rows: keys } = await pool.query<{ table: string; columns: string }>(
    `select i.indrelid::regclass::text as table, string_agg(quote_ident(a.attname), ', ' order by k.place) as columns
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indisprimary and n.nspname in ('public', 'auth') group by i.indrelid order by 1`,
  );
  const found: string[] = [];
  for (const { table, columns } of keys) {
    const read = await withoutIndexes(pool, (client) => countOf(client, `select ${columns} from ${table}`));
    const indexed = await onIndexes(pool, (client) =>
      countOf(client, `select ${columns} from ${table} order by ${columns}`),
    );
    if (read !== indexed) found.push(`${table} has ${read} rows and its key ${indexed}`);
  }
  return found;
}

async function countOf(client: pg.PoolClient, query: string): Promise<number> {
  // An offset of nothing keeps the planner from dropping the order, and with it the index.
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from (${query} offset 0) as one`);
  return rows[0]?.n ?? 0;
}

const withoutIndexes = <Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>) =>
  withPlanner(pool, ['enable_indexscan', 'enable_indexonlyscan', 'enable_bitmapscan'], work);
const onIndexes = <Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>) =>
  withPlanner(pool, ['enable_seqscan', 'enable_sort', 'enable_bitmapscan'], work);

async function withPlanner<Result>(
  pool: pg.Pool,
  off: readonly string[],
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(`begin; ${off.map((setting) => `set local ${setting} = off`).join('; ')}`);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
