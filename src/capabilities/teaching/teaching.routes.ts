import type { ClassId, PersonId } from '../../kernel/ids.ts';
import { route } from '../../platform/http/route.ts';
import {
  selectBoard,
  selectCoverage,
  selectExample,
  selectGroupsPage,
  selectNeutralGroups,
  selectOpenRequests,
} from './class-pages.ts';
import { selectClassView } from './class-view.ts';
import { selectGlance } from './glance.ts';
import { acceptGroups, addWish, endGroups, removeWish } from './grouping.actions.ts';
import { proposeGroups } from './propose-groups.ts';
import {
  actOnSignal,
  ask,
  endLesson,
  setLesson,
  setSignalAside,
  takeBackAnswer,
  withdraw,
} from './teaching.actions.ts';
import { teachingContract as contract } from './teaching.contract.ts';

const ofClass = (input: { classId: ClassId }) => ({ kind: 'class', classId: input.classId }) as const;
const ofLearner = (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const;
const see = { permission: 'teaching.seeClass', of: ofClass };
const teach = { permission: 'teaching.teach', of: ofClass };

export const teachingRoutes = {
  atAGlance: route(contract.atAGlance, see, (ctx, { classId }) => selectGlance(ctx, classId)),
  coverage: route(contract.coverage, see, (ctx, { classId }) => selectCoverage(ctx, classId)),
  board: route(contract.board, see, (ctx, { classId }) => selectBoard(ctx, classId)),
  example: route(contract.example, see, (ctx, { goalId, number }) => selectExample(ctx, goalId, number)),

  setLesson: route(contract.setLesson, teach, async (ctx, input) => ({ lessonId: await setLesson(ctx, input) })),
  endLesson: route(contract.endLesson, teach, async (ctx, { classId }) => ({ ended: await endLesson(ctx, classId) })),

  act: route(contract.act, teach, (ctx, { commandId: _, action, ...signal }) => actOnSignal(ctx, signal, action)),
  setAside: route(contract.setAside, teach, async (ctx, { commandId: _, note, ...signal }) => ({
    responseId: await setSignalAside(ctx, signal, note ?? null),
  })),
  takeBack: route(contract.takeBack, teach, async (ctx, { classId, responseId }) => {
    await takeBackAnswer(ctx, classId, responseId);
    return { responseId };
  }),

  ask: route(contract.ask, teach, async (ctx, input) => ({ requestIds: await ask(ctx, input) })),
  withdraw: route(
    contract.withdraw,
    { permission: 'teaching.ask', of: ofLearner },
    async (ctx, { learnerId, requestId }) => {
      await withdraw(ctx, learnerId, requestId);
      return { requestId };
    },
  ),
  requests: route(
    contract.requests,
    { permission: 'teaching.seeRequests', of: ofLearner },
    async (ctx, { learnerId }) => ({
      requests: await selectOpenRequests(ctx, learnerId),
    }),
  ),
  ownGroups: route(contract.ownGroups, { permission: 'teaching.seeOwnGroups', of: ofLearner }, (ctx, { learnerId }) =>
    selectNeutralGroups(ctx, learnerId),
  ),

  proposeGroups: route(contract.proposeGroups, see, async (ctx, { classId, ...choice }) =>
    proposeGroups(ctx, await selectClassView(ctx, classId), choice),
  ),
  acceptGroups: route(contract.acceptGroups, teach, async (ctx, input) => ({
    groupingId: await acceptGroups(ctx, input),
  })),
  endGroups: route(contract.endGroups, teach, async (ctx, { classId, groupingId }) => {
    await endGroups(ctx, classId, groupingId);
    return { groupingId };
  }),
  groups: route(contract.groups, see, (ctx, { classId }) => selectGroupsPage(ctx, classId)),
  wish: route(contract.wish, teach, async (ctx, { commandId: _, ...wish }) => ({ wishId: await addWish(ctx, wish) })),
  endWish: route(contract.endWish, teach, async (ctx, { classId, wishId }) => {
    await removeWish(ctx, classId, wishId);
    return { wishId };
  }),
};
