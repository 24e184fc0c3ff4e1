import { sql } from 'kysely';
import type { FrameworkId, GoalId } from '../../kernel/ids.ts';
import type { Localized } from '../../kernel/text.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { type FrameworkTexts, type GoalTexts, statementIn, titleIn } from './domain/goal-texts.ts';
import { type LinedGoal, linesOf } from './domain/learning-lines.ts';

/** The goals of some frameworks as they stand now, with what comes before what. Read-only, shared by all requests. */
export interface GoalGraph {
  readonly frameworks: readonly GraphFramework[];
  readonly goals: ReadonlyMap<GoalId, GraphGoal>;
  /** In the order of the frameworks, then of each framework. */
  readonly lines: readonly GraphLine[];
  /** Only goals of this graph; goals without any are absent. */
  readonly prerequisites: ReadonlyMap<GoalId, readonly GoalId[]>;
  readonly followers: ReadonlyMap<GoalId, readonly GoalId[]>;
  /** In both directions; `related` and `sameAs` together. */
  readonly related: ReadonlyMap<GoalId, readonly GoalId[]>;
}

export interface GraphFramework {
  readonly frameworkId: FrameworkId;
  readonly titles: Localized;
  readonly subject: string | null;
  readonly language: string;
}

export interface GraphGoal {
  readonly goalId: GoalId;
  readonly frameworkId: FrameworkId;
  readonly code: string | null;
  readonly kind: 'goal';
  /** The source's own words stand for both languages where there is no translation. */
  readonly statement: Localized;
  /** The language of the statement at its source. */
  readonly language: string;
  readonly texts: GoalTexts;
  readonly lineId: string;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** Whether everybody must reach it (C6). */
  readonly minimum: boolean;
  readonly position: number;
  /** Last day that it counts, `yyyy-mm-dd`, where the source says so. */
  readonly validUntil: string | null;
}

export interface GraphLine {
  /** The heading's goal id, or the framework's where goals stand under none. */
  readonly lineId: string;
  readonly frameworkId: FrameworkId;
  readonly title: Localized;
  readonly goalIds: readonly GoalId[];
}

interface Relation {
  readonly from: GoalId;
  readonly to: GoalId;
  readonly kind: string;
}

/** One framework as it is loaded, before it is combined with others. */
interface Part {
  readonly framework: GraphFramework;
  readonly goals: readonly GraphGoal[];
  readonly lines: readonly GraphLine[];
  readonly relations: readonly Relation[];
}

// What is in memory is a cache of what the database holds under the same hash, so a rolled-back import leaves nothing wrong.
// Which frameworks a school sees is asked at every call; the cache only saves reading their goals again.
const parts = new Map<string, Part>();
const graphs = new Map<string, GoalGraph>();
const KEPT = 60;

/** The graph of these frameworks, in this order; a framework that the school does not see is left out. */
export async function selectGoalGraph(ctx: Ctx, frameworkIds: readonly FrameworkId[]): Promise<GoalGraph> {
  const heads = await selectHeads(ctx, frameworkIds);
  const key = heads.map(({ frameworkId, contentHash }) => `${frameworkId}@${contentHash}`).join();
  const known = graphs.get(key);
  if (known) return known;
  const loaded: Part[] = [];
  for (const head of heads) loaded.push(await selectPart(ctx, head));
  return keep(graphs, key, combine(loaded));
}

function keep<Value>(cache: Map<string, Value>, key: string, value: Value): Value {
  const oldest = cache.size >= KEPT ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(key, value);
  return value;
}

type Head = Awaited<ReturnType<typeof selectHeads>>[number];

async function selectHeads(ctx: Ctx, frameworkIds: readonly FrameworkId[]) {
  const asked = [...new Set(frameworkIds)];
  if (asked.length === 0) return [];
  const rows = await ctx.db
    .selectFrom('framework')
    .select(['frameworkId', 'version', 'contentHash', 'title', 'texts', 'subject', 'language'])
    .where(sql<boolean>`framework_id = any(${asked}::uuid[])`)
    .execute();
  return asked.flatMap((frameworkId) => rows.filter((row) => row.frameworkId === frameworkId));
}

async function selectPart(ctx: Ctx, head: Head): Promise<Part> {
  const key = `${head.frameworkId}@${head.contentHash}`;
  const known = parts.get(key);
  if (known) return known;
  const rows = await selectCurrentGoals(ctx, head.frameworkId);
  const relations = await selectRelations(ctx, head.frameworkId);
  const title = titleIn(head.texts as FrameworkTexts, head.title);
  const lined = rows.map((row) => ({ ...row, statement: statementIn(row.texts, row.statement) }));
  const { lines, lineOf } = linesOf<LinedGoal & (typeof lined)[number]>(lined, relations, {
    lineId: head.frameworkId,
    title,
  });
  const goals = lined
    .filter((row) => row.kind === 'goal')
    .map((row) => ({ ...row, kind: 'goal' as const, lineId: lineOf(row.goalId) }));
  return keep(parts, key, {
    framework: { frameworkId: head.frameworkId, titles: title, subject: head.subject, language: head.language },
    goals,
    lines: lines.map((line) => ({ ...line, frameworkId: head.frameworkId })),
    relations,
  });
}

async function selectCurrentGoals(ctx: Ctx, frameworkId: FrameworkId) {
  const rows = await ctx.db
    .selectFrom('goal')
    .select(['goalId', 'frameworkId', 'kind', 'code', 'statement', 'language', 'texts'])
    .select(['yearFrom', 'yearTo', 'minimum', 'position', 'validUntil'])
    .where('frameworkId', '=', frameworkId)
    .where('untilVersion', 'is', null)
    .orderBy('position')
    .orderBy('goalId')
    .execute();
  // Only `upsertGoals` writes this column, from a value of this type.
  return rows.map((row) => ({ ...row, texts: row.texts as GoalTexts }));
}

async function selectRelations(ctx: Ctx, frameworkId: FrameworkId): Promise<Relation[]> {
  return ctx.db
    .selectFrom('goalRelation')
    .select(['fromGoalId as from', 'toGoalId as to', 'kind'])
    .where('frameworkId', '=', frameworkId)
    .orderBy('sequence', (order) => order.asc().nullsLast())
    .orderBy('toGoalId')
    .orderBy('fromGoalId')
    .execute();
}

function combine(loaded: readonly Part[]): GoalGraph {
  const goals = new Map(loaded.flatMap((part) => part.goals.map((goal) => [goal.goalId, goal] as const)));
  const relations = loaded.flatMap((part) => part.relations).filter(({ from, to }) => goals.has(from) && goals.has(to));
  const precedes = relations.filter(({ kind }) => kind === 'precedes');
  const beside = relations.filter(({ kind }) => kind === 'related' || kind === 'sameAs');
  return {
    frameworks: loaded.map((part) => part.framework),
    goals,
    lines: loaded.flatMap((part) => part.lines),
    prerequisites: neighbours(precedes.map(({ from, to }) => [to, from])),
    followers: neighbours(precedes.map(({ from, to }) => [from, to])),
    related: neighbours(
      beside.flatMap(({ from, to }) => [
        [from, to],
        [to, from],
      ]),
    ),
  };
}

function neighbours(pairs: readonly (readonly [GoalId, GoalId])[]): Map<GoalId, GoalId[]> {
  const out = new Map<GoalId, GoalId[]>();
  for (const [goal, neighbour] of pairs) {
    const list = out.get(goal);
    if (!list) out.set(goal, [neighbour]);
    else if (!list.includes(neighbour)) list.push(neighbour);
  }
  return out;
}
