import type { z } from 'zod';
import type { ClassId } from '../../kernel/ids.ts';
import { route } from '../../platform/http/route.ts';
import { selectClass, selectClassLearners } from '../people/index.ts';
import {
  bringInResults,
  type PreparedResults,
  prepareResults,
  type ResultsImport,
  resultsTemplateFor,
  selectClassGoals,
} from './import-results.ts';
import { LARGEST_FILE, resultsContract } from './results.contract.ts';

const ofClass = {
  permission: 'evidence.results',
  of: (input: { classId: ClassId }) => ({ kind: 'class', classId: input.classId }) as const,
};

const bringIn = { ...ofClass, upload: LARGEST_FILE + 1024 * 1024 };

export const resultsRoutes = {
  classForResults: route(resultsContract.classForResults, ofClass, async (ctx, { classId }) => {
    const { name } = await selectClass(ctx, classId);
    const learners = await selectClassLearners(ctx, classId);
    const goals = await selectClassGoals(ctx, classId);
    return {
      class: { classId, name },
      learners: learners.map(({ personId, givenName, familyName }) => ({ personId, givenName, familyName })),
      goals: goals.map(({ goalId, code, statement }) => ({ goalId, code, statement })),
    };
  }),
  resultsTemplate: route(resultsContract.resultsTemplate, ofClass, async (ctx, { classId, goalIds, maximum }) => {
    const { name, text } = await resultsTemplateFor(ctx, classId, goalIds, maximum);
    return new File([text], name, { type: 'text/csv' });
  }),
  tryResults: route(resultsContract.tryResults, bringIn, async (ctx, input) =>
    told(await prepareResults(ctx, await asImport(input))),
  ),
  applyResults: route(resultsContract.applyResults, bringIn, async (ctx, input) =>
    told(await bringInResults(ctx, await asImport(input))),
  ),
};

type Input = z.output<NonNullable<(typeof resultsContract.tryResults)['~orpc']['inputSchema']>>;

async function asImport({ file, columns, learnerColumns, ...said }: Input): Promise<ResultsImport> {
  const goals = Object.entries(columns).flatMap(([heading, one]) => (one?.goalIds ? [[heading, one.goalIds]] : []));
  return {
    ...said,
    columns,
    learnerColumns,
    goals: Object.fromEntries(goals),
    file: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

function told({ plan, learnerColumns, notes }: PreparedResults) {
  return {
    learnerColumns: [...learnerColumns],
    columns: plan.columns.map((column) => ({ ...column, goalIds: [...column.goalIds] })),
    names: plan.names.map((name) => ({ ...name, learnerIds: [...name.learnerIds] })),
    faults: plan.faults.map((fault) => ({ ...fault, data: fault.data && { ...fault.data } })),
    notes: notes.map((note) => ({ ...note, data: note.data && { ...note.data } })),
    fresh: plan.results.length,
    replaced: plan.results.filter(({ replaces }) => replaces).length,
    known: plan.known,
    results: plan.results.map(({ line, heading, score, maximum, evidence, replaces }) => ({
      line,
      heading,
      learnerId: evidence.learnerId,
      score,
      maximum,
      before: replaces?.score ?? null,
    })),
  };
}
