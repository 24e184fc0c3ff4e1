import type { GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import { explain, type Observation } from '../../model/learner/learner-model.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectObservations, selectShown } from '../evidence/index.ts';
import { selectChosenGoals, selectGoalGraph, selectGoalsByIds, selectLearnerFrameworks } from '../goals/index.ts';
import { selectPerson } from '../people/index.ts';
import { currentCalibration } from './calibration.ts';
import { selectShownFolds } from './shown-folds.ts';
import { goalWordsOf, isPracticable } from './sky.ts';
import { selectStatuses } from './statuses.ts';

/** What Poolster believes of one learner and one goal, how sure it is, and why: with the effect of every piece of evidence. */
export async function selectGoalInDepth(ctx: Ctx, learnerId: PersonId, goalId: GoalId) {
  const learner = await selectPerson(ctx, learnerId);
  const followed = await selectLearnerFrameworks(ctx, learnerId);
  const [asked] = await selectGoalsByIds(ctx, [goalId]);
  if (!asked) throw new Problem('not-found', { status: 404 });
  const graph = await selectGoalGraph(ctx, [...new Set([...followed, asked.frameworkId])]);
  const goal = graph.goals.get(goalId);
  if (!goal) throw new Problem('not-found', { status: 404 });

  const before = graph.prerequisites.get(goalId) ?? [];
  const after = graph.followers.get(goalId) ?? [];
  const statuses =
    (await selectStatuses(ctx, [learnerId], graph, [goalId, ...before, ...after])).get(learnerId) ?? new Map();
  const own = statuses.get(goalId);
  if (!own) throw new Problem('not-found', { status: 404 });
  const neighbours = (ids: readonly GoalId[]) =>
    ids.flatMap((id) => {
      const neighbour = graph.goals.get(id);
      return neighbour ? [{ ...goalWordsOf(neighbour), status: statuses.get(id)?.status ?? ('unknown' as const) }] : [];
    });

  const chosen = await selectChosenGoals(ctx, [learnerId]);
  const folds = await selectShownFolds(ctx, [learnerId], [goalId]);
  const shown = await selectShown(ctx, learnerId);
  const statement = goalWordsOf(goal);
  return {
    learner: {
      personId: learner.personId,
      givenName: learner.givenName,
      familyName: learner.familyName,
      readingLevel: learner.readingLevel as 'young' | 'older',
    },
    goal: {
      ...statement,
      criteria: [...(goal.texts.criteria ?? [])],
      why: goal.texts.why ?? null,
      line: graph.lines.find((line) => line.lineId === goal.lineId)?.title ?? statement.statement,
      framework:
        graph.frameworks.find((framework) => framework.frameworkId === goal.frameworkId)?.titles ?? statement.statement,
      minimum: goal.minimum,
    },
    status: own.status,
    estimate: asEstimate(own.estimate),
    own: chosen.some((one) => one.goalId === goalId),
    practicable: isPracticable(goal),
    before: neighbours(before),
    after: neighbours(after),
    confirmations: (folds.get(learnerId)?.fold.confirmations ?? [])
      .filter((confirmation) => confirmation.goalId === goalId)
      .map((confirmation) => ({ kind: confirmation.kind, at: new Date(confirmation.at).toISOString() })),
    explanation: await explainGoal(ctx, learnerId, goalId, own.estimate.probability, shown?.until),
    waitDays: shown?.waitDays ?? null,
  };
}

async function explainGoal(
  ctx: Ctx,
  learnerId: PersonId,
  goalId: GoalId,
  probability: number,
  until: Date | undefined,
) {
  const calibration = await currentCalibration(ctx);
  const observations = (await selectObservations(ctx, [learnerId], until)).get(learnerId) ?? [];
  const explanation = explain(calibration, observations, goalId, ctx.now.getTime());
  const untried = explanation.estimate.count === 0;
  const known = new Map(observations.map((observation) => [observation.eventId, observation]));
  return {
    prior: explanation.prior,
    // What a goal without evidence has from the goals beside it is evidence on other goals too.
    elsewhere: explanation.elsewhere + (untried ? probability - explanation.estimate.probability : 0),
    forgetting: explanation.forgetting,
    effects: explanation.effects.flatMap((effect) => {
      const observation = known.get(effect.eventId);
      return observation ? [{ ...effect, ...pieceOf(observation) }] : [];
    }),
  };
}

function pieceOf(observation: Observation) {
  return {
    kind: observation.kind,
    situation: observation.situation,
    score: observation.score,
    help: observation.help,
    author: observation.author,
    occurredAt: new Date(observation.at).toISOString(),
    timeKnown: observation.timeKnown,
  };
}

/** The estimate as the contract carries it. */
export function asEstimate(estimate: {
  probability: number;
  low: number;
  high: number;
  sureness: 'unknown' | 'weak' | 'fair' | 'strong';
  count: number;
  lastAt?: number;
}) {
  return {
    probability: estimate.probability,
    low: estimate.low,
    high: estimate.high,
    sureness: estimate.sureness,
    count: estimate.count,
    lastAt: estimate.lastAt === undefined ? null : new Date(estimate.lastAt).toISOString(),
  };
}
