import { route } from '../../platform/http/route.ts';
import { liftRestriction, restrictViewer, setResultsWait, setViewerDays } from './relations.actions.ts';
import { relationsContract } from './relations.contract.ts';
import { selectRestrictions } from './relations.queries.ts';
import { sawPeople } from './saw-people.ts';

const ofSchool = () => ({ kind: 'school' }) as const;
const administer = { permission: 'people.administer', of: ofSchool, wall: 'school' } as const;
const restrict = { permission: 'people.restrict', of: ofSchool, wall: 'school' } as const;
const DONE = { done: true } as const;

/** Who may see a learner, from when until when, and what a decision takes away from that. */
export const relationsRoutes = {
  restrictions: route(relationsContract.restrictions, restrict, async (ctx, { learnerId }) => {
    sawPeople(ctx, [{ personId: learnerId }]);
    const restrictions = await selectRestrictions(ctx, learnerId);
    return { restrictions: restrictions.map((one) => ({ ...one, setAt: new Date(one.setAt).toISOString() })) };
  }),
  restrictViewer: route(relationsContract.restrictViewer, restrict, async (ctx, { commandId: _, ...restriction }) => {
    await restrictViewer(ctx, restriction);
    return DONE;
  }),
  liftRestriction: route(relationsContract.liftRestriction, restrict, async (ctx, { learnerId, viewerId }) => {
    await liftRestriction(ctx, { learnerId, viewerId });
    return DONE;
  }),
  setViewerDays: route(relationsContract.setViewerDays, administer, async (ctx, { commandId: _, ...days }) => {
    await setViewerDays(ctx, days);
    return DONE;
  }),
  setResultsWait: route(relationsContract.setResultsWait, administer, async (ctx, { days }) => {
    await setResultsWait(ctx, days);
    return DONE;
  }),
};
