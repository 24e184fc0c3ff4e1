import type { InferContractRouterOutputs } from '@orpc/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { peopleContract } from '../../capabilities/people/people.contract.ts';
import type { SchoolId } from '../../kernel/ids.ts';
import { signOut } from './auth.ts';
import { callByName } from './link.ts';
import { AnswerError } from './problem-of.ts';
import { SESSION_KEY } from './session-key.ts';

/** Who is signed in, as the capability people tells it. */
export type Session = InferContractRouterOutputs<typeof peopleContract>['session'];
export type SignedIn = Extract<Session, { signedIn: true }>;

const SESSION = { queryKey: SESSION_KEY, queryFn: askSession };

/** By plain `fetch`: it is asked on every page before anything else, and the sign-in page asks nothing more. */
async function askSession(): Promise<Session> {
  const response = await fetch('/api/session', { credentials: 'same-origin' });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new AnswerError(response.status, answer, Number(response.headers.get('retry-after')) || 0);
  // The contract says what it is.
  return answer as Session;
}

export function useSessionQuery() {
  return useQuery({ ...SESSION, staleTime: 5 * 60_000 });
}

/** Who is signed in; the shell shows no page before this is known, so that a page never has to wait for it. */
export function useSession(): Session {
  return useSessionQuery().data ?? { signedIn: false };
}

/** For pages that the shell opens to signed-in people only. */
export function useSignedIn(): SignedIn {
  const session = useSession();
  if (!session.signedIn) throw new Error('This part of a page needs a signed-in person.');
  return session;
}

/** After a sign-in: asks again who is signed in. */
export function useStartSession(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.fetchQuery({ ...SESSION, staleTime: 0 });
  };
}

/** Devices are shared, so the page is loaded anew: nothing of this person stays in its memory. */
export async function endSession(): Promise<void> {
  await signOut();
  window.location.assign('/sign-in');
}

export async function switchSchool(schoolId: SchoolId): Promise<void> {
  await callByName('people', 'switchSchool', { schoolId });
  window.location.assign('/');
}
