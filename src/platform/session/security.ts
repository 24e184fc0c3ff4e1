import { createAuthEndpoint, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { BetterAuthPlugin } from 'better-auth/types';
import { z } from 'zod';
import { admitAttempt, recordRight } from './attempts.ts';
import type { AuthOptions } from './auth-options.ts';
import { emailKey, originOf } from './origin.ts';
import { hashPassphrase, MINIMUM_PASSPHRASE, verifyPassphrase } from './passphrase.ts';
import { answered, refusal } from './refusal.ts';
import {
  deleteOtherSessions,
  deleteSession,
  deleteWayIn,
  selectIdentities,
  selectPasskeys,
  selectPassphrase,
  selectSessions,
  updatePasskeyName,
  updatePassphraseHash,
} from './security.queries.ts';
import { refuseUnlessFresh } from './sign-in-hooks.ts';
import { isStaff } from './staff.ts';

const ID = z.string().max(100);
const NAME = z.string().trim().min(1).max(60);

/** What people see and change of their own account: ways in and open sessions. No answer holds a token. */
export function accountSecurity(options: AuthOptions) {
  const providers = options.providers ?? [];
  return {
    id: 'account-security',
    endpoints: {
      signInWays: createAuthEndpoint('/sign-in-ways', { method: 'GET' }, async (ctx) =>
        ctx.json({ providers: providers.map(({ id, name }) => ({ id, name })) }),
      ),
      ...ownSessions(options),
      ...ownWaysIn(options),
    },
  } satisfies BetterAuthPlugin;
}

/** The holder of the account; not a session of three pictures, which anybody in the class may have seen. */
const holderOnly = createAuthMiddleware(async (ctx) => {
  const held = await getSessionFromCtx(ctx);
  if (!held) throw refusal('UNAUTHORIZED', 'sign-in-needed');
  if (held.session['strength'] === 'picture') throw refusal('FORBIDDEN', 'needs-passphrase');
  return { session: held };
});

function ownSessions({ database: { pool }, clock }: AuthOptions) {
  return {
    security: createAuthEndpoint('/security', { method: 'GET', use: [holderOnly] }, async (ctx) => {
      const { user, session } = ctx.context.session;
      return ctx.json({
        email: user.email,
        isStaff: await isStaff(pool, user.id, clock()),
        hasPassphrase: (await selectPassphrase(pool, user.id)) !== undefined,
        passkeys: await selectPasskeys(pool, user.id),
        identities: await selectIdentities(pool, user.id),
        sessions: await selectSessions(pool, user.id, session.id),
      });
    }),
    endSession: createAuthEndpoint(
      '/security/end-session',
      { method: 'POST', use: [holderOnly], body: z.object({ id: ID }) },
      async (ctx) => {
        await deleteSession(pool, ctx.context.session.user.id, ctx.body.id);
        return ctx.json({ ended: 1 });
      },
    ),
    endOtherSessions: createAuthEndpoint(
      '/security/end-other-sessions',
      { method: 'POST', use: [holderOnly] },
      async (ctx) => {
        const { user, session } = ctx.context.session;
        return ctx.json({ ended: await deleteOtherSessions(pool, user.id, session.id) });
      },
    ),
  };
}

function ownWaysIn({ database: { pool }, clock, providers = [] }: AuthOptions) {
  const providerIds = providers.map(({ id }) => id);
  return {
    renamePasskey: createAuthEndpoint(
      '/security/rename-passkey',
      { method: 'POST', use: [holderOnly], body: z.object({ id: ID, name: NAME }) },
      async (ctx) => {
        await updatePasskeyName(pool, ctx.context.session.user.id, ctx.body);
        return ctx.json({ renamed: true });
      },
    ),
    removeWayIn: createAuthEndpoint(
      '/security/remove',
      { method: 'POST', use: [holderOnly], body: z.object({ kind: z.enum(['passkey', 'identity']), id: ID }) },
      async (ctx) => {
        await refuseUnlessFresh(ctx);
        const removed = await deleteWayIn(pool, ctx.context.session.user.id, { ...ctx.body, providerIds });
        if (!removed) throw refusal('CONFLICT', 'last-way-in');
        return ctx.json({ removed: true });
      },
    ),
    changePassphrase: createAuthEndpoint(
      '/security/change-passphrase',
      {
        method: 'POST',
        use: [holderOnly],
        body: z.object({ current: z.string().max(200), next: z.string().min(MINIMUM_PASSPHRASE).max(200) }),
      },
      async (ctx) => {
        const { user, session } = ctx.context.session;
        const attempt = { ...originOf(ctx), account: emailKey(user.email) };
        await answered(() => admitAttempt(pool, attempt, clock()));
        const stored = await selectPassphrase(pool, user.id);
        if (stored === undefined || !(await verifyPassphrase(stored, ctx.body.current)))
          throw refusal('BAD_REQUEST', 'passphrase-wrong');
        await recordRight(pool, attempt, clock());
        await updatePassphraseHash(pool, user.id, await hashPassphrase(ctx.body.next), clock());
        return ctx.json({ ended: await deleteOtherSessions(pool, user.id, session.id) });
      },
    ),
  };
}
