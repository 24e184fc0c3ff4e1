import { insertLooks } from '../capabilities/privacy/index.ts';
import type { Database } from '../platform/db/database.ts';
import { inTransaction, type Runtime } from '../platform/db/transaction.ts';
import type { Hub } from '../platform/http/hub.ts';
import { createLog } from '../platform/log.ts';
import { createLookLog } from '../platform/look-log.ts';
import { CAPABILITIES } from './capabilities.ts';

export interface RuntimeOptions {
  readonly database: Database;
  readonly hub: Hub;
  readonly clock?: () => Date;
  /** Folder of the list of erasures. */
  readonly erasureFolder?: string;
  readonly report?: (error: unknown) => void;
}

/** Ties the database, the clock, the capabilities' event handlers, what they keep about people and the open pages together. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const handlers = CAPABILITIES.flatMap((capability) => capability.on);
  const runtime: Runtime = {
    database: options.database,
    clock: options.clock ?? (() => new Date()),
    dispatch: async (ctx, event, payload) => {
      for (const handler of handlers) if (handler.event.name === event.name) await handler.handle(ctx, payload);
    },
    announce: (schoolId, topics) => options.hub.announce(schoolId, topics),
    personalData: CAPABILITIES.flatMap(({ name, personalData }) =>
      personalData === 'none' ? [] : [{ capability: name, ...personalData }],
    ),
    looks: createLookLog({
      write: (schoolId, looks) =>
        inTransaction(runtime, { schoolId, wall: 'school', again: 'ifUndone', room: 'kept' }, (ctx) =>
          insertLooks(ctx, looks),
        ),
      report: options.report ?? ((error) => createLog()('error', 'failed', { route: 'privacy.looks' }, error)),
    }),
    ...(options.erasureFolder === undefined ? {} : { erasureFolder: options.erasureFolder }),
  };
  return runtime;
}
