import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';

/** What becomes of the account of an erased person: there is none, it goes, or it stays because another school has it too. */
export type AccountFate = 'none' | 'erased' | 'otherSchool';

/**
 * Deletes what the accounts hold about a person of this school, in the transaction that erases the person. The account itself
 * goes when no other school knows it; sessions, passkeys and passphrases go with it.
 */
export async function eraseAccount(ctx: Ctx, personId: PersonId): Promise<AccountFate> {
  const { schoolId, db } = ctx;
  const { rows } = await sql<{ userId: string; email: string }>`
    select a.user_id, u."email" from auth.person_account a join auth."user" u on u."id" = a.user_id
     where a.school_id = ${schoolId} and a.person_id = ${personId}`.execute(db);
  await sql`delete from auth.invitation where school_id = ${schoolId} and person_id = ${personId}`.execute(db);
  await sql`delete from auth.person_account where school_id = ${schoolId} and person_id = ${personId}`.execute(db);
  // A guardian's session may stand on the relation to this person: it names them, and it is over.
  await sql`delete from auth."session" where strpos(array_to_string("grounds", ' '), ${personId}) > 0`.execute(db);
  const [account] = rows;
  await eraseTries(ctx, [personId, ...(account ? [account.userId] : [])]);
  if (!account) return 'none';
  const others = await sql`select 1 from auth.person_account where user_id = ${account.userId} limit 1`.execute(db);
  if (others.rows.length > 0) return 'otherSchool';
  await eraseTries(ctx, [account.email]);
  await sql`delete from auth."verification" where strpos("identifier", ${account.email}) > 0 or strpos("value", ${account.email}) > 0
    or strpos("value", ${account.userId}) > 0`.execute(db);
  await sql`delete from auth."user" where "id" = ${account.userId}`.execute(db);
  return 'erased';
}

/** How many accounts sign in as this person of the school: one or none. */
export async function countAccounts(ctx: Ctx, personId: PersonId): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from auth.person_account
     where school_id = ${ctx.schoolId} and person_id = ${personId}`.execute(ctx.db);
  return rows[0]?.n ?? 0;
}

/** Tables that count tries by what is being opened and from where, such as `email:…` or `picture:… device …`. */
async function eraseTries(ctx: Ctx, opened: readonly string[]): Promise<void> {
  const { rows } = await sql<{ tableName: string; columnName: string }>`
    select c.relname as table_name, a.attname as column_name from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'auth' and c.relkind = 'r' and c.relname <> 'rateLimit' and a.attname in ('key', 'account_key')`.execute(
    ctx.db,
  );
  for (const { tableName, columnName } of rows)
    await sql`delete from ${sql.id('auth', tableName)} where split_part(split_part(${sql.id(columnName)}, ':', 2), ' ', 1) = any(${[...opened]}::text[])`.execute(
      ctx.db,
    );
}

/** What an export tells of an account: that it is there and since when, never a secret. */
export async function selectAccount(
  pool: { query<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[] }> },
  of: { readonly schoolId: string; readonly personId: PersonId },
) {
  const { rows } = await pool.query<{ email: string; since: Date; ways: string[]; sessions: number; schools: number }>(
    `select u."email", u."createdAt" as since,
            array(select distinct c."providerId" from auth."account" c where c."userId" = u."id" order by 1) as ways,
            (select count(*) from auth."session" s where s."userId" = u."id") as sessions,
            (select count(*) from auth.person_account o where o.user_id = u."id") as schools
       from auth.person_account a join auth."user" u on u."id" = a.user_id
      where a.school_id = $1 and a.person_id = $2`,
    [of.schoolId, of.personId],
  );
  const [row] = rows;
  if (!row) return null;
  const { email, since, ways, sessions, schools } = row;
  return {
    email: email.endsWith('@pictures.invalid') ? null : email,
    since: since.toISOString(),
    ways,
    openSessions: sessions,
    otherSchools: schools - 1,
  };
}
