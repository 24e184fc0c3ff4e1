import type { Actor } from '../../../kernel/access.ts';
import type { EventId, GoalId, PersonId } from '../../../kernel/ids.ts';
import type { EvidenceKind, Help } from '../../../model/learner/types.ts';
import { type Clocks, momentOf } from './moment.ts';
import type { NewEvidence } from './new-evidence.ts';
import { authorOf } from './recorded.ts';

/** One event as a machine sends it; `BATCH_SCHEMA` says what is taken. */
export interface BatchEvent {
  readonly eventId: EventId;
  readonly learnerId: PersonId;
  readonly kind: EvidenceKind;
  readonly purpose: 'of' | 'for' | 'as';
  readonly goals: readonly { readonly goalId: GoalId; readonly weight?: number }[];
  readonly score: number;
  readonly situation: string;
  readonly occurredAt: string;
  readonly item?: { readonly id: string; readonly version?: number; readonly seed?: string };
  readonly response?: string;
  readonly attempt?: number;
  readonly durationMs?: number;
  readonly help?: Help;
  readonly groupId?: string;
  readonly note?: string;
}

/** One call of the hot path. */
export interface Batch {
  readonly events: readonly BatchEvent[];
  readonly sentAt?: string;
}

export const MOST_EVENTS = 1000;

const uuid = { type: 'string', format: 'uuid' };
const short = { type: 'string', minLength: 1, maxLength: 200 };
const count = { type: 'integer', minimum: 1, maximum: 32_767 };

const EVENT_SCHEMA = {
  type: 'object',
  required: ['eventId', 'learnerId', 'kind', 'purpose', 'goals', 'score', 'situation', 'occurredAt'],
  additionalProperties: false,
  properties: {
    eventId: uuid,
    learnerId: uuid,
    kind: { enum: ['answer', 'test', 'observation', 'conversation', 'product', 'transfer', 'judgement'] },
    purpose: { enum: ['of', 'for', 'as'] },
    goals: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['goalId'],
        additionalProperties: false,
        properties: { goalId: uuid, weight: { type: 'number', exclusiveMinimum: 0, maximum: 1 } },
      },
    },
    score: { type: 'number', minimum: 0, maximum: 1 },
    situation: { ...short, maxLength: 60 },
    occurredAt: { type: 'string', format: 'date-time' },
    item: {
      type: 'object',
      required: ['id'],
      additionalProperties: false,
      properties: { id: short, version: count, seed: short },
    },
    response: { type: 'string', maxLength: 10_000 },
    attempt: count,
    durationMs: { type: 'integer', minimum: 0, maximum: 2_147_483_647 },
    help: { enum: ['none', 'hint', 'example', 'person'] },
    groupId: uuid,
    note: { type: 'string', maxLength: 2000 },
  },
};

export const BATCH_SCHEMA = {
  type: 'object',
  required: ['events'],
  additionalProperties: false,
  properties: {
    /** The sender's own clock at the moment of sending: one that is wrong is then set right (E9). */
    sentAt: { type: 'string', format: 'date-time' },
    events: { type: 'array', minItems: 1, maxItems: MOST_EVENTS, items: EVENT_SCHEMA },
  },
};

/** Goals without a weight share it equally. Who sends is the author, as for what is recorded by hand. */
export function fromBatchEvent(event: BatchEvent, actor: Actor, clocks: Clocks): NewEvidence {
  const { goals, occurredAt, ...rest } = event;
  return {
    ...rest,
    goals: goals.map(({ goalId, weight }) => ({ goalId, weight: weight ?? 1 / goals.length })),
    source: 'batch',
    authorId: actor.personId,
    authorKind: authorOf(actor),
    ...momentOf(new Date(occurredAt), clocks),
  };
}
