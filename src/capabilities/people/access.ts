import { sql } from 'kysely';
import type { Actor, Relation, Role, Target } from '../../kernel/access.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import {
  selectAccessibleLearners,
  selectAccessScopes,
  selectClassesOf,
  selectEnrolledIn,
  selectHasClass,
  selectHasPeople,
  selectTeachesClass,
} from './people.queries.ts';

/** What each scope of `access` makes of its holder, while the holder has one of these roles at the school. */
const SCOPES: Readonly<Record<string, { readonly relation: Relation; readonly roles: readonly Role[] }>> = {
  self: { relation: 'self', roles: ['learner'] },
  class: { relation: 'classTeacher', roles: ['teacher', 'schoolLeader', 'administrator'] },
  guardian: { relation: 'guardianOf', roles: ['guardian'] },
  counsellor: { relation: 'counsellorOf', roles: ['counsellor'] },
  partner: { relation: 'partnerOf', roles: ['partner'] },
};

/**
 * How the actor stands today to the target: a relation to learners holds only when it holds to every one of them. A role in the
 * school is a relation to its own classes and people only; to those of another school it is none.
 */
export async function selectRelations(ctx: Ctx, actor: Actor, target: Target): Promise<ReadonlySet<Relation>> {
  const relations = new Set<Relation>(['member', ...actor.roles]);
  const roles = relations.size;
  const holds = (scope: string) => SCOPES[scope]?.roles.some((role) => actor.roles.includes(role)) ?? false;
  if (target.kind === 'class') {
    if (holds('class') && (await selectTeachesClass(ctx, actor, target.classId))) relations.add('classTeacher');
    if (holds('self') && (await selectEnrolledIn(ctx, actor, target.classId))) relations.add('classmate');
    if (relations.size === roles && !(await selectHasClass(ctx, target.classId))) return new Set();
  }
  if (target.kind === 'learners') {
    const asked = new Set(target.learnerIds);
    if (asked.size === 0) return relations;
    for (const row of await selectAccessScopes(ctx, actor.personId, [...asked])) {
      const relation = SCOPES[row.scope]?.relation;
      if (relation && holds(row.scope) && row.learners === asked.size) relations.add(relation);
    }
    if (relations.size === roles && !(await selectHasPeople(ctx, [...asked]))) return new Set();
  }
  return relations;
}

/** What an open page of this person may be told of: the learners and classes it may ask about, and the school. */
export async function selectHearableTopics(ctx: Ctx, actor: Actor): Promise<ReadonlySet<string>> {
  const learnerIds = await selectAccessibleLearners(ctx, actor.personId);
  const classes = await selectClassesOf(ctx, actor.personId);
  return new Set([
    'school',
    ...learnerIds.map((learnerId) => `learner:${learnerId}`),
    ...classes.map((row) => `class:${row.classId}`),
  ]);
}

/**
 * Makes `access` again in the caller's transaction (P2): the days on which a relation holds, its holder has the role that goes
 * with it, and no restriction stands in between (P12). Days come and go by themselves: whoever asks compares them with today.
 * Whole school at once: one statement each way, 6,600 rows for 220 learners and 30 teachers.
 */
export async function refreshAccess(ctx: Ctx): Promise<void> {
  await ctx.db.deleteFrom('access').where('schoolId', '=', ctx.schoolId).execute();
  await sql`
    with member as (
      select person_id, case when role in ('teacher', 'schoolLeader', 'administrator') then 'staff' else role end as role,
             range_agg(daterange(from_on, until_on, '[]')) as days
        from membership where school_id = ${ctx.schoolId} and (until_on is null or until_on >= from_on)
       group by 1, 2
    ), restricted as (
      select viewer_id, learner_id, range_agg(daterange(from_on, until_on, '[]')) as days
        from relation_restriction where school_id = ${ctx.schoolId} and (until_on is null or until_on >= from_on)
       group by 1, 2
    ), held as (
      select person_id as viewer_id, person_id as learner_id, 'self' as scope, days from member where role = 'learner'
      union all
      select t.teacher_id, e.learner_id, 'class',
             datemultirange(daterange(t.from_on, t.until_on, '[]') * daterange(e.from_on, e.until_on, '[]')) * m.days
        from class_teacher t
        join enrolment e on e.school_id = t.school_id and e.class_id = t.class_id and (e.until_on is null or e.until_on >= e.from_on)
        join member m on m.person_id = t.teacher_id and m.role = 'staff'
       where t.school_id = ${ctx.schoolId} and (t.until_on is null or t.until_on >= t.from_on)
      union all
      select r.viewer_id, r.learner_id, r.kind, datemultirange(daterange(r.from_on, r.until_on, '[]')) * m.days
        from relation r join member m on m.person_id = r.viewer_id and m.role = r.kind
       where r.school_id = ${ctx.schoolId} and (r.until_on is null or r.until_on >= r.from_on)
    ), open as (
      select h.viewer_id, h.learner_id, h.scope, unnest(range_agg(h.days) - coalesce(range_agg(x.days), '{}'::datemultirange)) as days
        from held h left join restricted x on x.viewer_id = h.viewer_id and x.learner_id = h.learner_id and h.scope <> 'self'
       group by h.viewer_id, h.learner_id, h.scope
    )
    insert into access (school_id, viewer_id, learner_id, scope, from_on, until_on)
    select ${ctx.schoolId}::uuid, viewer_id, learner_id, scope, lower(days), coalesce(upper(days) - 1, 'infinity') from open`.execute(
    ctx.db,
  );
}
