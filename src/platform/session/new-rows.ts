import type { BetterAuthOptions } from 'better-auth/types';
import type { AuthOptions } from './auth-options.ts';
import { LIFETIMES } from './lifetimes.ts';
import { refusal } from './refusal.ts';
import { selectRolesToday } from './staff.ts';

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;

/** What is true of every new session and linked identity, whichever way it came about. */
export function newRowHooks({ database: { pool }, clock }: AuthOptions): Hooks {
  return {
    session: {
      create: {
        before: async (session, ctx) => {
          if ((await selectRolesToday(pool, session.userId, clock())).length === 0)
            throw refusal('FORBIDDEN', 'no-place-today');
          const isPicture = session['strength'] === 'picture';
          const { longest } = LIFETIMES[isPicture ? 'picture' : 'passphrase'];
          return {
            data: {
              ...session,
              method: isPicture ? 'picture' : methodOf(ctx?.path, ctx?.params?.['id']),
              expiresAt: new Date(Date.now() + longest),
            },
          };
        },
      },
    },
    account: {
      create: {
        // We ask the provider who somebody is and nothing more, so its tokens are not kept.
        before: async (account) => ({
          data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null },
        }),
      },
    },
  };
}

function methodOf(path: string | undefined, provider: string | undefined): string {
  if (path === '/passkey/verify-authentication') return 'passkey';
  return path?.startsWith('/callback/') ? `sso:${provider ?? ''}` : 'passphrase';
}
