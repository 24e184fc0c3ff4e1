import type pg from 'pg';
import type { SchoolId } from '../../kernel/ids.ts';
import { isVerified, type SignInProvider } from './providers.ts';

export interface Identity {
  /** `sign-in`: by an existing link; `by-itself`: the address matches an account; `by-person`: its holder asks for the link. */
  readonly way: 'sign-in' | 'by-itself' | 'by-person';
  readonly userId: string;
  /** Everything that the provider says of the person. */
  readonly profile: Readonly<Record<string, unknown>>;
}

export type IdentityRefusal =
  | 'sso-wrong-organisation'
  | 'sso-other-school'
  | 'sso-email-unverified'
  | 'sso-unknown-person'
  | 'sso-other-identity';

/**
 * Why this identity may not open this account, or undefined when it may. The rules are one sentence each in
 * docs/adr/0008-single-sign-on-and-passkeys.md (A1–A6).
 */
export async function refusalOf(
  pool: pg.Pool,
  provider: SignInProvider,
  identity: Identity,
): Promise<IdentityRefusal | undefined> {
  const { profile } = identity;
  const isTheirs = Object.entries(provider.claims).every(([claim, value]) => profile[claim] === value);
  if (!isTheirs) return 'sso-wrong-organisation';
  const account = await selectAccount(pool, identity.userId, provider.id);
  const trusted = new Set(provider.schools);
  if (account.schools.length === 0 || !account.schools.every((school) => trusted.has(school)))
    return identity.way === 'by-itself' ? 'sso-unknown-person' : 'sso-other-school';
  if (identity.way !== 'by-itself') return undefined;
  if (!isVerified(provider, profile)) return 'sso-email-unverified';
  const domain = String(profile['email']).toLowerCase().split('@').at(-1) ?? '';
  if (!provider.domains.includes(domain)) return 'sso-unknown-person';
  // An address may have been given to somebody else at the provider: whoever is linked already stays the one.
  return account.identities > 0 ? 'sso-other-identity' : undefined;
}

async function selectAccount(
  pool: pg.Pool,
  userId: string,
  providerId: string,
): Promise<{ schools: readonly SchoolId[]; identities: number }> {
  const { rows } = await pool.query<{ schools: SchoolId[]; identities: number }>(
    `select array(select school_id::text from auth.person_account where user_id = $1) as schools,
            (select count(*) from auth."account" where "userId" = $1 and "providerId" = $2) as identities`,
    [userId, providerId],
  );
  return rows[0] ?? { schools: [], identities: 0 };
}
