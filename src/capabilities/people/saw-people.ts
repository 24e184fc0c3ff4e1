import type { Actor } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

type Office = Ctx & { readonly actor: Actor };

/**
 * Whoever administers the school asks about the school, so the guard knows no learner to note a look at: the answer does. Staff
 * and guardians in it are left out when the look is written.
 */
export function sawPeople(ctx: Office, people: readonly { readonly personId: PersonId }[]): void {
  const learnerIds = people.map(({ personId }) => personId);
  const relation = ctx.actor.roles.includes('administrator') ? 'administrator' : 'schoolLeader';
  if (learnerIds.length > 0) ctx.saw({ relation, sees: 'identity', target: { kind: 'learners', learnerIds } });
}

export function sawPerson<Person extends { readonly personId: PersonId }>(ctx: Office, person: Person): Person {
  sawPeople(ctx, [person]);
  return person;
}
