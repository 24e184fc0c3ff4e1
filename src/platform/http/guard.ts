import { type Actor, type Decision, mayDo, type Permission, type Relation, type Target } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../db/transaction.ts';

/** Looks up how the actor stands to the target; the capability `people` keeps the tables and answers. */
export type RelationsLookup = (ctx: Ctx, actor: Actor, target: Target) => Promise<ReadonlySet<Relation>>;

/** Throws `not-allowed` unless the one policy says yes. The answer is the same whether the target exists or not. */
export async function guard(
  ctx: Ctx,
  actor: Actor,
  permission: Permission,
  target: Target,
  relations: RelationsLookup,
): Promise<void> {
  const held = await relations(ctx, actor, target);
  const decision = mayDo(permission, actor.strength, held);
  if (decision.allowed) {
    const relation = permission.relations.find((one) => held.has(one));
    if (permission.sees && relation && relation !== 'self') ctx.saw({ relation, sees: permission.sees, target });
    return;
  }
  throw refused(decision);
}

export function refused({ reason }: Exclude<Decision, { readonly allowed: true }>): Problem {
  return new Problem(reason === 'weak-session' ? 'needs-passphrase' : 'not-allowed', { status: 403 });
}
