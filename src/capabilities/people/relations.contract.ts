import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commandId, day, instant, personId } from '../../platform/contract/fields.ts';

const VIEWER_KINDS = ['guardian', 'counsellor', 'partner'] as const;
/** What is left to see for a viewer who is restricted: that the child is here, or not even that. */
const RESTRICTED_TO = ['contact', 'nothing'] as const;
const sees = z.enum(RESTRICTED_TO);
const done = z.object({ done: z.literal(true) });
const ofViewer = { learnerId: personId, viewerId: personId };

export const relationsContract = {
  /** Why a viewer of this learner sees less, until when, and who set it. For administrators only (P12). */
  restrictions: oc
    .route({ method: 'GET', path: '/school/people/{learnerId}/restrictions', tags: ['people'] })
    .input(z.object({ learnerId: personId }))
    .output(
      z.object({
        restrictions: z.array(
          z.object({
            viewerId: personId,
            sees,
            reason: z.string(),
            from: day,
            until: day.nullable(),
            setBy: z.string().nullable(),
            setAt: instant,
          }),
        ),
      }),
    ),
  /** Takes the place of a restriction of the same two people that is not over. */
  restrictViewer: oc
    .route({ method: 'POST', path: '/school/people/{learnerId}/viewers/{viewerId}/restriction', tags: ['people'] })
    .input(
      z.object({
        commandId,
        ...ofViewer,
        sees,
        reason: z.string().trim().min(3).max(500),
        from: day,
        until: day.nullable(),
      }),
    )
    .output(done),
  liftRestriction: oc
    .route({ method: 'POST', path: '/school/people/{learnerId}/viewers/{viewerId}/restriction/lift', tags: ['people'] })
    .input(z.object({ commandId, ...ofViewer }))
    .output(done),
  /** First and last day of a relation that is not over; each parent has days of their own. */
  setViewerDays: oc
    .route({ method: 'POST', path: '/school/people/{learnerId}/viewers/{viewerId}/days', tags: ['people'] })
    .input(z.object({ commandId, ...ofViewer, kind: z.enum(VIEWER_KINDS), from: day, until: day.nullable() }))
    .output(done),
  /** After how many school days a guardian sees a result that the learner has not looked at yet. */
  setResultsWait: oc
    .route({ method: 'POST', path: '/school/results-wait', tags: ['people'] })
    .input(z.object({ commandId, days: z.number().int().min(0).max(20) }))
    .output(done),
};
