import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { hashPassphrase } from './passphrase.ts';

export interface MembershipSummary {
  readonly schoolId: SchoolId;
  readonly schoolName: string;
}

/** The schools where the person behind an account has a role today. */
export async function selectMemberships(pool: pg.Pool, userId: string, today: string): Promise<MembershipSummary[]> {
  const { rows } = await pool.query<{ school_id: SchoolId; name: string }>(
    `select distinct s.school_id, s.name
       from auth.person_account a
       join school s on s.school_id = a.school_id
       join person p on p.school_id = a.school_id and p.person_id = a.person_id
       join membership m on m.school_id = a.school_id and m.person_id = a.person_id
      where a.user_id = $1 and (p.ended_on is null or p.ended_on > $2::date)
        and m.from_on <= $2::date and (m.until_on is null or m.until_on >= $2::date)
      order by s.name`,
    [userId, today],
  );
  return rows.map((row) => ({ schoolId: row.school_id, schoolName: row.name }));
}

export async function updateActiveSchool(pool: pg.Pool, sessionToken: string, schoolId: SchoolId): Promise<void> {
  await pool.query('update auth."session" set "schoolId" = $2, "grounds" = null where "token" = $1', [
    sessionToken,
    schoolId,
  ]);
}

export interface NewAccount {
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  readonly name: string;
  /** Absent for a young child, who signs in with pictures only. */
  readonly email?: string;
  /** Of `hashPassphrase`; absent until the person has chosen one. */
  readonly passphraseHash?: string;
}

/** Makes accounts for many people at once; a person whose e-mail has an account already gets linked to it. */
export async function insertAccounts(pool: pg.Pool, accounts: readonly NewAccount[], now: Date): Promise<void> {
  for (let start = 0; start < accounts.length; start += 500) {
    const rows = accounts.slice(start, start + 500).map((account) => ({
      school_id: account.schoolId,
      person_id: account.personId,
      user_id: account.personId,
      name: account.name,
      email: account.email?.toLowerCase() ?? `${account.personId}@pictures.invalid`,
      hash: account.passphraseHash ?? null,
    }));
    await pool.query(
      `with input as (
         select * from json_to_recordset($1::json) as r(school_id uuid, person_id uuid, user_id text, name text, email text, hash text)
       ), users as (
         insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
         select distinct on (email) user_id, name, email, true, $2::timestamptz, $2::timestamptz from input
         on conflict ("email") do update set "email" = excluded."email"
         returning "id", "email"
       ), credentials as (
         insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
         select 'credential:' || users."id", users."id", 'credential', users."id", input.hash, $2::timestamptz, $2::timestamptz
           from input join users on users."email" = input.email where input.hash is not null
         on conflict ("id") do nothing
       )
       insert into auth.person_account (school_id, person_id, user_id)
       select input.school_id, input.person_id, users."id" from input join users on users."email" = input.email
       on conflict (school_id, person_id) do nothing`,
      [JSON.stringify(rows), now],
    );
  }
}

/**
 * `agree-passphrase` opens nothing: it notes that a school agrees to a link for somebody whose account opens other schools too.
 */
export type InvitationPurpose = 'first-administrator' | 'choose-passphrase' | 'agree-passphrase';

export const INVITED_FOR_MS = 7 * 86_400_000;

/** A link that works once within a week, e.g. to set up the first administrator. Only its hash is kept. */
export async function insertInvitation(
  pool: pg.Pool,
  invitation: { purpose: InvitationPurpose; schoolId?: SchoolId; personId?: PersonId },
  now: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await pool.query(
    'insert into auth.invitation (token_hash, purpose, school_id, person_id, expires_at) values ($1, $2, $3, $4, $5)',
    [
      tokenHash(token),
      invitation.purpose,
      invitation.schoolId ?? null,
      invitation.personId ?? null,
      new Date(now.getTime() + INVITED_FOR_MS),
    ],
  );
  return token;
}

/** What an address is counted by when it tries links (`guardGuess`): the hash, because a link is a secret. */
export function linkKey(token: string): string {
  return `link:${tokenHash(token)}`;
}

export interface Invited {
  readonly schoolId: SchoolId | null;
  readonly personId: PersonId | null;
}

/**
 * Does what an invitation is for and uses it up, or throws `invitation-unknown` when it never was, has been used or is too old.
 * It is taken first, so that two at once do it once; when the work fails it is given back, and when the process is killed in
 * between it can be taken again after a minute. So the work must come to the same when it is done twice.
 */
export async function byInvitation<Result>(
  pool: pg.Pool,
  invitation: {
    readonly token: string;
    readonly purpose: InvitationPurpose;
    readonly now: Date;
  },
  work: (invited: Invited) => Promise<Result>,
): Promise<Result> {
  const { token, purpose, now } = invitation;
  const invited = await takeInvitation(pool, token, purpose, now);
  try {
    const result = await work(invited);
    await pool.query('update auth.invitation set done_at = $2 where token_hash = $1', [tokenHash(token), now]);
    return result;
  } catch (error) {
    await pool.query('update auth.invitation set used_at = null where token_hash = $1', [tokenHash(token)]);
    throw error;
  }
}

async function takeInvitation(pool: pg.Pool, token: string, purpose: InvitationPurpose, now: Date): Promise<Invited> {
  const { rows } = await pool.query<{ school_id: SchoolId | null; person_id: PersonId | null }>(
    `update auth.invitation set used_at = $3::timestamptz
      where token_hash = $1 and purpose = $2 and done_at is null and expires_at > $3::timestamptz
        and (used_at is null or used_at < $3::timestamptz - interval '1 minute')
      returning school_id, person_id`,
    [tokenHash(token), purpose, now],
  );
  const row = rows[0];
  if (!row) throw new Problem('invitation-unknown', { status: 404 });
  return { schoolId: row.school_id, personId: row.person_id };
}

/** Sets the passphrase of a person's account and ends its other sessions. */
export async function updatePassphrase(pool: pg.Pool, userId: string, passphrase: string, now: Date): Promise<void> {
  const hash = await hashPassphrase(passphrase);
  await pool.query(
    `insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
     values ('credential:' || $1, $1, 'credential', $1, $2, $3, $3)
     on conflict ("id") do update set "password" = excluded."password", "updatedAt" = excluded."updatedAt"`,
    [userId, hash, now],
  );
  await pool.query('delete from auth."session" where "userId" = $1', [userId]);
}

function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
