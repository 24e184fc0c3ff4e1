import type { ProblemSeen } from '../../../web/client/problem-of.ts';

/** What the sign-in library itself calls the refusals that we have words for. */
const LIBRARY_CODES: Readonly<Record<string, string>> = {
  signup_disabled: 'sso-unknown-person',
  account_not_linked: 'sso-email-unverified',
  unable_to_link_account: 'sso-email-unverified',
  account_already_linked_to_different_user: 'sso-already-linked',
};
const OWN_CODES = new Set([
  'sso-unknown-person',
  'sso-email-unverified',
  'sso-wrong-organisation',
  'sso-other-school',
  'sso-other-identity',
  'sso-failed',
  'no-place-today',
]);

/** Why the school's own sign-in led back here, from `?error=` in the address. Anybody can write an address: unknown words are not shown. */
export function refusalIn(error: string | undefined): ProblemSeen | undefined {
  if (error === undefined) return undefined;
  const code = OWN_CODES.has(error) ? error : (LIBRARY_CODES[error] ?? 'sso-failed');
  return { code, data: {}, faults: [] };
}
