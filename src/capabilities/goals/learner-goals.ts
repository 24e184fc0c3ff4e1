import { sql } from 'kysely';
import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit, today } from '../people/index.ts';
import { selectNamesOfGoals } from './browse.queries.ts';
import type { LearnerGoal } from './goals.contract.ts';
import { selectGoalsByIds } from './goals.queries.ts';

export interface LearnerGoalWords {
  readonly goalIds: readonly GoalId[];
  readonly textOlder: string;
  readonly textYoung: string | null;
  readonly criteria: readonly string[];
}

/** The learner goals of a class that have not ended, newest first. */
export async function selectLearnerGoals(ctx: Ctx, classId: ClassId): Promise<LearnerGoal[]> {
  return withNames(ctx, await current(ctx).where('learnerGoal.classId', '=', classId).execute());
}

/** Those that translate one goal, of the classes that the viewer teaches or is in today. */
export async function selectLearnerGoalsOfGoal(ctx: Ctx, goalId: GoalId, viewerId: PersonId): Promise<LearnerGoal[]> {
  const rows = await current(ctx)
    .where(sql<boolean>`${goalId}::uuid = any(learner_goal.goal_ids)`)
    .where(sql<boolean>`(${inClassOf(ctx, 'enrolment', viewerId)} or ${inClassOf(ctx, 'class_teacher', viewerId)})`)
    .execute();
  return withNames(ctx, rows);
}

export async function insertLearnerGoal(
  ctx: Ctx,
  classId: ClassId,
  authorId: PersonId,
  words: LearnerGoalWords,
): Promise<string> {
  await refuseUnknownGoals(ctx, words.goalIds);
  const learnerGoalId = ctx.newId<string>();
  await ctx.db
    .insertInto('learnerGoal')
    .values({
      schoolId: ctx.schoolId,
      learnerGoalId,
      classId,
      authorId,
      ...columnsOf(words),
      writtenAt: ctx.now,
      changedAt: ctx.now,
      endedAt: null,
    })
    .execute();
  await insertAudit(ctx, { action: 'learner-goal.written', subjectId: learnerGoalId, details: { classId, ...words } });
  ctx.touch(`class:${classId}`);
  return learnerGoalId;
}

/** The words before are in the audit of when they were written. */
export async function updateLearnerGoal(
  ctx: Ctx,
  classId: ClassId,
  learnerGoalId: string,
  words: LearnerGoalWords,
): Promise<void> {
  await refuseUnknownGoals(ctx, words.goalIds);
  const row = await ctx.db
    .updateTable('learnerGoal')
    .set({ ...columnsOf(words), changedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerGoalId', '=', learnerGoalId)
    .where('classId', '=', classId)
    .where('endedAt', 'is', null)
    .returning('learnerGoalId')
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', { status: 404 });
  await insertAudit(ctx, { action: 'learner-goal.changed', subjectId: learnerGoalId, details: { classId, ...words } });
  ctx.touch(`class:${classId}`);
}

export async function endLearnerGoal(ctx: Ctx, classId: ClassId, learnerGoalId: string): Promise<void> {
  const row = await ctx.db
    .updateTable('learnerGoal')
    .set({ endedAt: ctx.now })
    .where('schoolId', '=', ctx.schoolId)
    .where('learnerGoalId', '=', learnerGoalId)
    .where('classId', '=', classId)
    .where('endedAt', 'is', null)
    .returning('learnerGoalId')
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', { status: 404 });
  await insertAudit(ctx, { action: 'learner-goal.ended', subjectId: learnerGoalId, details: { classId } });
  ctx.touch(`class:${classId}`);
}

function current(ctx: Ctx) {
  return ctx.db
    .selectFrom('learnerGoal')
    .leftJoin('person', (join) =>
      join.onRef('person.schoolId', '=', 'learnerGoal.schoolId').onRef('person.personId', '=', 'learnerGoal.authorId'),
    )
    .select(['learnerGoal.learnerGoalId', 'learnerGoal.classId', 'learnerGoal.goalIds', 'learnerGoal.textOlder'])
    .select(['learnerGoal.textYoung', 'learnerGoal.criteria', 'learnerGoal.writtenAt', 'learnerGoal.changedAt'])
    .select(['person.givenName', 'person.familyName'])
    .where('learnerGoal.schoolId', '=', ctx.schoolId)
    .where('learnerGoal.endedAt', 'is', null)
    .orderBy('learnerGoal.writtenAt', 'desc')
    .orderBy('learnerGoal.learnerGoalId');
}

function inClassOf(ctx: Ctx, through: 'enrolment' | 'class_teacher', personId: PersonId) {
  const person = sql.ref(through === 'enrolment' ? 'learner_id' : 'teacher_id');
  return sql<boolean>`learner_goal.class_id in (
    select class_id from ${sql.table(through)}
     where school_id = ${ctx.schoolId} and ${person} = ${personId}
       and from_on <= ${today(ctx)}::date and (until_on is null or until_on >= ${today(ctx)}::date))`;
}

function columnsOf(words: LearnerGoalWords) {
  const { goalIds, textOlder, textYoung, criteria } = words;
  return { goalIds: [...new Set(goalIds)], textOlder, textYoung, criteria: [...criteria] };
}

async function refuseUnknownGoals(ctx: Ctx, goalIds: readonly GoalId[]): Promise<void> {
  const asked = new Set(goalIds);
  const known = await selectGoalsByIds(ctx, [...asked]);
  if (known.filter((goal) => goal.kind === 'goal').length < asked.size)
    throw new Problem('goal-unknown', { status: 404 });
}

async function withNames(
  ctx: Ctx,
  rows: Awaited<ReturnType<ReturnType<typeof current>['execute']>>,
): Promise<LearnerGoal[]> {
  const names = await selectNamesOfGoals(ctx, [...new Set(rows.flatMap((row) => row.goalIds))]);
  return rows.map(({ goalIds, givenName, familyName, ...row }) => ({
    ...row,
    goals: names.filter((name) => goalIds.includes(name.goalId)),
    author: givenName === null ? null : `${givenName} ${familyName}`,
    writtenAt: row.writtenAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  }));
}
