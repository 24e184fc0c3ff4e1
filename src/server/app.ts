import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import { OpenAPIGenerator } from '@orpc/openapi';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { RPCHandler } from '@orpc/server/fastify';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { selectHearableTopics, selectRelations } from '../capabilities/people/index.ts';
import { schoolDay } from '../kernel/dates.ts';
import { inTransaction, type Runtime } from '../platform/db/transaction.ts';
import type { Hub } from '../platform/http/hub.ts';
import { registerPlainRoutes } from '../platform/http/plain-routes.ts';
import { buildRouter, type CallContext } from '../platform/http/router.ts';
import { selectOptionalActor } from '../platform/session/accounts.ts';
import type { Auth } from '../platform/session/auth.ts';
import { ADDRESS_HEADER } from '../platform/session/class-code.ts';
import { CAPABILITIES } from './capabilities.ts';

export interface AppOptions {
  readonly runtime: Runtime;
  readonly hub?: Hub;
  readonly auth: Auth;
  readonly publicUrl: string;
  /** Folder of the built web app; without it only the API is served. */
  readonly webFolder?: string;
  readonly log?: (error: unknown, correlationId: string) => void;
}

const LARGEST_UPLOAD = 200 * 1024 * 1024;

/** The whole HTTP surface: sign-in, RPC, REST with its OpenAPI description, live events and the web app. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: 'loopback',
    bodyLimit: LARGEST_UPLOAD,
    forceCloseConnections: true,
    // A hot-path body is taken as it is or refused; nothing in it is changed to fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: CONTENT_POLICY },
    strictTransportSecurity: options.publicUrl.startsWith('https:'),
  });
  await app.register(rateLimit, {
    max: 3000,
    timeWindow: '1 minute',
    allowList: (request) => request.url === '/health',
  });
  await app.register(compress, { threshold: 1024 });
  app.addHook('onRequest', refuseOtherOrigins(options.publicUrl));
  app.get('/health', async () => ({ status: 'ok' }));
  await app.register(async (scope) => apiRoutes(scope, options));
  await app.register(async (scope) =>
    registerPlainRoutes(scope, CAPABILITIES, selectRelations, (request) => callContext(request, options)),
  );
  app.get('/events', (request, reply) => liveEvents(request, reply, options));
  await webApp(app, options);
  return app;
}

// No script but our own files; styles may be inline because the component library positions things that way.
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null,
};

/** Cross-site requests that change something are refused: the browser names their origin, and cookies are SameSite=Lax besides. */
function refuseOtherOrigins(publicUrl: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = request.headers;
    if (request.method === 'GET' || request.method === 'HEAD' || !origin) return;
    if (origin === publicUrl || sameHost(origin, request.headers.host)) return;
    await reply.code(403).send({ code: 'wrong-origin', message: 'wrong-origin' });
  };
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function apiRoutes(scope: FastifyInstance, options: AppOptions): Promise<void> {
  // The handlers read the raw body themselves.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const router = buildRouter(CAPABILITIES, selectRelations);
  const rpc = new RPCHandler<CallContext>(router, { strictGetMethodPluginEnabled: false });
  const rest = new OpenAPIHandler<CallContext>(router);
  const description = await new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(
    router,
    {
      info: { title: 'Poolster', version: '1' },
      servers: [{ url: '/api' }],
    },
  );
  scope.get('/api/openapi.json', async () => description);
  scope.all('/api/auth/*', async (request, reply) => {
    const answer = await options.auth.handler(await asWebRequest(request, options.publicUrl));
    reply.code(answer.status);
    answer.headers.forEach((value, key) => {
      if (key !== 'set-cookie') reply.header(key, value);
    });
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    return reply.send(Buffer.from(await answer.arrayBuffer()));
  });
  scope.all('/rpc/*', (request, reply) => handle(rpc, '/rpc', request, reply, options));
  scope.all('/api/*', (request, reply) => handle(rest, '/api', request, reply, options));
}

async function handle(
  handler: RPCHandler<CallContext> | OpenAPIHandler<CallContext>,
  prefix: `/${string}`,
  request: FastifyRequest,
  reply: FastifyReply,
  options: AppOptions,
): Promise<void> {
  const context = await callContext(request, options);
  const { matched } = await handler.handle(request, reply, { prefix, context });
  if (!matched) await reply.code(404).send({ code: 'not-found', message: 'not-found' });
}

async function callContext(request: FastifyRequest, options: AppOptions): Promise<CallContext> {
  const { runtime } = options;
  const headers = webHeaders(request);
  const holder = headers.has('cookie') ? await options.auth.identify(headers) : undefined;
  const actor = holder
    ? await selectOptionalActor(runtime.database.pool, holder, schoolDay(runtime.clock()))
    : undefined;
  return {
    runtime,
    actor,
    userId: holder?.userId,
    sessionToken: holder?.sessionToken,
    headers,
    correlationId: randomUUID(),
    log: options.log ?? logToConsole,
  };
}

async function liveEvents(request: FastifyRequest, reply: FastifyReply, options: AppOptions): Promise<void> {
  const { actor } = await callContext(request, options);
  if (!actor || !options.hub) return reply.code(401).send({ code: 'sign-in-needed', message: 'sign-in-needed' });
  const hearable = await inTransaction(options.runtime, { schoolId: actor.schoolId, actor, wall: 'relations' }, (ctx) =>
    selectHearableTopics(ctx, actor),
  );
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  reply.raw.write(': open\n\n');
  const stop = options.hub.listen({
    schoolId: actor.schoolId,
    mayHear: (topic) => hearable.has(topic),
    send: (topics) => reply.raw.write(`data: ${JSON.stringify({ topics })}\n\n`),
  });
  const beat = setInterval(() => reply.raw.write(': still here\n\n'), 25_000);
  request.raw.on('close', () => {
    stop();
    clearInterval(beat);
  });
}

async function webApp(app: FastifyInstance, options: AppOptions): Promise<void> {
  const folder = options.webFolder;
  if (!folder || !existsSync(folder)) return;
  await app.register(serveStatic, {
    root: folder,
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  // Every address of the app is a page of the one web app; an unknown file or call stays unknown.
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !/^\/(api|rpc|assets|events)\b/.test(request.url) &&
      !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ code: 'not-found', message: 'not-found' });
  });
}

function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(ADDRESS_HEADER, request.ip);
  return headers;
}

const LARGEST_SIGN_IN = 64 * 1024;

async function asWebRequest(request: FastifyRequest, publicUrl: string): Promise<Request> {
  const init: RequestInit = { method: request.method, headers: webHeaders(request) };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request.raw) {
      size += chunk.length;
      if (size > LARGEST_SIGN_IN) break;
      chunks.push(chunk);
    }
    init.body = new Uint8Array(Buffer.concat(chunks));
  }
  return new Request(new URL(request.url, publicUrl), init);
}

function logToConsole(error: unknown, correlationId: string): void {
  console.error(`[${correlationId}]`, error);
}
