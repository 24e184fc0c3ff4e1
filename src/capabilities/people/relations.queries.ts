import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { dayBefore } from './domain/days.ts';
import { today } from './people.queries.ts';

export interface ViewerOfLearner {
  readonly viewerId: PersonId;
  readonly learnerId: PersonId;
}

/** Restrictions of a learner's viewers that are not over, also those that are still to begin. */
export async function selectRestrictions(ctx: Ctx, learnerId: PersonId) {
  const { rows } = await sql<{
    viewerId: PersonId;
    sees: 'contact' | 'nothing';
    reason: string;
    from: string;
    until: string | null;
    setBy: string | null;
    setAt: Date;
  }>`
    select x.viewer_id, x.sees, x.reason, x.from_on as "from", x.until_on as until, x.set_at,
           p.given_name || ' ' || p.family_name as set_by
      from relation_restriction x left join person p on p.school_id = x.school_id and p.person_id = x.set_by
     where x.school_id = ${ctx.schoolId} and x.learner_id = ${learnerId}
       and (x.until_on is null or x.until_on >= ${today(ctx)}::date)
     order by x.viewer_id, x.from_on`.execute(ctx.db);
  return rows;
}

export interface NewRestriction extends ViewerOfLearner {
  readonly sees: 'contact' | 'nothing';
  readonly reason: string;
  readonly from: string;
  readonly until: string | null;
}

export async function upsertRestriction(ctx: Ctx, one: NewRestriction): Promise<void> {
  await sql`
    insert into relation_restriction (school_id, viewer_id, learner_id, sees, reason, from_on, until_on, set_by, set_at)
    values (${ctx.schoolId}, ${one.viewerId}, ${one.learnerId}, ${one.sees}, ${one.reason}, ${one.from}, ${one.until},
            ${ctx.actor?.personId ?? null}, ${ctx.now})
    on conflict (school_id, viewer_id, learner_id, from_on) do update set sees = excluded.sees, reason = excluded.reason,
       until_on = excluded.until_on, set_by = excluded.set_by, set_at = excluded.set_at`.execute(ctx.db);
}

/** From that day on nothing is restricted: what holds ends the day before, what was to begin never does. Returns how many ended. */
export async function endRestrictions(
  ctx: Ctx,
  { viewerId, learnerId }: ViewerOfLearner,
  day = today(ctx),
): Promise<number> {
  const result = await sql`update relation_restriction set until_on = ${dayBefore(day)}::date
     where school_id = ${ctx.schoolId} and viewer_id = ${viewerId} and learner_id = ${learnerId}
       and (until_on is null or until_on >= ${day}::date) returning from_on`.execute(ctx.db);
  return result.rows.length;
}

/** Whether these two stand in a relation that is not over. */
export async function selectHasRelation(ctx: Ctx, { viewerId, learnerId }: ViewerOfLearner): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('relation')
    .select('kind')
    .where('schoolId', '=', ctx.schoolId)
    .where('viewerId', '=', viewerId)
    .where('learnerId', '=', learnerId)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today(ctx))]))
    .executeTakeFirst();
  return row !== undefined;
}

export interface RelationDays extends ViewerOfLearner {
  readonly kind: 'guardian' | 'counsellor' | 'partner';
  readonly from: string;
  readonly until: string | null;
}

/** Gives the newest relation of these two that is not over other days. Returns whether there was one. */
export async function updateRelationDays(ctx: Ctx, one: RelationDays): Promise<boolean> {
  const result =
    await sql`update relation set from_on = ${one.from}::date, until_on = ${one.until}::date, origin = 'hand'
     where school_id = ${ctx.schoolId} and viewer_id = ${one.viewerId} and learner_id = ${one.learnerId} and kind = ${one.kind}
       and from_on = (select max(r.from_on) from relation r
             where r.school_id = ${ctx.schoolId} and r.viewer_id = ${one.viewerId} and r.learner_id = ${one.learnerId}
               and r.kind = ${one.kind} and (r.until_on is null or r.until_on >= ${today(ctx)}::date))
    returning from_on`.execute(ctx.db);
  return result.rows.length > 0;
}

/** The learners a person is a viewer of today, with what a restriction leaves to see. */
export async function selectChildrenOf(ctx: Ctx, viewerId: PersonId) {
  const day = today(ctx);
  const { rows } = await sql<{ personId: PersonId; givenName: string; sees: 'learning' | 'contact' }>`
    select p.person_id, p.given_name, min(case when x.sees is null then 'learning' else x.sees end) as sees
      from relation r join person p on p.school_id = r.school_id and p.person_id = r.learner_id
      left join relation_restriction x on x.school_id = r.school_id and x.viewer_id = r.viewer_id and x.learner_id = r.learner_id
        and x.from_on <= ${day}::date and (x.until_on is null or x.until_on >= ${day}::date)
     where r.school_id = ${ctx.schoolId} and r.viewer_id = ${viewerId}
       and r.from_on <= ${day}::date and (r.until_on is null or r.until_on >= ${day}::date)
     group by p.person_id, p.given_name having bool_and(x.sees is distinct from 'nothing')
     order by p.given_name, p.person_id`.execute(ctx.db);
  return rows;
}
