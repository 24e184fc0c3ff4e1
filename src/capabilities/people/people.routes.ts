import { schoolDay } from '../../kernel/dates.ts';
import type { ClassId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { inTransaction } from '../../platform/db/transaction.ts';
import { type PublicCall, publicRoute, route } from '../../platform/http/route.ts';
import { linkKey, selectMemberships, updateActiveSchool } from '../../platform/session/accounts.ts';
import { guardGuess } from '../../platform/session/attempts.ts';
import { addressOf } from '../../platform/session/origin.ts';
import { choosePassphrase } from './passphrase-links.ts';
import { renewPictures, setUpFirstSchool } from './people.actions.ts';
import { peopleContract } from './people.contract.ts';
import {
  selectClass,
  selectClassesOf,
  selectClassLearners,
  selectClassTeachers,
  selectPerson,
  selectSchool,
} from './people.queries.ts';
import { selectChildrenOf } from './relations.queries.ts';
import { relationsRoutes } from './relations.routes.ts';
import { rosterRoutes } from './roster.routes.ts';
import { schoolRoutes } from './school.routes.ts';
import { newClassCode } from './sign-in-cards.ts';

const ofClass = (input: { classId: ClassId }) => ({ kind: 'class', classId: input.classId }) as const;

export const peopleRoutes = {
  ...relationsRoutes,
  ...rosterRoutes,
  ...schoolRoutes,

  // Public: the page asks who it is for before anybody has signed in, and gets only their own session.
  session: publicRoute(peopleContract.session, async (call) => {
    const { actor, userId, runtime } = call;
    if (!actor || !userId) return { signedIn: false as const };
    const memberships = await selectMemberships(runtime.database.pool, userId, schoolDay(runtime.clock()));
    const options = { schoolId: actor.schoolId, actor, wall: 'relations', again: 'always' } as const;
    return inTransaction(runtime, options, async (ctx) => {
      const [person, school, classes, children] = [
        await selectPerson(ctx, actor.personId),
        await selectSchool(ctx),
        await selectClassesOf(ctx, actor.personId),
        await selectChildrenOf(ctx, actor.personId),
      ];
      return {
        signedIn: true as const,
        person: { personId: person.personId, givenName: person.givenName, familyName: person.familyName },
        school: {
          schoolId: school.schoolId,
          name: school.name,
          level: school.level as 'primary' | 'middle' | 'secondary',
        },
        roles: [...actor.roles],
        language: person.language as 'nl' | 'en',
        readingLevel: person.readingLevel as 'young' | 'older',
        strength: actor.strength,
        classes,
        children,
        memberships,
      };
    });
  }),

  // Public to any session: it only moves the caller's own session to a school of their own.
  switchSchool: publicRoute(peopleContract.switchSchool, async (call, { schoolId }) => {
    if (!call.userId || !call.sessionToken) throw new Problem('sign-in-needed', { status: 401 });
    const memberships = await selectMemberships(
      call.runtime.database.pool,
      call.userId,
      schoolDay(call.runtime.clock()),
    );
    if (!memberships.some((membership) => membership.schoolId === schoolId))
      throw new Problem('not-allowed', { status: 403 });
    await updateActiveSchool(call.runtime.database.pool, call.sessionToken, schoolId);
    return { schoolId };
  }),

  // Public: the one-time link is the key.
  setUp: publicRoute(peopleContract.setUp, async (call, input) => ({
    schoolId: await byLink(call, input.token, () => setUpFirstSchool(call.runtime, input)),
  })),

  // Public: the one-time link is the key.
  choosePassphrase: publicRoute(peopleContract.choosePassphrase, async (call, input) => ({
    email: await byLink(call, input.token, () => choosePassphrase(call.runtime, input)),
  })),

  class: route(peopleContract.class, { permission: 'people.seeClass', of: ofClass }, async (ctx, { classId }) => {
    const row = await selectClass(ctx, classId);
    const teachers = await selectClassTeachers(ctx, classId);
    const learners = await selectClassLearners(ctx, classId);
    return {
      classId: row.classId,
      name: row.name,
      grade: row.grade,
      code: await selectClassCode(ctx, classId),
      schoolYear: { name: row.yearName, startsOn: row.startsOn, endsOn: row.endsOn },
      teachers,
      learners: learners.map((learner) => ({
        personId: learner.personId,
        givenName: learner.givenName,
        familyName: learner.familyName,
        readingLevel: learner.readingLevel as 'young' | 'older',
        hasPictures: learner.pictures !== null,
      })),
    };
  }),

  signInCards: route(
    peopleContract.signInCards,
    // The school's wall, because an administrator prints cards without being a relation of the child; the policy limits it to the class.
    { permission: 'people.manageSignIn', of: ofClass, wall: 'school' },
    async (ctx, { classId }) => {
      const row = await selectClass(ctx, classId);
      const learners = await selectClassLearners(ctx, classId);
      return {
        className: row.name,
        code: await selectClassCode(ctx, classId),
        cards: learners.map((learner) => ({
          personId: learner.personId,
          name: `${learner.givenName} ${learner.familyName}`,
          pictures: learner.pictures,
        })),
      };
    },
  ),

  renewSignInCards: route(
    peopleContract.renewSignInCards,
    // The school's wall, because an administrator prints cards without being a relation of the child; the policy limits it to the class.
    { permission: 'people.manageSignIn', of: ofClass, wall: 'school' },
    async (ctx, input) => {
      const renewed = await renewPictures(ctx, input.classId, input.learnerIds);
      if (input.newCode || (await selectClassCode(ctx, input.classId)) === null)
        await updateClassCode(ctx, input.classId, newClassCode());
      return { renewed };
    },
  ),
};

/** Links are too long to guess; who tries many all the same is stopped. */
function byLink<Result>({ runtime, headers }: PublicCall, token: string, work: () => Promise<Result>): Promise<Result> {
  const attempt = { account: linkKey(token), address: addressOf(headers) };
  return guardGuess(runtime.database.pool, attempt, runtime.clock(), work);
}

async function selectClassCode(ctx: Ctx, classId: ClassId): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('class')
    .select('code')
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .executeTakeFirst();
  return row?.code ?? null;
}

async function updateClassCode(ctx: Ctx, classId: ClassId, code: string): Promise<void> {
  await ctx.db
    .updateTable('class')
    .set({ code })
    .where('schoolId', '=', ctx.schoolId)
    .where('classId', '=', classId)
    .execute();
}
