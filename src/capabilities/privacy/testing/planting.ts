import type pg from 'pg';
import { namedUuid, type PersonId, type SchoolId } from '../../../kernel/ids.ts';

/** One column of one table, as the database itself tells it. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
}

export async function selectColumns(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select c.table_name as table, c.column_name as column, c.udt_name as type,
            c.is_nullable = 'NO' and c.column_default is null as required
       from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema = 'public' order by 1, c.ordinal_position`,
  );
  return rows;
}

/** Values that a check constraint asks for and that a name does not tell. */
const ASKED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  evidence: { goal_ids: [namedUuid('goal')], goal_weights: [1], score: 1 },
  learner_goal: { goal_ids: [namedUuid('goal')] },
  lesson: { goal_ids: [namedUuid('goal')] },
  grouping_plan: { goal_ids: [namedUuid('goal')] },
  picture_key: { pictures: ['a', 'b', 'c'] },
};

const WHEN = '2026-10-01T09:00:00Z';
const BY_TYPE: Readonly<Record<string, unknown>> = {
  text: 'x',
  int2: 2,
  int4: 2,
  int8: 2,
  float8: 0.5,
  bool: true,
  date: '2026-10-01',
  timestamptz: WHEN,
  jsonb: '{}',
  _uuid: [namedUuid('thing')],
  _text: [],
  _float8: [],
};

let planted = 0;

/** A row in which one column is the person and every other id somebody or something else. Keys to other tables are not followed. */
export async function plantRow(
  client: pg.PoolClient,
  columns: readonly Column[],
  at: { readonly table: string; readonly column: string; readonly schoolId: SchoolId; readonly personId: PersonId },
): Promise<void> {
  const checks = await allowedWords(client, at.table);
  const filled = columns
    .filter(({ table }) => table === at.table)
    .flatMap((one): [string, unknown][] => {
      if (one.column === 'school_id') return [[one.column, at.schoolId]];
      if (one.column === at.column) return [[one.column, at.personId]];
      const asked = ASKED[at.table]?.[one.column];
      if (asked !== undefined) return [[one.column, asked]];
      if (!one.required) return [];
      const word = checks.get(one.column);
      if (word !== undefined) return [[one.column, word]];
      planted += 1;
      return [[one.column, one.type === 'uuid' ? namedUuid(`planted ${planted}`) : BY_TYPE[one.type]]];
    });
  const names = filled.map(([name]) => `"${name}"`).join(', ');
  const places = filled.map((_, index) => `$${index + 1}`).join(', ');
  await client.query(
    `insert into "${at.table}" (${names}) values (${places})`,
    filled.map(([, value]) => value),
  );
}

/** The first word of each `check (kind in (…))`. */
async function allowedWords(client: pg.PoolClient, table: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c' and conrelid = $1::regclass`,
    [`public.${table}`],
  );
  return new Map(
    rows.flatMap(({ definition }) => {
      const found = /^CHECK \(\((\w+) = (?:ANY \(ARRAY\[)?'([^']+)'/.exec(definition);
      return found?.[1] && found[2] ? [[found[1], found[2]] as const] : [];
    }),
  );
}

/** Every table of the whole database, accounts too, with a row whose text holds one of these words: `schema.table`. */
export async function findAnywhere(pool: pg.Pool, words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<{ word: string }>(
      `select word from unnest($1::text[]) as word where exists (select from ${name} t where strpos(lower(t::text), lower(word)) > 0)`,
      [words],
    );
    found.push(...rows.map(({ word }) => `${name}: ${word}`));
  }
  return found;
}
