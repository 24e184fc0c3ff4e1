import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  commandId,
  frameworkId,
  goalId,
  instant,
  localized,
  personId,
  readingLevel,
} from '../../platform/contract/fields.ts';

export const STATUSES = ['confirmed', 'estimated', 'notRecentlyConfirmed', 'withinReach', 'later', 'unknown'] as const;
export const status = z.enum(STATUSES);

/** What Poolster believes of one goal: a probability, its 80 % interval and how sure that is in one word. */
export const estimate = z.object({
  probability: z.number(),
  low: z.number(),
  high: z.number(),
  sureness: z.enum(['unknown', 'weak', 'fair', 'strong']),
  count: z.number().int(),
  lastAt: instant.nullable(),
});

/** A goal as a learner meets it; the page picks the language and the reading level. */
export const goalWords = z.object({
  goalId,
  code: z.string().nullable(),
  statement: localized,
  iCan: z.object({ young: localized.optional(), older: localized }),
});

const star = goalWords.extend({
  why: localized.nullable(),
  status,
  own: z.boolean(),
  practicable: z.boolean(),
  minimum: z.boolean(),
  /** Direct prerequisites that stand in this sky. */
  after: z.array(goalId),
});

const neighbour = goalWords.extend({ status });

const effect = z.object({
  eventId: z.string(),
  kind: z.string(),
  situation: z.string(),
  score: z.number(),
  help: z.string(),
  author: z.string(),
  occurredAt: instant,
  timeKnown: z.boolean(),
  reason: z.enum([
    'counted',
    'counted-with-help',
    'counted-together',
    'failed-transfer',
    'judgement',
    'voice',
    'voided',
  ]),
  before: z.number(),
  after: z.number(),
});

export const masteryContract = {
  sky: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/sky', tags: ['mastery'] })
    .input(z.object({ learnerId: personId }))
    .output(
      z.object({
        learner: z.object({ personId, givenName: z.string(), familyName: z.string(), readingLevel }),
        constellations: z.array(
          z.object({
            /** The heading's goal, or the framework where goals stand under none. */
            lineId: z.string(),
            frameworkId,
            framework: localized,
            subject: z.string().nullable(),
            title: localized,
            stars: z.array(star),
          }),
        ),
        /** What to do next, best first: asked for by the teacher, own goals, then what is nearest. */
        next: z.array(
          z.object({ goalId, because: z.enum(['own', 'follows', 'refresh', 'start']), from: goalId.nullable() }),
        ),
        /** For a guardian: after how many school days at the latest a result counts here that the learner has not looked at (E12). */
        waitDays: z.number().int().nullable(),
        /** Stars that became bright in the last seven days. */
        brightened: z.array(goalId),
      }),
    ),

  goal: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/goals/{goalId}', tags: ['mastery'] })
    .input(z.object({ learnerId: personId, goalId }))
    .output(
      z.object({
        learner: z.object({ personId, givenName: z.string(), familyName: z.string(), readingLevel }),
        goal: goalWords.extend({
          criteria: z.array(localized),
          why: localized.nullable(),
          line: localized,
          framework: localized,
          minimum: z.boolean(),
        }),
        status,
        estimate,
        own: z.boolean(),
        practicable: z.boolean(),
        before: z.array(neighbour),
        after: z.array(neighbour),
        confirmations: z.array(z.object({ kind: z.enum(['shown', 'judgement']), at: instant })),
        /** For a guardian: after how many school days at the latest a result counts here that the learner has not looked at (E12). */
        waitDays: z.number().int().nullable(),
        /** Starting point, the effect of every piece in order, what other goals and time changed: they add up to the estimate. */
        explanation: z.object({
          prior: z.number(),
          effects: z.array(effect),
          elsewhere: z.number(),
          forgetting: z.number(),
        }),
      }),
    ),

  statuses: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/statuses', tags: ['mastery'] })
    .input(z.object({ learnerId: personId }))
    .output(z.object({ statuses: z.array(z.object({ goalId, status, estimate })) })),

  choose: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/own-goals', tags: ['mastery'] })
    .input(z.object({ commandId, learnerId: personId, goalId, own: z.boolean() }))
    .output(z.object({ goalId, own: z.boolean() })),
};
