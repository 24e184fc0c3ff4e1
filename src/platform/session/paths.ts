import type { SignInProvider } from './providers.ts';

/**
 * What of the sign-in library the world may call. It brings some forty calls more (sign-up, tokens, changing the address, listing
 * sessions with their tokens); what is not named here does not exist, also after an upgrade.
 */
const OPEN_PATHS = [
  '/class-code/names',
  '/class-code/sign-in',
  '/link-social',
  '/passkey/generate-authenticate-options',
  '/passkey/generate-register-options',
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
  '/security',
  '/security/change-passphrase',
  '/security/end-other-sessions',
  '/security/end-session',
  '/security/remove',
  '/security/rename-passkey',
  '/sign-in-ways',
  '/sign-in/email',
  '/sign-in/social',
  '/sign-out',
] as const;

/** All that is open where these providers are set. */
export function openPaths(providers: readonly Pick<SignInProvider, 'id'>[]): ReadonlySet<string> {
  return new Set([...OPEN_PATHS, ...providers.map(({ id }) => `/callback/${id}`)]);
}
