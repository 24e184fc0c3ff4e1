import { createHash } from 'node:crypto';
import type { FrameworkId, GoalId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { findCycle } from '../../standards/framework/cycle.ts';
import type { FrameworkGoal, FrameworkPackage, Mended } from '../../standards/framework/framework-package.ts';
import {
  type ContentChange,
  canonicalText,
  compareContents,
  type FrameworkContent,
} from './domain/framework-content.ts';
import type { FrameworkTexts, GoalTexts } from './domain/goal-texts.ts';
import { frameworkIdOf, goalIdOf } from './domain/identity.ts';
import { searchWordsOf } from './domain/search-words.ts';
import {
  endGoals,
  type GoalRow,
  insertFrameworkVersion,
  lockFrameworks,
  replaceRelations,
  selectGoalNames,
  selectOptionalFrameworkContent,
  selectOptionalFrameworkHead,
  selectPrerequisitesElsewhere,
  upsertFramework,
  upsertGoals,
} from './framework.queries.ts';

export interface FrameworkSource {
  readonly fileName: string;
  readonly mended: readonly Mended[];
  /** The school whose own goals these are; without it the framework is shared by all schools. */
  readonly ownerSchoolId?: SchoolId;
  /** The school that brings in a shared framework, when a school does (G7). */
  readonly stewardSchoolId?: SchoolId;
  /** By source id. */
  readonly texts?: ReadonlyMap<string, GoalTexts>;
  readonly frameworkTexts?: FrameworkTexts;
  /** Source ids of goals beyond the minimum; all others are minimum goals. */
  readonly beyondMinimum?: ReadonlySet<string>;
  /** Goals of other frameworks that the relations of the package name, by the name they have there. */
  readonly elsewhere?: ReadonlyMap<string, GoalId>;
}

export interface StoredFramework {
  readonly frameworkId: FrameworkId;
  readonly version: number;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly counts: FrameworkCounts;
}

export interface FrameworkCounts {
  /** What a learner reaches; `headings` are the domains and clusters above. */
  readonly goals: number;
  readonly headings: number;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly relations: number;
}

/**
 * Keeps a framework as a new version of itself, or not at all where nothing changed (G1). Runs with wall `school`.
 * Throws `goal-cycle` where its prerequisites, with those that other frameworks say, go in a circle (G4).
 */
export async function storeFramework(
  ctx: Ctx,
  framework: FrameworkPackage,
  source: FrameworkSource,
): Promise<StoredFramework> {
  await lockFrameworks(ctx);
  const planned = await planFramework(ctx, framework, source);
  const { frameworkId, version, outcome, counts, content, change } = planned;
  if (outcome === 'unchanged') return { frameworkId, version, outcome, counts };
  const goals = framework.goals;
  const row = {
    frameworkId,
    ownerSchoolId: source.ownerSchoolId ?? null,
    stewardSchoolId: source.stewardSchoolId ?? null,
    version,
    contentHash: planned.contentHash,
    yearFrom: smallest(goals.map((goal) => goal.yearFrom)),
    yearTo: largest(goals.map((goal) => goal.yearTo)),
  };
  await upsertFramework(ctx, row, content);
  await upsertGoals(
    ctx,
    goals.map((goal) => goalRow(goal, planned)),
  );
  await endGoals(
    ctx,
    frameworkId,
    version,
    change.ended.map((goal) => planned.goalId(goal.sourceId)),
  );
  await replaceRelations(
    ctx,
    frameworkId,
    framework.relations.map((relation) => ({
      from_goal_id: planned.goalId(relation.from),
      to_goal_id: planned.goalId(relation.to),
      kind: relation.kind,
      source_id: relation.sourceId,
      sequence: relation.sequence,
    })),
  );
  const { fileName, mended } = source;
  const stored = { frameworkId, version, fileName, contentHash: planned.contentHash };
  await insertFrameworkVersion(ctx, stored, content, { mended, counts });
  return { frameworkId, version, outcome, counts };
}

export interface PlannedFramework extends StoredFramework {
  readonly content: FrameworkContent;
  readonly contentHash: string;
  readonly change: ContentChange;
  /** The id that a name in the package's relations has here. */
  readonly goalId: (sourceId: string) => GoalId;
}

/** What storing would do, without doing it: the dry run. Throws `goal-cycle` as storing would. */
export async function planFramework(
  ctx: Ctx,
  framework: FrameworkPackage,
  source: FrameworkSource,
): Promise<PlannedFramework> {
  const frameworkId = frameworkIdOf(framework.identifier, source.ownerSchoolId);
  const content: FrameworkContent = {
    framework,
    texts: source.frameworkTexts ?? {},
    goalTexts: Object.fromEntries(source.texts ?? []),
    beyondMinimum: [...(source.beyondMinimum ?? [])].sort(),
    elsewhere: Object.fromEntries(source.elsewhere ?? []),
  };
  const contentHash = createHash('sha256').update(canonicalText(content)).digest('hex');
  const head = await selectOptionalFrameworkHead(ctx, frameworkId);
  const before = head && (await selectOptionalFrameworkContent(ctx, frameworkId));
  const change = compareContents(before, content);
  const outcome = !head ? 'new' : head.contentHash === contentHash ? 'unchanged' : 'changed';
  const planned: PlannedFramework = {
    frameworkId,
    version: (head?.version ?? 0) + (outcome === 'unchanged' ? 0 : 1),
    outcome,
    counts: countsOf(framework, change),
    content,
    contentHash,
    change,
    goalId: (sourceId) =>
      source.elsewhere?.get(sourceId) ?? goalIdOf(framework.identifier, sourceId, source.ownerSchoolId),
  };
  if (outcome !== 'unchanged') await refuseCycles(ctx, planned);
  return planned;
}

function countsOf(framework: FrameworkPackage, change: ContentChange): FrameworkCounts {
  const goals = framework.goals.filter((goal) => goal.kind === 'goal').length;
  return {
    goals,
    headings: framework.goals.length - goals,
    added: change.added.length,
    changed: change.changed.length,
    ended: change.ended.length,
    relations: framework.relations.length,
  };
}

/** The circle is shown in the codes that people know, first goal again at the end. */
async function refuseCycles(ctx: Ctx, planned: PlannedFramework): Promise<void> {
  const { framework } = planned.content;
  const elsewhere = await selectPrerequisitesElsewhere(ctx, planned.frameworkId);
  const cycle =
    findCycle([
      ...elsewhere.map(({ fromGoalId, toGoalId }) => ({ from: fromGoalId, to: toGoalId, kind: 'precedes' as const })),
      ...framework.relations.map(({ from, to, kind }) => ({
        from: planned.goalId(from),
        to: planned.goalId(to),
        kind,
      })),
    ]) ?? findCycle(framework.relations, 'partOf')?.map(planned.goalId);
  if (!cycle) return;
  const names = new Map<string, string>([
    ...(await selectGoalNames(ctx, cycle as GoalId[])),
    ...framework.goals.map(
      (goal) => [planned.goalId(goal.sourceId), goal.code ?? goal.statement.slice(0, 80)] as const,
    ),
  ]);
  const shown = [...cycle, ...cycle.slice(0, 1)].map((goalId) => names.get(goalId) ?? goalId);
  const data = { length: cycle.length, cycle: shown.join(' → ') };
  throw new Problem('goal-cycle', { status: 409, data, faults: [{ code: 'framework.cycle', data }] });
}

function goalRow(goal: FrameworkGoal, planned: PlannedFramework): GoalRow {
  const { framework, goalTexts, beyondMinimum } = planned.content;
  const texts = goalTexts[goal.sourceId] ?? {};
  const language = goal.language ?? framework.language;
  return {
    goal_id: planned.goalId(goal.sourceId),
    framework_id: planned.frameworkId,
    source_id: goal.sourceId,
    kind: goal.kind,
    code: goal.code,
    statement: goal.statement,
    abbreviated: goal.abbreviated,
    notes: goal.notes,
    keywords: goal.keywords ?? [],
    language,
    texts,
    year_from: goal.yearFrom,
    year_to: goal.yearTo,
    minimum: !beyondMinimum.includes(goal.sourceId),
    position: goal.position,
    valid_from: goal.validFrom,
    valid_until: goal.validUntil,
    item_type: goal.itemType,
    source_uri: goal.uri,
    since_version: planned.version,
    ...searchWordsOf(goal, texts, language),
  };
}

function smallest(numbers: readonly (number | undefined)[]): number | null {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}

function largest(numbers: readonly (number | undefined)[]): number | null {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}
