import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import {
  BELIED_SHARE,
  FALSE_ALARM_SHARE,
  type LearnerInClass,
  type LearnerSignal,
  type Signal,
  signals,
} from '../../model/signals.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { isPracticable, type StatusesByLearner, selectStatuses } from '../mastery/index.ts';
import {
  type ClassView,
  type LessonNow,
  selectClassView,
  selectLesson,
  withPrerequisites,
  wordedGoals,
} from './class-view.ts';
import { selectCurrentGroups } from './current-groups.ts';
import { goalBeyond } from './domain/goal-beyond.ts';
import { actionOf, answerTo, type SignalAnswer } from './domain/signal-answers.ts';
import { selectEvidenceFacts } from './evidence-facts.queries.ts';
import { selectOpenRequestsOf } from './request.queries.ts';
import { selectSignalResponses, selectSignalUse } from './signal.queries.ts';

/** The class as its teacher sees it on opening the page: who needs what now, each with one action (T2, T3). */
export async function selectGlance(ctx: Ctx, classId: ClassId) {
  const view = await selectClassView(ctx, classId);
  const statuses = await selectStatuses(ctx, view.learnerIds, view.graph, view.graph.goals.keys());
  const lesson = await selectLesson(ctx, view, statuses);
  const known = await selectSignalsOf(ctx, view, lesson, statuses);
  const requests = await selectOpenRequestsOf(ctx, view.learnerIds);
  const shown = openSignals(ctx, view, known);
  const lessonSignals = known.signals.flatMap((one) =>
    one.kind === 'lesson' ? [{ goalId: one.goalId as GoalId, missed: one.missed, of: one.of, share: one.share }] : [],
  );
  const groups = await selectCurrentGroups(ctx, view);
  const named = [
    ...shown.flatMap((one) => [one.goalId, one.prerequisiteId, one.beyondId]),
    ...requests.map((request) => request.goalId),
    ...lesson.goalIds,
  ].filter((goalId) => goalId !== null);
  const last = view.learners.flatMap((learner) => learner.lastEvidenceAt ?? []).sort();
  return {
    class: view.class,
    learners: [...view.learners],
    lesson: { ...lesson, goals: wordedGoals(view.graph, lesson.goalIds) },
    signals: shown,
    lessonSignals,
    goals: wordedGoals(view.graph, named),
    matrix: lesson.goalIds.map((goalId) => ({ goalId, statuses: statusesOf(view, known.statuses, goalId) })),
    falseAlarms: { ...FALSE_ALARM_SHARE, belied: BELIED_SHARE, ...(await selectSignalUse(ctx, view.learnerIds)) },
    requests: requests.map(({ requestId, learnerId, goalId, kind, givenAt }) => ({
      ...{ requestId, learnerId, goalId, kind },
      givenAt: givenAt.toISOString(),
    })),
    groups,
    hasCurriculum: view.graph.goals.size > 0,
    lastEvidenceAt: last.at(-1) ?? null,
  };
}

export function statusesOf(view: ClassView, statuses: StatusesByLearner, goalId: GoalId) {
  return view.learnerIds.map((learnerId) => statuses.get(learnerId)?.get(goalId)?.status ?? ('unknown' as const));
}

interface Known {
  readonly statuses: StatusesByLearner;
  readonly signals: readonly Signal[];
  readonly answers: readonly SignalAnswer[];
}

/** The signals of the model on this lesson, with what teachers answered lately. */
async function selectSignalsOf(
  ctx: Ctx,
  view: ClassView,
  lesson: LessonNow,
  statuses: StatusesByLearner,
): Promise<Known> {
  const { graph, learnerIds } = view;
  const goalIds = withPrerequisites(graph, lesson.goalIds);
  const facts = await selectEvidenceFacts(ctx, learnerIds, goalIds);
  const learners = view.learners.map(({ personId, lastEvidenceAt }): LearnerInClass => {
    const own = facts.get(personId);
    return {
      learnerId: personId,
      byGoal: new Map(
        goalIds.flatMap((goalId) => {
          const of = statuses.get(personId)?.get(goalId);
          if (!of) return [];
          const { recent, recentCorrect, alone } = own?.get(goalId) ?? {
            recent: 0,
            recentCorrect: 0,
            alone: undefined,
          };
          return [[goalId, { ...of, recent, recentCorrect, ...(alone === undefined ? {} : { alone }) }]];
        }),
      ),
      ...(lastEvidenceAt === null ? {} : { lastEvidenceAt: Date.parse(lastEvidenceAt) }),
    };
  });
  return {
    statuses,
    signals: signals({ learners, goals: lesson.goalIds, graph, now: ctx.now.getTime() }),
    answers: await selectSignalResponses(ctx, learnerIds),
  };
}

/** Signals that nobody set aside, as the page shows them. */
function openSignals(ctx: Ctx, view: ClassView, known: Known) {
  return known.signals.flatMap((signal) => {
    if (signal.kind === 'lesson') return [];
    const answer = answerTo(signal, known.answers, ctx.now.getTime());
    if (answer?.decision === 'set-aside') return [];
    const goalId = signal.goalId as GoalId;
    const learnerId = signal.learnerId as PersonId;
    const beyondId = signal.kind === 'challenge' ? beyond(view, known.statuses, learnerId, goalId) : undefined;
    return [
      {
        kind: signal.kind,
        learnerId,
        goalId,
        reason: signal.reason,
        data: { ...signal.data },
        action: actionOf(signal, isPracticableGoal(view, goalId)),
        prerequisiteId: (signal.prerequisiteId as GoalId | undefined) ?? null,
        beyondId: beyondId ?? null,
        acted: answer?.action ? acted(answer, answer.action) : null,
      },
    ];
  });
}

function acted({ responseId, requestId, givenAt }: SignalAnswer, action: LearnerSignal['action']) {
  return { responseId, requestId, action, at: givenAt.toISOString() };
}

export function isPracticableGoal({ graph }: ClassView, goalId: GoalId): boolean {
  const goal = graph.goals.get(goalId);
  return goal !== undefined && isPracticable(goal);
}

function beyond(view: ClassView, statuses: StatusesByLearner, learnerId: PersonId, goalId: GoalId): GoalId | undefined {
  const { graph } = view;
  return goalBeyond(goalId, {
    followers: graph.followers,
    line: graph.lines.find((line) => line.lineId === graph.goals.get(goalId)?.lineId)?.goalIds ?? [],
    statuses: statuses.get(learnerId) ?? new Map(),
    isPracticable: (id) => isPracticableGoal(view, id),
  });
}

/** The goal that stands beyond this one for one learner; the goal itself, to be used somewhere new, where nothing does. */
export async function selectGoalBeyond(
  ctx: Ctx,
  view: ClassView,
  learnerId: PersonId,
  goalId: GoalId,
): Promise<GoalId> {
  const statuses = await selectStatuses(ctx, [learnerId], view.graph, view.graph.goals.keys());
  return beyond(view, statuses, learnerId, goalId) ?? goalId;
}
