import type pg from 'pg';
import { schoolDay } from '../../kernel/dates.ts';
import type { ClassId, PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { addressKey, admitAttempt, guardGuess, recordRight } from '../../platform/session/attempts.ts';
import type { ClassDirectory } from '../../platform/session/class-code.ts';
import { pictureWindow } from './domain/sign-in-window.ts';
import { selectClass, selectClassLearners, selectSchool } from './people.queries.ts';

/** Answers the sign-in with pictures (P4): names of a class, and whether three pictures are right. */
export function classDirectory(runtime: Runtime): ClassDirectory {
  const { pool } = runtime.database;
  return {
    names: async (code, address) => {
      const { className, learners } = await openClass(runtime, code, address);
      const withPictures = learners.filter((learner) => learner.pictures !== null);
      return {
        className,
        learners: withPictures.map((learner) => ({ personId: learner.personId, name: shortName(learner) })),
      };
    },
    verify: async ({ classCode, personId, pictures }, address) => {
      const { schoolId, learners } = await openClass(runtime, classCode, address);
      const now = runtime.clock();
      const learner = learners.find((one) => one.personId === personId && one.pictures !== null);
      // An id that is nobody's here is counted by where it comes from, in a count of its own: no child has to wait for it.
      const account = learner ? `picture:${learner.personId}` : `stranger:${addressKey(address)}`;
      const attempt = { account, address };
      await admitAttempt(pool, attempt, now);
      const right = learner?.pictures?.join() === pictures.join();
      if (!learner || !right) throw new Problem('pictures-wrong', { status: 400 });
      await recordRight(pool, attempt, now);
      return { userId: await selectUserId(pool, schoolId, learner.personId), schoolId };
    },
  };
}

/** The class of a code with its learners, when its school lets pictures in from here and now. */
async function openClass(runtime: Runtime, code: string, address: string) {
  const { pool } = runtime.database;
  const now = runtime.clock();
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const { schoolId, classId } = await guardGuess(pool, { account: `code:${plain}`, address }, now, () =>
    selectClassByCode(pool, plain, schoolDay(now)),
  );
  return inTransaction(runtime, { schoolId, wall: 'school', again: 'always' }, async (ctx) => {
    const school = await selectSchool(ctx);
    const rules = { networks: school.pictureNetworks, from: school.pictureFrom, until: school.pictureUntil };
    const decision = pictureWindow(rules, address, ctx.now);
    if (decision !== 'open') throw new Problem(decision, { status: 403 });
    const { name } = await selectClass(ctx, classId);
    return { schoolId, className: name, learners: await selectClassLearners(ctx, classId) };
  });
}

/** A class whose end is already known (a new year is ready) is open until that day. */
async function selectClassByCode(
  pool: pg.Pool,
  code: string,
  day: string,
): Promise<{ schoolId: SchoolId; classId: ClassId }> {
  const { rows } = await pool.query<{ school_id: SchoolId; class_id: ClassId }>(
    'select school_id, class_id from class where code = $1 and (ended_on is null or ended_on > $2::date)',
    [code, day],
  );
  const row = rows[0];
  if (!row) throw new Problem('class-code-unknown', { status: 404 });
  return { schoolId: row.school_id, classId: row.class_id };
}

async function selectUserId(pool: pg.Pool, schoolId: SchoolId, personId: PersonId): Promise<string> {
  const { rows } = await pool.query<{ user_id: string }>(
    'select user_id from auth.person_account where school_id = $1 and person_id = $2',
    [schoolId, personId],
  );
  const userId = rows[0]?.user_id;
  if (!userId) throw new Problem('pictures-wrong', { status: 400 });
  return userId;
}

/** First name and the initial of the family name: enough for a child, no more than a class may see. */
function shortName(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName.slice(0, 1)}.`;
}
