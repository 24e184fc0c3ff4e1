import { type RawBuilder, sql } from 'kysely';
import type { Relation } from '../../kernel/access.ts';
import type { Sight } from '../../kernel/data-kinds.ts';
import { schoolDay } from '../../kernel/dates.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type Look, windowOf } from '../../platform/look-log.ts';
import { lockOutErasures } from './erasure.queries.ts';

/** Adds looks; the same look again within its ten minutes counts up. Looks at staff are nobody's business and are left out. */
export async function insertLooks(ctx: Ctx, looks: readonly Look[]): Promise<void> {
  const rows = looks.map((look) => ({
    target_id: look.target.id,
    target_kind: look.target.kind,
    window_at: windowOf(look.firstAt),
    viewer_id: look.viewerId,
    relation: look.relation,
    sees: look.sees,
    look_id: ctx.newId(),
    day: schoolDay(look.firstAt),
    first_at: look.firstAt,
    last_at: look.lastAt,
    times: look.times,
  }));
  await lockOutErasures(ctx);
  await sql`
    insert into look (school_id, target_id, target_kind, window_at, viewer_id, relation, sees, look_id, day, first_at, last_at, times)
    select ${ctx.schoolId}::uuid, r.* from json_to_recordset(${JSON.stringify(rows)}::json) as r(target_id uuid, target_kind text,
           window_at timestamptz, viewer_id uuid, relation text, sees text, look_id uuid, day date, first_at timestamptz,
           last_at timestamptz, times int)
     where r.target_kind = 'class' or exists (select from membership m
             where m.school_id = ${ctx.schoolId} and m.person_id = r.target_id and m.role = 'learner')
    on conflict (school_id, target_id, window_at, viewer_id, relation, sees) do update
       set times = look.times + excluded.times, first_at = least(look.first_at, excluded.first_at),
           last_at = greatest(look.last_at, excluded.last_at)`.execute(ctx.db);
}

export interface LookRow {
  readonly lookId: string;
  readonly relation: Relation;
  readonly sees: Sight;
  readonly ofClass: boolean;
  readonly className: string | null;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly times: number;
}

/** Who looked at this learner, newest first: at the learner alone, or at a class while the learner was in it. Never who by name. */
export async function selectLooks(
  ctx: Ctx,
  learnerId: PersonId,
  page: { readonly before: Date | undefined; readonly limit: number },
): Promise<LookRow[]> {
  const { rows } = await sql<LookRow>`
    select distinct l.look_id, l.relation, l.sees, l.target_kind = 'class' as of_class, c.name as class_name, l.first_at, l.last_at, l.times
      from ${targetsOf(ctx, learnerId)} t
      join look l on l.school_id = ${ctx.schoolId} and ${concerns}
      left join class c on l.target_kind = 'class' and c.school_id = l.school_id and c.class_id = l.target_id
     where ${page.before ?? null}::timestamptz is null or l.first_at < ${page.before ?? null}::timestamptz
     order by l.first_at desc, l.look_id limit ${page.limit}`.execute(ctx.db);
  return rows;
}

/** Under what a look at this learner may stand: the learner, and each class with the days the learner was in it. */
function targetsOf(ctx: Ctx, learnerId: PersonId): RawBuilder<unknown> {
  return sql`(select ${learnerId}::uuid as id, 'learner' as kind, null::date as from_on, null::date as until_on
    union all select e.class_id, 'class', e.from_on, e.until_on from enrolment e
     where e.school_id = ${ctx.schoolId} and e.learner_id = ${learnerId})`;
}

const concerns = sql`l.target_id = t.id and l.target_kind = t.kind
  and (t.from_on is null or l.day >= t.from_on) and (t.until_on is null or l.day <= t.until_on)`;

/** Why counsellors and partners of this learner were let in, as their invitation says. */
export async function selectPurposes(ctx: Ctx, learnerId: PersonId) {
  return ctx.db
    .selectFrom('relation')
    .select(['kind', 'purpose', 'fromOn', 'untilOn'])
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerId', '=', learnerId)
    .where('purpose', 'is not', null)
    .execute();
}

export async function selectConcernsLearner(ctx: Ctx, learnerId: PersonId, lookId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${targetsOf(ctx, learnerId)} t
      join look l on l.school_id = ${ctx.schoolId} and l.look_id = ${lookId} and ${concerns}`.execute(ctx.db);
  return rows.length > 0;
}
