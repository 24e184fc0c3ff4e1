import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  classId,
  commandId,
  day,
  frameworkId,
  goalId,
  instant,
  localized,
  personId,
} from '../../platform/contract/fields.ts';

/** Together; a curriculum of a whole country is a few megabytes. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;
const MOST_FILES = 100;

const year = z.number().int().min(0).max(12);
const data = z.record(z.string(), z.union([z.string(), z.number()]));
const fault = z.object({
  file: z.string().exactOptional(),
  line: z.number().int().exactOptional(),
  field: z.string().exactOptional(),
  code: z.string(),
  data: data.exactOptional(),
});
const mended = z.object({ code: z.string(), where: z.string(), data: data.optional() });

const goalTexts = z.object({
  statement: localized.optional(),
  iCan: z.object({ young: localized.optional(), older: localized }).optional(),
  criteria: z.array(localized).readonly().optional(),
  why: localized.optional(),
  line: z.object({ key: z.string(), title: localized }).optional(),
});

const frameworkSummary = z.object({
  frameworkId,
  titles: localized,
  descriptions: localized.nullable(),
  language: z.string(),
  publisher: z.string().nullable(),
  subject: z.string().nullable(),
  licence: z.string().nullable(),
  attribution: z.string().nullable(),
  sourceUri: z.string().nullable(),
  adoptionStatus: z.string().nullable(),
  version: z.number().int(),
  sourceVersion: z.string().nullable(),
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  importedAt: instant,
  /** The school's own goals, seen by no other school. */
  own: z.boolean(),
  goals: z.number().int(),
  headings: z.number().int(),
});

const counts = z.object({
  goals: z.number().int(),
  headings: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  ended: z.number().int(),
  relations: z.number().int(),
});

export const goalName = z.object({
  goalId,
  frameworkId,
  code: z.string().nullable(),
  statement: localized,
  language: z.string(),
});

const goalSummary = goalName.extend({
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  minimum: z.boolean(),
  validUntil: day.nullable(),
  iCan: z.object({ young: localized.optional(), older: localized }).nullable(),
});

const learnerGoal = z.object({
  learnerGoalId: z.uuid(),
  classId,
  goals: z.array(goalName),
  textOlder: z.string(),
  textYoung: z.string().nullable(),
  criteria: z.array(z.string()),
  author: z.string().nullable(),
  writtenAt: instant,
  changedAt: instant,
});

const learnerGoalWords = {
  goalIds: z.array(goalId).min(1).max(6),
  textOlder: z.string().trim().min(3).max(300),
  textYoung: z.string().trim().min(3).max(200).nullable(),
  criteria: z.array(z.string().trim().min(2).max(200)).min(1).max(6),
};

const ownGoalWords = {
  code: z.string().trim().min(1).max(40),
  statement: z.string().trim().min(3).max(1000),
  /** A heading of the same framework. */
  parentGoalId: goalId.nullable(),
  /** Goals that come before it, of any framework that the school sees. */
  prerequisiteIds: z.array(goalId).max(30),
  yearFrom: year.nullable(),
  yearTo: year.nullable(),
  minimum: z.boolean(),
};

const importInput = {
  files: z.array(z.file().max(LARGEST_IMPORT)).min(1).max(MOST_FILES),
  /** `school`: the school's own goals. `shared`: reference data for every school of this installation. */
  keepFor: z.enum(['school', 'shared']),
  /** For a table, which carries no title of its own. */
  title: z.string().trim().min(1).max(200).optional(),
  language: z.enum(['nl-BE', 'nl-NL', 'en', 'fr', 'de']).optional(),
};

const goalChange = z.object({ code: z.string().nullable(), kind: z.string(), statement: z.string() });
const importReport = z.object({
  frameworks: z.array(
    z.object({
      frameworkId,
      title: z.string(),
      licence: z.string().nullable(),
      attribution: z.string().nullable(),
      outcome: z.enum(['new', 'changed', 'unchanged']),
      version: z.number().int(),
      counts,
      relationsByKind: z.record(z.string(), z.number().int()),
      relationsAdded: z.number().int(),
      relationsEnded: z.number().int(),
      /** The first of each; `counts` has them all. */
      added: z.array(goalChange),
      changed: z.array(goalChange.extend({ before: z.string() })),
      ended: z.array(goalChange),
      /** Refused at apply: another school looks after this shared framework (G7). */
      keptByOther: z.boolean(),
    }),
  ),
  mended: z.array(mended),
  /** What the files hold, in the source's own terms. */
  found: z.record(z.string(), z.number()),
  faults: z.array(fault).readonly(),
});

export const goalsContract = {
  frameworks: oc.route({ method: 'GET', path: '/frameworks', tags: ['goals'] }).output(z.array(frameworkSummary)),
  framework: oc
    .route({ method: 'GET', path: '/frameworks/{frameworkId}', tags: ['goals'] })
    .input(z.object({ frameworkId }))
    .output(
      frameworkSummary.extend({
        lines: z.array(z.object({ lineId: z.uuid(), title: localized, goals: z.number().int() })),
        /** Domains and clusters, also those without goals yet. */
        headingGoals: z.array(goalName),
        versions: z.array(
          z.object({
            version: z.number().int(),
            importedAt: instant,
            fileName: z.string(),
            counts,
            mended: z.array(mended),
          }),
        ),
      }),
    ),
  browse: oc
    .route({ method: 'GET', path: '/goals', tags: ['goals'] })
    .input(
      z.object({
        query: z.string().max(200).default(''),
        frameworkIds: z.array(frameworkId).max(50).default([]),
        year: year.optional(),
        lineId: z.uuid().optional(),
        minimum: z.enum(['only', 'beyond']).optional(),
        from: z.number().int().min(0).max(100_000).default(0),
        limit: z.number().int().min(1).max(100).default(40),
      }),
    )
    .output(z.object({ total: z.number().int(), goals: z.array(goalSummary) })),
  goal: oc
    .route({ method: 'GET', path: '/goals/{goalId}', tags: ['goals'] })
    .input(z.object({ goalId }))
    .output(
      goalSummary.extend({
        kind: z.enum(['domain', 'cluster', 'goal']),
        texts: goalTexts,
        notes: z.string().nullable(),
        keywords: z.array(z.string()),
        itemType: z.string().nullable(),
        validFrom: day.nullable(),
        sourceUri: z.string().nullable(),
        sinceVersion: z.number().int(),
        untilVersion: z.number().int().nullable(),
        framework: frameworkSummary,
        /** The headings above it, from the top. */
        path: z.array(goalName),
        parts: z.array(goalName),
        /** Up to two steps before (negative) and after it. */
        around: z.array(goalName.extend({ step: z.number().int() })),
        precedes: z.array(z.object({ from: goalId, to: goalId })),
        related: z.array(goalName),
        sameAs: z.array(goalName),
        learnerGoals: z.array(learnerGoal),
      }),
    ),
  map: oc
    .route({ method: 'GET', path: '/frameworks/{frameworkId}/map', tags: ['goals'] })
    .input(z.object({ frameworkId }))
    .output(
      z.object({
        titles: localized,
        language: z.string(),
        lines: z.array(z.object({ lineId: z.uuid(), title: localized, goals: z.array(goalSummary) })),
        precedes: z.array(z.object({ from: goalId, to: goalId })),
      }),
    ),

  checkImport: oc
    .route({ method: 'POST', path: '/frameworks/import/check', tags: ['goals'] })
    .input(z.object(importInput))
    .output(importReport),
  import: oc
    .route({ method: 'POST', path: '/frameworks/import', tags: ['goals'] })
    .input(z.object({ commandId, ...importInput }))
    .output(importReport),
  exportCase: oc
    .route({ method: 'GET', path: '/frameworks/{frameworkId}/case', tags: ['goals'] })
    .input(z.object({ frameworkId, version: z.coerce.number().int().min(1).optional(), address: z.url().optional() }))
    .output(z.file()),

  createOwnFramework: oc
    .route({ method: 'POST', path: '/frameworks', tags: ['goals'] })
    .input(
      z.object({
        commandId,
        title: z.string().trim().min(3).max(200),
        subject: z.string().trim().min(1).max(100).nullable(),
        language: z.enum(['nl-BE', 'en']),
      }),
    )
    .output(z.object({ frameworkId })),
  addOwnGoal: oc
    .route({ method: 'POST', path: '/frameworks/{frameworkId}/goals', tags: ['goals'] })
    .input(z.object({ commandId, frameworkId, kind: z.enum(['domain', 'cluster', 'goal']), ...ownGoalWords }))
    .output(z.object({ goalId, version: z.number().int() })),
  changeOwnGoal: oc
    .route({ method: 'POST', path: '/frameworks/{frameworkId}/goals/{goalId}', tags: ['goals'] })
    .input(z.object({ commandId, frameworkId, goalId, ...ownGoalWords }))
    .output(z.object({ version: z.number().int() })),
  endOwnGoal: oc
    .route({ method: 'POST', path: '/frameworks/{frameworkId}/goals/{goalId}/end', tags: ['goals'] })
    .input(z.object({ commandId, frameworkId, goalId }))
    .output(z.object({ version: z.number().int() })),

  classFrameworks: oc
    .route({ method: 'GET', path: '/classes/{classId}/frameworks', tags: ['goals'] })
    .input(z.object({ classId }))
    .output(z.object({ frameworkIds: z.array(frameworkId) })),
  setClassFrameworks: oc
    .route({ method: 'POST', path: '/classes/{classId}/frameworks', tags: ['goals'] })
    .input(z.object({ commandId, classId, frameworkIds: z.array(frameworkId).max(30) }))
    .output(z.object({ frameworkIds: z.array(frameworkId) })),

  learnerGoals: oc
    .route({ method: 'GET', path: '/classes/{classId}/learner-goals', tags: ['goals'] })
    .input(z.object({ classId }))
    .output(z.array(learnerGoal)),
  writeLearnerGoal: oc
    .route({ method: 'POST', path: '/classes/{classId}/learner-goals', tags: ['goals'] })
    .input(z.object({ commandId, classId, ...learnerGoalWords }))
    .output(z.object({ learnerGoalId: z.uuid() })),
  changeLearnerGoal: oc
    .route({ method: 'POST', path: '/classes/{classId}/learner-goals/{learnerGoalId}', tags: ['goals'] })
    .input(z.object({ commandId, classId, learnerGoalId: z.uuid(), ...learnerGoalWords }))
    .output(z.object({ learnerGoalId: z.uuid() })),
  endLearnerGoal: oc
    .route({ method: 'POST', path: '/classes/{classId}/learner-goals/{learnerGoalId}/end', tags: ['goals'] })
    .input(z.object({ commandId, classId, learnerGoalId: z.uuid() }))
    .output(z.object({ learnerGoalId: z.uuid() })),

  chosenGoals: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/chosen-goals', tags: ['goals'] })
    .input(z.object({ learnerId: personId }))
    .output(z.array(z.object({ goalId, chosenAt: instant }))),
  chooseGoal: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/chosen-goals', tags: ['goals'] })
    .input(z.object({ commandId, learnerId: personId, goalId }))
    .output(z.object({ goalId })),
  leaveGoal: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/chosen-goals/{goalId}/leave', tags: ['goals'] })
    .input(z.object({ commandId, learnerId: personId, goalId }))
    .output(z.object({ goalId })),
};

export type FrameworkSummary = z.infer<typeof frameworkSummary>;
export type GoalName = z.infer<typeof goalName>;
export type GoalSummary = z.infer<typeof goalSummary>;
export type LearnerGoal = z.infer<typeof learnerGoal>;
export type ImportReport = z.infer<typeof importReport>;
