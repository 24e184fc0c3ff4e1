import type { PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import { selectShown } from '../evidence/index.ts';
import { sawPeople } from '../people/index.ts';
import { consentContract, correctionContract, LARGEST_MOVING, movingContract } from './choices.contract.ts';
import { decideConsent, readConsents } from './consents.ts';
import { askCorrection, decideCorrection, type Field, readCorrections, selectOpenCorrections } from './corrections.ts';
import { bringInMoving, packMoving, readMoving } from './moving.actions.ts';
import { selectMovings, selectSchoolOfKey } from './moving.queries.ts';
import { guarded } from './privacy-call.ts';

const ofLearner = (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const;
const ofSchool = () => ({ kind: 'school' }) as const;
const LARGEST_UPLOAD = LARGEST_MOVING + 1024 * 1024;
const administer = { permission: 'privacy.administer', of: ofSchool, wall: 'school' } as const;
const DONE = { done: true } as const;

export const choiceRoutes = {
  consents: route(consentContract.consents, { permission: 'privacy.seeLooks', of: ofLearner }, (ctx, { learnerId }) =>
    readConsents(ctx, learnerId),
  ),
  decideConsent: route(
    consentContract.decideConsent,
    { permission: 'privacy.choose', of: ofLearner },
    async (ctx, { commandId: _, ...asked }) => {
      await decideConsent(ctx, asked);
      return DONE;
    },
  ),

  corrections: route(
    correctionContract.corrections,
    { permission: 'privacy.seeLooks', of: ofLearner },
    (ctx, { learnerId }) => readCorrections(ctx, learnerId),
  ),
  askCorrection: route(
    correctionContract.askCorrection,
    { permission: 'privacy.ask', of: ofLearner },
    async (ctx, { learnerId, field, newValue, why }) => {
      await askCorrection(ctx, { personId: learnerId, field, newValue, why });
      return DONE;
    },
  ),
  openCorrections: route(correctionContract.openCorrections, administer, async (ctx) => {
    const open = await selectOpenCorrections(ctx);
    sawPeople(ctx, open);
    const corrections = open.map((row) => ({
      ...{ correctionId: row.correctionId, name: `${row.givenName} ${row.familyName}`, field: row.field as Field },
      ...{ oldValue: row.oldValue, newValue: row.newValue, why: row.why },
      askedAt: new Date(row.askedAt).toISOString(),
    }));
    return { corrections };
  }),
  decideCorrection: route(correctionContract.decideCorrection, administer, async (ctx, input) => {
    const { correctionId, outcome, answer } = input;
    await decideCorrection(ctx, { correctionId, outcome, answer });
    return DONE;
  }),

  movings: route(
    movingContract.movings,
    { permission: 'privacy.seeLooks', of: ofLearner },
    async (ctx, { learnerId }) => ({
      movings: (await selectMovings(ctx, learnerId)).map(({ direction, schoolName, pieces, at }) => ({
        ...{ direction: direction as 'out' | 'in', schoolName, pieces, at: new Date(at).toISOString() },
      })),
    }),
  ),
  // Guarded by `guarded`; public only because the school's key is read after it, by the role of the school's own work.
  packMoving: publicRoute(movingContract.packMoving, async (call, { learnerId, kinds }) => {
    const target = ofLearner({ learnerId });
    const asked = { permission: 'privacy.export', target } as const;
    const { actor, result: shown } = await guarded(call, asked, (ctx) => selectShown(ctx, learnerId));
    const { schoolId } = actor;
    const packed = await inTransaction(call.runtime, { schoolId, wall: 'school', again: 'ifUndone' }, (ctx) =>
      packMoving(ctx, learnerId, kinds, shown),
    );
    const name = `poolster-${packed.content.person.givenName}-mee.json`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
    return new File([JSON.stringify(packed)], name, { type: 'application/json' });
  }),
  // Guarded by `guarded`; public only because the key's school is looked for among all schools of the installation.
  tryMoving: publicRoute(
    movingContract.tryMoving,
    async (call, { file }) => {
      const text = await file.text();
      const asked = { permission: 'privacy.administer', target: ofSchool(), wall: 'school' } as const;
      const { result } = await guarded(call, asked, (ctx) => readMoving(ctx, text));
      const { content, pieces, unknownGoals, checksum, publicKey } = result;
      return {
        ...{ school: content.school, madeAt: content.madeAt, checksum, unknownGoals: [...unknownGoals] },
        ...{ givenName: content.person.givenName, familyName: content.person.familyName },
        ...{ pieces: pieces.length, left: content.evidence.length - pieces.length, heldBack: content.heldBack },
        provenSchool: await selectSchoolOfKey(call.runtime.database.pool, publicKey),
      };
    },
    { largest: LARGEST_UPLOAD, permission: 'privacy.administer' },
  ),
  bringInMoving: route(
    movingContract.bringInMoving,
    { ...administer, upload: LARGEST_UPLOAD },
    async (ctx, { learnerId, checksum, file }) => {
      const text = await file.text();
      if ((await readMoving(ctx, text)).checksum !== checksum) throw new Problem('erasure-changed', { status: 409 });
      return bringInMoving(ctx, learnerId, text);
    },
  ),
};
