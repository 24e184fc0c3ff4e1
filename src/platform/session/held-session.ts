import type pg from 'pg';
import type { Actor, Role } from '../../kernel/access.ts';
import type { PersonId, SchoolId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/text.ts';
import type { SessionHolder } from './auth-options.ts';
import { LIFETIMES, USE_NOTED_EVERY } from './lifetimes.ts';

interface HeldRow {
  readonly school_id: SchoolId;
  readonly person_id: PersonId;
  readonly language: Language;
  readonly roles: Role[];
  /** Membership and relation periods that hold today, as `role:from` and `kind:learner:from`. */
  readonly grounds: string[];
  /** Those that the session was opened on; null before its first use in this school. */
  readonly stood_on: string[] | null;
  readonly bound_to: string | null;
  readonly last_used_at: Date;
}

/**
 * The person behind a session in its school, with the roles that hold today. A session stands on the periods that held when it
 * was first used: once one of them has ended, by its date or by hand, the session is deleted, and beginning the role again is a
 * new period that does not revive it. New roles join. Undefined when there is no session left.
 */
export async function selectOptionalActor(
  pool: pg.Pool,
  holder: SessionHolder,
  today: string,
): Promise<Actor | undefined> {
  const row = await selectHeld(pool, holder, today);
  if (!row || isUnused(holder, row) || hasLostGround(row)) {
    await pool.query('delete from auth."session" where "id" = $1', [holder.sessionId]);
    return undefined;
  }
  await noteUse(pool, holder, row);
  return {
    schoolId: row.school_id,
    personId: row.person_id,
    roles: row.roles,
    strength: holder.strength,
    language: row.language,
  };
}

async function selectHeld(pool: pg.Pool, holder: SessionHolder, today: string): Promise<HeldRow | undefined> {
  const { rows } = await pool.query<HeldRow>(
    `select a.school_id, a.person_id, p.language, array_agg(distinct m.role) as roles,
            array_agg(distinct m.role || ':' || m.from_on)
              || array(select r.kind || ':' || r.learner_id || ':' || r.from_on from relation r
                        where r.school_id = a.school_id and r.viewer_id = a.person_id
                          and r.from_on <= $2::date and (r.until_on is null or r.until_on >= $2::date)) as grounds,
            s."grounds" as stood_on, s."schoolId" as bound_to, coalesce(s."lastUsedAt", s."createdAt") as last_used_at
       from auth."session" s
       join auth.person_account a on a.user_id = s."userId" and (s."schoolId" is null or a.school_id = s."schoolId"::uuid)
       join person p on p.school_id = a.school_id and p.person_id = a.person_id
       join membership m on m.school_id = a.school_id and m.person_id = a.person_id
      where s."id" = $1 and (p.ended_on is null or p.ended_on > $2::date)
        and m.from_on <= $2::date and (m.until_on is null or m.until_on >= $2::date)
      group by a.school_id, a.person_id, p.language, s."id"
      order by a.school_id
      limit 1`,
    [holder.sessionId, today],
  );
  return rows[0];
}

function isUnused({ strength }: SessionHolder, row: HeldRow): boolean {
  return Date.now() - row.last_used_at.getTime() > LIFETIMES[strength].unused;
}

function hasLostGround({ stood_on, grounds }: HeldRow): boolean {
  const held = new Set(grounds);
  return (stood_on ?? []).some((ground) => !held.has(ground));
}

/** Binds a new session to its school and grounds, and notes its use; usually there is nothing to write. */
async function noteUse(pool: pg.Pool, holder: SessionHolder, row: HeldRow): Promise<void> {
  const known = new Set(row.stood_on);
  const isSame = row.bound_to === row.school_id && row.grounds.every((ground) => known.has(ground));
  if (isSame && Date.now() - row.last_used_at.getTime() < USE_NOTED_EVERY) return;
  await pool.query('update auth."session" set "schoolId" = $2, "grounds" = $3, "lastUsedAt" = $4 where "id" = $1', [
    holder.sessionId,
    row.school_id,
    row.grounds,
    new Date(),
  ]);
}
