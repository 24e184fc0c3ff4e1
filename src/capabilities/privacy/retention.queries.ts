import { sql } from 'kysely';
import { DATA_KINDS, type DataKind, KEPT_FOR, type KeptFor } from '../../kernel/data-kinds.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

export type KeptForKinds = Readonly<Record<DataKind, KeptFor>>;

/** How long this school keeps each kind: what it set itself, and our default for the rest. */
export async function selectKeptFor(ctx: Ctx): Promise<KeptForKinds> {
  const rows = await ctx.db
    .selectFrom('retention')
    .select(['kind', 'months'])
    .where('schoolId', '=', ctx.schoolId)
    .execute();
  const set = new Map(rows.map(({ kind, months }) => [kind, months]));
  return Object.fromEntries(
    DATA_KINDS.map((kind) => [kind, { ...KEPT_FOR[kind], months: set.get(kind) ?? KEPT_FOR[kind].months }]),
  ) as KeptForKinds;
}

export async function upsertKeptFor(ctx: Ctx, kinds: readonly { readonly kind: DataKind; readonly months: number }[]) {
  for (const { kind, months } of kinds)
    await ctx.db
      .insertInto('retention')
      .values({ schoolId: ctx.schoolId, kind, months, setAt: ctx.now })
      .onConflict((conflict) =>
        conflict
          .columns(['schoolId', 'kind'])
          .doUpdateSet((eb) => ({ months: eb.ref('excluded.months'), setAt: eb.ref('excluded.setAt') })),
      )
      .execute();
}

export async function upsertConsentAge(ctx: Ctx, consentAge: number): Promise<void> {
  await ctx.db
    .insertInto('privacySetting')
    .values({ schoolId: ctx.schoolId, consentAge, setAt: ctx.now })
    .onConflict((conflict) =>
      conflict
        .column('schoolId')
        .doUpdateSet((eb) => ({ consentAge: eb.ref('excluded.consentAge'), setAt: eb.ref('excluded.setAt') })),
    )
    .execute();
}

export interface Leaver {
  readonly personId: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly leftOn: string;
}

/** Everybody who is no member any more, with the last day they were; those whose data is held longer are left out. */
export async function selectLeavers(ctx: Ctx, day: string): Promise<Leaver[]> {
  const { rows } = await sql<Leaver>`
    select p.person_id, p.given_name, p.family_name, coalesce(p.ended_on, max(m.until_on))::text as left_on
      from person p left join membership m on m.school_id = p.school_id and m.person_id = p.person_id
     where p.school_id = ${ctx.schoolId}
       and not exists (select from retention_hold h where h.school_id = p.school_id and h.person_id = p.person_id and h.until_on >= ${day}::date)
     group by p.school_id, p.person_id
    having count(*) filter (where m.person_id is not null and (m.until_on is null or m.until_on >= ${day}::date)) = 0
       and coalesce(p.ended_on, max(m.until_on)) < ${day}::date
     order by left_on, p.family_name, p.given_name, p.person_id`.execute(ctx.db);
  return rows;
}

export async function selectHolds(ctx: Ctx, day: string) {
  return ctx.db
    .selectFrom('retentionHold')
    .innerJoin('person', (join) =>
      join
        .onRef('person.schoolId', '=', 'retentionHold.schoolId')
        .onRef('person.personId', '=', 'retentionHold.personId'),
    )
    .select(['retentionHold.personId', 'givenName', 'familyName', 'reason', 'untilOn'])
    .where('retentionHold.schoolId', '=', ctx.schoolId)
    .where('untilOn', '>=', day)
    .orderBy('untilOn')
    .execute();
}

export async function upsertHold(
  ctx: Ctx,
  hold: { readonly personId: PersonId; readonly reason: string; readonly untilOn: string; readonly by: PersonId },
): Promise<void> {
  await ctx.db
    .insertInto('retentionHold')
    .values({
      ...{ schoolId: ctx.schoolId, personId: hold.personId, reason: hold.reason, untilOn: hold.untilOn },
      ...{ setBy: hold.by, setAt: ctx.now },
    })
    .onConflict((conflict) =>
      conflict.columns(['schoolId', 'personId']).doUpdateSet((eb) => ({
        reason: eb.ref('excluded.reason'),
        untilOn: eb.ref('excluded.untilOn'),
        setBy: eb.ref('excluded.setBy'),
        setAt: eb.ref('excluded.setAt'),
      })),
    )
    .execute();
}

/** When this school last cleaned up. */
export async function selectLastCleanUp(ctx: Ctx): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('audit')
    .select('at')
    .where('schoolId', '=', ctx.schoolId)
    .where('action', '=', 'retention.done')
    .orderBy('at', 'desc')
    .executeTakeFirst();
  return row ? new Date(row.at).toISOString() : null;
}
