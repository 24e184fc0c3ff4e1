import { sql } from 'kysely';
import type { FrameworkId, GoalId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { canonicalText, type FrameworkContent } from './domain/framework-content.ts';

const BATCH = 500;

/** Versions are numbered one after the other: who stores a framework waits for who is storing one. */
export async function lockFrameworks(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(4401)`.execute(ctx.db);
}

export function selectOptionalFrameworkHead(ctx: Ctx, frameworkId: FrameworkId) {
  return ctx.db
    .selectFrom('framework')
    .select(['frameworkId', 'version', 'contentHash', 'stewardSchoolId', 'ownerSchoolId'])
    .where('frameworkId', '=', frameworkId)
    .executeTakeFirst();
}

/** A version whole, the newest one unless said. Throws when the school does not see the framework. */
export async function selectFrameworkContent(
  ctx: Ctx,
  frameworkId: FrameworkId,
  version?: number,
): Promise<FrameworkContent> {
  const content = await selectOptionalFrameworkContent(ctx, frameworkId, version);
  if (!content) throw new Problem('framework-unknown', { status: 404 });
  return content;
}

export async function selectOptionalFrameworkContent(
  ctx: Ctx,
  frameworkId: FrameworkId,
  version?: number,
): Promise<FrameworkContent | undefined> {
  const row = await ctx.db
    .selectFrom('frameworkVersion')
    .select('content')
    .where('frameworkId', '=', frameworkId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Only `insertFrameworkVersion` writes this column, from a value of this type.
  return row?.content as FrameworkContent | undefined;
}

export interface FrameworkRow {
  readonly frameworkId: FrameworkId;
  readonly ownerSchoolId: SchoolId | null;
  readonly stewardSchoolId: SchoolId | null;
  readonly version: number;
  readonly contentHash: string;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
}

export async function upsertFramework(ctx: Ctx, row: FrameworkRow, content: FrameworkContent): Promise<void> {
  const { framework, texts } = content;
  const values = {
    ...row,
    identifier: framework.identifier,
    title: framework.title,
    texts: canonicalText(texts),
    description: framework.description ?? null,
    language: framework.language,
    publisher: framework.publisher ?? null,
    subject: framework.subject ?? null,
    licence: framework.licence ?? null,
    attribution: framework.attribution ?? null,
    sourceUri: framework.sourceUri ?? null,
    adoptionStatus: framework.adoptionStatus ?? null,
    sourceVersion: framework.version ?? null,
    importedAt: ctx.now,
  };
  const { frameworkId, ownerSchoolId: _owner, stewardSchoolId: _steward, identifier: _identifier, ...changes } = values;
  await ctx.db
    .insertInto('framework')
    .values(values)
    .onConflict((conflict) => conflict.column('frameworkId').doUpdateSet(changes))
    .execute();
}

export async function insertFrameworkVersion(
  ctx: Ctx,
  row: { frameworkId: FrameworkId; version: number; fileName: string; contentHash: string },
  content: FrameworkContent,
  report: { mended: unknown; counts: unknown },
): Promise<void> {
  await ctx.db
    .insertInto('frameworkVersion')
    .values({
      ...row,
      importedAt: ctx.now,
      mended: canonicalText(report.mended),
      counts: canonicalText(report.counts),
      content: canonicalText(content),
    })
    .execute();
}

/** One goal as `json_to_recordset` reads it; keys are the column names. */
export interface GoalRow {
  readonly goal_id: GoalId;
  readonly framework_id: FrameworkId;
  readonly source_id: string;
  readonly kind: string;
  readonly code: string | undefined;
  readonly statement: string;
  readonly abbreviated: string | undefined;
  readonly notes: string | undefined;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly texts: unknown;
  readonly year_from: number | undefined;
  readonly year_to: number | undefined;
  readonly minimum: boolean;
  readonly position: number;
  readonly valid_from: string | undefined;
  readonly valid_until: string | undefined;
  readonly item_type: string | undefined;
  readonly source_uri: string | undefined;
  readonly since_version: number;
  readonly dutch: string;
  readonly english: string;
  readonly plain: string;
  readonly besides: string;
}

/** Writes the goals of a version; one that was there keeps its first version, and one that had ended stands again. */
export async function upsertGoals(ctx: Ctx, rows: readonly GoalRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = canonicalText(rows.slice(start, start + BATCH));
    await sql`
      insert into goal (goal_id, framework_id, source_id, kind, code, statement, abbreviated, notes, keywords, language, texts,
                        year_from, year_to, minimum, position, valid_from, valid_until, item_type, source_uri, since_version, search)
      select goal_id, framework_id, source_id, kind, code, statement, abbreviated, notes,
             array(select json_array_elements_text(keywords)), language, texts, year_from, year_to, minimum, position,
             valid_from, valid_until, item_type, source_uri, since_version,
             setweight(to_tsvector('dutch', dutch) || to_tsvector('english', english) || to_tsvector('simple', plain), 'A')
               || setweight(to_tsvector('dutch', besides) || to_tsvector('simple', besides), 'C')
        from json_to_recordset(${batch}::json) as r(goal_id uuid, framework_id uuid, source_id text, kind text, code text, statement text,
             abbreviated text, notes text, keywords json, language text, texts jsonb, year_from smallint, year_to smallint,
             minimum boolean, position integer, valid_from date, valid_until date, item_type text, source_uri text,
             since_version integer, dutch text, english text, plain text, besides text)
      on conflict (goal_id) do update set
        kind = excluded.kind, code = excluded.code, statement = excluded.statement, abbreviated = excluded.abbreviated,
        notes = excluded.notes, keywords = excluded.keywords, language = excluded.language, texts = excluded.texts,
        year_from = excluded.year_from, year_to = excluded.year_to, minimum = excluded.minimum, position = excluded.position,
        valid_from = excluded.valid_from, valid_until = excluded.valid_until, item_type = excluded.item_type,
        source_uri = excluded.source_uri, until_version = null, search = excluded.search`.execute(ctx.db);
  }
}

/** Goals that a version no longer has; what hangs on them stays (G2). */
export async function endGoals(
  ctx: Ctx,
  frameworkId: FrameworkId,
  version: number,
  goalIds: readonly GoalId[],
): Promise<void> {
  if (goalIds.length === 0) return;
  await sql`update goal set until_version = ${version}
             where framework_id = ${frameworkId} and until_version is null and goal_id = any(${goalIds}::uuid[])`.execute(
    ctx.db,
  );
}

export interface RelationRow {
  readonly from_goal_id: GoalId;
  readonly to_goal_id: GoalId;
  readonly kind: string;
  readonly source_id: string | undefined;
  readonly sequence: number | undefined;
}

/** The relations that a framework says, all of them at once; earlier versions keep theirs in `framework_version`. */
export async function replaceRelations(
  ctx: Ctx,
  frameworkId: FrameworkId,
  rows: readonly RelationRow[],
): Promise<void> {
  await ctx.db.deleteFrom('goalRelation').where('frameworkId', '=', frameworkId).execute();
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = canonicalText(rows.slice(start, start + BATCH));
    await sql`
      insert into goal_relation (framework_id, from_goal_id, to_goal_id, kind, source_id, sequence)
      select ${frameworkId}::uuid, from_goal_id, to_goal_id, kind, source_id, sequence
        from json_to_recordset(${batch}::json) as r(from_goal_id uuid, to_goal_id uuid, kind text, source_id text, sequence integer)
      on conflict do nothing`.execute(ctx.db);
  }
}

/** Which of these goals exist, with the code or words by which a person knows them. */
export async function selectGoalNames(ctx: Ctx, goalIds: readonly GoalId[]): Promise<Map<GoalId, string>> {
  if (goalIds.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('goal')
    .select(['goalId', 'code', 'statement'])
    .where(sql<boolean>`goal_id = any(${goalIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.goalId, row.code ?? row.statement.slice(0, 80)]));
}

/** Prerequisites that other frameworks say, as far as the school sees them. */
export function selectPrerequisitesElsewhere(ctx: Ctx, frameworkId: FrameworkId) {
  return ctx.db
    .selectFrom('goalRelation')
    .select(['fromGoalId', 'toGoalId'])
    .where('frameworkId', '!=', frameworkId)
    .where('kind', '=', 'precedes')
    .execute();
}
