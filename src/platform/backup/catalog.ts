import type pg from 'pg';
import type { Migration } from '../db/migrate.ts';
import { BackupError, type BackupTable, tableName } from './format.ts';

/** Where migrations may put tables. */
export const SCHEMAS = ['public', 'auth'] as const;

/**
 * Tables that a backup names without their rows. After a restore everybody signs in again: a session in a stolen backup would
 * open the school, and one that was ended since would come back to life. The others count minutes.
 */
export const LEFT_OUT = ['auth.session', 'auth.verification', 'auth.rateLimit', 'public.poolster_migration'] as const;

export interface CatalogTable extends BackupTable {
  /** Columns of the primary key, in which order rows are written and summed. */
  readonly key: readonly string[];
  /** `schema.name` of the tables that its foreign keys name. */
  readonly needs: readonly string[];
}

const TABLES = `
  select n.nspname as schema, c.relname as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select json_agg(a.attname order by array_position(k.conkey, a.attnum))
       from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      where k.conrelid = c.oid and k.contype = 'p'), '[]') as key,
    coalesce((select json_agg(distinct fn.nspname || '.' || f.relname)
       from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '[]') as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by n.nspname collate "C", c.relname collate "C"`;

/** Every table of ours, those that a foreign key names before those that name them. */
export async function selectTables(client: pg.ClientBase): Promise<CatalogTable[]> {
  const { rows } = await client.query<CatalogTable>(TABLES, [[...SCHEMAS]]);
  return inOrderOfNeed(rows);
}

export function inOrderOfNeed(tables: readonly CatalogTable[]): CatalogTable[] {
  const done = new Set<string>();
  const ordered: CatalogTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const ready = left.filter((table) => table.needs.every((name) => done.has(name)));
    if (ready.length === 0)
      throw new BackupError(`Foreign keys go round in a circle: ${left.map((table) => tableName(table)).join(', ')}`);
    for (const table of ready) {
      done.add(tableName(table));
      ordered.push(table);
    }
    left = left.filter((table) => !done.has(tableName(table)));
  }
  return ordered;
}

export function isLeftOut(table: { readonly schema: string; readonly name: string }): boolean {
  return LEFT_OUT.some((name) => name === tableName(table));
}

/** `schema.name` of every table that a Poolster up to this one may have made. */
export function tablesEverMade(migrations: readonly Migration[]): Set<string> {
  const names = migrations.flatMap(({ sql }) =>
    [...sql.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?([\w".]+)/gi)].map((match) =>
      (match[1] ?? '').replaceAll('"', ''),
    ),
  );
  return new Set(['public.poolster_migration', ...names.map((name) => (name.includes('.') ? name : `public.${name}`))]);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function quotedTable(table: { readonly schema: string; readonly name: string }): string {
  return `${quoted(table.schema)}.${quoted(table.name)}`;
}

/**
 * How every value becomes the same text on either engine, whatever its settings. `row_security = off` makes PostgreSQL refuse
 * where a wall would silently hide rows from a backup.
 */
export const EXACT_TEXT = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local row_security = off;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local search_path = public`;
