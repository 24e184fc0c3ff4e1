import { oc } from '@orpc/contract';
import { z } from 'zod';
import { classId, commandId, day, goalId, instant, localized, personId } from '../../platform/contract/fields.ts';
import { status } from '../mastery/mastery.contract.ts';
import {
  asking,
  boardClass,
  classGroups,
  classLine,
  classWish,
  groupingChoice,
  groupingKind,
  learnerSignal,
  lesson,
  lessonSignal,
  member,
  proposal,
  requestKind,
  requestOfLearner,
  SIGNAL_ACTIONS,
  SIGNAL_KINDS,
  wordedGoal,
  workedExample,
} from './teaching.shapes.ts';

const signalAnswered = {
  commandId,
  classId,
  learnerId: personId,
  goalId,
  kind: z.enum(SIGNAL_KINDS),
  reason: z.string().max(60),
};

export const teachingContract = {
  atAGlance: oc
    .route({ method: 'GET', path: '/classes/{classId}/glance', tags: ['teaching'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        class: z.object({ classId, name: z.string(), grade: z.number().int().nullable() }),
        learners: z.array(member),
        lesson,
        /** Most urgent first; at most one a learner. */
        signals: z.array(learnerSignal),
        lessonSignals: z.array(lessonSignal),
        /** Words of every goal that a signal or request names. */
        goals: z.array(wordedGoal),
        /** Per goal of the lesson: what stands of each learner, in the order of `learners`. */
        matrix: z.array(z.object({ goalId, statuses: z.array(status) })),
        /** Measured on simulated classes and on answers of elsewhere, and what teachers of these learners said of the last 90 days. */
        falseAlarms: z.object({
          support: z.number(),
          challenge: z.number(),
          /** Share that the next ten answers spoke against. */
          belied: z.object({ support: z.number(), challenge: z.number() }),
          answered: z.number().int(),
          notNeeded: z.number().int(),
        }),
        requests: z.array(asking),
        groups: classGroups.nullable(),
        hasCurriculum: z.boolean(),
        lastEvidenceAt: instant.nullable(),
      }),
    ),

  /** Goals by line with the status of every learner, who tried them somewhere new, and what nobody has shown yet. */
  coverage: oc
    .route({ method: 'GET', path: '/classes/{classId}/coverage', tags: ['teaching'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        class: z.object({ classId, name: z.string(), grade: z.number().int().nullable() }),
        learners: z.array(member),
        lessonGoalIds: z.array(goalId),
        lines: z.array(classLine),
      }),
    ),

  /** For the big screen: names and words of the lesson only. Nothing in it tells learners apart by level. */
  board: oc
    .route({ method: 'GET', path: '/classes/{classId}/board', tags: ['teaching'] })
    .input(z.object({ classId }))
    .output(boardClass),

  example: oc
    .route({ method: 'GET', path: '/classes/{classId}/goals/{goalId}/example', tags: ['teaching'] })
    .input(z.object({ classId, goalId, number: z.coerce.number().int().min(1).max(999).default(1) }))
    .output(workedExample),

  setLesson: oc
    .route({ method: 'POST', path: '/classes/{classId}/lesson', tags: ['teaching'] })
    .input(
      z.object({
        commandId,
        classId,
        goalIds: z.array(goalId).min(1).max(8),
        title: z.string().trim().max(120).nullable().default(null),
        untilOn: day,
      }),
    )
    .output(z.object({ lessonId: z.uuid() })),
  endLesson: oc
    .route({ method: 'POST', path: '/classes/{classId}/lesson/end', tags: ['teaching'] })
    .input(z.object({ commandId, classId }))
    .output(z.object({ ended: z.number().int() })),

  act: oc
    .route({ method: 'POST', path: '/classes/{classId}/signals/act', tags: ['teaching'] })
    .input(z.object({ ...signalAnswered, action: z.enum(SIGNAL_ACTIONS) }))
    .output(z.object({ responseId: z.uuid(), requestId: z.uuid().nullable(), goalId })),
  setAside: oc
    .route({ method: 'POST', path: '/classes/{classId}/signals/set-aside', tags: ['teaching'] })
    .input(z.object({ ...signalAnswered, note: z.string().trim().max(300).optional() }))
    .output(z.object({ responseId: z.uuid() })),
  /** Undo of `act` and `setAside`: a request that came with it is withdrawn. */
  takeBack: oc
    .route({ method: 'POST', path: '/classes/{classId}/signals/take-back', tags: ['teaching'] })
    .input(z.object({ commandId, classId, responseId: z.uuid() }))
    .output(z.object({ responseId: z.uuid() })),

  ask: oc
    .route({ method: 'POST', path: '/classes/{classId}/requests', tags: ['teaching'] })
    .input(z.object({ commandId, classId, learnerIds: z.array(personId).min(1).max(40), goalId, kind: requestKind }))
    .output(z.object({ requestIds: z.array(z.uuid()) })),
  withdraw: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/requests/withdraw', tags: ['teaching'] })
    .input(z.object({ commandId, learnerId: personId, requestId: z.uuid() }))
    .output(z.object({ requestId: z.uuid() })),
  /** What teachers ask of this learner now, newest first. */
  requests: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/requests', tags: ['teaching'] })
    .input(z.object({ learnerId: personId }))
    .output(z.object({ requests: z.array(requestOfLearner) })),
  /** The learner's own groups of now: a neutral name and who is in it, nothing more (T8). */
  ownGroups: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/groups', tags: ['teaching'] })
    .input(z.object({ learnerId: personId }))
    .output(z.object({ groups: z.array(z.object({ groupId: z.uuid(), name: z.string(), untilOn: day })) })),

  proposeGroups: oc
    // A question, asked by POST because its choices do not fit an address; it changes nothing.
    .route({ method: 'POST', path: '/classes/{classId}/groups/proposal', tags: ['teaching'] })
    .input(z.object({ classId, ...groupingChoice }))
    .output(proposal),
  acceptGroups: oc
    .route({ method: 'POST', path: '/classes/{classId}/groups', tags: ['teaching'] })
    .input(
      z.object({
        commandId,
        classId,
        ...groupingChoice,
        reason: z.string().trim().max(300).nullable().default(null),
        untilOn: day,
        groups: z
          .array(
            z.object({ key: z.string().max(20), goalId: goalId.nullable(), learnerIds: z.array(personId).max(60) }),
          )
          .min(1)
          .max(30),
        plans: z.array(z.object({ learnerId: personId, text: z.string().trim().min(10).max(500) })).default([]),
      }),
    )
    .output(z.object({ groupingId: z.uuid() })),
  endGroups: oc
    .route({ method: 'POST', path: '/classes/{classId}/groups/end', tags: ['teaching'] })
    .input(z.object({ commandId, classId, groupingId: z.uuid() }))
    .output(z.object({ groupingId: z.uuid() })),
  groups: oc
    .route({ method: 'GET', path: '/classes/{classId}/groups', tags: ['teaching'] })
    .input(z.object({ classId }))
    .output(
      z.object({
        class: z.object({ classId, name: z.string(), grade: z.number().int().nullable() }),
        learners: z.array(member),
        lesson,
        current: classGroups.nullable(),
        wishes: z.array(classWish),
        history: z.array(
          z.object({
            groupingId: z.uuid(),
            kind: groupingKind,
            fromOn: day,
            untilOn: day,
            goals: z.array(localized),
            groups: z.array(z.object({ key: z.string(), learnerIds: z.array(personId) })),
          }),
        ),
      }),
    ),
  wish: oc
    .route({ method: 'POST', path: '/classes/{classId}/wishes', tags: ['teaching'] })
    .input(
      z.object({ commandId, classId, kind: z.enum(['together', 'apart']), learnerId: personId, otherId: personId }),
    )
    .output(z.object({ wishId: z.uuid() })),
  endWish: oc
    .route({ method: 'POST', path: '/classes/{classId}/wishes/end', tags: ['teaching'] })
    .input(z.object({ commandId, classId, wishId: z.uuid() }))
    .output(z.object({ wishId: z.uuid() })),
};
