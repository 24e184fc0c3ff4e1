import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, instant, personId } from '../../platform/contract/fields.ts';
import { consentContract, correctionContract, movingContract } from './choices.contract.ts';
import { done, kind, reason } from './privacy.shapes.ts';
import { retentionContract } from './retention.contract.ts';

const look = z.object({
  lookId: z.string(),
  /** As what somebody looked, at what, and the purpose of their invitation if they had one. Never who. */
  relation: z.string(),
  sees: z.string(),
  className: z.string().nullable(),
  purpose: z.string().nullable(),
  firstAt: instant,
  lastAt: instant,
  times: z.number().int(),
  /** What came of asking for the name; null when nobody asked. */
  name: z
    .object({
      outcome: z.enum(['given', 'refused']).nullable(),
      name: z.string().nullable(),
      answer: z.string().nullable(),
    })
    .nullable(),
});

export const privacyContract = {
  /** The access log of one learner, newest first; `before` for what came earlier. */
  looks: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/looks', tags: ['privacy'] })
    .input(z.object({ learnerId: personId, before: instant.optional() }))
    .output(z.object({ looks: z.array(look), isMore: z.boolean() })),
  askName: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/looks/{lookId}/name', tags: ['privacy'] })
    .input(z.object({ commandId, learnerId: personId, lookId: z.uuid() }))
    .output(done),
  /** How long each kind of data is kept at this school. */
  kept: oc
    .route({ method: 'GET', path: '/data-kinds', tags: ['privacy'] })
    .output(
      z.object({ kinds: z.array(z.object({ kind, from: z.enum(['leaving', 'row']), months: z.number().int() })) }),
    ),
  /** Everything kept about a learner, as JSON (docs/privacy.md) or as a page to read. */
  exportLearner: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/export', tags: ['privacy'] })
    .input(z.object({ learnerId: personId, as: z.enum(['json', 'html']) }))
    .output(z.file()),
  /** The same about oneself, for staff and guardians. */
  exportOwn: oc
    .route({ method: 'GET', path: '/my-export', tags: ['privacy'] })
    .input(z.object({ as: z.enum(['json', 'html']) }))
    .output(z.file()),

  nameRequests: oc.route({ method: 'GET', path: '/school/name-requests', tags: ['privacy'] }).output(
    z.object({
      requests: z.array(
        z.object({
          requestId: z.string(),
          learner: z.string(),
          askedAt: instant,
          viewer: z.string().nullable(),
          relation: z.string(),
          sees: z.string(),
          lastAt: instant,
          times: z.number().int(),
        }),
      ),
    }),
  ),
  decideName: oc
    .route({ method: 'POST', path: '/school/name-requests/{requestId}', tags: ['privacy'] })
    .input(
      z.object({
        commandId,
        requestId: z.uuid(),
        outcome: z.enum(['given', 'refused']),
        answer: z.string().trim().max(500).nullable(),
      }),
    )
    .output(done),

  /** The first step of an erasure: what would go, what would stay without the name, what it changes. Changes nothing. */
  foreseeErasure: oc
    .route({ method: 'GET', path: '/school/people/{personId}/erasure', tags: ['privacy'] })
    .input(z.object({ personId }))
    .output(
      z.object({
        givenName: z.string(),
        familyName: z.string(),
        roles: z.array(z.string()),
        classes: z.array(z.string()),
        evidence: z.number().int(),
        calibrations: z.array(z.number().int()),
        rows: z.array(
          z.object({
            table: z.string(),
            kind,
            what: z.enum(['delete', 'forget', 'pseudonym']),
            rows: z.number().int(),
          }),
        ),
        fingerprint: z.string(),
      }),
    ),
  /**
   * The second step. It carries no command id, because a stored command would name the erased person again: erasing who is erased
   * already is done already.
   */
  erase: oc
    .route({ method: 'POST', path: '/school/people/{personId}/erasure', tags: ['privacy'] })
    .input(z.object({ personId, fingerprint: z.string().max(100), familyName: z.string().max(100), reason }))
    .output(z.object({ account: z.enum(['none', 'erased', 'otherSchool', 'known']) })),

  ...consentContract,
  ...correctionContract,
  ...retentionContract,
  ...movingContract,
};
