import type { Actor } from '../../kernel/access.ts';
import { Problem } from '../../kernel/problem.ts';
import { type Ctx, inTransaction } from '../../platform/db/transaction.ts';
import { answerOnce } from '../../platform/http/command.ts';
import { guard } from '../../platform/http/guard.ts';
import type { PublicCall } from '../../platform/http/route.ts';
import { selectRelations } from './access.ts';
import { PEOPLE_PERMISSIONS } from './permissions.ts';

/**
 * A school-wide command whose accounts follow after its commit. Accounts live outside the school's tables and out of reach of
 * its role, and the embedded database has one connection: so the transaction must be over first. Same guard, same
 * command id and same wall as `route(…, { permission: 'people.administer', wall: 'school' })`.
 */
export async function administerSchool<Result>(
  call: PublicCall,
  name: string,
  input: object,
  work: (ctx: Ctx & { readonly actor: Actor }) => Promise<Result>,
): Promise<{ readonly actor: Actor; readonly result: Result }> {
  const { actor, runtime } = call;
  if (!actor) throw new Problem('sign-in-needed', { status: 401 });
  const again = 'commandId' in input ? 'always' : 'ifUndone';
  const result = await inTransaction(
    runtime,
    { schoolId: actor.schoolId, actor, wall: 'school', again },
    async (ctx) => {
      await guard(ctx, actor, PEOPLE_PERMISSIONS['people.administer'], { kind: 'school' }, selectRelations);
      const answer = await answerOnce(ctx, actor, `people.${name}`, input, () => work({ ...ctx, actor }));
      return answer as Result;
    },
  );
  return { actor, result };
}
