import { type RawBuilder, sql } from 'kysely';
import type { DataKind } from '../kernel/data-kinds.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { DB } from './db/schema.generated.ts';
import type { Ctx } from './db/transaction.ts';

/**
 * What erasing a person does to a row that names them in this column: the row goes (`delete`: it is about them), it loses the name
 * (`forget`: it is about somebody else, or a class), or gets a name that leads nowhere (`pseudonym`: an order of events stays).
 */
export type OnErasure = 'delete' | 'forget' | 'pseudonym';

export interface PersonTable<Columns extends string = string> {
  readonly kind: DataKind;
  /** Every column that holds a person's id. */
  readonly persons: { readonly [Column in Columns]?: OnErasure };
  /** The moment or day of a row, for kinds whose rows grow old one by one. */
  readonly at?: Columns;
  /** What no export holds: the whole table, or these columns, because they would tell of somebody else or open a door. */
  readonly notExported?: 'table' | readonly Columns[];
}

/** By table; a column that does not exist does not compile. */
export type PersonTables = { readonly [Table in keyof DB]?: PersonTable<keyof DB[Table] & string> };

/** What a capability keeps about a person, and how it lets go of it. `none` says so outright. */
export type PersonalData = 'none' | KeptData;

export interface KeptData {
  /** Every table of the capability with a column that holds a person's id; a test compares with the database. */
  readonly tables: PersonTables;
  /** What it keeps about the person, as plain JSON; rows that only name them are about somebody else and stay out. */
  readonly export: (ctx: Ctx, personId: PersonId) => Promise<Readonly<Record<string, readonly PersonRow[]>>>;
  /** Really deletes what may be deleted. Runs in a transaction with the wall `erasure`. */
  readonly erase: (ctx: Ctx, personId: PersonId) => Promise<void>;
}

export type PersonRow = Readonly<Record<string, unknown>>;

/** One capability's part, as the installation knows it. */
export type OwnedData = KeptData & { readonly capability: string };

/** Export and erasure that follow from the tables alone; a capability adds what they do not say. */
export function dataIn(tables: PersonTables): KeptData {
  return {
    tables,
    export: (ctx, personId) => exportTables(ctx, tables, personId),
    erase: (ctx, personId) => eraseTables(ctx, tables, personId),
  };
}

export function tablesOf(tables: PersonTables): [table: keyof DB, spec: PersonTable][] {
  return Object.entries(tables).flatMap(([table, spec]) => (spec ? [[table as keyof DB, spec as PersonTable]] : []));
}

/** Whether a row of this table can stand in an export: it is about the person, so erasing them deletes it. */
export function isExported({ persons, notExported }: PersonTable): boolean {
  return notExported !== 'table' && Object.values(persons).includes('delete');
}

export async function exportTables(
  ctx: Ctx,
  tables: PersonTables,
  personId: PersonId,
): Promise<Record<string, PersonRow[]>> {
  const parts: Record<string, PersonRow[]> = {};
  for (const [table, spec] of tablesOf(tables)) {
    if (!isExported(spec)) continue;
    const { rows } = await sql<PersonRow>`select * from ${sql.table(table)}
      where school_id = ${ctx.schoolId} and ${namedIn(columnsThat(spec.persons, 'delete'), personId)}`.execute(ctx.db);
    if (rows.length > 0) parts[table] = rows.map((row) => withoutOthers(row, spec, personId));
  }
  return parts;
}

/** The ids of other people are theirs: what is handed to one person says only that there was somebody. */
function withoutOthers(row: PersonRow, { persons, notExported = [] }: PersonTable, personId: PersonId): PersonRow {
  const told = Object.entries(row).filter(([column]) => column !== 'schoolId' && !notExported.includes(column));
  return Object.fromEntries(
    told.map(([column, value]) => {
      const isOther = column in persons && value !== null && value !== personId;
      return [column, isOther ? 'someone else' : value];
    }),
  );
}

export async function eraseTables(ctx: Ctx, tables: PersonTables, personId: PersonId): Promise<void> {
  const pseudonym = ctx.newId<PersonId>();
  for (const [table, { persons }] of tablesOf(tables)) {
    for (const [column, what] of Object.entries(persons)) {
      const named = sql`school_id = ${ctx.schoolId} and ${sql.ref(column)} = ${personId}`;
      if (what === 'delete') await sql`delete from ${sql.table(table)} where ${named}`.execute(ctx.db);
      else
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${what === 'forget' ? null : pseudonym}::uuid
          where ${named}`.execute(ctx.db);
    }
  }
}

/** How many rows of each table name the person, and what would become of them. */
export async function countRows(
  ctx: Ctx,
  tables: PersonTables,
  personId: PersonId,
): Promise<{ readonly table: string; readonly kind: DataKind; readonly what: OnErasure; readonly rows: number }[]> {
  const counted = [];
  for (const [table, { kind, persons }] of tablesOf(tables)) {
    for (const what of ['delete', 'forget', 'pseudonym'] as const) {
      const columns = columnsThat(persons, what);
      if (Object.keys(columns).length === 0) continue;
      const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}
        where school_id = ${ctx.schoolId} and ${namedIn(columns, personId)}`.execute(ctx.db);
      counted.push({ table, kind, what, rows: rows[0]?.rows ?? 0 });
    }
  }
  return counted.filter(({ rows }) => rows > 0);
}

function columnsThat(persons: PersonTable['persons'], what: OnErasure): PersonTable['persons'] {
  return Object.fromEntries(Object.entries(persons).filter(([, one]) => one === what));
}

function namedIn(persons: PersonTable['persons'], personId: PersonId): RawBuilder<unknown> {
  const each = Object.keys(persons).map((column) => sql`${sql.ref(column)} = ${personId}`);
  return sql`(${sql.join(each, sql` or `)})`;
}
