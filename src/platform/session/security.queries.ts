import type pg from 'pg';

export interface OwnSession {
  readonly id: string;
  readonly isThis: boolean;
  /** As the browser named itself; the page makes a device of it. */
  readonly userAgent: string | null;
  readonly method: string | null;
  readonly since: Date;
  readonly lastUsedAt: Date;
}

export async function selectSessions(pool: pg.Pool, userId: string, ownId: string): Promise<OwnSession[]> {
  const { rows } = await pool.query<OwnSession>(
    `select "id", "id" = $2 as "isThis", "userAgent", "method", "createdAt" as since,
            coalesce("lastUsedAt", "createdAt") as "lastUsedAt"
       from auth."session" where "userId" = $1 and "expiresAt" > $3 order by "isThis" desc, "lastUsedAt" desc`,
    [userId, ownId, new Date()],
  );
  return rows;
}

export async function deleteSession(pool: pg.Pool, userId: string, id: string): Promise<void> {
  await pool.query('delete from auth."session" where "userId" = $1 and "id" = $2', [userId, id]);
}

export async function deleteOtherSessions(pool: pg.Pool, userId: string, keptId: string): Promise<number> {
  const { rows } = await pool.query('delete from auth."session" where "userId" = $1 and "id" <> $2 returning "id"', [
    userId,
    keptId,
  ]);
  return rows.length;
}

export async function selectPasskeys(
  pool: pg.Pool,
  userId: string,
): Promise<{ id: string; name: string | null; since: Date | null }[]> {
  const { rows } = await pool.query(
    'select "id", "name", "createdAt" as since from auth."passkey" where "userId" = $1 order by "createdAt"',
    [userId],
  );
  return rows;
}

export async function updatePasskeyName(
  pool: pg.Pool,
  userId: string,
  { id, name }: { id: string; name: string },
): Promise<void> {
  await pool.query('update auth."passkey" set "name" = $3 where "userId" = $1 and "id" = $2', [userId, id, name]);
}

export async function selectIdentities(
  pool: pg.Pool,
  userId: string,
): Promise<{ id: string; providerId: string; since: Date }[]> {
  const { rows } = await pool.query(
    `select "id", "providerId", "createdAt" as since from auth."account"
      where "userId" = $1 and "providerId" <> 'credential' order by "createdAt"`,
    [userId],
  );
  return rows;
}

/** The stored hash, or undefined for an account that is opened otherwise. */
export async function selectPassphrase(pool: pg.Pool, userId: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ password: string | null }>(
    `select "password" from auth."account" where "userId" = $1 and "providerId" = 'credential'`,
    [userId],
  );
  return rows[0]?.password ?? undefined;
}

export async function updatePassphraseHash(pool: pg.Pool, userId: string, hash: string, now: Date): Promise<void> {
  await pool.query(
    `update auth."account" set "password" = $2, "updatedAt" = $3 where "userId" = $1 and "providerId" = 'credential'`,
    [userId, hash, now],
  );
}

export interface WayIn {
  readonly kind: 'passkey' | 'identity';
  readonly id: string;
  /** Providers of this installation: an identity at another one opens nothing any more, so it does not count. */
  readonly providerIds: readonly string[];
}

const OTHER_WAYS = `(select count(*) from auth."passkey" o where o."userId" = $1 and o."id" <> $2)
  + (select count(*) from auth."account" o where o."userId" = $1 and o."id" <> $2
       and (o."password" is not null or o."providerId" = any($3)))`;

/** Removes a passkey or a linked identity if another way in is left; false when it is the last one, or somebody else's. */
export async function deleteWayIn(pool: pg.Pool, userId: string, { kind, id, providerIds }: WayIn): Promise<boolean> {
  const table = kind === 'passkey' ? 'auth."passkey"' : 'auth."account"';
  const isIdentity = kind === 'passkey' ? '' : `and "providerId" <> 'credential'`;
  const { rows } = await pool.query(
    `delete from ${table} where "userId" = $1 and "id" = $2 ${isIdentity} and ${OTHER_WAYS} > 0 returning "id"`,
    [userId, id, providerIds],
  );
  return rows.length > 0;
}
