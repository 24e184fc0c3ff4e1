import type pg from 'pg';
import type { Role } from '../../kernel/access.ts';
import { schoolDay } from '../../kernel/dates.ts';

/** Who may keep a passkey. */
const STAFF: readonly Role[] = ['teacher', 'schoolLeader', 'administrator', 'networkCoordinator'];

/** The roles that an account has today, in any school. */
export async function selectRolesToday(pool: pg.Pool, userId: string, now: Date): Promise<readonly Role[]> {
  const { rows } = await pool.query<{ role: Role }>(
    `select distinct m.role
       from auth.person_account a
       join person p on p.school_id = a.school_id and p.person_id = a.person_id
       join membership m on m.school_id = a.school_id and m.person_id = a.person_id
      where a.user_id = $1 and (p.ended_on is null or p.ended_on > $2::date)
        and m.from_on <= $2::date and (m.until_on is null or m.until_on >= $2::date)`,
    [userId, schoolDay(now)],
  );
  return rows.map((row) => row.role);
}

export async function isStaff(pool: pg.Pool, userId: string, now: Date): Promise<boolean> {
  return (await selectRolesToday(pool, userId, now)).some((role) => STAFF.includes(role));
}
