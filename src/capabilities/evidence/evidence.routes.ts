import { route } from '../../platform/http/route.ts';
import { recordByHand, voidEvidence } from './evidence.actions.ts';
import { evidenceContract } from './evidence.contract.ts';
import { selectEvidence, selectVoids } from './evidence.queries.ts';
import { markSeen, selectShown } from './shown.ts';

export const evidenceRoutes = {
  record: route(
    evidenceContract.record,
    {
      permission: 'evidence.record',
      of: (input) => ({ kind: 'learners', learnerIds: input.evidence.map((one) => one.learnerId) }),
    },
    async (ctx, input) => {
      const recorded = await recordByHand(ctx, input.evidence, input.sentAt ? new Date(input.sentAt) : undefined);
      return { recorded, known: input.evidence.length - recorded };
    },
  ),

  void: route(
    evidenceContract.void,
    { permission: 'evidence.void', of: (input) => ({ kind: 'learners', learnerIds: [input.learnerId] }) },
    async (ctx, input) => {
      await voidEvidence(ctx, input.learnerId, input.eventId, input.reason);
      return { eventId: input.eventId };
    },
  ),

  list: route(
    evidenceContract.list,
    { permission: 'evidence.see', of: (input) => ({ kind: 'learners', learnerIds: [input.learnerId] }) },
    async (ctx, input) => {
      const shown = await selectShown(ctx, input.learnerId);
      const { goalId, limit } = input;
      const rows = await selectEvidence(ctx, input.learnerId, { goalId, limit, until: shown?.until });
      if (goalId === undefined) await markSeen(ctx, input.learnerId);
      const voids = new Map((await selectVoids(ctx, [input.learnerId])).map((row) => [row.voids, row]));
      return {
        waitDays: shown?.waitDays ?? null,
        evidence: rows.map((row) => {
          const taken = voids.get(row.eventId);
          return {
            eventId: row.eventId,
            learnerId: row.learnerId,
            goalIds: row.goalIds,
            kind: row.kind,
            purpose: row.purpose as 'of' | 'for' | 'as',
            situation: row.situation,
            score: row.score,
            help: row.help,
            attempt: row.attempt,
            alone: row.groupId === null,
            itemId: row.itemId,
            response: row.response,
            note: row.note,
            source: row.source,
            authorKind: row.authorKind,
            authorName: fullName(row),
            occurredAt: new Date(row.occurredAt).toISOString(),
            timeKnown: row.timeKnown as 'exact' | 'day' | 'order',
            voided: taken
              ? { reason: taken.note ?? '', by: fullName(taken), at: new Date(taken.occurredAt).toISOString() }
              : null,
          };
        }),
      };
    },
  ),
};

function fullName(row: { givenName: string | null; familyName: string | null }): string | null {
  return row.givenName === null ? null : `${row.givenName} ${row.familyName ?? ''}`.trim();
}
