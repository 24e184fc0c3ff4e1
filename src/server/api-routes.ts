import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { RPCHandler } from '@orpc/server/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { selectRelations } from '../capabilities/people/index.ts';
import { Problem } from '../kernel/problem.ts';
import { LARGEST_ANONYMOUS, readBody, refuseUnreadable, withBody } from '../platform/http/body.ts';
import { refuse } from '../platform/http/refusals.ts';
import { buildRouter, type CallContext } from '../platform/http/router.ts';
import { refuseUnstorable } from '../platform/http/storable.ts';
import { type BodyLimits, bodyLimits } from '../platform/http/uploads.ts';
import type { AppOptions } from './app.ts';
import { callContext, webHeaders } from './call-context.ts';
import { CAPABILITIES } from './capabilities.ts';

type Handler = RPCHandler<CallContext> | OpenAPIHandler<CallContext>;
type Options = Required<Pick<AppOptions, 'log'>> & AppOptions;

/** Sign-in, RPC and REST with its OpenAPI description. */
export async function apiRoutes(scope: FastifyInstance, options: Options): Promise<void> {
  // The handlers read the raw body themselves.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const router = buildRouter(CAPABILITIES, selectRelations);
  const limits = bodyLimits(CAPABILITIES);
  // By GET only what its contract says is a read: a link on another site must never write (the library's own default).
  const rpc = new RPCHandler<CallContext>(router);
  const rest = new OpenAPIHandler<CallContext>(router);
  let description: ReturnType<typeof describeApi> | undefined;
  scope.get('/api/openapi.json', () => {
    description ??= describeApi(router);
    return description;
  });
  scope.all('/api/auth/*', (request, reply) => handleSignIn(request, reply, options));
  scope.all('/rpc/*', (request, reply) => handle({ handler: rpc, prefix: '/rpc', limits }, request, reply, options));
  scope.all('/api/*', (request, reply) => handle({ handler: rest, prefix: '/api', limits }, request, reply, options));
}

/** Made when somebody asks for it: no start waits for it. */
async function describeApi(router: ReturnType<typeof buildRouter>) {
  const [{ OpenAPIGenerator }, { ZodToJsonSchemaConverter }] = await Promise.all([
    import('@orpc/openapi'),
    import('@orpc/zod/zod4'),
  ]);
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(router, { info: { title: 'Poolster', version: '1' }, servers: [{ url: '/api' }] });
}

async function handle(
  door: { readonly handler: Handler; readonly prefix: `/${string}`; readonly limits: BodyLimits },
  request: FastifyRequest,
  reply: FastifyReply,
  options: Options,
): Promise<void> {
  const context = await callContext(request, options);
  const path = request.url.split('?')[0] ?? '';
  const body = await readCarefully(request, reply, () =>
    door.limits.largest({ method: request.method, path, actor: context.actor }),
  );
  if (!body) return;
  const { matched } = await door.handler.handle(withBody(request, body), reply, { prefix: door.prefix, context });
  if (!matched) await refuse(reply, new Problem('not-found', { status: 404 }));
}

/** The body, or undefined when it was refused: then the connection closes, so that the rest of it is never read. */
async function readCarefully(
  request: FastifyRequest,
  reply: FastifyReply,
  largest: () => number,
): Promise<Buffer | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return Buffer.alloc(0);
  try {
    const body = await readBody(request.raw, largest());
    refuseUnreadable(body, request.headers['content-type']);
    return body;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await refuse(reply.header('connection', 'close'), error);
    return undefined;
  }
}

async function handleSignIn(request: FastifyRequest, reply: FastifyReply, options: Options): Promise<FastifyReply> {
  const body = await readCarefully(request, reply, () => LARGEST_ANONYMOUS);
  if (!body) return reply;
  refuseUnstorable(parsedOrNothing(body));
  const init: RequestInit = { method: request.method, headers: webHeaders(request) };
  if (body.length > 0) init.body = new Uint8Array(body);
  const answer = await options.auth.handler(new Request(new URL(request.url, options.publicUrl), init));
  // better-auth hides why it could not look a session up; nothing but the database can be the reason.
  reply.code(answer.status === 500 && request.url.startsWith('/api/auth/get-session') ? 503 : answer.status);
  answer.headers.forEach((value, key) => {
    if (key !== 'set-cookie') reply.header(key, value);
  });
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await answer.arrayBuffer()));
}

/** What a body says, for looking at its texts; the sign-in itself says what is wrong with one that is no JSON. */
function parsedOrNothing(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
