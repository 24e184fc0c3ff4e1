import { clientFor } from '../../../web/client/rpc.ts';
import type { evidenceContract } from '../evidence.contract.ts';
import type { messages } from '../messages.ts';

export const evidence = clientFor<typeof evidenceContract>('evidence');

/** The keys of this capability's own messages. */
export type Key = keyof typeof messages;
export type ClassForResults = Awaited<ReturnType<typeof evidence.classForResults.call>>;
export type Outcome = Awaited<ReturnType<typeof evidence.tryResults.call>>;
