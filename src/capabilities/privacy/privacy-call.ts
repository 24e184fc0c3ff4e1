import type { Actor, Target } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction, type Wall } from '../../platform/db/transaction.ts';
import { guard } from '../../platform/http/guard.ts';
import type { PublicCall } from '../../platform/http/route.ts';
import { selectAccessibleLearners, selectRelations } from '../people/index.ts';
import { PRIVACY_PERMISSIONS } from './permissions.ts';

/**
 * For calls that need the process beside their transaction: every capability's data, the accounts, the role that erases. Same
 * guard as a route with `allow`; what follows it runs in transactions of its own.
 */
export async function guarded<Result>(
  call: PublicCall,
  asked: { readonly permission: keyof typeof PRIVACY_PERMISSIONS; readonly target: Target; readonly wall?: Wall },
  work: (ctx: Ctx, actor: Actor) => Promise<Result>,
): Promise<{ readonly actor: Actor; readonly result: Result }> {
  const { actor, runtime } = call;
  if (!actor) throw new Problem('sign-in-needed', { status: 401 });
  const options = { schoolId: actor.schoolId, actor, wall: asked.wall ?? 'relations', again: 'ifUndone' } as const;
  const result = await inTransaction(runtime, options, async (ctx) => {
    await guard(ctx, actor, PRIVACY_PERMISSIONS[asked.permission], asked.target, selectRelations);
    await refuseUnseen(ctx, actor, asked.target);
    return work(ctx, actor);
  });
  return { actor, result };
}

/** What follows the guard runs with the rights of a job, so the wall of relations is asked here, by itself. */
async function refuseUnseen(ctx: Ctx, actor: Actor, target: Target): Promise<void> {
  if (target.kind !== 'learners') return;
  const seen = new Set(await selectAccessibleLearners(ctx, actor.personId));
  if (!target.learnerIds.every((learnerId) => seen.has(learnerId))) throw new Problem('not-found', { status: 404 });
}
