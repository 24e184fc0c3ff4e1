import type { GoalId, PersonId } from '../../../kernel/ids.ts';

/** What was seen, from least to most on one's own; the keys 1, 2 and 3. */
export const LEVELS = ['notYet', 'withHelp', 'alone'] as const;
export type Level = (typeof LEVELS)[number];

export const SITUATIONS = ['class', 'practice', 'project', 'group', 'play', 'outing', 'work'] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface Observed {
  readonly goalId: GoalId;
  readonly learnerIds: readonly PersonId[];
  readonly level: Level;
  readonly situation: Situation;
  readonly isTransfer: boolean;
  readonly note: string;
}

/** One observation of several learners as the pieces of evidence that the server keeps; ids are made here, so a retry never doubles. */
export function asEvidence(observed: Observed, now: Date, newId: () => string) {
  const { goalId, level, situation, isTransfer } = observed;
  const note = observed.note.trim();
  return observed.learnerIds.map((learnerId) => ({
    eventId: newId(),
    learnerId,
    goalIds: [goalId],
    kind: isTransfer ? ('transfer' as const) : ('observation' as const),
    observed: level,
    situation,
    purpose: 'for' as const,
    ...(note ? { note } : {}),
    occurredAt: now.toISOString(),
  }));
}

/** The level that a key stands for. */
export function levelOfKey(key: string): Level | undefined {
  return LEVELS[Number(key) - 1];
}
