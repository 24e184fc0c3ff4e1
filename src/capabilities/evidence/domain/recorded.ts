import type { z } from 'zod';
import type { Actor } from '../../../kernel/access.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Author } from '../../../model/learner/types.ts';
import type { recordedEvidence } from '../evidence.contract.ts';
import { type Clocks, momentOf } from './moment.ts';
import type { NewEvidence } from './new-evidence.ts';

export type Recorded = z.output<typeof recordedEvidence>;

export function authorOf(actor: Actor): Author {
  if (actor.roles.includes('teacher')) return 'teacher';
  return actor.roles.includes('partner') ? 'partner' : 'guardian';
}

/**
 * What a person recorded by hand, as evidence. `withHelp` is a success with the help of a person: it counts less, and can
 * never confirm. Several goals share the weight equally.
 */
export function fromRecorded(one: Recorded, by: { authorId: PersonId; author: Author } & Clocks): NewEvidence {
  return {
    eventId: one.eventId,
    learnerId: one.learnerId,
    kind: one.kind,
    purpose: one.purpose,
    goals: one.goalIds.map((goalId) => ({ goalId, weight: 1 / one.goalIds.length })),
    score: one.observed === 'notYet' ? 0 : 1,
    help: one.observed === 'withHelp' ? 'person' : 'none',
    ...(one.groupId ? { groupId: one.groupId } : {}),
    situation: one.situation,
    source: 'hand',
    authorId: by.authorId,
    authorKind: by.author,
    ...(one.note ? { note: one.note } : {}),
    ...momentOf(new Date(one.occurredAt), by),
  };
}
