import type { Actor } from '../../kernel/access.ts';
import type { EventId, PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { defineEvent } from '../../platform/events.ts';
import { insertAudit } from '../people/index.ts';
import { fromRecorded, type Recorded } from './domain/recorded.ts';
import { insertEvidence, insertVoid, selectEvidenceOne } from './evidence.queries.ts';
import type { NewEvidence } from './new-evidence.ts';

/** Evidence that has just been appended; handlers run in the same transaction. */
export const evidenceRecorded = defineEvent<readonly NewEvidence[]>('evidence.recorded');
/** Something about these learners' past changed: their beliefs must be folded again. */
export const evidenceVoided = defineEvent<readonly PersonId[]>('evidence.voided');

/**
 * The one way in: appends, tells the capabilities that listen, and tells open pages. Returns how many were new; an id that
 * stands twice counts once (E2).
 */
export async function recordEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<number> {
  const once = firstOfEachId(evidence);
  const fresh = await insertEvidence(ctx, once);
  const recorded = fresh.size === once.length ? once : once.filter((one) => fresh.has(one.eventId));
  if (recorded.length === 0) return 0;
  await ctx.emit(evidenceRecorded, recorded);
  ctx.touch(...new Set(recorded.map((one) => `learner:${one.learnerId}`)));
  return recorded.length;
}

/** In the order of their ids: two transactions with the same events then wait for each other in one order, never in a circle. */
function firstOfEachId(evidence: readonly NewEvidence[]): NewEvidence[] {
  const byId = new Map<EventId, NewEvidence>();
  for (const one of evidence) if (!byId.has(one.eventId)) byId.set(one.eventId, one);
  return [...byId.values()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

export async function recordByHand(ctx: Ctx & { actor: Actor }, recorded: readonly Recorded[]): Promise<number> {
  const author = ctx.actor.roles.includes('teacher')
    ? 'teacher'
    : ctx.actor.roles.includes('partner')
      ? 'partner'
      : 'guardian';
  const evidence = recorded.map((one) => fromRecorded(one, { authorId: ctx.actor.personId, author, now: ctx.now }));
  return recordEvidence(ctx, evidence);
}

/** Takes one piece back with a reason (E3). It stays in the store, and the learner's beliefs are folded without it. */
export async function voidEvidence(ctx: Ctx, learnerId: PersonId, eventId: EventId, reason: string): Promise<void> {
  const voided = await selectEvidenceOne(ctx, learnerId, eventId);
  await insertVoid(ctx, voided, reason);
  await insertAudit(ctx, { action: 'evidence.voided', subjectId: learnerId, details: { eventId, reason } });
  await ctx.emit(evidenceVoided, [learnerId]);
  ctx.touch(`learner:${learnerId}`);
}
