import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getAuth } from '../../../web/client/auth.ts';
import { problemOf } from '../../../web/client/problem-of.ts';

/** What the sign-in service tells people of their own account; the shape of `platform/session/security.ts`. */
export interface Account {
  readonly email: string;
  readonly isStaff: boolean;
  readonly hasPassphrase: boolean;
  readonly passkeys: readonly { readonly id: string; readonly name: string | null; readonly since: string | null }[];
  readonly identities: readonly { readonly id: string; readonly providerId: string; readonly since: string }[];
  readonly sessions: readonly AccountSession[];
}

export interface AccountSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly userAgent: string | null;
  readonly method: string | null;
  readonly since: string;
  readonly lastUsedAt: string;
}

const ACCOUNT = { queryKey: ['account'], queryFn: async () => (await getAuth('/security')) as Account };

export function useAccount() {
  return useQuery(ACCOUNT);
}

/**
 * A change of the own account; afterwards the page is asked again. Where the server wants to know first that it is still the
 * same person, `asks` is true: show the confirmation, and `goOn` does what was asked.
 */
export function useAccountChange<Input>(work: (input: Input) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState<{ readonly input: Input }>();
  const change = useMutation({
    mutationFn: async (input: Input) => {
      try {
        await work(input);
        return true;
      } catch (error) {
        if (problemOf(error).code !== 'session-not-fresh') throw error;
        setWaiting({ input });
        return false;
      }
    },
    onSuccess: async (isDone) => {
      if (!isDone) return;
      await client.invalidateQueries({ queryKey: ACCOUNT.queryKey });
      onDone();
    },
  });
  return {
    ...change,
    asks: waiting !== undefined,
    leave: () => setWaiting(undefined),
    goOn: () => {
      if (!waiting) return;
      setWaiting(undefined);
      change.mutate(waiting.input);
    },
  };
}
