import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, goalId, localized, personId } from '../../platform/contract/fields.ts';
import type { Figure } from './exercises/exercise.ts';

/** What the page asks of the learner; the response is always one string (see exercises/exercise.ts). */
export const answerForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), unit: z.string().optional() }),
  z.object({ kind: z.literal('fraction') }),
  z.object({ kind: z.literal('choice'), options: z.array(localized) }),
  z.object({ kind: z.literal('order'), items: z.array(localized) }),
  z.object({ kind: z.literal('time') }),
  z.object({ kind: z.literal('expression'), variables: z.array(z.string()) }),
  z.object({ kind: z.literal('point') }),
  z.object({ kind: z.literal('text') }),
]);

export const exercise = z.object({
  number: z.number().int(),
  /** In a check: how many there are at most. */
  of: z.number().int().nullable(),
  attempt: z.number().int(),
  prompt: localized,
  // Our own data, made by our own generators and drawn by our own page.
  figure: z.custom<Figure>().nullable(),
  answer: answerForm,
});

export const practiceSession = z.object({
  sessionId: z.uuid(),
  learnerId: personId,
  goalId,
  mode: z.enum(['practice', 'check']),
  /** Assessment of, for or as learning: said before the first exercise. */
  purpose: z.enum(['of', 'for', 'as']),
  answered: z.number().int(),
  correct: z.number().int(),
  ended: z.boolean(),
  /** What a check settled: nothing before its end, and nothing when it was stopped. */
  outcome: z.enum(['mastered', 'notYet', 'undecided']).nullable(),
  exercise: exercise.nullable(),
});

export const materialsContract = {
  start: oc
    .route({ method: 'POST', path: '/practice', tags: ['materials'] })
    .input(
      z.object({
        commandId,
        learnerId: personId,
        goalId,
        mode: z.enum(['practice', 'check']),
        requestId: z.uuid().optional(),
      }),
    )
    .output(practiceSession),
  session: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/practice/{sessionId}', tags: ['materials'] })
    .input(z.object({ learnerId: personId, sessionId: z.uuid() }))
    .output(practiceSession),
  answer: oc
    .route({ method: 'POST', path: '/practice/answer', tags: ['materials'] })
    .input(
      z.object({
        commandId,
        learnerId: personId,
        sessionId: z.uuid(),
        number: z.number().int().min(1),
        response: z.string().max(500),
        durationMs: z.number().int().min(0).max(3_600_000),
      }),
    )
    .output(
      z.object({
        verdict: z.enum(['correct', 'incorrect', 'unreadable']),
        feedback: localized,
        /** After the last try of an exercise, right or wrong: the way to the answer. */
        worked: z.array(localized).nullable(),
        solution: localized.nullable(),
        session: practiceSession,
      }),
    ),
  /** Looks at the worked example of the exercise at hand: help, which is remembered with the answer. */
  help: oc
    .route({ method: 'POST', path: '/practice/help', tags: ['materials'] })
    .input(z.object({ commandId, learnerId: personId, sessionId: z.uuid(), number: z.number().int().min(1) }))
    .output(
      z.object({
        prompt: localized,
        figure: z.custom<Figure>().nullable(),
        worked: z.array(localized),
        solution: localized,
      }),
    ),
  stop: oc
    .route({ method: 'POST', path: '/practice/stop', tags: ['materials'] })
    .input(z.object({ commandId, learnerId: personId, sessionId: z.uuid() }))
    .output(practiceSession),
};
