import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, day, instant, personId } from '../../platform/contract/fields.ts';
import { done, kind, reason } from './privacy.shapes.ts';

/** What is past its time, who is kept longer and why, and doing it once a year. */
export const retentionContract = {
  /** The dry run with the settings it rests on. */
  retention: oc.route({ method: 'GET', path: '/school/retention', tags: ['privacy'] }).output(
    z.object({
      consentAge: z.number().int(),
      lastDoneAt: instant.nullable(),
      kinds: z.array(
        z.object({
          kind,
          from: z.enum(['leaving', 'row']),
          months: z.number().int(),
          limit: day,
          people: z.number().int(),
          rows: z.number().int(),
        }),
      ),
      people: z.array(z.object({ personId, name: z.string(), leftOn: day, isWhole: z.boolean() })),
      held: z.array(z.object({ personId, name: z.string(), reason: z.string(), until: day })),
      fingerprint: z.string(),
    }),
  ),
  setRetention: oc
    .route({ method: 'POST', path: '/school/retention', tags: ['privacy'] })
    .input(
      z.object({
        commandId,
        consentAge: z.number().int().min(13).max(18),
        kinds: z.array(z.object({ kind, months: z.number().int().min(1).max(600) })).max(20),
      }),
    )
    .output(done),
  holdPerson: oc
    .route({ method: 'POST', path: '/school/retention/holds', tags: ['privacy'] })
    .input(z.object({ commandId, personId, reason, until: day }))
    .output(done),
  /** Carries no command id: doing it again finds nothing that is past its time. */
  cleanUp: oc
    .route({ method: 'POST', path: '/school/retention/clean-up', tags: ['privacy'] })
    .input(z.object({ fingerprint: z.string().max(100) }))
    .output(z.object({ people: z.number().int(), rows: z.number().int() })),
};
