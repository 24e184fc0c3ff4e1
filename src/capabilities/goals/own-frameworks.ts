import type { FrameworkId, GoalId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { insertAudit } from '../people/index.ts';
import type { FrameworkContent } from './domain/framework-content.ts';
import { type OwnGoal, withOwnGoal, withoutOwnGoal } from './domain/own-framework.ts';
import { lockFrameworks, selectFrameworkContent, selectOptionalFrameworkHead } from './framework.queries.ts';
import { selectGoalsByIds } from './goals.queries.ts';
import { type StoredFramework, storeFramework } from './store-framework.ts';

/** An empty framework of the school, to which goals are added one by one. */
export async function createOwnFramework(
  ctx: Ctx,
  input: { title: string; subject: string | null; language: string; publisher: string },
): Promise<FrameworkId> {
  const { title, language, publisher, subject } = input;
  const framework = {
    identifier: ctx.newId<string>(),
    title,
    language,
    publisher,
    ...(subject === null ? {} : { subject }),
    goals: [],
    relations: [],
  };
  const { frameworkId } = await storeFramework(ctx, framework, {
    fileName: title,
    mended: [],
    ownerSchoolId: ctx.schoolId,
  });
  await insertAudit(ctx, { action: 'framework.created', subjectId: frameworkId, details: { title } });
  return frameworkId;
}

export interface OwnGoalInput {
  readonly frameworkId: FrameworkId;
  readonly code: string;
  readonly statement: string;
  readonly parentGoalId: GoalId | null;
  readonly prerequisiteIds: readonly GoalId[];
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly minimum: boolean;
}

export async function addOwnGoal(
  ctx: Ctx,
  input: OwnGoalInput & { kind: OwnGoal['kind'] },
): Promise<{ goalId: GoalId; version: number }> {
  const content = await selectOwnContent(ctx, input.frameworkId);
  const sourceId = ctx.newId<string>();
  const stored = await storeOwnGoal(ctx, content, input, { sourceId, kind: input.kind });
  const goal = await selectGoalBySource(ctx, input.frameworkId, sourceId);
  await insertAudit(ctx, { action: 'goal.added', subjectId: goal, details: { code: input.code } });
  return { goalId: goal, version: stored.version };
}

export async function changeOwnGoal(ctx: Ctx, input: OwnGoalInput & { goalId: GoalId }): Promise<{ version: number }> {
  const content = await selectOwnContent(ctx, input.frameworkId);
  const sourceId = await selectSourceOfGoal(ctx, input.frameworkId, input.goalId);
  const before = content.framework.goals.find((goal) => goal.sourceId === sourceId);
  if (!before) throw new Problem('goal-unknown', { status: 404 });
  const stored = await storeOwnGoal(ctx, content, input, { sourceId, kind: before.kind });
  await insertAudit(ctx, { action: 'goal.changed', subjectId: input.goalId, details: { code: input.code } });
  return { version: stored.version };
}

export async function endOwnGoal(
  ctx: Ctx,
  input: { frameworkId: FrameworkId; goalId: GoalId },
): Promise<{ version: number }> {
  const content = await selectOwnContent(ctx, input.frameworkId);
  const sourceId = await selectSourceOfGoal(ctx, input.frameworkId, input.goalId);
  const stored = await store(ctx, withoutOwnGoal(content, sourceId));
  await insertAudit(ctx, { action: 'goal.ended', subjectId: input.goalId });
  return { version: stored.version };
}

async function selectOwnContent(ctx: Ctx, frameworkId: FrameworkId): Promise<FrameworkContent> {
  await lockFrameworks(ctx);
  const head = await selectOptionalFrameworkHead(ctx, frameworkId);
  if (!head) throw new Problem('framework-unknown', { status: 404 });
  if (head.ownerSchoolId !== ctx.schoolId) throw new Problem('framework-not-own', { status: 409 });
  return selectFrameworkContent(ctx, frameworkId);
}

async function storeOwnGoal(
  ctx: Ctx,
  content: FrameworkContent,
  input: OwnGoalInput,
  what: { sourceId: string; kind: OwnGoal['kind'] },
): Promise<StoredFramework> {
  const { names, elsewhere } = await namesOf(ctx, input);
  const edited = withOwnGoal(
    content,
    {
      ...what,
      code: input.code,
      statement: input.statement,
      parent: input.parentGoalId === null ? undefined : names.get(input.parentGoalId),
      prerequisites: input.prerequisiteIds.flatMap((goalId) => names.get(goalId) ?? []),
      yearFrom: input.yearFrom ?? undefined,
      yearTo: input.yearTo ?? undefined,
      minimum: input.minimum,
    },
    elsewhere,
  );
  if (!edited.ok) throw new Problem(edited.reason, { status: 409, data: { code: input.code } });
  return store(ctx, edited.content);
}

function store(ctx: Ctx, content: FrameworkContent): Promise<StoredFramework> {
  return storeFramework(ctx, content.framework, {
    fileName: content.framework.title,
    mended: [],
    ownerSchoolId: ctx.schoolId,
    texts: new Map(Object.entries(content.goalTexts)),
    frameworkTexts: content.texts,
    beyondMinimum: new Set(content.beyondMinimum),
    elsewhere: new Map(Object.entries(content.elsewhere)),
  });
}

/** A goal of the same framework goes by its source id; one of another framework by its own id. */
async function namesOf(ctx: Ctx, input: OwnGoalInput) {
  const asked = [...new Set([...input.prerequisiteIds, ...(input.parentGoalId === null ? [] : [input.parentGoalId])])];
  const goals = await selectGoalsByIds(ctx, asked);
  if (goals.length < asked.length) throw new Problem('goal-unknown', { status: 404 });
  const isHere = (goal: (typeof goals)[number]) => goal.frameworkId === input.frameworkId;
  const parent = goals.find((goal) => goal.goalId === input.parentGoalId);
  if (parent && !isHere(parent)) throw new Problem('goal-parent-elsewhere', { status: 409 });
  return {
    names: new Map(goals.map((goal) => [goal.goalId, isHere(goal) ? goal.sourceId : goal.goalId])),
    elsewhere: Object.fromEntries(goals.filter((goal) => !isHere(goal)).map((goal) => [goal.goalId, goal.goalId])),
  };
}

async function selectSourceOfGoal(ctx: Ctx, frameworkId: FrameworkId, goalId: GoalId): Promise<string> {
  const [goal] = await selectGoalsByIds(ctx, [goalId]);
  if (!goal || goal.frameworkId !== frameworkId || goal.untilVersion !== null)
    throw new Problem('goal-unknown', { status: 404 });
  return goal.sourceId;
}

async function selectGoalBySource(ctx: Ctx, frameworkId: FrameworkId, sourceId: string): Promise<GoalId> {
  const row = await ctx.db
    .selectFrom('goal')
    .select('goalId')
    .where('frameworkId', '=', frameworkId)
    .where('sourceId', '=', sourceId)
    .executeTakeFirstOrThrow();
  return row.goalId;
}
