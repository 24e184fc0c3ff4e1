import { useMutation, useQuery } from '@tanstack/react-query';
import { KeyRound, School } from 'lucide-react';
import { getAuth, postAuth } from '../../../web/client/auth.ts';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { useStartSession } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

export interface Provider {
  readonly id: string;
  readonly name: string;
}

/** Where the schools of this installation sign in besides here. */
export function useProviders(): readonly Provider[] {
  const ways = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: async () => (await getAuth('/sign-in-ways')) as { providers: readonly Provider[] },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return ways.data?.providers ?? [];
}

/** To the provider's own page, and back to ours. */
export function useProviderPage(path: '/sign-in/social' | '/link-social') {
  return useMutation({
    mutationFn: async (input: { provider: string; callbackURL: string }) => {
      const { url } = (await postAuth(path, input)) as { url: string };
      window.location.assign(url);
    },
  });
}

/** A passkey when the person asks for it; without a fault when they change their mind. */
export function usePasskeySignIn(onDone: () => Promise<unknown>) {
  return useMutation({
    mutationFn: async () => {
      const { signInWithPasskey, wasLeft } = await import('./web-authn.ts');
      try {
        await signInWithPasskey();
      } catch (error) {
        if (wasLeft(error)) return;
        throw error;
      }
      await onDone();
    },
  });
}

/** The other ways in: the school's own sign-in, and a passkey where the browser knows them. */
export function SignInWays() {
  const { t } = useText<keyof typeof messages>();
  const [next] = useSearchParam('next');
  const startSession = useStartSession();
  const providers = useProviders();
  const go = useProviderPage('/sign-in/social');
  const passkey = usePasskeySignIn(startSession);
  const canPasskey = 'PublicKeyCredential' in window;
  if (!canPasskey && providers.length === 0) return null;
  return (
    <div className="sign-in-ways">
      <p className="soft">{t('signIn.or')}</p>
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          isPending={go.isPending && go.variables.provider === id}
          onPress={() => go.mutate({ provider: id, callbackURL: ownPath(next) })}
        >
          <School size="1.2em" aria-hidden />
          {name}
        </Button>
      ))}
      {canPasskey ? (
        <Button isPending={passkey.isPending} onPress={() => passkey.mutate()}>
          <KeyRound size="1.2em" aria-hidden />
          {t('signIn.passkey')}
        </Button>
      ) : null}
      <ProblemNotice error={go.error ?? passkey.error} />
    </div>
  );
}

/** Only a page of ours; the server asks the same. */
function ownPath(next: string | undefined): string {
  return next && /^\/(?![/\\])[^\\]*$/.test(next) ? next : '/';
}
