import type { Role } from '../../kernel/access.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { publicRoute, route } from '../../platform/http/route.ts';
import { ensureAccounts, selectAccountStates } from './accounts.ts';
import { makePassphraseLinks } from './passphrase-links.ts';
import { insertAudit, selectPerson, selectSchool, today } from './people.queries.ts';
import { sawPeople, sawPerson } from './saw-people.ts';
import {
  addClass,
  addLearner,
  addStaff,
  addTeacher,
  changeClass,
  endClass,
  endPlace,
  endRole,
  endTeacher,
  endViewer,
  giveRole,
  inviteViewer,
  placeLearner,
  setPictureRules,
} from './school.actions.ts';
import { schoolContract } from './school.contract.ts';
import {
  selectClassToManage,
  selectLearnersSeenBy,
  selectMembersOf,
  selectOpenRoles,
  selectPeopleByName,
  selectPeopleWithEmail,
  selectPlacesOf,
  selectRoleCounts,
  selectSchoolClasses,
  selectStaff,
  selectViewersOf,
  selectYears,
} from './school.queries.ts';
import { administerSchool } from './school-call.ts';

const ofSchool = () => ({ kind: 'school' }) as const;
const administer = { permission: 'people.administer', of: ofSchool, wall: 'school' } as const;
const DONE = { done: true } as const;
const FOUND_AT_ONCE = 50;

export const schoolRoutes = {
  school: route(schoolContract.school, administer, async (ctx) => {
    const day = today(ctx);
    const school = await selectSchool(ctx);
    const classes = await selectSchoolClasses(ctx);
    const years = await selectYears(ctx);
    const running = years.find((year) => year.startsOn <= day);
    return {
      name: school.name,
      level: school.level as 'primary' | 'middle' | 'secondary',
      pictureRules: {
        networks: school.pictureNetworks,
        from: school.pictureFrom?.slice(0, 5) ?? null,
        until: school.pictureUntil?.slice(0, 5) ?? null,
      },
      years: years
        .map((year) => ({
          ...year,
          isRunning: year === running,
          classes: classes.filter((row) => row.schoolYearId === year.schoolYearId),
        }))
        .filter((year) => year.isRunning || year.classes.length > 0),
      staff: await selectStaff(ctx),
      resultsWaitDays: school.resultsWaitDays,
      counts: await selectRoleCounts(ctx),
    };
  }),

  searchPeople: route(schoolContract.searchPeople, administer, async (ctx, { query, role }) => {
    const people = await selectPeopleByName(ctx, query, role, FOUND_AT_ONCE + 1);
    sawPeople(ctx, people);
    return { people: people.slice(0, FOUND_AT_ONCE), isMore: people.length > FOUND_AT_ONCE };
  }),

  // Guarded by `administerSchool`; public only because accounts are looked up after the transaction.
  schoolPerson: publicRoute(schoolContract.schoolPerson, async (call, input) => {
    const { personId } = input;
    const { actor, result } = await administerSchool(call, 'schoolPerson', input, async (ctx) => {
      const learners = await selectLearnersSeenBy(ctx, personId);
      sawPeople(ctx, learners);
      return {
        person: sawPerson(ctx, await selectPerson(ctx, personId)),
        roles: await selectOpenRoles(ctx, personId),
        classes: await selectPlacesOf(ctx, personId),
        viewers: await selectViewersOf(ctx, personId),
        learners,
      };
    });
    const states = await selectAccountStates(call.runtime.database.pool, actor.schoolId);
    const { person, ...rest } = result;
    return {
      personId,
      givenName: person.givenName,
      familyName: person.familyName,
      email: person.email,
      readingLevel: person.readingLevel as 'young' | 'older',
      account: states.get(personId) ?? 'none',
      ...rest,
    };
  }),

  schoolClass: route(schoolContract.schoolClass, administer, async (ctx, { classId }) => {
    const group = await selectClassToManage(ctx, classId);
    const members = await selectMembersOf(ctx, classId);
    sawPeople(ctx, members);
    return {
      classId,
      name: group.name,
      grade: group.grade,
      code: group.code,
      isEnded: group.endedOn !== null && group.endedOn <= today(ctx),
      schoolYear: { name: group.yearName, startsOn: group.startsOn, endsOn: group.endsOn },
      teachers: members.filter((row) => row.as === 'teacher'),
      learners: members.filter((row) => row.as === 'learner'),
    };
  }),

  addClass: route(schoolContract.addClass, administer, async (ctx, { name, grade }) => ({
    classId: await addClass(ctx, { name, grade }),
  })),
  changeClass: route(schoolContract.changeClass, administer, async (ctx, input) => {
    await changeClass(ctx, input);
    return DONE;
  }),
  endClass: route(schoolContract.endClass, administer, async (ctx, input) => {
    await endClass(ctx, input.classId);
    return DONE;
  }),
  // Guarded by `administerSchool`, as every route below that makes an account after its commit.
  addLearner: publicRoute(schoolContract.addLearner, async (call, input) => {
    const { actor, result } = await administerSchool(call, 'addLearner', input, async (ctx) => ({
      personId: await addLearner(ctx, input),
    }));
    await ensureAccounts(call.runtime, actor.schoolId);
    return result;
  }),
  placeLearner: route(schoolContract.placeLearner, administer, async (ctx, input) => {
    await placeLearner(ctx, input);
    return DONE;
  }),
  endPlace: route(schoolContract.endPlace, administer, async (ctx, input) => {
    await endPlace(ctx, input);
    return DONE;
  }),
  addTeacher: route(schoolContract.addTeacher, administer, async (ctx, input) => {
    await addTeacher(ctx, input);
    return DONE;
  }),
  endTeacher: route(schoolContract.endTeacher, administer, async (ctx, input) => {
    await endTeacher(ctx, input);
    return DONE;
  }),
  addStaff: publicRoute(schoolContract.addStaff, async (call, input) => {
    const { actor, result } = await administerSchool(call, 'addStaff', input, async (ctx) => ({
      personId: await addStaff(ctx, input),
    }));
    await ensureAccounts(call.runtime, actor.schoolId);
    return result;
  }),
  giveRole: route(schoolContract.giveRole, administer, async (ctx, input) => {
    await giveRole(ctx, input);
    return DONE;
  }),
  endRole: route(schoolContract.endRole, administer, async (ctx, input) => {
    await endRole(ctx, input);
    return DONE;
  }),
  inviteViewer: publicRoute(schoolContract.inviteViewer, async (call, input) => {
    const { actor, result } = await administerSchool(call, 'inviteViewer', input, async (ctx) => ({
      personId: await inviteViewer(ctx, input),
    }));
    await ensureAccounts(call.runtime, actor.schoolId);
    return result;
  }),
  endViewer: route(schoolContract.endViewer, administer, async (ctx, input) => {
    await endViewer(ctx, input);
    return DONE;
  }),
  setPictureRules: route(schoolContract.setPictureRules, administer, async (ctx, input) => {
    const { networks, from, until } = input;
    await setPictureRules(ctx, { networks, from, until });
    return DONE;
  }),

  // Guarded by `administerSchool`; accounts are looked up after the transaction.
  waitingAccounts: publicRoute(schoolContract.waitingAccounts, async (call) => {
    const { actor, result } = await administerSchool(call, 'waitingAccounts', {}, async (ctx) => ({
      people: await selectPeopleWithEmail(ctx),
    }));
    const states = await selectAccountStates(call.runtime.database.pool, actor.schoolId);
    return { people: result.people.filter((one) => states.get(one.personId) === 'waiting') };
  }),

  // Guarded by `administerSchool`; the links are made after the audit is committed, and never kept.
  passphraseLinks: publicRoute(schoolContract.passphraseLinks, async (call, { personIds }) => {
    const { actor } = await administerSchool(call, 'passphraseLinks', {}, (ctx) =>
      insertAudit(ctx, { action: 'links.made', subjectId: ctx.schoolId, details: { people: personIds } }),
    );
    const asked = { personIds: personIds as readonly PersonId[], by: actor.roles as readonly Role[] };
    const { links, refused } = await makePassphraseLinks(call.runtime, actor.schoolId, asked);
    return { links: [...links], refused: [...refused] };
  }),
};
