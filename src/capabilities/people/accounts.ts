import type pg from 'pg';
import type { Role } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import type { Runtime } from '../../platform/db/transaction.ts';
import { insertAccounts } from '../../platform/session/accounts.ts';

export interface HeldAccount {
  readonly personId: PersonId;
  readonly name: string;
  /**
   * `sameEmail`: someone else here has this address; `otherNetwork`: an account of another network has it; `otherSchool`: the
   * account keeps its old address, because it opens another school that does not say the same.
   */
  readonly reason: 'sameEmail' | 'otherNetwork' | 'otherSchool';
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
  const held: HeldAccount[] = await selectHeldEmails(pool, schoolId, schoolDay(now));
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

/** Another school that the account `u` opens today, or one day from now on, and that has another address for its person. $2: today. */
const OTHER_ADDRESS_ELSEWHERE = `exists (select 1 from auth.person_account o
       join membership m on m.school_id = o.school_id and m.person_id = o.person_id
       join person q on q.school_id = o.school_id and q.person_id = o.person_id
      where o.user_id = u."id" and o.school_id <> p.school_id and (m.until_on is null or m.until_on >= $2::date)
        and lower(q.email) is distinct from lower(p.email))`;

/**
 * An account follows the address of its person, if the address is free. Where it opens several schools it does so once all of
 * them say the same, so that none takes over what opens another (P11).
 */
async function updateAccountEmails(pool: pg.Pool, schoolId: SchoolId, now: Date): Promise<void> {
  await pool.query(
    `update auth."user" u set "email" = lower(p.email), "updatedAt" = $3::timestamptz
       from person p join auth.person_account a on a.school_id = p.school_id and a.person_id = p.person_id
      where p.school_id = $1 and u."id" = a.user_id and p.email is not null and u."email" <> lower(p.email)
        and exists (select 1 from membership m where m.school_id = p.school_id and m.person_id = p.person_id
                       and (m.until_on is null or m.until_on >= $2::date))
        and not ${OTHER_ADDRESS_ELSEWHERE}
        and not exists (select 1 from auth."user" o where o."email" = lower(p.email))
        and not exists (select 1 from person q where q.school_id = p.school_id and q.person_id <> p.person_id and lower(q.email) = lower(p.email))`,
    [schoolId, schoolDay(now), now],
  );
}

async function selectHeldEmails(pool: pg.Pool, schoolId: SchoolId, day: string): Promise<HeldAccount[]> {
  const { rows } = await pool.query<HeldAccount>(
    `select p.person_id as "personId", p.given_name || ' ' || p.family_name as name, 'otherSchool' as reason
       from person p
       join auth.person_account a on a.school_id = p.school_id and a.person_id = p.person_id
       join auth."user" u on u."id" = a.user_id
      where p.school_id = $1 and p.email is not null and u."email" <> lower(p.email) and ${OTHER_ADDRESS_ELSEWHERE}
      order by p.person_id`,
    [schoolId, day],
  );
  return rows;
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
