import { sql } from 'kysely';
import type { Ctx } from '../../platform/db/transaction.ts';
import { dayBefore } from './domain/days.ts';
import { today } from './people.queries.ts';
import { PERIOD_TABLES, type PeriodTable } from './roster.queries.ts';

type KeyOf<Table extends PeriodTable> = Readonly<Record<keyof (typeof PERIOD_TABLES)[Table], string>>;

interface Start {
  readonly from: string;
  readonly until?: string;
  /** Of a counsellor or partner only. */
  readonly purpose?: string;
}

/** Begins a period by hand; where one is open already it stays, with the later end and the new purpose. */
export async function startPeriod<Table extends PeriodTable>(
  ctx: Ctx,
  table: Table,
  key: KeyOf<Table>,
  start: Start,
): Promise<void> {
  const until = start.until ?? null;
  const purpose = start.purpose === undefined ? sql`` : sql`, purpose = ${start.purpose}`;
  const kept = await sql`update ${sql.table(table)}
       set until_on = case when ${until}::date is null or until_on is null then null else greatest(until_on, ${until}::date) end ${purpose}
     where school_id = ${ctx.schoolId} and ${matches(table, key)} and (until_on is null or until_on >= ${today(ctx)}::date)
    returning from_on`.execute(ctx.db);
  if (kept.rows.length > 0) return;
  const names = sql.join(Object.keys(key).map((name) => sql.ref(name)));
  const values = sql.join(Object.values<string>(key));
  const [extra, extraValue] = start.purpose === undefined ? [sql``, sql``] : [sql`, purpose`, sql`, ${start.purpose}`];
  await sql`insert into ${sql.table(table)} (school_id, ${names}, from_on, until_on, origin ${extra})
    values (${ctx.schoolId}, ${values}, ${start.from}, ${until}, 'hand' ${extraValue})
    on conflict (school_id, ${names}, from_on) do update set until_on = excluded.until_on, origin = excluded.origin`.execute(
    ctx.db,
  );
}

/** Ends what is open with yesterday as its last day, so that it holds no longer from now on. Returns how many ended. */
export async function endPeriods<Table extends PeriodTable>(
  ctx: Ctx,
  table: Table,
  key: Partial<KeyOf<Table>>,
): Promise<number> {
  const result = await sql`update ${sql.table(table)} set until_on = ${dayBefore(today(ctx))}::date
     where school_id = ${ctx.schoolId} and ${matches(table, key)} and (until_on is null or until_on >= ${today(ctx)}::date)
    returning from_on`.execute(ctx.db);
  return result.rows.length;
}

function matches(table: PeriodTable, key: Readonly<Record<string, string>> | object) {
  const types: Readonly<Record<string, string>> = PERIOD_TABLES[table];
  return sql.join(
    Object.entries(key).map(([name, value]) => sql`${sql.ref(name)} = ${value}::${sql.raw(types[name] ?? 'text')}`),
    sql` and `,
  );
}
