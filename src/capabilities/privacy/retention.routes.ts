import { inTransaction } from '../../platform/db/transaction.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import { insertAudit, sawPeople, selectPerson, today } from '../people/index.ts';
import { selectConsentAge } from './consents.ts';
import { guarded } from './privacy-call.ts';
import { cleanUp, foreseeCleanUp } from './retention.actions.ts';
import { retentionContract as contract } from './retention.contract.ts';
import { selectHolds, selectLastCleanUp, upsertConsentAge, upsertHold, upsertKeptFor } from './retention.queries.ts';

const ofSchool = () => ({ kind: 'school' }) as const;
const administer = { permission: 'privacy.administer', of: ofSchool, wall: 'school' } as const;
const SCHOOL_WIDE = { permission: 'privacy.administer', target: { kind: 'school' }, wall: 'school' } as const;
const DONE = { done: true } as const;

export const retentionRoutes = {
  // Guarded by `guarded`; public only because the dry run counts accounts too, with the role that erases.
  retention: publicRoute(contract.retention, async (call) => {
    const { actor } = await guarded(call, SCHOOL_WIDE, async () => undefined);
    const { runtime } = call;
    const ahead = await inTransaction(runtime, { schoolId: actor.schoolId, wall: 'erasure', again: 'always' }, (ctx) =>
      foreseeCleanUp(ctx, runtime.personalData),
    );
    const { result } = await guarded(call, SCHOOL_WIDE, async (ctx, by) => {
      const held = await selectHolds(ctx, today(ctx));
      sawPeople({ ...ctx, actor: by }, [...held, ...ahead.people]);
      return { held, consentAge: await selectConsentAge(ctx), lastDoneAt: await selectLastCleanUp(ctx) };
    });
    const { consentAge, lastDoneAt, held } = result;
    return {
      ...{ consentAge, lastDoneAt, fingerprint: ahead.fingerprint, kinds: [...ahead.kinds] },
      people: ahead.people.map(({ personId, givenName, familyName, leftOn, kinds }) => ({
        ...{ personId, name: `${givenName} ${familyName}`, leftOn, isWhole: kinds.includes('identity') },
      })),
      held: held.map(({ personId, givenName, familyName, reason, untilOn }) => ({
        ...{ personId, name: `${givenName} ${familyName}`, reason, until: untilOn },
      })),
    };
  }),
  setRetention: route(contract.setRetention, administer, async (ctx, { consentAge, kinds }) => {
    await upsertKeptFor(ctx, kinds);
    await upsertConsentAge(ctx, consentAge);
    await insertAudit(ctx, { action: 'retention.set', subjectId: ctx.schoolId, details: { consentAge, kinds } });
    ctx.touch('school');
    return DONE;
  }),
  holdPerson: route(contract.holdPerson, administer, async (ctx, { personId, reason, until }) => {
    await selectPerson(ctx, personId);
    await upsertHold(ctx, { personId, reason, untilOn: until, by: ctx.actor.personId });
    await insertAudit(ctx, { action: 'retention.held', subjectId: personId, details: { until } });
    return DONE;
  }),
  // Guarded by `guarded`; public only because the clean-up runs in a transaction with the role that erases.
  cleanUp: publicRoute(contract.cleanUp, async (call, { fingerprint }) => {
    const { actor } = await guarded(call, SCHOOL_WIDE, async () => undefined);
    return cleanUp(call.runtime, { schoolId: actor.schoolId, by: actor.personId, fingerprint });
  }),
};
