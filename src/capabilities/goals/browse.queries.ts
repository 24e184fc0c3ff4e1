import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { FrameworkId, GoalId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type FrameworkTexts, type GoalTexts, statementIn, titleIn } from './domain/goal-texts.ts';
import { typedWords } from './domain/search-words.ts';
import type { FrameworkSummary, GoalSummary, goalName as goalNameSchema } from './goals.contract.ts';

type GoalName = z.infer<typeof goalNameSchema>;

/** Every framework that the school sees: its own first, then by subject and year. */
export async function selectFrameworks(ctx: Ctx): Promise<FrameworkSummary[]> {
  const rows = await frameworksWithCounts(ctx)
    .orderBy(sql`framework.owner_school_id is null`)
    .orderBy('framework.subject', (order) => order.asc().nullsLast())
    .orderBy('framework.yearFrom', (order) => order.asc().nullsLast())
    .orderBy('framework.title')
    .execute();
  return rows.map(toSummary);
}

export async function selectFramework(ctx: Ctx, frameworkId: FrameworkId): Promise<FrameworkSummary> {
  const row = await frameworksWithCounts(ctx).where('framework.frameworkId', '=', frameworkId).executeTakeFirst();
  if (!row) throw new Problem('framework-unknown', { status: 404 });
  return toSummary(row);
}

function frameworksWithCounts(ctx: Ctx) {
  return ctx.db
    .selectFrom('framework')
    .leftJoin('goal', (join) =>
      join.onRef('goal.frameworkId', '=', 'framework.frameworkId').on('goal.untilVersion', 'is', null),
    )
    .select(['framework.frameworkId', 'framework.title', 'framework.texts', 'framework.description'])
    .select(['framework.language', 'publisher', 'subject', 'licence', 'attribution', 'framework.sourceUri'])
    .select(['adoptionStatus', 'framework.version', 'sourceVersion', 'framework.yearFrom', 'framework.yearTo'])
    .select(['importedAt', 'ownerSchoolId'])
    .select(sql<number>`count(*) filter (where goal.kind = 'goal')`.as('goals'))
    .select(sql<number>`count(*) filter (where goal.kind <> 'goal')`.as('headings'))
    .groupBy('framework.frameworkId');
}

type FrameworkRow = Awaited<ReturnType<ReturnType<typeof frameworksWithCounts>['execute']>>[number];

function toSummary({ title, texts, description, importedAt, ownerSchoolId, ...row }: FrameworkRow): FrameworkSummary {
  const known = texts as FrameworkTexts;
  return {
    ...row,
    titles: titleIn(known, title),
    descriptions: known.description ?? (description === null ? null : { nl: description, en: description }),
    importedAt: importedAt.toISOString(),
    own: ownerSchoolId !== null,
  };
}

export function selectFrameworkVersions(ctx: Ctx, frameworkId: FrameworkId) {
  return ctx.db
    .selectFrom('frameworkVersion')
    .select(['version', 'importedAt', 'fileName', 'counts', 'mended'])
    .where('frameworkId', '=', frameworkId)
    .orderBy('version', 'desc')
    .execute();
}

export interface GoalFilter {
  readonly query: string;
  readonly frameworkIds: readonly FrameworkId[];
  readonly year?: number | undefined;
  /** Limits to these goals: those of a learning line. */
  readonly goalIds?: readonly GoalId[] | undefined;
  readonly minimum?: 'only' | 'beyond' | undefined;
  readonly from: number;
  readonly limit: number;
}

/**
 * Goals that stand now, best match first; without words in the order of their frameworks (G6). A word matches by its
 * Dutch or English stem, by its beginning, or as the beginning of a code.
 */
export async function selectGoalsByFilter(
  ctx: Ctx,
  filter: GoalFilter,
): Promise<{ total: number; goals: GoalSummary[] }> {
  const words = typedWords(filter.query);
  const query = textQuery(words);
  const code = `${filter.query.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const page = ctx.db
    .selectFrom('goal')
    .innerJoin('framework', 'framework.frameworkId', 'goal.frameworkId')
    .where('goal.kind', '=', 'goal')
    .where('goal.untilVersion', 'is', null)
    .$if(filter.frameworkIds.length > 0, (q) =>
      q.where(sql<boolean>`goal.framework_id = any(${filter.frameworkIds}::uuid[])`),
    )
    .$if(filter.goalIds !== undefined, (q) => q.where(sql<boolean>`goal.goal_id = any(${filter.goalIds}::uuid[])`))
    .$if(filter.year !== undefined, (q) =>
      q.where(
        sql<boolean>`${filter.year} between coalesce(goal.year_from, goal.year_to) and coalesce(goal.year_to, goal.year_from)`,
      ),
    )
    .$if(filter.minimum !== undefined, (q) => q.where('goal.minimum', '=', filter.minimum === 'only'))
    .$if(filter.query.trim() !== '', (q) =>
      q.where(
        words.length > 0 ? sql<boolean>`(goal.search @@ ${query} or goal.code ilike ${code})` : sql<boolean>`false`,
      ),
    );
  const { total } = await page.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await page
    .select(SUMMARY_COLUMNS)
    .$if(words.length > 0, (q) =>
      q
        .orderBy(sql`coalesce(goal.code ilike ${code}, false)`, 'desc')
        .orderBy(sql`ts_rank(goal.search, ${query})`, 'desc'),
    )
    .orderBy('framework.title')
    .orderBy('goal.frameworkId')
    .orderBy('goal.position')
    .limit(filter.limit)
    .offset(filter.from)
    .execute();
  return { total, goals: rows.map(toGoalSummary) };
}

/** Every word must match; the empty list is never asked. */
function textQuery(words: readonly string[]): RawBuilder<unknown> {
  const perWord = words.map(
    (word) =>
      sql`(to_tsquery('dutch', ${word}) || to_tsquery('english', ${word}) || to_tsquery('simple', ${`${word}:*`}))`,
  );
  return sql`(${sql.join(perWord, sql` && `)})`;
}

const NAME_COLUMNS = [
  'goal.goalId',
  'goal.frameworkId',
  'goal.code',
  'goal.statement',
  'goal.language',
  'goal.texts',
] as const;
const SUMMARY_COLUMNS = [...NAME_COLUMNS, 'goal.yearFrom', 'goal.yearTo', 'goal.minimum', 'goal.validUntil'] as const;

interface NameRow {
  readonly goalId: GoalId;
  readonly frameworkId: FrameworkId;
  readonly code: string | null;
  readonly statement: string;
  readonly language: string;
  readonly texts: unknown;
}

export function toGoalName(row: NameRow): GoalName {
  const { goalId, frameworkId, code, language } = row;
  return { goalId, frameworkId, code, language, statement: statementIn(row.texts as GoalTexts, row.statement) };
}

export function toGoalSummary(
  row: NameRow & { yearFrom: number | null; yearTo: number | null; minimum: boolean; validUntil: string | null },
): GoalSummary {
  const { yearFrom, yearTo, minimum, validUntil } = row;
  return { ...toGoalName(row), yearFrom, yearTo, minimum, validUntil, iCan: (row.texts as GoalTexts).iCan ?? null };
}

/** Names of goals that stand or have stood, in the order of their frameworks. */
export async function selectNamesOfGoals(ctx: Ctx, goalIds: readonly GoalId[]): Promise<GoalName[]> {
  if (goalIds.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('goal')
    .select(NAME_COLUMNS)
    .where(sql<boolean>`goal_id = any(${goalIds}::uuid[])`)
    .orderBy('frameworkId')
    .orderBy('position')
    .execute();
  return rows.map(toGoalName);
}

/** The headings of a framework as it stands, in its order. */
export async function selectHeadings(ctx: Ctx, frameworkId: FrameworkId): Promise<GoalName[]> {
  const rows = await ctx.db
    .selectFrom('goal')
    .select(NAME_COLUMNS)
    .where('frameworkId', '=', frameworkId)
    .where('untilVersion', 'is', null)
    .where('kind', '!=', 'goal')
    .orderBy('position')
    .execute();
  return rows.map(toGoalName);
}

/** The relations of these goals, of every framework that the school sees. */
export async function selectRelationsOf(ctx: Ctx, goalIds: readonly GoalId[]) {
  if (goalIds.length === 0) return [];
  return ctx.db
    .selectFrom('goalRelation')
    .select(['fromGoalId as from', 'toGoalId as to', 'kind'])
    .where(sql<boolean>`(from_goal_id = any(${goalIds}::uuid[]) or to_goal_id = any(${goalIds}::uuid[]))`)
    .orderBy('sequence', (order) => order.asc().nullsLast())
    .execute();
}
