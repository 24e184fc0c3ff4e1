import type { EventId, GoalId, PersonId } from '../../../kernel/ids.ts';
import type { Author, EvidenceKind, Help } from '../../../model/learner/types.ts';

/** One fact on its way into the store. */
export interface NewEvidence {
  readonly eventId: EventId;
  readonly learnerId: PersonId;
  readonly kind: EvidenceKind;
  /** Assessment *of*, *for* or *as* learning; the learner knows it beforehand. */
  readonly purpose: 'of' | 'for' | 'as';
  readonly goals: readonly { readonly goalId: GoalId; readonly weight: number }[];
  readonly item?: { readonly id: string; readonly version?: number; readonly seed?: string };
  readonly response?: string;
  /** 0–1. */
  readonly score: number;
  readonly attempt?: number;
  readonly durationMs?: number;
  readonly help?: Help;
  readonly groupId?: string;
  readonly situation: string;
  /** Where it came from, e.g. `practice`, `import:answers`. */
  readonly source: string;
  readonly authorId?: PersonId;
  readonly authorKind: Author;
  readonly note?: string;
  readonly occurredAt: Date;
  /** What the sender said, where its clock was wrong and `occurredAt` says otherwise. */
  readonly saidAt?: Date;
  readonly timeKnown: 'exact' | 'day' | 'order';
}
