import { oc } from '@orpc/contract';
import { z } from 'zod';
import { classId, commandId, day, goalId, localized, personId } from '../../platform/contract/fields.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;

const data = z.record(z.string(), z.union([z.string(), z.number()]));

const source = {
  classId,
  file: z.file().max(LARGEST_FILE),
  /** Names the test: the same title on the same day is the same test, whose results are recorded once. */
  title: z.string().trim().min(1).max(120),
  day,
  purpose: z.enum(['of', 'for']),
  /** Headings of the columns that hold the learner; detected where not said. */
  learnerColumns: z.array(z.string().max(500)).min(1).max(3).optional(),
  /** What every column is on whose heading or cells do not say it. */
  maximum: z.number().positive().max(100_000).optional(),
  /** What a heading stands for and is on, or null to leave it out; a goal's code in the heading needs none. */
  columns: z
    .record(
      z.string().max(500),
      z
        .object({
          goalIds: z.array(goalId).min(1).max(6).optional(),
          maximum: z.number().positive().max(100_000).optional(),
        })
        .nullable(),
    )
    .default({}),
  /** Whom a name means, or null to leave the row out. */
  learners: z.record(z.string().max(500), personId.nullable()).default({}),
};

const learner = z.object({ personId, givenName: z.string(), familyName: z.string() });
const goal = z.object({ goalId, code: z.string().nullable(), statement: localized });

const outcome = z.object({
  learnerColumns: z.array(z.string()),
  columns: z.array(
    z.object({
      heading: z.string(),
      code: z.string(),
      maximum: z.number().nullable(),
      /** Empty where it is not known what the column stands for. */
      goalIds: z.array(goalId),
    }),
  ),
  names: z.array(
    z.object({
      text: z.string(),
      line: z.number().int(),
      /** One is certain, several are to be chosen from, none is nobody of this class. */
      learnerIds: z.array(personId),
      isLeftOut: z.boolean(),
    }),
  ),
  faults: z.array(
    z.object({
      file: z.string().optional(),
      line: z.number().int().optional(),
      field: z.string().optional(),
      code: z.string(),
      data: data.optional(),
    }),
  ),
  notes: z.array(z.object({ code: z.string(), where: z.string(), data: data.optional() })),
  /** To be recorded, of which some replace a result of the same test that differs. */
  fresh: z.number().int(),
  replaced: z.number().int(),
  /** Recorded already, as they are. */
  known: z.number().int(),
  results: z.array(
    z.object({
      line: z.number().int(),
      heading: z.string(),
      learnerId: personId,
      score: z.number(),
      maximum: z.number(),
      /** The share that was recorded before, where it differs. */
      before: z.number().nullable(),
    }),
  ),
});

export const resultsContract = {
  classForResults: oc
    .route({ method: 'GET', path: '/classes/{classId}/results', tags: ['evidence'] })
    .input(z.object({ classId }))
    .output(
      z.object({ class: z.object({ classId, name: z.string() }), learners: z.array(learner), goals: z.array(goal) }),
    ),
  resultsTemplate: oc
    .route({ method: 'POST', path: '/classes/{classId}/results/template', tags: ['evidence'] })
    .input(
      z.object({
        classId,
        goalIds: z.array(goalId).min(1).max(60),
        maximum: z.number().int().min(1).max(1000).default(10),
      }),
    )
    .output(z.file()),
  /** What bringing the file in would record; nothing is kept. */
  tryResults: oc
    .route({ method: 'POST', path: '/classes/{classId}/results/try', tags: ['evidence'] })
    .input(z.object(source))
    .output(outcome),
  applyResults: oc
    .route({ method: 'POST', path: '/classes/{classId}/results', tags: ['evidence'] })
    .input(z.object({ commandId, ...source }))
    .output(outcome),
};
