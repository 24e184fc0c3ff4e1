import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Language, ReadingLevel } from '../../kernel/text.ts';
import { signOut } from './auth.ts';
import { callByName } from './rpc.ts';
import { SESSION_KEY } from './session-key.ts';

export const ROLES = [
  'learner',
  'teacher',
  'schoolLeader',
  'administrator',
  'guardian',
  'counsellor',
  'partner',
  'networkCoordinator',
] as const;
export type Role = (typeof ROLES)[number];

export interface SignedIn {
  readonly signedIn: true;
  readonly person: { readonly personId: string; readonly givenName: string; readonly familyName: string };
  readonly school: { readonly schoolId: string; readonly name: string; readonly level: string };
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly readingLevel: ReadingLevel;
  /** `picture` is a weak key: it opens no private reports and no exports. */
  readonly strength: 'passphrase' | 'picture';
  /** Taught or followed. */
  readonly classes: readonly { readonly classId: string; readonly name: string; readonly grade: string | number }[];
  readonly children: readonly { readonly personId: string; readonly givenName: string }[];
  readonly memberships: readonly { readonly schoolId: string; readonly schoolName: string }[];
}

export type Session = { readonly signedIn: false } | SignedIn;

export function useSessionQuery() {
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: async () => (await callByName('people', 'session.me', {})) as Session,
    staleTime: 5 * 60_000,
  });
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

/** After a sign-in: nothing that was fetched for someone else may stay. */
export async function startSession(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
  await client.fetchQuery({
    queryKey: SESSION_KEY,
    staleTime: 0,
    queryFn: () => callByName('people', 'session.me', {}),
  });
}

export function useStartSession(): () => Promise<void> {
  const client = useQueryClient();
  return () => startSession(client);
}

export function useEndSession(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await signOut();
    await startSession(client);
  };
}

export function useSwitchSchool(): (schoolId: string) => Promise<void> {
  const client = useQueryClient();
  return async (schoolId) => {
    await callByName('people', 'session.switchSchool', { schoolId });
    await startSession(client);
  };
}
