import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { selectHearableTopics, selectRelations } from '../capabilities/people/index.ts';
import { Problem } from '../kernel/problem.ts';
import { inTransaction, type Runtime } from '../platform/db/transaction.ts';
import { LARGEST_ORDINARY } from '../platform/http/body.ts';
import { registerHeaders } from '../platform/http/headers.ts';
import type { Hub } from '../platform/http/hub.ts';
import { createLiveEvents } from '../platform/http/live-events.ts';
import { registerPace } from '../platform/http/pace.ts';
import { registerPlainRoutes } from '../platform/http/plain-routes.ts';
import { registerPressure } from '../platform/http/pressure.ts';
import { answerBadAddress, answerBrokenRequest, answerUncaught, refuse } from '../platform/http/refusals.ts';
import { createLog, type Log } from '../platform/log.ts';
import type { Auth } from '../platform/session/auth.ts';
import { apiRoutes } from './api-routes.ts';
import { callContext } from './call-context.ts';
import { CAPABILITIES } from './capabilities.ts';
import { webApp } from './web-app.ts';

export interface AppOptions {
  readonly runtime: Runtime;
  readonly hub?: Hub;
  readonly auth: Pick<Auth, 'handler' | 'identify'>;
  readonly publicUrl: string;
  /** Signs sessions; here it tells a real one from a made-up one before anything is looked up. */
  readonly secret: string;
  /** Folder of the built web app; without it only the API is served. */
  readonly webFolder?: string;
  readonly log?: Log;
}

/** The whole HTTP surface: sign-in, RPC, REST with its OpenAPI description, live events and the web app. */
export async function createApp(given: AppOptions): Promise<FastifyInstance> {
  const options = { ...given, log: given.log ?? createLog() };
  const app = Fastify(serverOptions());
  app.setErrorHandler(answerUncaught(options.log));
  await registerHeaders(app, { isHttps: options.publicUrl.startsWith('https:') });
  registerPressure(app);
  // Whoever is told "not now" is told when to come back.
  app.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5');
  });
  await registerPace(app, options.secret);
  await app.register(compress, { threshold: 1024 });
  app.addHook('onRequest', refuseOtherOrigins(options.publicUrl));
  app.get('/health', async () => ({ status: 'ok' }));
  // The looks of the last moment are written before the database closes.
  app.addHook('onClose', async () => options.runtime.looks?.close());
  await app.register(async (scope) => apiRoutes(scope, options));
  await app.register(async (scope) =>
    registerPlainRoutes(scope, CAPABILITIES, selectRelations, (request) => callContext(request, options)),
  );
  app.get('/events', liveEvents(options));
  await webApp(app, options.webFolder);
  return app;
}

/** A head within 20 seconds, a body in its own time (`body.ts`), and bounds on what one connection may hold. */
function serverOptions() {
  return {
    logger: false,
    trustProxy: 'loopback',
    genReqId: () => randomUUID(),
    requestIdHeader: false as const,
    bodyLimit: LARGEST_ORDINARY,
    requestTimeout: 300_000,
    keepAliveTimeout: 72_000,
    maxRequestsPerSocket: 10_000,
    http: { headersTimeout: 20_000, connectionsCheckingInterval: 5000, maxHeaderSize: 16 * 1024 },
    forceCloseConnections: true,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBrokenRequest,
    // A hot-path body is taken as it is or refused; nothing in it is changed to fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  };
}

/** Cross-site requests that change something are refused: the browser names their origin, and cookies are SameSite=Lax besides. */
function refuseOtherOrigins(publicUrl: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || !origin) return;
    if (origin === publicUrl || sameHost(origin, request.headers.host)) return;
    await refuse(reply, new Problem('wrong-origin', { status: 403 }));
  };
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function liveEvents(options: AppOptions & { readonly log: Log }) {
  return createLiveEvents({
    hub: options.hub,
    actorOf: async (request) => (await callContext(request, options)).actor,
    topicsOf: (actor) =>
      inTransaction(options.runtime, { schoolId: actor.schoolId, actor, wall: 'relations' }, (ctx) =>
        selectHearableTopics(ctx, actor),
      ),
  });
}
