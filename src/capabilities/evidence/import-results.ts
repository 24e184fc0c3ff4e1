import type { ClassId, GoalId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { Mended } from '../../standards/framework/framework-package.ts';
import { readResults } from '../../standards/results/read.ts';
import { type GraphGoal, selectClassFrameworks, selectGoalGraph } from '../goals/index.ts';
import { insertAudit, selectClass } from '../people/index.ts';
import { authorOf } from './domain/recorded.ts';
import { planResults, type ReadResults, type ResultsChoices, type ResultsPlan } from './domain/results-plan.ts';
import { resultsTemplate } from './domain/results-template.ts';
import { recordEvidence, voidEvidence } from './evidence.actions.ts';
import { selectEarlierResults, selectKnownLearners } from './results.queries.ts';
import { openResultsFile } from './results-file.ts';

/** A file of results of one class, with what a person says about it. */
export interface ResultsImport extends ResultsChoices {
  readonly classId: ClassId;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Headings of the columns that hold the learner; detected where not said. */
  readonly learnerColumns: readonly string[] | undefined;
  /** What every column is on that does not say so itself. */
  readonly maximum?: number | undefined;
  /** Per heading: what it is on, or null to leave the column out. */
  readonly columns: Readonly<Record<string, { readonly maximum?: number | undefined } | null>>;
}

export interface PreparedResults {
  readonly plan: ResultsPlan;
  readonly learnerColumns: readonly string[];
  readonly notes: readonly Mended[];
}

/** What a file would record. Throws `results-refused` where it cannot be read; what a person may still choose is in `plan`. */
export async function prepareResults(ctx: Ctx, request: ResultsImport): Promise<PreparedResults> {
  const reading = await read(request);
  const learners = await selectKnownLearners(ctx, request.classId);
  const goals = await selectClassGoals(ctx, request.classId);
  const earlier = await selectEarlierResults(
    ctx,
    learners.map(({ personId }) => personId),
    request,
  );
  const { actor } = ctx;
  const plan = planResults(reading, choicesWithin(request, goals), {
    schoolId: ctx.schoolId,
    file: request.file,
    learners,
    goalsByCode: new Map(goals.flatMap(({ code, goalId }) => (code ? [[code.toUpperCase(), goalId] as const] : []))),
    author: actor ? { authorId: actor.personId, authorKind: authorOf(actor) } : { authorKind: 'teacher' },
    earlier,
  });
  return { plan, learnerColumns: reading.learnerColumns, notes: reading.notes };
}

async function read(request: ResultsImport): Promise<ReadResults> {
  const opening = await openResultsFile(request.file, request.bytes);
  if (!opening.ok) throw new Problem('results-refused', { faults: opening.faults });
  const columns = Object.fromEntries(
    Object.entries(request.columns).map(([heading, said]) => [
      heading,
      said === null ? null : said.maximum === undefined ? {} : { maximum: said.maximum },
    ]),
  );
  const mapping = {
    ...(request.learnerColumns ? { learner: request.learnerColumns } : {}),
    ...(request.maximum === undefined ? {} : { maximum: request.maximum }),
    columns,
  };
  const reading = readResults(opening.table, mapping, request.file);
  if (!reading.ok) throw new Problem('results-refused', { faults: reading.faults });
  return reading;
}

/** Goals of the class alone may be chosen. */
function choicesWithin(request: ResultsImport, goals: readonly GraphGoal[]): ResultsChoices {
  const known = new Set<GoalId>(goals.map(({ goalId }) => goalId));
  if (
    !Object.values(request.goals)
      .flat()
      .every((goalId) => known.has(goalId))
  )
    throw new Problem('goal-unknown', { status: 404 });
  return request;
}

/** The goals of the class's curricula, in their order. */
export async function selectClassGoals(ctx: Ctx, classId: ClassId): Promise<GraphGoal[]> {
  const graph = await selectGoalGraph(ctx, await selectClassFrameworks(ctx, classId));
  return [...graph.goals.values()];
}

/** Records a file of results whole, or refuses it whole (E7). A result that differs from before replaces it. */
export async function bringInResults(ctx: Ctx, request: ResultsImport): Promise<PreparedResults> {
  const prepared = await prepareResults(ctx, request);
  const { faults, results, known } = prepared.plan;
  if (faults.length > 0) throw new Problem('results-refused', { faults });
  for (const { replaces } of results)
    if (replaces) await voidEvidence(ctx, replaces.learnerId, replaces.eventId, `${request.title}, ${request.file}`);
  await recordEvidence(
    ctx,
    results.map(({ evidence }) => evidence),
  );
  const details = { title: request.title, day: request.day, file: request.file, recorded: results.length, known };
  await insertAudit(ctx, { action: 'evidence.results-imported', subjectId: request.classId, details });
  ctx.touch(`class:${request.classId}`);
  return prepared;
}

/** A CSV to fill in, with the class's learners and the chosen goals; goals without a code cannot stand in a heading. */
export async function resultsTemplateFor(
  ctx: Ctx,
  classId: ClassId,
  goalIds: readonly GoalId[],
  maximum: number,
): Promise<{ name: string; text: string }> {
  const { name } = await selectClass(ctx, classId);
  const goals = (await selectClassGoals(ctx, classId)).flatMap(({ goalId, code }) =>
    code && goalIds.includes(goalId) ? [{ code }] : [],
  );
  return { name: `${name}.csv`, text: resultsTemplate(await selectKnownLearners(ctx, classId), goals, maximum) };
}
