import type pg from 'pg';
import type { Role } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import type { Runtime } from '../../platform/db/transaction.ts';
import { insertAccounts, insertInvitation } from '../../platform/session/accounts.ts';

export interface HeldAccount {
  readonly personId: PersonId;
  readonly name: string;
  /** `sameEmail`: someone else here has this address; `otherNetwork`: an account of another network has it. */
  readonly reason: 'sameEmail' | 'otherNetwork';
}

interface Candidate {
  readonly person_id: PersonId;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly is_elsewhere: boolean;
}

/**
 * Makes the accounts that the people of a school lack (P11): adults by their e-mail, learners by it or for pictures only. An
 * address that an account of another network has is held, so that no school can open a door into another one.
 */
export async function ensureAccounts(
  runtime: Runtime,
  schoolId: SchoolId,
): Promise<{ made: number; held: HeldAccount[] }> {
  const { pool } = runtime.database;
  const now = runtime.clock();
  await updateAccountEmails(pool, schoolId, now);
  const taken = await selectAccountEmails(pool, schoolId);
  const held: HeldAccount[] = [];
  const accounts = (await selectWithoutAccount(pool, schoolId, schoolDay(now))).flatMap((one) => {
    const name = `${one.given_name} ${one.family_name}`;
    const isLearner = one.roles.includes('learner');
    const isTaken = one.email !== null && taken.has(one.email);
    const email = one.email !== null && !isTaken && !one.is_elsewhere ? one.email : undefined;
    if (email !== undefined) taken.add(email);
    else if (!isLearner && one.email !== null)
      held.push({ personId: one.person_id, name, reason: isTaken ? 'sameEmail' : 'otherNetwork' });
    if (email === undefined && !isLearner) return [];
    return [{ schoolId, personId: one.person_id, name, ...(email === undefined ? {} : { email }) }];
  });
  await insertAccounts(pool, accounts, now);
  return { made: accounts.length, held };
}

/** Staff first, then guardians, then learners: where two share an address, the adult gets it. */
async function selectWithoutAccount(pool: pg.Pool, schoolId: SchoolId, day: string): Promise<Candidate[]> {
  const { rows } = await pool.query<Candidate>(
    `select p.person_id, p.given_name, p.family_name, lower(p.email) as email, array_agg(m.role) as roles,
            exists (select 1 from auth."user" u
                     where u."email" = lower(p.email)
                       and not exists (select 1 from auth.person_account a
                                         join school other on other.school_id = a.school_id
                                         join school own on own.school_id = $1 and own.network_id = other.network_id
                                        where a.user_id = u."id")) as is_elsewhere
       from person p
       join membership m on m.school_id = p.school_id and m.person_id = p.person_id
       left join auth.person_account a on a.school_id = p.school_id and a.person_id = p.person_id
      where p.school_id = $1 and a.user_id is null and (p.ended_on is null or p.ended_on > $2::date)
        and (m.until_on is null or m.until_on >= $2::date)
      group by p.school_id, p.person_id, p.given_name, p.family_name, p.email
      order by bool_or(m.role = 'learner'), bool_or(m.role = 'guardian'), p.person_id`,
    [schoolId, day],
  );
  return rows;
}

async function selectAccountEmails(pool: pg.Pool, schoolId: SchoolId): Promise<Set<string>> {
  const { rows } = await pool.query<{ email: string }>(
    'select u."email" from auth."user" u join auth.person_account a on a.user_id = u."id" where a.school_id = $1',
    [schoolId],
  );
  return new Set(rows.map((row) => row.email));
}

/** An account follows the address of its person, in the school where it began (its id is that person's), if the address is free. */
async function updateAccountEmails(pool: pg.Pool, schoolId: SchoolId, now: Date): Promise<void> {
  await pool.query(
    `update auth."user" u set "email" = lower(p.email), "updatedAt" = $2::timestamptz
       from person p
      where p.school_id = $1 and u."id" = p.person_id::text and p.email is not null and u."email" <> lower(p.email)
        and not exists (select 1 from auth."user" o where o."email" = lower(p.email))
        and not exists (select 1 from person q where q.school_id = p.school_id and q.person_id <> p.person_id and lower(q.email) = lower(p.email))`,
    [schoolId, now],
  );
}

export interface PassphraseLink {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  /** Works once, within a week; only its hash is kept, so it is shown now or never. */
  readonly token: string;
}

export type LinkRefusal = 'noAccount' | 'otherSchool' | 'administratorOnly';

export interface LinksMade {
  readonly links: readonly PassphraseLink[];
  readonly refused: readonly { readonly personId: PersonId; readonly name: string; readonly reason: LinkRefusal }[];
}

/**
 * New links to choose a passphrase; earlier ones of the same people stop working. Only the school where an account began makes
 * them, and only while it opens no other school; only an administrator for an administrator. So nobody takes over more than they
 * administer (P11).
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
  for (const row of await selectAccountsOf(pool, { schoolId, personIds: asked.personIds, day: schoolDay(now) })) {
    const reason = linkRefusal(row, asked.by);
    if (reason) refused.push({ personId: row.person_id, name: row.name, reason });
    else {
      await deleteUnusedLinks(pool, schoolId, row.person_id);
      const token = await insertInvitation(
        pool,
        { purpose: 'choose-passphrase', schoolId, personId: row.person_id },
        now,
      );
      links.push({ personId: row.person_id, name: row.name, email: row.email ?? '', token });
    }
  }
  return { links, refused };
}

interface AccountRow {
  readonly person_id: PersonId;
  readonly name: string;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly is_administrator: boolean;
  /** The account opens another school today, or one day from now on. */
  readonly is_elsewhere: boolean;
}

function linkRefusal(row: AccountRow, by: readonly Role[]): LinkRefusal | undefined {
  if (row.user_id === null || row.email === null || row.email.endsWith('@pictures.invalid')) return 'noAccount';
  if (row.user_id !== row.person_id || row.is_elsewhere) return 'otherSchool';
  return row.is_administrator && !by.includes('administrator') ? 'administratorOnly' : undefined;
}

async function selectAccountsOf(
  pool: pg.Pool,
  asked: { readonly schoolId: SchoolId; readonly personIds: readonly PersonId[]; readonly day: string },
): Promise<AccountRow[]> {
  const { rows } = await pool.query<AccountRow>(
    `select p.person_id, p.given_name || ' ' || p.family_name as name, a.user_id, u."email",
            exists (select 1 from membership m where m.school_id = p.school_id and m.person_id = p.person_id
                       and m.role = 'administrator' and (m.until_on is null or m.until_on >= $3::date)) as is_administrator,
            exists (select 1 from auth.person_account o
                      join membership m on m.school_id = o.school_id and m.person_id = o.person_id
                     where o.user_id = a.user_id and o.school_id <> a.school_id
                       and (m.until_on is null or m.until_on >= $3::date)) as is_elsewhere
       from person p
       left join auth.person_account a on a.school_id = p.school_id and a.person_id = p.person_id
       left join auth."user" u on u."id" = a.user_id
      where p.school_id = $1 and p.person_id = any($2::uuid[])
      order by p.family_name, p.given_name, p.person_id`,
    [asked.schoolId, [...asked.personIds], asked.day],
  );
  return rows;
}

async function deleteUnusedLinks(pool: pg.Pool, schoolId: SchoolId, personId: PersonId): Promise<void> {
  await pool.query(
    `delete from auth.invitation where school_id = $1 and person_id = $2 and purpose = 'choose-passphrase' and used_at is null`,
    [schoolId, personId],
  );
}

export type AccountState = 'none' | 'waiting' | 'ready' | 'pictures';

/** Whether each person of the school can sign in: `waiting` has an account but no passphrase yet. */
export async function selectAccountStates(
  pool: pg.Pool,
  schoolId: SchoolId,
): Promise<ReadonlyMap<PersonId, AccountState>> {
  const { rows } = await pool.query<{ person_id: PersonId; state: AccountState }>(
    `select a.person_id,
            case when exists (select 1 from auth."account" c where c."userId" = u."id" and c."password" is not null) then 'ready'
                 when u."email" like '%@pictures.invalid' then 'pictures' else 'waiting' end as state
       from auth.person_account a join auth."user" u on u."id" = a.user_id
      where a.school_id = $1`,
    [schoolId],
  );
  return new Map(rows.map((row) => [row.person_id, row.state]));
}
