import type { Actor } from '../../kernel/access.ts';
import type { EventId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { defineEvent } from '../../platform/events.ts';
import { insertAudit } from '../people/index.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { authorOf, fromRecorded, type Recorded } from './domain/recorded.ts';
import { insertEvidence, insertVoid, selectEvidenceOne, selectIsVoided, selectKnownGoals } from './evidence.queries.ts';

/** Evidence that has just been appended; handlers run in the same transaction. */
export const evidenceRecorded = defineEvent<readonly NewEvidence[]>('evidence.recorded');
/** Something about these learners' past changed: their beliefs must be folded again. */
export const evidenceVoided = defineEvent<readonly PersonId[]>('evidence.voided');

/**
 * The one way in: appends, tells the capabilities that listen, and tells open pages. Returns how many were new; an id that
 * stands twice counts once (E2).
 */
export async function recordEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<number> {
  return (await appendEvidence(ctx, evidence)).size;
}

/** As `recordEvidence`; returns the ids that were new. */
export async function appendEvidence(ctx: Ctx, evidence: readonly NewEvidence[]): Promise<ReadonlySet<EventId>> {
  const once = firstOfEachId(evidence);
  const fresh = await insertEvidence(ctx, once);
  const recorded = fresh.size === once.length ? once : once.filter((one) => fresh.has(one.eventId));
  if (recorded.length === 0) return fresh;
  await ctx.emit(evidenceRecorded, recorded);
  ctx.touch(...new Set(recorded.map((one) => `learner:${one.learnerId}`)));
  return fresh;
}

/** In the order of their ids: two transactions with the same events then wait for each other in one order, never in a circle. */
function firstOfEachId(evidence: readonly NewEvidence[]): NewEvidence[] {
  const byId = new Map<EventId, NewEvidence>();
  for (const one of evidence) {
    const plain = withPlainIds(one);
    if (!byId.has(plain.eventId)) byId.set(plain.eventId, plain);
  }
  return [...byId.values()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

/** Ids are compared as text while they are folded, and PostgreSQL gives them back in lower case. */
function withPlainIds(one: NewEvidence): NewEvidence {
  const { eventId, learnerId, goals } = one;
  if (isLower(eventId) && isLower(learnerId) && goals.every(({ goalId }) => isLower(goalId))) return one;
  return {
    ...one,
    eventId: lower(eventId),
    learnerId: lower(learnerId),
    goals: goals.map(({ goalId, weight }) => ({ goalId: lower(goalId), weight })),
  };
}

function isLower(id: string): boolean {
  return id === id.toLowerCase();
}

function lower<Id extends string>(id: Id): Id {
  return id.toLowerCase() as Id;
}

export async function recordByHand(
  ctx: Ctx & { actor: Actor },
  recorded: readonly Recorded[],
  sentAt: Date | undefined,
): Promise<number> {
  const by = { authorId: ctx.actor.personId, author: authorOf(ctx.actor), now: ctx.now, sentAt };
  await refuseUnknownGoals(ctx, recorded);
  return recordEvidence(
    ctx,
    recorded.map((one) => fromRecorded(one, by)),
  );
}

/** A goal that no curriculum of this school holds would never be seen again (E4). */
async function refuseUnknownGoals(ctx: Ctx, recorded: readonly Recorded[]): Promise<void> {
  const known = await selectKnownGoals(
    ctx,
    recorded.flatMap((one) => one.goalIds),
  );
  const unknown = recorded.flatMap((one) => one.goalIds).find((goalId) => !known.has(lower(goalId)));
  if (unknown) throw new Problem('goal-unknown', { status: 404, data: { goalId: unknown } });
}

/** Takes one piece back with a reason (E3). It stays in the store, and the learner's beliefs are folded without it; a second time changes nothing. */
export async function voidEvidence(ctx: Ctx, learnerId: PersonId, eventId: EventId, reason: string): Promise<void> {
  const voided = await selectEvidenceOne(ctx, learnerId, eventId);
  if (await selectIsVoided(ctx, learnerId, eventId)) return;
  if (!(await insertVoid(ctx, voided, reason))) return;
  await insertAudit(ctx, { action: 'evidence.voided', subjectId: learnerId, details: { eventId, reason } });
  await ctx.emit(evidenceVoided, [learnerId]);
  ctx.touch(`learner:${learnerId}`);
}
