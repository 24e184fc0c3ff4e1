import type { Actor } from '../../kernel/access.ts';
import { DATA_KINDS } from '../../kernel/data-kinds.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import { selectShown } from '../evidence/index.ts';
import { sawPeople } from '../people/index.ts';
import { choiceRoutes } from './choices.routes.ts';
import { erasePerson, foreseeErasure, refuseErasure } from './erasure.actions.ts';
import { selectIsErased } from './erasure.queries.ts';
import { exportPerson } from './export.actions.ts';
import { exportFile } from './export-file.ts';
import { askName, decideName, readLooks } from './looks.actions.ts';
import { selectOpenNameRequests } from './names.queries.ts';
import { privacyContract as contract } from './privacy.contract.ts';
import { guarded } from './privacy-call.ts';
import { selectKeptFor } from './retention.queries.ts';
import { retentionRoutes } from './retention.routes.ts';

const ofLearner = (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const;
const ofSchool = () => ({ kind: 'school' }) as const;
const administer = { permission: 'privacy.administer', of: ofSchool, wall: 'school' } as const;
const DONE = { done: true } as const;

export const privacyRoutes = {
  looks: route(contract.looks, { permission: 'privacy.seeLooks', of: ofLearner }, (ctx, { learnerId, before }) =>
    readLooks(ctx, learnerId, before === undefined ? undefined : new Date(before)),
  ),
  askName: route(contract.askName, { permission: 'privacy.seeLooks', of: ofLearner }, async (ctx, input) => {
    await askName(ctx, input.learnerId, input.lookId);
    return DONE;
  }),
  kept: route(contract.kept, { permission: 'privacy.know', of: ofSchool }, async (ctx) => {
    const kept = await selectKeptFor(ctx);
    return { kinds: DATA_KINDS.map((kind) => ({ kind, ...kept[kind] })) };
  }),

  // Guarded by `guarded`; public only because the accounts and every capability's data are read after its transaction.
  exportLearner: publicRoute(contract.exportLearner, async (call, { learnerId, as }) => {
    const target = ofLearner({ learnerId });
    const asked = { permission: 'privacy.export', target } as const;
    const { actor, result: shown } = await guarded(call, asked, (ctx) => selectShown(ctx, learnerId));
    return exportFile(await exportPerson(call.runtime, actor.schoolId, learnerId, shown?.until), as, actor.language);
  }),
  // Guarded by `guarded`, as the one above.
  exportOwn: publicRoute(contract.exportOwn, async (call, { as }) => {
    const { actor } = await guarded(
      call,
      { permission: 'privacy.exportOwn', target: ofSchool() },
      async () => undefined,
    );
    return exportFile(await exportPerson(call.runtime, actor.schoolId, actor.personId), as, actor.language);
  }),

  nameRequests: route(contract.nameRequests, administer, async (ctx) => {
    const open = await selectOpenNameRequests(ctx);
    sawPeople(
      ctx,
      open.map(({ learnerId }) => ({ personId: learnerId })),
    );
    const requests = open.map(({ askedAt, lastAt, viewerId: _, firstAt: __, learnerId: ___, ...rest }) => ({
      ...rest,
      askedAt: new Date(askedAt).toISOString(),
      lastAt: new Date(lastAt).toISOString(),
    }));
    return { requests };
  }),
  decideName: route(contract.decideName, administer, async (ctx, { requestId, outcome, answer }) => {
    await decideName(ctx, { requestId, outcome, answer });
    return DONE;
  }),

  // Guarded by `guarded`; public only because it asks every capability what it keeps, which the runtime knows.
  foreseeErasure: publicRoute(contract.foreseeErasure, async (call, { personId }) => {
    const { result } = await guarded(call, SCHOOL_WIDE, (ctx, actor) => {
      sawPeople({ ...ctx, actor }, [{ personId }]);
      return foreseeErasure(ctx, call.runtime.personalData, personId);
    });
    const { standing, rows, givenName, familyName, fingerprint } = result;
    return {
      ...{ givenName, familyName, fingerprint, rows: [...rows] },
      roles: [...standing.roles],
      classes: [...standing.classes],
      evidence: standing.evidence,
      calibrations: [...standing.calibrations],
    };
  }),
  // Guarded by `guarded`; public only because the erasure runs in a transaction with a role of its own.
  erase: publicRoute(contract.erase, async (call, input) => {
    const { actor, result } = await guarded(call, SCHOOL_WIDE, async (ctx, by) => {
      if (await selectIsErased(ctx, input.personId)) return 'known';
      const ahead = await foreseeErasure(ctx, call.runtime.personalData, input.personId);
      refuseErasure(ahead, { fingerprint: input.fingerprint, isSelf: isSelf(by, input.personId) });
      if (!isSameName(ahead.familyName, input.familyName)) throw new Problem('erasure-name');
      return 'ahead';
    });
    if (result === 'known') return { account: 'known' as const };
    const { personId, reason } = input;
    const account = await erasePerson(call.runtime, {
      ...{ schoolId: actor.schoolId, personId, reason },
      by: actor.personId,
    });
    return { account };
  }),

  ...choiceRoutes,
  ...retentionRoutes,
};

const SCHOOL_WIDE = { permission: 'privacy.administer', target: { kind: 'school' }, wall: 'school' } as const;

function isSelf(actor: Actor, personId: PersonId): boolean {
  return actor.personId === personId;
}

function isSameName(name: string, typed: string): boolean {
  return name.trim().toLocaleLowerCase('nl') === typed.trim().toLocaleLowerCase('nl');
}
