import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, eventId, goalId, instant, personId } from '../../platform/contract/fields.ts';
import { resultsContract } from './results.contract.ts';

/** What a teacher saw of one learner, in two taps. */
export const OBSERVED = ['notYet', 'withHelp', 'alone'] as const;
export const SITUATIONS = [
  'class',
  'practice',
  'test',
  'check',
  'project',
  'group',
  'home',
  'work',
  'play',
  'outing',
] as const;
export const PURPOSES = ['of', 'for', 'as'] as const;
/** What a person may record by hand; answers come from exercises and imports. */
export const RECORDED_KINDS = ['observation', 'conversation', 'product', 'test', 'transfer', 'judgement'] as const;

export const recordedEvidence = z.object({
  eventId,
  learnerId: personId,
  goalIds: z.array(goalId).min(1).max(20),
  kind: z.enum(RECORDED_KINDS),
  observed: z.enum(OBSERVED),
  situation: z.enum(SITUATIONS),
  purpose: z.enum(PURPOSES),
  /** The group that worked together on it, if it was not done alone. */
  groupId: z.uuid().optional(),
  note: z.string().trim().max(2000).optional(),
  occurredAt: instant,
});

export const evidenceRow = z.object({
  eventId,
  learnerId: personId,
  goalIds: z.array(goalId),
  kind: z.string(),
  purpose: z.enum(PURPOSES),
  situation: z.string(),
  score: z.number().nullable(),
  help: z.string(),
  attempt: z.number().int(),
  alone: z.boolean(),
  itemId: z.string().nullable(),
  response: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string(),
  authorKind: z.string(),
  authorName: z.string().nullable(),
  occurredAt: instant,
  timeKnown: z.enum(['exact', 'day', 'order']),
  /** Taken back by a person, with the reason. */
  voided: z.object({ reason: z.string(), by: z.string().nullable(), at: instant }).nullable(),
});

export const evidenceContract = {
  record: oc
    .route({ method: 'POST', path: '/evidence', tags: ['evidence'] })
    .input(
      z.object({
        commandId,
        evidence: z.array(recordedEvidence).min(1).max(500),
        /** The sender's own clock at the moment of sending: one that is wrong is then set right (E9). */
        sentAt: instant.optional(),
      }),
    )
    .output(z.object({ recorded: z.number().int(), known: z.number().int() })),
  void: oc
    .route({ method: 'POST', path: '/evidence/void', tags: ['evidence'] })
    .input(z.object({ commandId, learnerId: personId, eventId, reason: z.string().trim().min(3).max(500) }))
    .output(z.object({ eventId })),
  list: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/evidence', tags: ['evidence'] })
    .input(
      z.object({
        learnerId: personId,
        goalId: goalId.optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        evidence: z.array(evidenceRow),
        /** For a guardian: after how many school days at the latest a result is here that the learner has not looked at (E12). */
        waitDays: z.number().int().nullable(),
      }),
    ),

  ...resultsContract,
};
