import type { PersonId } from '../../kernel/ids.ts';
import { route } from '../../platform/http/route.ts';
import { chooseGoal, selectGoalGraph, selectLearnerFrameworks, unchooseGoal } from '../goals/index.ts';
import { asEstimate, selectGoalInDepth } from './goal-in-depth.ts';
import { masteryContract } from './mastery.contract.ts';
import { selectSky } from './sky.ts';
import { selectStatuses } from './statuses.ts';

const ofLearner = (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const;

export const masteryRoutes = {
  sky: route(masteryContract.sky, { permission: 'mastery.see', of: ofLearner }, (ctx, { learnerId }) =>
    selectSky(ctx, learnerId),
  ),
  goal: route(masteryContract.goal, { permission: 'mastery.see', of: ofLearner }, (ctx, { learnerId, goalId }) =>
    selectGoalInDepth(ctx, learnerId, goalId),
  ),
  statuses: route(
    masteryContract.statuses,
    { permission: 'mastery.see', of: ofLearner },
    async (ctx, { learnerId }) => {
      const graph = await selectGoalGraph(ctx, await selectLearnerFrameworks(ctx, learnerId));
      const statuses = (await selectStatuses(ctx, [learnerId], graph, graph.goals.keys())).get(learnerId) ?? new Map();
      return {
        statuses: [...graph.goals.keys()].flatMap((goalId) => {
          const known = statuses.get(goalId);
          return known ? [{ goalId, status: known.status, estimate: asEstimate(known.estimate) }] : [];
        }),
      };
    },
  ),
  choose: route(
    masteryContract.choose,
    { permission: 'mastery.choose', of: ofLearner },
    async (ctx, { learnerId, goalId, own }) => {
      if (own) await chooseGoal(ctx, learnerId, goalId);
      else await unchooseGoal(ctx, learnerId, goalId);
      ctx.touch(`learner:${learnerId}`);
      return { goalId, own };
    },
  ),
};
