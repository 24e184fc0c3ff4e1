import type { Database } from '../platform/db/database.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import type { Hub } from '../platform/http/hub.ts';
import { CAPABILITIES } from './capabilities.ts';

/** Ties the database, the clock, the capabilities' event handlers and the open pages together. */
export function createRuntime(options: { database: Database; hub: Hub; clock?: () => Date }): Runtime {
  const handlers = CAPABILITIES.flatMap((capability) => capability.on);
  return {
    database: options.database,
    clock: options.clock ?? (() => new Date()),
    dispatch: async (ctx, event, payload) => {
      for (const handler of handlers) if (handler.event.name === event.name) await handler.handle(ctx, payload);
    },
    announce: (schoolId, topics) => options.hub.announce(schoolId, topics),
  };
}
