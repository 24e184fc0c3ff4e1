import type { Actor } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../db/transaction.ts';

/**
 * Does a client's command once. A write carries `commandId`; when it arrives again (a retry, an offline queue), the first
 * answer is given again and nothing is done. An input without `commandId` is a read and runs as it is.
 */
export async function answerOnce(
  ctx: Ctx,
  actor: Actor,
  route: string,
  input: unknown,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const commandId = commandIdOf(input);
  if (!commandId) return work();
  const inserted = await ctx.db
    .insertInto('command')
    .values({ schoolId: ctx.schoolId, commandId, personId: actor.personId, route, at: ctx.now, answer: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('commandId')
    .executeTakeFirst();
  if (!inserted) return firstAnswer(ctx, actor, route, commandId);
  const answer = await work();
  await ctx.db
    .updateTable('command')
    .set({ answer: JSON.stringify(answer ?? null) })
    .where('schoolId', '=', ctx.schoolId)
    .where('commandId', '=', commandId)
    .execute();
  return answer;
}

async function firstAnswer(ctx: Ctx, actor: Actor, route: string, commandId: string): Promise<unknown> {
  const known = await ctx.db
    .selectFrom('command')
    .select(['personId', 'route', 'answer'])
    .where('schoolId', '=', ctx.schoolId)
    .where('commandId', '=', commandId)
    .executeTakeFirst();
  if (!known || known.personId !== actor.personId || known.route !== route)
    throw new Problem('command-reused', { status: 409 });
  return known.answer ?? undefined;
}

function commandIdOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return undefined;
  return typeof input.commandId === 'string' ? input.commandId : undefined;
}
