import type { GenericOAuthConfig } from 'better-auth/plugins';
import { genericOAuth } from 'better-auth/plugins';
import type { SchoolId } from '../../kernel/ids.ts';

/** An identity provider that a school signs in with, by OpenID Connect. */
export interface SignInProvider {
  /** Part of the redirect address and of every link, so it never changes. */
  readonly id: string;
  /** On the button: "Sign in with …". */
  readonly name: string;
  /** As the provider's discovery document and tokens say it, to the letter. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Schools whose people it may let in; an account that also belongs to another school stays closed to it. */
  readonly schools: readonly SchoolId[];
  /** Mail domains it is trusted for: a verified address in one of them may be linked by itself. None: only by the person. */
  readonly domains: readonly string[];
  /** Claims that must have this value, such as `hd` of Google or `tid` of Microsoft. */
  readonly claims: Readonly<Record<string, string>>;
  /** The claim that says that the address is verified; usually `email_verified`, `xms_edov` at Microsoft. */
  readonly verifiedClaim: string;
  readonly scopes: readonly string[];
}

/** Separates issuer and subject in the id of a linked identity: neither may contain it (RFC 3986, OpenID Connect Core 2). */
const BETWEEN = ' ';

/**
 * The library's OpenID Connect, told to be strict: discovery, PKCE (S256), state, nonce and a signed ID token, always. Nobody is
 * signed up. Providers are discovered when first asked for: a provider that is down must not keep the server from starting.
 */
export function openIdConnect(providers: readonly SignInProvider[]) {
  const plugin = genericOAuth({ config: providers.map(strictConfig) });
  return {
    ...plugin,
    init: async (ctx: { readonly socialProviders: readonly unknown[] }) => ({
      context: {
        socialProviders: [...ctx.socialProviders],
        // The plugin discovers what is pending here in a hook before each request that names the provider, within 10 s.
        genericOAuthPendingDiscovery: new Map(plugin.options.config.map((one) => [one.providerId, one])),
      },
    }),
  } as typeof plugin;
}

function strictConfig(provider: SignInProvider): GenericOAuthConfig {
  return {
    providerId: provider.id,
    name: provider.name,
    discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: [...provider.scopes],
    pkce: true,
    disableSignUp: true,
    disableProviderLogout: true,
    accountSubject: ({ tokens, profile }) => subjectOf(provider, tokens.idToken, profile['sub']),
    mapProfileToUser: (profile) => ({ emailVerified: isVerified(provider, profile) }),
  };
}

export function isVerified(provider: SignInProvider, profile: Readonly<Record<string, unknown>>): boolean {
  return ['true', '1'].includes(String(profile[provider.verifiedClaim]));
}

/**
 * Issuer and subject: the only stable name of a person at a provider (OpenID Connect Core 5.7). The library has verified the
 * token by then, against the issuer that discovery named; that issuer must be the one in our settings. No token, no identity.
 */
function subjectOf(provider: SignInProvider, idToken: string | undefined, subject: unknown): string {
  const claims = claimsOf(idToken);
  if (claims['iss'] !== provider.issuer || typeof claims['sub'] !== 'string' || claims['sub'] !== subject)
    throw new Error('The ID token is missing or comes from another issuer');
  return identityKey(provider.issuer, claims['sub']);
}

export function identityKey(issuer: string, subject: string): string {
  return `${issuer}${BETWEEN}${subject}`;
}

function claimsOf(idToken: string | undefined): Readonly<Record<string, unknown>> {
  const payload = idToken?.split('.')[1];
  if (!payload) return {};
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return typeof claims === 'object' && claims !== null ? { ...claims } : {};
}
