import type pg from 'pg';
import type { Role } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Runtime } from '../../platform/db/transaction.ts';
import { byInvitation, INVITED_FOR_MS, insertInvitation, updatePassphrase } from '../../platform/session/accounts.ts';

export interface PassphraseLink {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  /** Works once, within a week; only its hash is kept, so it is shown now or never. */
  readonly token: string;
}

/** `otherSchool`: the account opens another school too, where nobody has asked for a link within a week. */
export type LinkRefusal = 'noAccount' | 'otherSchool' | 'administratorOnly';

export interface LinksMade {
  readonly links: readonly PassphraseLink[];
  readonly refused: readonly { readonly personId: PersonId; readonly name: string; readonly reason: LinkRefusal }[];
}

/**
 * New links to choose a passphrase; earlier ones of the same people stop working. Whoever has the link opens every school of the
 * account, so each of these must have asked: who asks last gets it. Only an administrator asks for an administrator. So nobody
 * takes over more than schools agreed to (P11).
 */
export async function makePassphraseLinks(
  runtime: Runtime,
  schoolId: SchoolId,
  asked: { readonly personIds: readonly PersonId[]; readonly by: readonly Role[] },
): Promise<LinksMade> {
  const { pool } = runtime.database;
  const now = runtime.clock();
  const links: PassphraseLink[] = [];
  const refused: LinksMade['refused'][number][] = [];
  for (const row of await selectAccountsOf(pool, { schoolId, personIds: asked.personIds, now })) {
    const { person_id: personId, name } = row;
    const refusal = linkRefusal(row, asked.by);
    if (refusal) refused.push({ personId, name, reason: refusal });
    else if (row.opens_elsewhere && !(await agree(pool, { schoolId, personId, userId: row.user_id, now })))
      refused.push({ personId, name, reason: 'otherSchool' });
    else {
      await deleteUnusedLinks(pool, row.user_id);
      const token = await insertInvitation(pool, { purpose: 'choose-passphrase', schoolId, personId }, now);
      links.push({ personId, name, email: row.email ?? '', token });
    }
  }
  return { links, refused };
}

/** Lets a person choose a passphrase by a link that works once; returns the e-mail to sign in with. */
export async function choosePassphrase(
  runtime: Runtime,
  input: { token: string; passphrase: string },
): Promise<string> {
  const { pool } = runtime.database;
  const now = runtime.clock();
  const invitation = { token: input.token, purpose: 'choose-passphrase', now } as const;
  return byInvitation(pool, invitation, async ({ schoolId, personId }) => {
    const { rows } = await pool.query<{ id: string; email: string }>(
      `select u."id", u."email" from auth.person_account a join auth."user" u on u."id" = a.user_id where a.school_id = $1 and a.person_id = $2`,
      [schoolId, personId],
    );
    const user = rows[0];
    // Since the link was made, the account may have begun to open a school that never agreed to it.
    if (!user || !schoolId || !(await areAllAgreed(pool, { schoolId, userId: user.id, now })))
      throw new Problem('invitation-unknown', { status: 404 });
    await updatePassphrase(pool, user.id, input.passphrase, now);
    await deleteAgreements(pool, user.id);
    return user.email;
  });
}

interface AccountRow {
  readonly person_id: PersonId;
  readonly name: string;
  readonly user_id: string;
  readonly email: string | null;
  readonly is_administrator: boolean;
  /** The account opens another school today, or one day from now on. */
  readonly opens_elsewhere: boolean;
}

function linkRefusal(row: AccountRow, by: readonly Role[]): LinkRefusal | undefined {
  if (row.email === null || row.email.endsWith('@pictures.invalid')) return 'noAccount';
  return row.is_administrator && !by.includes('administrator') ? 'administratorOnly' : undefined;
}

async function selectAccountsOf(
  pool: pg.Pool,
  asked: { readonly schoolId: SchoolId; readonly personIds: readonly PersonId[]; readonly now: Date },
): Promise<AccountRow[]> {
  const { rows } = await pool.query<AccountRow>(
    `select p.person_id, p.given_name || ' ' || p.family_name as name, coalesce(a.user_id, '') as user_id, u."email",
            exists (select 1 from membership m where m.school_id = p.school_id and m.person_id = p.person_id
                       and m.role = 'administrator' and (m.until_on is null or m.until_on >= $3::date)) as is_administrator,
            exists (select 1 from auth.person_account o
                      join membership m on m.school_id = o.school_id and m.person_id = o.person_id
                     where o.user_id = a.user_id and o.school_id <> a.school_id
                       and (m.until_on is null or m.until_on >= $3::date)) as opens_elsewhere
       from person p
       left join auth.person_account a on a.school_id = p.school_id and a.person_id = p.person_id
       left join auth."user" u on u."id" = a.user_id
      where p.school_id = $1 and p.person_id = any($2::uuid[])
      order by p.family_name, p.given_name, p.person_id`,
    [asked.schoolId, [...asked.personIds], schoolDay(asked.now)],
  );
  return rows;
}

interface Asking {
  readonly schoolId: SchoolId;
  readonly userId: string;
  readonly now: Date;
}

/** Notes that this school asked, and says whether all the others did so within a week. Their word then holds as long as the link. */
async function agree(pool: pg.Pool, asking: Asking & { readonly personId: PersonId }): Promise<boolean> {
  const { schoolId, personId, userId, now } = asking;
  await pool.query(
    `delete from auth.invitation where purpose = 'agree-passphrase' and school_id = $1 and person_id = $2`,
    [schoolId, personId],
  );
  await insertInvitation(pool, { purpose: 'agree-passphrase', schoolId, personId }, now);
  if (!(await areAllAgreed(pool, asking))) return false;
  await pool.query(
    `update auth.invitation i set expires_at = $2 from auth.person_account a
      where a.user_id = $1 and i.school_id = a.school_id and i.person_id = a.person_id
        and i.purpose = 'agree-passphrase' and i.expires_at > $3`,
    [userId, new Date(now.getTime() + INVITED_FOR_MS), now],
  );
  return true;
}

/** Whether every other school that the account opens, today or one day from now on, has asked for a link too. */
async function areAllAgreed(pool: pg.Pool, { schoolId, userId, now }: Asking): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from auth.person_account o
       join membership m on m.school_id = o.school_id and m.person_id = o.person_id
      where o.user_id = $1 and o.school_id <> $2 and (m.until_on is null or m.until_on >= $3::date)
        and not exists (select 1 from auth.invitation i
                         where i.purpose = 'agree-passphrase' and i.school_id = o.school_id
                           and i.person_id = o.person_id and i.expires_at > $4::timestamptz)`,
    [userId, schoolId, schoolDay(now), now],
  );
  return rowCount === 0;
}

async function deleteUnusedLinks(pool: pg.Pool, userId: string): Promise<void> {
  await pool.query(
    `delete from auth.invitation i using auth.person_account a
      where a.user_id = $1 and i.school_id = a.school_id and i.person_id = a.person_id
        and i.purpose = 'choose-passphrase' and i.done_at is null`,
    [userId],
  );
}

async function deleteAgreements(pool: pg.Pool, userId: string): Promise<void> {
  await pool.query(
    `delete from auth.invitation i using auth.person_account a
      where a.user_id = $1 and i.school_id = a.school_id and i.person_id = a.person_id and i.purpose = 'agree-passphrase'`,
    [userId],
  );
}
