import type { FastifyRequest } from 'fastify';
import { schoolDay } from '../kernel/dates.ts';
import type { Runtime } from '../platform/db/transaction.ts';
import { askAgain, PATIENCE } from '../platform/db/try-again.ts';
import type { CallContext } from '../platform/http/router.ts';
import type { Log } from '../platform/log.ts';
import type { Auth } from '../platform/session/auth.ts';
import { selectOptionalActor } from '../platform/session/held-session.ts';
import { ADDRESS_HEADER } from '../platform/session/origin.ts';

/** Who calls, from the cookie, and where the process keeps its things. */
export async function callContext(
  request: FastifyRequest,
  { runtime, auth, log }: { runtime: Runtime; auth: Pick<Auth, 'identify'>; log: Log },
): Promise<CallContext> {
  const headers = webHeaders(request);
  // While the database is away nobody can be recognised: that is no sign-out, so it is asked again and then answered with 503.
  const { holder, actor } = await askAgain(runtime.patience ?? PATIENCE, () => whoAsks(headers, runtime, auth));
  return {
    runtime,
    actor,
    userId: holder?.userId,
    sessionToken: holder?.sessionToken,
    headers,
    correlationId: request.id,
    log: (error, correlationId, route) =>
      log('error', 'failed', { correlationId, route: route ?? request.routeOptions.url }, error),
  };
}

async function whoAsks(headers: Headers, { database, clock }: Runtime, auth: Pick<Auth, 'identify'>) {
  const holder = headers.has('cookie') ? await auth.identify(headers) : undefined;
  return { holder, actor: holder && (await selectOptionalActor(database.pool, holder, schoolDay(clock()))) };
}

/** The request's headers with the address as the server itself knows it; what a client sends under that name is overwritten. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(ADDRESS_HEADER, request.ip);
  return headers;
}
