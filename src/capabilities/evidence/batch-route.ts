import type { PlainRoute } from '../../platform/http/plain-routes.ts';
import { BATCH_SCHEMA, type Batch } from './domain/batch-event.ts';
import { recordTogether } from './group-commit.ts';

const MEGABYTE = 1024 * 1024;

/**
 * The hot path: up to a thousand events of learners in the caller's classes. Taken whole or refused whole, with the place
 * and field of what is wrong; `eventId` is the client's own, so that sending again doubles nothing (E2, E6).
 */
export const batchRoute: PlainRoute = {
  method: 'POST',
  url: '/api/evidence/batch',
  body: BATCH_SCHEMA,
  largestBody: 8 * MEGABYTE,
  permission: 'evidence.record',
  // The compiled schema has just said that it is this.
  handle: (call, body) => recordTogether(call, body as Batch),
};
