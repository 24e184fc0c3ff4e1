import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { getOAuthState } from 'better-auth/api';
import type { BetterAuthOptions } from 'better-auth/types';
import { PostgresDialect } from 'kysely';
import type { AuthOptions, SessionHolder } from './auth-options.ts';
import { classCode } from './class-code.ts';
import { refusalOf } from './identity-rules.ts';
import { FRESH_FOR, LIFETIMES } from './lifetimes.ts';
import { newRowHooks } from './new-rows.ts';
import { ADDRESS_HEADER } from './origin.ts';
import { hashPassphrase, MINIMUM_PASSPHRASE, verifyPassphrase } from './passphrase.ts';
import { openPaths } from './paths.ts';
import { openIdConnect } from './providers.ts';
import { refusal } from './refusal.ts';
import { accountSecurity } from './security.ts';
import { signInHooks } from './sign-in-hooks.ts';

export interface Auth {
  handler(request: Request): Promise<Response>;
  identify(headers: Headers): Promise<SessionHolder | undefined>;
  /** The paths of every call that the library brings, open or not. */
  readonly calls: readonly string[];
}

const BASE_PATH = '/api/auth';

/** Sign-in by better-auth on the one pool, in a schema of its own. What of it is open to the world stands in `paths.ts`. */
export function createAuth(options: AuthOptions): Auth {
  const auth = betterAuth({
    appName: 'Poolster',
    baseURL: options.publicUrl,
    basePath: BASE_PATH,
    secret: options.secret,
    trustedOrigins: [...options.trustedOrigins],
    database: { dialect: new PostgresDialect({ pool: options.database.pool }), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MINIMUM_PASSPHRASE,
      password: { hash: hashPassphrase, verify: ({ hash, password }) => verifyPassphrase(hash, password) },
    },
    user: { validateUserInfo: (data) => judge(options, data) },
    account: {
      accountLinking: { enabled: true, allowDifferentEmails: true, trustedProviders: [] },
      updateAccountOnSignIn: false,
    },
    session: SESSION,
    databaseHooks: newRowHooks(options),
    rateLimit: RATE_LIMIT,
    advanced: addressAndCookies(options.publicUrl),
    onAPIError: { errorURL: `${options.publicUrl}/sign-in` },
    telemetry: { enabled: false },
    // Refusals are answers, not errors of the server; bugs reach the one handler.
    logger: { disabled: true },
    hooks: signInHooks(options),
    plugins: [
      classCode(options.directory),
      accountSecurity(options),
      passkey(passkeyRules(options)),
      openIdConnect(options.providers ?? []),
    ],
  });

  const open = openPaths(options.providers ?? []);
  return {
    // Some are for this process only and have no path.
    calls: Object.values(auth.api).flatMap(({ path }: { path?: string }) => path ?? []),
    handler: async (request) =>
      open.has(new URL(request.url).pathname.slice(BASE_PATH.length))
        ? auth.handler(request)
        : Response.json({ code: 'not-found', message: 'not-found' }, { status: 404 }),
    identify: async (headers) => {
      const found = await auth.api.getSession({ headers });
      if (!found) return undefined;
      return {
        userId: found.user.id,
        sessionId: found.session.id,
        sessionToken: found.session.token,
        strength: found.session.strength === 'picture' ? 'picture' : 'passphrase',
      };
    },
  };
}

const SESSION = {
  // The longest life; pictures get less in `new-rows.ts`, and unused sessions end in `held-session.ts`.
  expiresIn: LIFETIMES.passphrase.longest / 1000,
  disableSessionRefresh: true,
  freshAge: FRESH_FOR / 1000,
  additionalFields: {
    schoolId: { type: 'string', required: false, input: false },
    strength: { type: 'string', required: false, input: false },
    method: { type: 'string', required: false, input: false },
  },
} as const;

function addressAndCookies(publicUrl: string) {
  const isHttps = publicUrl.startsWith('https:');
  return {
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    // `__Host-` binds a cookie to this host over https (RFC 6265bis, 4.1.3.2); the library itself knows only `__Secure-`.
    cookiePrefix: isHttps ? '__Host-poolster' : 'poolster',
    useSecureCookies: false,
    defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' },
  } satisfies NonNullable<BetterAuthOptions['advanced']>;
}

// A whole school signs in behind one address within a minute; guessing is slowed by `attempts.ts`. These only spare the processor.
const RATE_LIMIT = {
  enabled: true,
  storage: 'database',
  window: 60,
  max: 1200,
  // Of its own accord the library lets an address sign in three times in ten seconds: fewer than a class does.
  customRules: {
    '/get-session': false,
    '/sign-in-ways': false,
    '/sign-in/email': { window: 60, max: 1200 },
    '/sign-in/social': { window: 60, max: 1200 },
    '/security/change-passphrase': { window: 60, max: 60 },
  },
} as const;

type UserInfo = Parameters<
  NonNullable<NonNullable<NonNullable<Parameters<typeof betterAuth>[0]['user']>['validateUserInfo']>>
>[0];

/** Asked by the library before an identity of a provider is linked or opens an account. */
async function judge(options: AuthOptions, { user, source }: UserInfo): Promise<{ error: string } | undefined> {
  if (source.method !== 'oauth') return undefined;
  const provider = options.providers?.find((one) => one.id === source.oauth?.providerId);
  const state = await getOAuthState();
  // The answer must come from the provider that was asked (RFC 9700, 4.4: mix-up), and nobody is made an account.
  if (!provider || state?.serverContext?.['provider'] !== provider.id) return { error: 'sso-failed' };
  if (source.action === 'create-user' || !user.id) return { error: 'sso-unknown-person' };
  const byPerson = source.action === 'link-account' && state.link !== undefined;
  const way = source.action === 'sign-in' ? 'sign-in' : byPerson ? 'by-person' : 'by-itself';
  const identity = { way, userId: user.id, profile: source.oauth?.profile ?? {} } as const;
  const error = await refusalOf(options.database.pool, provider, identity);
  return error ? { error } : undefined;
}

/** The authenticator must know its owner (a finger, a face, a code), not only be there: a passkey stands for both factors. */
function passkeyRules({ publicUrl }: AuthOptions): NonNullable<Parameters<typeof passkey>[0]> {
  const refuseUnless = (isVerified: boolean | undefined) => {
    if (!isVerified) throw refusal('BAD_REQUEST', 'passkey-unverified');
  };
  return {
    rpID: new URL(publicUrl).hostname,
    rpName: 'Poolster',
    origin: new URL(publicUrl).origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: async ({ verification }) => refuseUnless(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: async ({ verification }) => refuseUnless(verification.authenticationInfo.userVerified),
    },
  };
}
