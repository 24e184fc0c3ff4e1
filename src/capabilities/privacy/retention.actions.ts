import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { DATA_KINDS, type DataKind } from '../../kernel/data-kinds.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import type { Erasure } from '../../platform/erasure-list.ts';
import { countRows, type OwnedData, tablesOf } from '../../platform/personal-data.ts';
import { today } from '../people/index.ts';
import { countAccounts, eraseAccount } from './accounts.queries.ts';
import { monthsBefore } from './domain/limits.ts';
import { eraseKinds, keep, newErasure } from './erasure.actions.ts';
import { insertErasedAudit, insertErasure } from './erasure.queries.ts';
import { type KeptForKinds, type Leaver, selectKeptFor, selectLeavers } from './retention.queries.ts';

/** Whose data of which kinds is past its time; `identity` takes the whole person along. */
export interface PersonDue extends Leaver {
  readonly kinds: readonly DataKind[];
  readonly rows: ReadonlyMap<DataKind, number>;
}

export interface CleanUp {
  readonly people: readonly PersonDue[];
  readonly kinds: readonly {
    readonly kind: DataKind;
    readonly from: 'leaving' | 'row';
    readonly months: number;
    /** What is older than this day is past its time. */
    readonly limit: string;
    readonly people: number;
    readonly rows: number;
  }[];
  readonly fingerprint: string;
}

/** Looking at the dry run is itself kept, so these count on while one reads. */
const isMoving = (kind: DataKind) => kind === 'commands' || kind === 'decisions' || kind === 'looks';

/**
 * The dry run: per kind how many people and rows are past their time today. Changes nothing. It counts accounts too, so it runs
 * with the role that erases.
 */
export async function foreseeCleanUp(ctx: Ctx, personalData: readonly OwnedData[]): Promise<CleanUp> {
  const keptFor = await selectKeptFor(ctx);
  const people = await peopleDue(ctx, personalData, keptFor);
  const kinds = [];
  for (const kind of DATA_KINDS) {
    const { from, months } = keptFor[kind];
    const limit = monthsBefore(today(ctx), months);
    const due = people.filter((person) => person.rows.has(kind));
    const rows =
      people.reduce((sum, person) => sum + (person.rows.get(kind) ?? 0), 0) +
      (from === 'row' ? await countOld(ctx, personalData, kind, limit) : 0);
    kinds.push({ kind, from, months, limit, people: due.length, rows });
  }
  const seen = people.map(({ personId, kinds: own, rows }) => [
    ...[personId, own],
    [...rows].filter(([kind]) => !isMoving(kind)),
  ]);
  const counted = kinds.filter(({ kind }) => !isMoving(kind));
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([seen, counted]))
    .digest('hex')
    .slice(0, 24);
  return { people, kinds, fingerprint };
}

async function peopleDue(ctx: Ctx, personalData: readonly OwnedData[], keptFor: KeptForKinds): Promise<PersonDue[]> {
  const day = today(ctx);
  const due: PersonDue[] = [];
  for (const leaver of await selectLeavers(ctx, day)) {
    const past = DATA_KINDS.filter(
      (kind) => keptFor[kind].from === 'leaving' && leaver.leftOn < monthsBefore(day, keptFor[kind].months),
    );
    const kinds = past.includes('identity') ? [...DATA_KINDS] : past;
    const rows = await countAbout(ctx, personalData, leaver.personId, kinds);
    if (rows.size > 0) due.push({ ...leaver, kinds: past, rows });
  }
  return due;
}

async function countAbout(
  ctx: Ctx,
  personalData: readonly OwnedData[],
  personId: PersonId,
  kinds: readonly DataKind[],
): Promise<Map<DataKind, number>> {
  const rows = new Map<DataKind, number>();
  for (const { tables } of personalData)
    for (const { what, kind, rows: n } of await countRows(ctx, tables, personId))
      if (what === 'delete' && kinds.includes(kind)) rows.set(kind, (rows.get(kind) ?? 0) + n);
  const accounts = kinds.includes('signIn') ? await countAccounts(ctx, personId) : 0;
  if (accounts > 0) rows.set('signIn', (rows.get('signIn') ?? 0) + accounts);
  return rows;
}

/** Tables whose rows grow old one by one, with the column that says how old. */
function agingTables(personalData: readonly OwnedData[], kind: DataKind) {
  return personalData.flatMap(({ tables }) =>
    tablesOf(tables).flatMap(([table, spec]) => (spec.kind === kind && spec.at ? [{ table, at: spec.at, spec }] : [])),
  );
}

type Aging = ReturnType<typeof agingTables>[number];

/** Older than the limit, and about nobody whose data is held. */
function old({ at, spec }: Aging, ctx: Ctx, limit: string) {
  const held = Object.keys(spec.persons).map(
    (column) => sql`not exists (select from retention_hold h where h.school_id = ${ctx.schoolId}
      and h.person_id = ${sql.ref(column)} and h.until_on >= ${today(ctx)}::date)`,
  );
  return sql`school_id = ${ctx.schoolId} and ${sql.ref(at)} < ${limit}::date and ${sql.join(held, sql` and `)}`;
}

async function countOld(ctx: Ctx, personalData: readonly OwnedData[], kind: DataKind, limit: string): Promise<number> {
  let total = 0;
  for (const aging of agingTables(personalData, kind)) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(aging.table)} where ${old(aging, ctx, limit)}`.execute(ctx.db);
    total += rows[0]?.n ?? 0;
  }
  return total;
}

/** Does what the dry run told, in one transaction, if it still is so; on record, and in the list that a restore reads (Y10). */
export async function cleanUp(
  runtime: Runtime,
  asked: { readonly schoolId: SchoolId; readonly by: PersonId; readonly fingerprint: string },
): Promise<{ people: number; rows: number }> {
  const { schoolId, by } = asked;
  const { done, erasures } = await inTransaction(
    runtime,
    { schoolId, wall: 'erasure', again: 'ifUndone' },
    async (ctx) => {
      const ahead = await foreseeCleanUp(ctx, runtime.personalData);
      if (ahead.fingerprint !== asked.fingerprint) throw new Problem('erasure-changed', { status: 409 });
      const made: Erasure[] = [];
      for (const person of ahead.people) made.push(await erasePast(ctx, runtime, person));
      for (const { kind, from, limit } of ahead.kinds)
        if (from === 'row')
          for (const aging of agingTables(runtime.personalData, kind))
            await sql`delete from ${sql.table(aging.table)} where ${old(aging, ctx, limit)}`.execute(ctx.db);
      const counts = {
        people: ahead.people.length,
        rows: ahead.kinds.reduce((sum, { rows }) => sum + rows, 0),
      };
      await insertErasedAudit(ctx, { by, action: 'retention.done', details: { ...counts, kinds: ahead.kinds } });
      return { done: counts, erasures: made };
    },
  );
  keep(runtime, erasures);
  runtime.announce(schoolId, new Set(['school']));
  return done;
}

async function erasePast(ctx: Ctx, runtime: Runtime, person: PersonDue): Promise<Erasure> {
  const isWhole = person.kinds.includes('identity');
  const erasure = newErasure(ctx, person.personId, isWhole ? 'all' : person.kinds);
  if (isWhole) {
    for (const owned of runtime.personalData.toReversed()) await owned.erase(ctx, person.personId);
    await eraseAccount(ctx, person.personId);
  } else await eraseKinds(ctx, runtime.personalData, person.personId, person.kinds);
  await insertErasure(ctx, erasure, 'retention');
  return erasure;
}
