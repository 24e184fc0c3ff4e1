import type { PersonId } from '../../kernel/ids.ts';
import type { Author, EvidenceKind, Help, Observation } from '../../model/learner/types.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import type { NewEvidence } from './domain/new-evidence.ts';
import { selectModelRows } from './evidence.queries.ts';

/**
 * The evidence of these learners as the model reads it, in the order `(occurred_at, event_id)`; voided pieces are marked.
 * `until`: only what was recorded by then.
 */
export async function selectObservations(
  ctx: Ctx,
  learnerIds: readonly PersonId[],
  until?: Date,
): Promise<Map<PersonId, Observation[]>> {
  const rows = await selectModelRows(ctx, learnerIds, until);
  const voided = new Set(rows.flatMap((row) => (row.voids ? [row.voids] : [])));
  const byLearner = new Map<PersonId, Observation[]>(learnerIds.map((learnerId) => [learnerId, []]));
  for (const row of rows) {
    if (row.voids) continue;
    byLearner.get(row.learnerId)?.push({
      eventId: row.eventId,
      at: new Date(row.occurredAt).getTime(),
      timeKnown: row.timeKnown !== 'order',
      kind: row.kind as EvidenceKind,
      goals: row.goalIds.map((goalId, index) => ({ goalId, weight: row.goalWeights[index] ?? 1 })),
      ...(row.itemId === null ? {} : { itemId: row.itemId }),
      score: row.score ?? 0,
      help: row.help as Help,
      alone: row.groupId === null,
      situation: row.situation,
      author: row.authorKind as Author,
      ...(voided.has(row.eventId) ? { voided: true } : {}),
    });
  }
  return byLearner;
}

/** The same view of evidence that has only just been recorded. */
export function asObservation(one: NewEvidence): Observation {
  return {
    eventId: one.eventId,
    at: one.occurredAt.getTime(),
    timeKnown: one.timeKnown !== 'order',
    kind: one.kind,
    goals: one.goals.map((goal) => ({ goalId: goal.goalId, weight: goal.weight })),
    ...(one.item ? { itemId: one.item.id } : {}),
    score: one.score,
    help: one.help ?? 'none',
    alone: one.groupId === undefined,
    situation: one.situation,
    author: one.authorKind,
  };
}
