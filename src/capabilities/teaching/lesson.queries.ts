import { sql } from 'kysely';
import type { ClassId, GoalId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { today } from '../people/index.ts';

/** The lesson of a class today: the newest of the teacher who asks, else the newest of a colleague. */
export function selectOptionalLesson(ctx: Ctx, classId: ClassId) {
  const day = today(ctx);
  return ctx.db
    .selectFrom('lesson')
    .select(['lessonId', 'title', 'goalIds', 'untilOn'])
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('endedAt', 'is', null)
    .where('fromOn', '<=', day)
    .where('untilOn', '>=', day)
    .orderBy(sql`made_by is not distinct from ${ctx.actor?.personId ?? null}::uuid`, 'desc')
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertLesson(
  ctx: Ctx,
  lesson: { lessonId: string; classId: ClassId; goalIds: readonly GoalId[]; title: string | null; untilOn: string },
): Promise<void> {
  await ctx.db
    .insertInto('lesson')
    .values({
      ...lesson,
      goalIds: [...lesson.goalIds],
      schoolId: ctx.schoolId,
      fromOn: today(ctx),
      madeBy: ctx.actor?.personId ?? null,
      madeAt: ctx.now,
    })
    .execute();
}

/** Ends the lessons of a class that this teacher made; those of colleagues stay. */
export async function endOwnLessons(ctx: Ctx, classId: ClassId): Promise<number> {
  const ended = await ctx.db
    .updateTable('lesson')
    .set({ endedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .where('madeBy', '=', ctx.actor?.personId ?? '')
    .where('endedAt', 'is', null)
    .returning('lessonId')
    .execute();
  return ended.length;
}
