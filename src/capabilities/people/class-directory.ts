import type { ClassId, PersonId, SchoolId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { inTransaction, type Runtime } from '../../platform/db/transaction.ts';
import { recordAttempt, refuseWhileWaiting } from '../../platform/session/attempts.ts';
import type { ClassDirectory } from '../../platform/session/class-code.ts';
import { pictureWindow } from './domain/sign-in-window.ts';
import { selectClass, selectClassLearners, selectSchool } from './people.queries.ts';

/** Answers the sign-in with pictures (P4): names of a class, and whether three pictures are right. */
export function classDirectory(runtime: Runtime): ClassDirectory {
  const { pool } = runtime.database;

  async function findClass(code: string): Promise<{ schoolId: SchoolId; classId: ClassId }> {
    const { rows } = await pool.query<{ school_id: SchoolId; class_id: ClassId }>(
      'select school_id, class_id from class where code = $1 and ended_on is null',
      [code.toUpperCase().replace(/[^A-Z0-9]/g, '')],
    );
    const row = rows[0];
    if (!row) throw new Problem('class-code-unknown', { status: 404 });
    return { schoolId: row.school_id, classId: row.class_id };
  }

  async function inClass<Result>(
    code: string,
    address: string,
    work: (found: {
      schoolId: SchoolId;
      className: string;
      learners: Awaited<ReturnType<typeof selectClassLearners>>;
    }) => Promise<Result>,
  ): Promise<Result> {
    const { schoolId, classId } = await findClass(code);
    const found = await inTransaction(runtime, { schoolId, wall: 'school' }, async (ctx) => {
      const school = await selectSchool(ctx);
      const rules = { networks: school.pictureNetworks, from: school.pictureFrom, until: school.pictureUntil };
      const decision = pictureWindow(rules, address, ctx.now);
      if (decision !== 'open') throw new Problem(decision, { status: 403 });
      const row = await selectClass(ctx, classId);
      return { schoolId, className: row.name, learners: await selectClassLearners(ctx, classId) };
    });
    return work(found);
  }

  return {
    names: (code, address) =>
      inClass(code, address, async ({ className, learners }) => ({
        className,
        learners: learners
          .filter((learner) => learner.pictures !== null)
          .map((learner) => ({ personId: learner.personId, name: shortName(learner) })),
      })),
    verify: ({ classCode, personId, pictures }, address) =>
      inClass(classCode, address, async ({ schoolId, learners }) => {
        const now = runtime.clock();
        const key = `picture:${personId}`;
        await refuseWhileWaiting(pool, key, now);
        const learner = learners.find((one) => one.personId === personId);
        const right = learner?.pictures?.join() === pictures.join();
        await recordAttempt(pool, key, right ? 'right' : 'wrong', now);
        if (!right) throw new Problem('pictures-wrong', { status: 400 });
        return { userId: await selectUserId(schoolId, personId as PersonId), schoolId };
      }),
  };

  async function selectUserId(schoolId: SchoolId, personId: PersonId): Promise<string> {
    const { rows } = await pool.query<{ user_id: string }>(
      'select user_id from auth.person_account where school_id = $1 and person_id = $2',
      [schoolId, personId],
    );
    const userId = rows[0]?.user_id;
    if (!userId) throw new Problem('pictures-wrong', { status: 400 });
    return userId;
  }
}

/** First name and the initial of the family name: enough for a child, no more than a class may see. */
function shortName(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName.slice(0, 1)}.`;
}
