import { isContractProcedure } from '@orpc/contract';
import { implement, ORPCError } from '@orpc/server';
import type { Actor, Permission } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Capability } from '../capability.ts';
import { type Ctx, inTransaction, type Runtime } from '../db/transaction.ts';
import { asUnavailable } from '../db/try-again.ts';
import { answerOnce } from './command.ts';
import { guard, type RelationsLookup } from './guard.ts';
import type { BoundRoute } from './route.ts';
import { problemOfDatabase, refuseUnstorable } from './storable.ts';

/** What every call brings: the session, if any, and where the process keeps its things. */
export interface CallContext {
  readonly runtime: Runtime;
  readonly actor: Actor | undefined;
  readonly userId: string | undefined;
  readonly sessionToken: string | undefined;
  readonly headers: Headers;
  readonly correlationId: string;
  /** `route` names the procedure. */
  readonly log: (error: unknown, correlationId: string, route?: string) => void;
}

/** Turns the manifests into one oRPC router: `{ capability: { route } }`. Throws at start when a permission is not declared. */
export function buildRouter(capabilities: readonly Capability[], relations: RelationsLookup) {
  const permissions = new Map(capabilities.flatMap((capability) => Object.entries(capability.permissions)));
  const router: Record<string, Record<string, ReturnType<typeof bind>>> = {};
  for (const capability of capabilities) {
    router[capability.name] = Object.fromEntries(
      Object.entries(capability.routes).map(([name, bound]) => [
        name,
        bind(`${capability.name}.${name}`, bound, permissions, relations),
      ]),
    );
  }
  return router;
}

function bind(
  name: string,
  bound: BoundRoute,
  permissions: ReadonlyMap<string, Permission>,
  relations: RelationsLookup,
) {
  if (!isContractProcedure(bound.contract)) throw new Error(`${name} has no contract`);
  const permission = bound.kind === 'guarded' ? permissions.get(bound.allow.permission) : undefined;
  if (bound.kind === 'guarded' && !permission)
    throw new Error(`${name} asks for ${bound.allow.permission}, which no capability declares`);
  return implement(bound.contract)
    .$context<CallContext>()
    .handler(async ({ input, context }) => {
      try {
        refuseUnstorable(input);
        if (bound.kind === 'public') return await bound.handle(context, input);
        const { actor } = context;
        if (!actor) throw new Problem('sign-in-needed', { status: 401 });
        const target = bound.allow.of(input, actor);
        const wall = bound.allow.wall ?? 'relations';
        // A write carries a command id and a read changes nothing, so both may run again whatever became of the first try.
        const options = { schoolId: actor.schoolId, actor, wall, again: 'always' as const };
        return await inTransaction(context.runtime, options, async (ctx: Ctx) => {
          await guard(ctx, actor, permission as Permission, target, relations);
          return answerOnce(ctx, actor, name, input, () => bound.handle(ctx, input));
        });
      } catch (error) {
        throw asAnswer(error, context, name);
      }
    });
}

/**
 * A Problem travels as it is, and so does a database that is away; anything else is a bug: answered with a number to ask about.
 * What is not the asker's doing is logged with its cause.
 */
function asAnswer(error: unknown, context: CallContext, name: string): ORPCError<string, unknown> {
  if (error instanceof ORPCError) return error;
  const problem = error instanceof Problem ? error : (asUnavailable(error) ?? problemOfDatabase(error));
  if (!problem || problem.status >= 500) context.log(error, context.correlationId, name);
  if (problem) {
    return new ORPCError(problem.code, {
      status: problem.status,
      message: problem.code,
      data: { code: problem.code, data: problem.data, faults: problem.faults, correlationId: context.correlationId },
    });
  }
  return new ORPCError('unexpected', {
    status: 500,
    message: 'unexpected',
    data: { code: 'unexpected', data: {}, faults: [], correlationId: context.correlationId },
  });
}
