import { createHash, randomBytes } from 'node:crypto';
import { addOAuthServerContext, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { type Attempt, admitAttempt, recordRight, rememberDevice } from './attempts.ts';
import type { AuthOptions } from './auth-options.ts';
import { FRESH_FOR } from './lifetimes.ts';
import { type AuthCall, DEVICE_COOKIE, emailKey, originOf } from './origin.ts';
import { answered, refusal } from './refusal.ts';
import { isStaff } from './staff.ts';

/** What happens around the sign-in library's own calls: guessing is slowed, links ask for a fresh session, old sessions go. */
export function signInHooks(options: AuthOptions) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      switch (ctx.path) {
        case '/sign-in/email':
        case '/passkey/verify-authentication':
          return answered(() => admitAttempt(options.database.pool, attemptOf(ctx), options.clock()));
        case '/sign-in/social':
          return throughProvider(ctx, '/sign-in');
        case '/link-social':
          await refuseUnlessFresh(ctx);
          return throughProvider(ctx, '/account');
        case '/passkey/generate-register-options':
        case '/passkey/verify-registration':
          return refuseUnlessStaff(ctx, options);
        default:
          return;
      }
    }),
    after: createAuthMiddleware(async (ctx) => {
      const opened = ctx.context.newSession;
      if (!opened) return undefined;
      await endSessionBefore(ctx, opened.session.token);
      await rememberGoodSignIn(ctx, options, opened.user.email);
      // A script of the page needs to know that it worked; the session itself stays in a cookie that no script can read.
      if (ANSWERS_WITH_SESSION.has(ctx.path)) return ctx.json({ signedIn: true });
      return undefined;
    }),
  };
}

const ANSWERS_WITH_SESSION = new Set(['/sign-in/email', '/passkey/verify-authentication']);

/** The provider's page is next. Only our own pages may follow it, and nothing but the provider is the browser's to say. */
async function throughProvider(ctx: AuthCall, errorPage: string) {
  const { provider, callbackURL = '/', ...rest } = ctx.body ?? {};
  if (typeof callbackURL !== 'string' || !/^\/(?![/\\])[^\\]*$/.test(callbackURL) || Object.keys(rest).length > 0)
    throw refusal('BAD_REQUEST', 'invalid-input');
  await addOAuthServerContext({ provider });
  return { context: { body: { provider, callbackURL, errorCallbackURL: errorPage, disableRedirect: true } } };
}

export async function refuseUnlessFresh(ctx: AuthCall): Promise<void> {
  const held = await getSessionFromCtx(ctx);
  if (!held) throw refusal('UNAUTHORIZED', 'sign-in-needed');
  if (held.session['strength'] === 'picture') throw refusal('FORBIDDEN', 'needs-passphrase');
  if (Date.now() - new Date(held.session.createdAt).getTime() >= FRESH_FOR)
    throw refusal('FORBIDDEN', 'session-not-fresh');
}

/** Passkeys are for who works here: a child's device is not the child's, and a child's key should be one a teacher can renew. */
async function refuseUnlessStaff(ctx: AuthCall, { database: { pool }, clock }: AuthOptions): Promise<void> {
  await refuseUnlessFresh(ctx);
  const held = await getSessionFromCtx(ctx);
  if (!held || !(await isStaff(pool, held.user.id, clock()))) throw refusal('FORBIDDEN', 'passkeys-for-staff');
}

/** A browser holds one session: the one it had before ends, whoever's it was, so that no planted session lives on. */
async function endSessionBefore(ctx: AuthCall, opened: string): Promise<void> {
  const before = await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret);
  if (before && before !== opened) await ctx.context.internalAdapter.deleteSession(before);
}

async function rememberGoodSignIn(ctx: AuthCall, { database: { pool }, clock }: AuthOptions, email: string) {
  const now = clock();
  const origin = originOf(ctx);
  const device = origin.device ?? randomBytes(24).toString('base64url');
  if (ctx.path === '/passkey/verify-authentication') await recordRight(pool, attemptOf(ctx), now);
  await recordRight(pool, { ...origin, account: emailKey(email) }, now);
  await rememberDevice(pool, device, emailKey(email), now);
  const cookie = ctx.context.createAuthCookie(DEVICE_COOKIE.name, { maxAge: DEVICE_COOKIE.seconds });
  ctx.setCookie(cookie.name, device, cookie.attributes);
}

function attemptOf(ctx: AuthCall): Attempt {
  const account =
    ctx.path === '/sign-in/email'
      ? emailKey(String(ctx.body?.email))
      : `passkey:${createHash('sha256').update(String(ctx.body?.response?.id)).digest('base64url')}`;
  return { ...originOf(ctx), account };
}
