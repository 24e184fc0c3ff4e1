import { sql } from 'kysely';
import type { Actor, Relation, Target } from '../../kernel/access.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectAccessScopes, selectClassesOf, selectEnrolledIn, selectTeachesClass } from './people.queries.ts';

const SCOPE_RELATIONS: Readonly<Record<string, Relation>> = {
  self: 'self',
  class: 'classTeacher',
  guardian: 'guardianOf',
  counsellor: 'counsellorOf',
  partner: 'partnerOf',
};

/** How the actor stands today to the target: a relation to learners holds only when it holds to every one of them. */
export async function selectRelations(ctx: Ctx, actor: Actor, target: Target): Promise<ReadonlySet<Relation>> {
  const relations = new Set<Relation>(['member', ...actor.roles]);
  if (target.kind === 'class') {
    if (await selectTeachesClass(ctx, actor, target.classId)) relations.add('classTeacher');
    if (await selectEnrolledIn(ctx, actor, target.classId)) relations.add('classmate');
  }
  if (target.kind === 'learners') {
    const asked = new Set(target.learnerIds);
    if (asked.size === 0) return relations;
    for (const row of await selectAccessScopes(ctx, actor.personId, [...asked])) {
      const relation = SCOPE_RELATIONS[row.scope];
      if (relation && row.learners === asked.size) relations.add(relation);
    }
  }
  return relations;
}

/** What an open page of this person may be told of: the learners and classes it may ask about, and the school. */
export async function selectHearableTopics(ctx: Ctx, actor: Actor): Promise<ReadonlySet<string>> {
  const learners = await ctx.db
    .selectFrom('access')
    .select('learnerId')
    .distinct()
    .where('schoolId', '=', ctx.schoolId)
    .where('viewerId', '=', actor.personId)
    .execute();
  const classes = await selectClassesOf(ctx, actor.personId);
  return new Set([
    'school',
    ...learners.map((row) => `learner:${row.learnerId}`),
    ...classes.map((row) => `class:${row.classId}`),
  ]);
}

/**
 * Makes `access` again from classes, guardianships and invitations, in the caller's transaction (P2). Whole school at
 * once: one statement each way, 6,600 rows for 220 learners and 30 teachers.
 */
export async function refreshAccess(ctx: Ctx): Promise<void> {
  await ctx.db.deleteFrom('access').where('schoolId', '=', ctx.schoolId).execute();
  await sql`
    insert into access (school_id, viewer_id, learner_id, scope, from_on, until_on)
    select school_id, person_id, person_id, 'self', from_on, max(coalesce(until_on, 'infinity'))
      from membership where school_id = ${ctx.schoolId} and role = 'learner'
     group by school_id, person_id, from_on
    union all
    select t.school_id, t.teacher_id, e.learner_id, 'class',
           greatest(t.from_on, e.from_on), max(least(coalesce(t.until_on, 'infinity'), coalesce(e.until_on, 'infinity')))
      from class_teacher t
      join enrolment e on e.school_id = t.school_id and e.class_id = t.class_id
     where t.school_id = ${ctx.schoolId}
       and greatest(t.from_on, e.from_on) <= least(coalesce(t.until_on, 'infinity'), coalesce(e.until_on, 'infinity'))
     group by t.school_id, t.teacher_id, e.learner_id, greatest(t.from_on, e.from_on)
    union all
    select school_id, viewer_id, learner_id, kind, from_on, max(coalesce(until_on, 'infinity'))
      from relation where school_id = ${ctx.schoolId}
     group by school_id, viewer_id, learner_id, kind, from_on`.execute(ctx.db);
}
