import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import type { SignInProvider } from '../providers.ts';

export interface TestIdentity {
  readonly sub: string;
  readonly email: string;
  readonly email_verified?: boolean;
  readonly [claim: string]: unknown;
}

export interface IdentityProvider {
  readonly issuer: string;
  /** Whoever sits at the provider's own page; the next sign-in there is theirs. */
  person: TestIdentity;
  readonly settings: SignInProvider;
  close(): Promise<void>;
}

const ORIGIN = 'http://localhost:4400';

/**
 * A real OpenID provider (oidc-provider, certified) on a free port of this machine. Only its sign-in page is ours: it lets in
 * whoever `person` is, without asking.
 */
export async function startIdentityProvider(
  settings: Pick<SignInProvider, 'id' | 'schools'> & Partial<SignInProvider>,
): Promise<IdentityProvider> {
  const web = createServer();
  await new Promise<void>((ready) => web.listen(0, '127.0.0.1', ready));
  const bound = web.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The provider has no port');
  const issuer = `http://localhost:${bound.port}`;
  const clientSecret = randomBytes(24).toString('base64url');
  const state = { person: { sub: 'nobody', email: 'nobody@school.test' } as TestIdentity };
  const provider = providerAt(issuer, { id: settings.id, clientSecret }, () => state.person);
  const handle = provider.callback();
  web.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: state.person.sub } });
  });
  return {
    issuer,
    get person() {
      return state.person;
    },
    set person(person) {
      state.person = person;
    },
    settings: {
      name: settings.id,
      issuer,
      clientId: 'poolster',
      clientSecret,
      domains: [],
      claims: {},
      verifiedClaim: 'email_verified',
      scopes: ['openid', 'email', 'profile'],
      ...settings,
    },
    close: () =>
      new Promise((done) => {
        web.close(() => done());
        web.closeAllConnections();
      }),
  };
}

function providerAt(
  issuer: string,
  client: { id: string; clientSecret: string },
  person: () => TestIdentity,
): InstanceType<typeof Provider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'poolster',
        client_secret: client.clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${ORIGIN}/api/auth/callback/${client.id}`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'hd'], email: ['email', 'email_verified'], profile: ['name'] },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...person(), sub }) }),
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    loadExistingGrant: async (ctx) => {
      const accountId = ctx.oidc.session?.accountId;
      if (!accountId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId: 'poolster', accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
}
