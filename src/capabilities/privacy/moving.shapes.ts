import { z } from 'zod';
import { MOVING_KINDS } from './domain/moving-package.ts';

const piece = z.object({
  eventId: z.uuid(),
  kind: z.enum(['answer', 'test', 'observation', 'conversation', 'product', 'transfer', 'judgement']),
  purpose: z.enum(['of', 'for', 'as']),
  goalIds: z.array(z.uuid()).min(1).max(50),
  goalWeights: z.array(z.number().min(0).max(1000)).min(1).max(50),
  item: z
    .object({ id: z.string().max(500), version: z.number().int().optional(), seed: z.string().max(200).optional() })
    .optional(),
  response: z.string().max(10_000).optional(),
  score: z.number().min(0).max(1),
  attempt: z.number().int().min(1).max(1000),
  durationMs: z.number().int().min(0).optional(),
  help: z.enum(['none', 'hint', 'example', 'person']),
  inGroup: z.boolean(),
  situation: z.string().max(200),
  authorKind: z.enum(['learner', 'teacher', 'peer', 'partner', 'guardian', 'system']),
  occurredAt: z.iso.datetime(),
  timeKnown: z.enum(['exact', 'day', 'order']),
});

const content = z.object({
  format: z.literal('poolster-moving'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  school: z.string().min(1).max(200),
  person: z.object({ givenName: z.string().max(100), familyName: z.string().max(100) }),
  kinds: z.array(z.enum(MOVING_KINDS)).max(10),
  /** Results stayed behind because a guardian made the file before the learner had seen them (E12). */
  heldBack: z.boolean().default(false),
  goals: z.array(z.object({ goalId: z.uuid(), statement: z.string().max(5000) })).max(10_000),
  evidence: z.array(piece).max(200_000),
  chosenGoals: z.array(z.object({ goalId: z.uuid(), chosenAt: z.iso.datetime() })).max(1000),
});

/** The file that a learner takes along: its content, the SHA-256 of that text, and the signature of the school that made it. */
export const movingFile = z.object({
  content,
  checksum: z.string().max(200),
  signature: z.string().max(500),
  publicKey: z.string().max(2000),
});

export type MovingFile = z.output<typeof movingFile>;
export type MovingContent = z.output<typeof content>;
export type MovedPiece = z.output<typeof piece>;
