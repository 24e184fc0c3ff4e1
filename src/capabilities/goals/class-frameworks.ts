import { sql } from 'kysely';
import type { ClassId, FrameworkId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit, today } from '../people/index.ts';

/** The curricula a class works with, in place of those it had. */
export async function setClassFrameworks(
  ctx: Ctx,
  classId: ClassId,
  frameworkIds: readonly FrameworkId[],
): Promise<void> {
  const asked = [...new Set(frameworkIds)];
  await refuseUnseenFrameworks(ctx, asked);
  await ctx.db
    .deleteFrom('classFramework')
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .execute();
  if (asked.length > 0) {
    await ctx.db
      .insertInto('classFramework')
      .values(asked.map((frameworkId) => ({ schoolId: ctx.schoolId, classId, frameworkId })))
      .execute();
  }
  await insertAudit(ctx, { action: 'class.frameworks-set', subjectId: classId, details: { frameworkIds: asked } });
  ctx.touch(`class:${classId}`);
}

/** A foreign key would take another school's framework; only the wall knows that this school does not see it. */
async function refuseUnseenFrameworks(ctx: Ctx, frameworkIds: readonly FrameworkId[]): Promise<void> {
  if (frameworkIds.length === 0) return;
  const rows = await ctx.db
    .selectFrom('framework')
    .select('frameworkId')
    .where(sql<boolean>`framework_id = any(${frameworkIds}::uuid[])`)
    .execute();
  if (rows.length < frameworkIds.length) throw new Problem('framework-unknown', { status: 404 });
}

/** By subject, then by the first year they are for. */
export async function selectClassFrameworks(ctx: Ctx, classId: ClassId): Promise<FrameworkId[]> {
  const rows = await ctx.db
    .selectFrom('classFramework')
    .innerJoin('framework', 'framework.frameworkId', 'classFramework.frameworkId')
    .select('framework.frameworkId')
    .where('classFramework.schoolId', '=', ctx.schoolId)
    .where('classFramework.classId', '=', classId)
    .orderBy('framework.subject', (order) => order.desc().nullsLast())
    .orderBy('framework.yearFrom')
    .orderBy('framework.title')
    .execute();
  return rows.map((row) => row.frameworkId);
}

/** The curricula of the classes that a learner is in today. */
export async function selectLearnerFrameworks(ctx: Ctx, learnerId: PersonId): Promise<FrameworkId[]> {
  const day = today(ctx);
  const rows = await ctx.db
    .selectFrom('framework')
    .select('frameworkId')
    .where('frameworkId', 'in', (eb) =>
      eb
        .selectFrom('classFramework')
        .innerJoin('enrolment', (join) =>
          join
            .onRef('enrolment.schoolId', '=', 'classFramework.schoolId')
            .onRef('enrolment.classId', '=', 'classFramework.classId'),
        )
        .select('classFramework.frameworkId')
        .where('classFramework.schoolId', '=', ctx.schoolId)
        .where('enrolment.learnerId', '=', learnerId)
        .where('enrolment.fromOn', '<=', day)
        .where((where) => where.or([where('enrolment.untilOn', 'is', null), where('enrolment.untilOn', '>=', day)])),
    )
    .orderBy('subject', (order) => order.desc().nullsLast())
    .orderBy('yearFrom')
    .orderBy('title')
    .execute();
  return rows.map((row) => row.frameworkId);
}
