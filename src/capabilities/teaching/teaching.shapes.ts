import { z } from 'zod';
import {
  classId,
  day,
  frameworkId,
  goalId,
  instant,
  localized,
  personId,
  readingLevel,
} from '../../platform/contract/fields.ts';
import { status } from '../mastery/mastery.contract.ts';
import { exercise } from '../materials/materials.contract.ts';

export const SIGNAL_KINDS = ['support', 'challenge', 'unknown'] as const;
export const SIGNAL_ACTIONS = ['instruction', 'show-example', 'observe', 'short-check', 'enrichment'] as const;
const SIGNAL_REASONS = [
  'stuck',
  'prerequisite-missing',
  'not-yet',
  'practises-without-effort',
  'mastered-sure',
  'nothing-known',
  'only-group-work',
  'nothing-recent',
] as const;

export const groupingKind = z.enum(['convergent', 'divergent', 'mixed']);
export const requestKind = z.enum(['check', 'enrichment', 'practice']);

/** Given name, with as much of the family name as tells namesakes apart. */
export const member = z.object({
  personId,
  name: z.string(),
  fullName: z.string(),
  readingLevel,
  lastEvidenceAt: instant.nullable(),
});

export const wordedGoal = z.object({
  goalId,
  code: z.string().nullable(),
  statement: localized,
  iCan: z.object({ young: localized.optional(), older: localized }),
  practicable: z.boolean(),
});

export const lesson = z.object({
  /** Null while nobody chose: the goals are those the class was last working at. */
  lessonId: z.uuid().nullable(),
  title: z.string().nullable(),
  goals: z.array(wordedGoal),
  untilOn: day.nullable(),
});

const numbers = z.record(z.string(), z.number());

export const learnerSignal = z.object({
  kind: z.enum(SIGNAL_KINDS),
  learnerId: personId,
  goalId,
  reason: z.enum(SIGNAL_REASONS),
  data: numbers,
  action: z.enum(SIGNAL_ACTIONS),
  prerequisiteId: goalId.nullable(),
  /** The goal that `enrichment` would offer. */
  beyondId: goalId.nullable(),
  /** Already acted on in the last two weeks, on the same evidence. */
  acted: z
    .object({ responseId: z.uuid(), action: z.enum(SIGNAL_ACTIONS), at: instant, requestId: z.uuid().nullable() })
    .nullable(),
});

export const lessonSignal = z.object({
  goalId,
  missed: z.number().int(),
  of: z.number().int(),
  share: z.number(),
});

export const asking = z.object({
  requestId: z.uuid(),
  learnerId: personId,
  goalId,
  kind: requestKind,
  givenAt: instant,
});

export const requestOfLearner = z.object({
  requestId: z.uuid(),
  kind: requestKind,
  goal: wordedGoal,
  givenAt: instant,
  untilOn: day,
  givenBy: z.string().nullable(),
});

const reasonData = z.record(z.string(), z.union([z.string(), z.number()]));
const reason = z.object({ code: z.string(), data: reasonData });

const proposedGroup = z.object({
  /** `instruction`, `core`, `enrichment`, or a number from 1. */
  key: z.string(),
  goalId: goalId.nullable(),
  /** Code of a neutral name, for learners and the big screen. */
  name: z.string(),
  learnerIds: z.array(personId),
  reasons: z.array(reason),
  learnerReasons: z.array(reason.extend({ learnerId: personId })),
  helping: z.array(z.object({ helperId: personId, learnerId: personId, goalId })),
});

export const groupingChoice = {
  kind: groupingKind,
  goalIds: z.array(goalId).min(1).max(8),
  size: z.object({ min: z.number().int().min(1).max(30), max: z.number().int().min(1).max(30) }).optional(),
  groupCount: z.number().int().min(1).max(15).optional(),
};

export const proposal = z.object({
  kind: groupingKind,
  goals: z.array(wordedGoal),
  /** Words of every goal that a reason names. */
  named: z.array(wordedGoal),
  groups: z.array(proposedGroup),
  unmetWishes: z.array(z.object({ kind: z.enum(['together', 'apart']), learnerId: personId, otherId: personId })),
  /** Third week running in extra instruction: a plan is asked (T6). `plan`: what was planned before, if anything. */
  needPlan: z.array(z.object({ learnerId: personId, plan: z.string().nullable() })),
  /** Who already was in extra instruction the two weeks before, wherever they are placed now. */
  twoWeeksInInstruction: z.array(personId),
  sizes: z.object({ min: z.number().int(), max: z.number().int(), asWished: z.boolean() }),
  untilOn: day,
});

export const classGroups = z.object({
  groupingId: z.uuid(),
  kind: groupingKind,
  goals: z.array(wordedGoal),
  reason: z.string().nullable(),
  fromOn: day,
  untilOn: day,
  madeBy: z.string().nullable(),
  groups: z.array(
    z.object({
      groupId: z.uuid(),
      key: z.string(),
      name: z.string(),
      goalId: goalId.nullable(),
      members: z.array(z.object({ learnerId: personId, reason, plan: z.string().nullable() })),
    }),
  ),
  named: z.array(wordedGoal),
});

export const classWish = z.object({
  wishId: z.uuid(),
  kind: z.enum(['together', 'apart']),
  learnerId: personId,
  otherId: personId,
});

export const classLine = z.object({
  lineId: z.string(),
  frameworkId,
  framework: localized,
  title: localized,
  goals: z.array(
    wordedGoal.extend({
      yearFrom: z.number().int().nullable(),
      yearTo: z.number().int().nullable(),
      statuses: z.array(status),
      /** How many learners have shown it, now or before. */
      shown: z.number().int(),
      /** Tries in a new situation, those that did not work yet included. */
      transfer: z.array(z.object({ learnerId: personId, tries: z.number().int(), worked: z.number().int() })),
    }),
  ),
});

export const boardClass = z.object({
  class: z.object({ classId, name: z.string() }),
  title: z.string().nullable(),
  goals: z.array(z.object({ statement: localized, iCan: z.object({ young: localized.optional(), older: localized }) })),
  groups: z.array(z.object({ name: z.string(), learners: z.array(z.string()) })),
  untilOn: day.nullable(),
});

export const workedExample = z.object({
  goal: wordedGoal,
  prompt: localized,
  figure: exercise.shape.figure,
  /** What is chosen from or put in order, where the exercise asks that. */
  options: z.array(localized),
  worked: z.array(localized),
});
