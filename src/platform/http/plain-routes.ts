import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
} from 'fastify';
import type { Actor, Target } from '../../kernel/access.ts';
import { type Fault, Problem } from '../../kernel/problem.ts';
import type { Capability } from '../capability.ts';
import type { Ctx, Runtime } from '../db/transaction.ts';
import { asUnavailable } from '../db/try-again.ts';
import { guard, type RelationsLookup } from './guard.ts';
import { refuse } from './refusals.ts';
import type { CallContext } from './router.ts';
import { problemOfDatabase, refuseUnstorable } from './storable.ts';

/** A route of the hot path: the body is checked by a compiled JSON schema, and the handler opens its own transactions. */
export interface PlainRoute {
  readonly method: 'POST';
  readonly url: `/api/${string}`;
  /** JSON schema of the body. */
  readonly body: object;
  readonly largestBody: number;
  /** A permission that some capability declares; `allow` asks the one policy about it. */
  readonly permission: string;
  readonly handle: (call: PlainCall, body: unknown) => Promise<unknown>;
}

export interface PlainCall {
  readonly runtime: Runtime;
  readonly actor: Actor;
  /** Throws `not-allowed`; the handler calls it inside its transaction, about everything that the body names. */
  readonly allow: (ctx: Ctx, target: Target) => Promise<void>;
}

type ContextOf = (request: FastifyRequest) => Promise<CallContext>;

/** Calls a minute from one address: these routes are for machines that send what many people do. */
const MOST_A_MINUTE = 60_000;

/** Throws at start when a permission is not declared. */
export function registerPlainRoutes(
  scope: FastifyInstance,
  capabilities: readonly Capability[],
  relations: RelationsLookup,
  contextOf: ContextOf,
): void {
  const permissions = new Map(capabilities.flatMap(({ permissions: own }) => Object.entries(own)));
  const contexts = new WeakMap<FastifyRequest, CallContext>();
  for (const one of capabilities.flatMap((capability) => capability.plainRoutes ?? [])) {
    const permission = permissions.get(one.permission);
    if (!permission) throw new Error(`${one.url} asks for ${one.permission}, which no capability declares`);
    scope.route({
      method: one.method,
      url: one.url,
      schema: { body: one.body },
      attachValidation: true,
      bodyLimit: one.largestBody,
      config: { rateLimit: { max: MOST_A_MINUTE, timeWindow: '1 minute' } },
      errorHandler: (error, _request, reply) => answerUnreadable(error, reply),
      // Who this is comes before the body: nobody sends megabytes without a session.
      preParsing: async (request, reply) => {
        const context = await contextOf(request);
        if (context.actor) contexts.set(request, context);
        else await refuse(reply.header('connection', 'close'), new Problem('sign-in-needed', { status: 401 }));
      },
      handler: async (request, reply) => {
        const context = contexts.get(request) ?? (await contextOf(request));
        try {
          const { actor, runtime } = context;
          if (!actor) throw new Problem('sign-in-needed', { status: 401 });
          if (request.validationError) throw misshapen(request.validationError);
          refuseUnstorable(request.body);
          const allow = (ctx: Ctx, target: Target) => guard(ctx, actor, permission, target, relations);
          return await one.handle({ runtime, actor, allow }, request.body);
        } catch (error) {
          return answerProblem(error, context, reply);
        }
      },
    });
  }
}

/** The body is no JSON, or too large: what Fastify itself refuses before any schema. */
function answerUnreadable(error: FastifyError | Problem, reply: FastifyReply): FastifyReply {
  // Nobody could be asked who this is: no fault of the body, and worth sending again.
  if (error instanceof Problem) return refuse(reply, error);
  const status = error.statusCode ?? 500;
  // No fault of the body: the handler of all the rest logs it and tells it apart.
  if (status >= 500) throw error;
  const code = status === 413 ? 'body-too-large' : 'body-unreadable';
  return refuse(reply, new Problem(code, { status }));
}

function answerProblem(error: unknown, { correlationId, log }: CallContext, reply: FastifyReply): FastifyReply {
  const known = error instanceof Problem ? error : (asUnavailable(error) ?? problemOfDatabase(error));
  if (!known || known.status >= 500) log(error, correlationId);
  return refuse(reply, known ?? new Problem('unexpected', { status: 500 }));
}

/** `/events/3/score` of the schema's error as `events[3].score`, with the place in the list as data. */
function misshapen(error: { readonly validation: readonly FastifySchemaValidationError[] }): Problem {
  const faults = error.validation.map(({ instancePath, params, keyword }): Fault => {
    const parts = instancePath.split('/').slice(1);
    const named = params['missingProperty'] ?? params['additionalProperty'];
    const path = typeof named === 'string' ? [...parts, named] : parts;
    const index = path.find((part) => /^\d+$/.test(part));
    return {
      code: `body.${keyword}`,
      field: path.map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`)).join(''),
      ...(index === undefined ? {} : { data: { index: Number(index) } }),
    };
  });
  return new Problem('body-misshapen', { faults });
}
