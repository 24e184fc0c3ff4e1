import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, instant, personId } from '../../platform/contract/fields.ts';
import { EXTRA_NAMES } from './domain/extras.ts';
import { MOVING_KINDS } from './domain/moving-package.ts';
import { done } from './privacy.shapes.ts';

const extra = z.enum(EXTRA_NAMES);
const field = z.enum(['givenName', 'familyName', 'language', 'email']);
const outcome = z.enum(['changed', 'refused']);
const answer = z.string().trim().max(500).nullable();

/** Extras that need a yes; nothing of learning or teaching does. */
export const consentContract = {
  consents: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/consents', tags: ['privacy'] })
    .input(z.object({ learnerId: personId }))
    .output(
      z.object({
        /** By the school's age rule: the learner, or the guardian. */
        decides: z.enum(['self', 'guardian']),
        isYours: z.boolean(),
        extras: z.array(
          z.object({
            what: extra,
            version: z.number().int(),
            given: z.object({ at: instant, as: z.enum(['self', 'guardian']) }).nullable(),
            before: z.array(z.object({ givenAt: instant, withdrawnAt: instant.nullable() })),
          }),
        ),
      }),
    ),
  decideConsent: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/consents', tags: ['privacy'] })
    .input(
      z.object({ commandId, learnerId: personId, what: extra, version: z.number().int().min(1), given: z.boolean() }),
    )
    .output(done),
};

/** What is not right about a person, and what came of saying so. */
export const correctionContract = {
  corrections: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/corrections', tags: ['privacy'] })
    .input(z.object({ learnerId: personId }))
    .output(
      z.object({
        now: z.object({
          givenName: z.string(),
          familyName: z.string(),
          language: z.string(),
          email: z.string().nullable(),
        }),
        corrections: z.array(
          z.object({
            correctionId: z.string(),
            field,
            oldValue: z.string().nullable(),
            newValue: z.string(),
            askedAt: instant,
            outcome: outcome.nullable(),
            answer: z.string().nullable(),
            decidedAt: instant.nullable(),
          }),
        ),
      }),
    ),
  askCorrection: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/corrections', tags: ['privacy'] })
    .input(
      z.object({
        commandId,
        learnerId: personId,
        field,
        newValue: z.string().trim().min(1).max(200),
        why: z.string().trim().max(500).nullable(),
      }),
    )
    .output(done),
  openCorrections: oc.route({ method: 'GET', path: '/school/corrections', tags: ['privacy'] }).output(
    z.object({
      corrections: z.array(
        z.object({
          correctionId: z.string(),
          name: z.string(),
          field,
          oldValue: z.string().nullable(),
          newValue: z.string(),
          why: z.string().nullable(),
          askedAt: instant,
        }),
      ),
    }),
  ),
  decideCorrection: oc
    .route({ method: 'POST', path: '/school/corrections/{correctionId}', tags: ['privacy'] })
    .input(z.object({ commandId, correctionId: z.uuid(), outcome, answer }))
    .output(done),
};

/** Taking one's data along to another school, and bringing it in there. */
/** Years of evidence of one learner, and far more. */
export const LARGEST_MOVING = 100 * 1024 * 1024;

export const movingContract = {
  movings: oc
    .route({ method: 'GET', path: '/learners/{learnerId}/moving', tags: ['privacy'] })
    .input(z.object({ learnerId: personId }))
    .output(
      z.object({
        movings: z.array(
          z.object({
            direction: z.enum(['out', 'in']),
            schoolName: z.string().nullable(),
            pieces: z.number().int(),
            at: instant,
          }),
        ),
      }),
    ),
  packMoving: oc
    .route({ method: 'POST', path: '/learners/{learnerId}/moving', tags: ['privacy'] })
    .input(z.object({ learnerId: personId, kinds: z.array(z.enum(MOVING_KINDS)).min(1).max(2) }))
    .output(z.file()),
  /** What the file would bring, and whether it is as it was made. Writes nothing. */
  tryMoving: oc
    .route({ method: 'POST', path: '/school/moving/try', tags: ['privacy'] })
    .input(z.object({ file: z.file().max(LARGEST_MOVING) }))
    .output(
      z.object({
        school: z.string(),
        /** The school of this installation that signed it; null when it was signed elsewhere. */
        provenSchool: z.string().nullable(),
        givenName: z.string(),
        familyName: z.string(),
        madeAt: instant,
        pieces: z.number().int(),
        left: z.number().int(),
        /** Results stayed behind that the learner had yet to see. */
        heldBack: z.boolean(),
        unknownGoals: z.array(z.string()),
        checksum: z.string(),
      }),
    ),
  bringInMoving: oc
    .route({ method: 'POST', path: '/school/moving', tags: ['privacy'] })
    .input(
      z.object({
        commandId,
        learnerId: personId,
        checksum: z.string().max(200),
        file: z.file().max(LARGEST_MOVING),
      }),
    )
    .output(z.object({ added: z.number().int(), known: z.number().int() })),
};
