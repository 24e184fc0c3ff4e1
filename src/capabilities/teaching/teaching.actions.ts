import { DAY_MS, schoolDay } from '../../kernel/dates.ts';
import type { ClassId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { SignalAction } from '../../model/signals.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { selectStatuses } from '../mastery/index.ts';
import type { FinishedPractice } from '../materials/index.ts';
import { insertAudit, today } from '../people/index.ts';
import { type ClassView, selectClassView } from './class-view.ts';
import type { SignalKind } from './domain/signal-answers.ts';
import { isPracticableGoal, selectGoalBeyond } from './glance.ts';
import { endOwnLessons, insertLesson } from './lesson.queries.ts';
import {
  insertRequests,
  type RequestKind,
  selectOpenRequestsOf,
  updateRequestsDone,
  withdrawRequest,
} from './request.queries.ts';
import { insertSignalResponse, takeBackSignalResponse } from './signal.queries.ts';

/** A request stays this long; then it leaves the sky by itself. */
const REQUEST_DAYS = 14;

/** Chooses what the class works at, in place of what this teacher chose before. */
export async function setLesson(
  ctx: Ctx,
  input: { classId: ClassId; goalIds: readonly GoalId[]; title: string | null; untilOn: string },
): Promise<string> {
  const { classId, title, untilOn } = input;
  if (untilOn < today(ctx)) throw new Problem('period-over', { status: 400 });
  const { graph } = await selectClassView(ctx, classId);
  const goalIds = [...new Set(input.goalIds)];
  if (goalIds.some((goalId) => !graph.goals.has(goalId))) throw new Problem('goal-unknown', { status: 404 });
  await endOwnLessons(ctx, classId);
  const lessonId = ctx.newId<string>();
  await insertLesson(ctx, { lessonId, classId, goalIds, title: title || null, untilOn });
  await insertAudit(ctx, { action: 'lesson.set', subjectId: classId, details: { lessonId, goalIds } });
  ctx.touch(`class:${classId}`);
  return lessonId;
}

/** From now on the goals follow the evidence again. */
export async function endLesson(ctx: Ctx, classId: ClassId): Promise<number> {
  const ended = await endOwnLessons(ctx, classId);
  if (ended > 0) await insertAudit(ctx, { action: 'lesson.ended', subjectId: classId });
  ctx.touch(`class:${classId}`);
  return ended;
}

export interface AnsweredSignal {
  readonly classId: ClassId;
  readonly learnerId: PersonId;
  readonly goalId: GoalId;
  readonly kind: SignalKind;
  readonly reason: string;
}

/** Does what a signal proposes (T3): some actions make a request, all are remembered as an answer to the signal. */
export async function actOnSignal(ctx: Ctx, signal: AnsweredSignal, action: SignalAction) {
  const view = await viewWith(ctx, signal);
  const asked = await requestFor(ctx, view, signal, action);
  const requestId = asked ? await askOne(ctx, signal.learnerId, asked.goalId, asked.kind) : null;
  const responseId = await answer(ctx, view, signal, { decision: 'acted', action, requestId, note: null });
  return { responseId, requestId, goalId: asked?.goalId ?? signal.goalId };
}

async function requestFor(
  ctx: Ctx,
  view: ClassView,
  { learnerId, goalId }: AnsweredSignal,
  action: SignalAction,
): Promise<{ goalId: GoalId; kind: RequestKind } | undefined> {
  if (action === 'short-check') {
    if (!isPracticableGoal(view, goalId)) throw new Problem('goal-without-exercises', { status: 409 });
    return { goalId, kind: 'check' };
  }
  if (action !== 'enrichment') return undefined;
  return { goalId: await selectGoalBeyond(ctx, view, learnerId, goalId), kind: 'enrichment' };
}

/** Puts a signal aside as not needed; it may return after two weeks or with new evidence, and it counts (T4). */
export async function setSignalAside(ctx: Ctx, signal: AnsweredSignal, note: string | null): Promise<string> {
  const view = await viewWith(ctx, signal);
  return answer(ctx, view, signal, { decision: 'set-aside', action: null, requestId: null, note });
}

/** Undoes an answer to a signal; the request that came with it is withdrawn. */
export async function takeBackAnswer(ctx: Ctx, classId: ClassId, responseId: string): Promise<void> {
  const taken = await takeBackSignalResponse(ctx, classId, responseId);
  if (!taken) return;
  if (taken.requestId) await withdraw(ctx, taken.learnerId, taken.requestId);
  await insertAudit(ctx, { action: 'signal.taken-back', subjectId: taken.learnerId, details: { responseId } });
  ctx.touch(`class:${classId}`);
}

async function answer(
  ctx: Ctx,
  view: ClassView,
  signal: AnsweredSignal,
  given: {
    decision: 'acted' | 'set-aside';
    action: SignalAction | null;
    requestId: string | null;
    note: string | null;
  },
): Promise<string> {
  const { learnerId, goalId, classId } = signal;
  const statuses = await selectStatuses(ctx, [learnerId], view.graph, [goalId]);
  const evidenceCount = statuses.get(learnerId)?.get(goalId)?.estimate.count ?? 0;
  const responseId = ctx.newId<string>();
  await insertSignalResponse(ctx, { ...signal, ...given, responseId, evidenceCount });
  const { decision, action } = given;
  await insertAudit(ctx, {
    action: `signal.${decision}`,
    subjectId: learnerId,
    details: { goalId, kind: signal.kind, reason: signal.reason, action },
  });
  ctx.touch(`class:${classId}`);
  return responseId;
}

/** The class, when this learner is in it and works with this goal. */
async function viewWith(ctx: Ctx, { classId, learnerId, goalId }: AnsweredSignal): Promise<ClassView> {
  const view = await selectClassView(ctx, classId);
  refuseOthers(view, [learnerId]);
  if (!view.graph.goals.has(goalId)) throw new Problem('goal-unknown', { status: 404 });
  return view;
}

export function refuseOthers(view: ClassView, learnerIds: readonly PersonId[]): void {
  if (learnerIds.some((learnerId) => !view.learnerIds.includes(learnerId)))
    throw new Problem('not-allowed', { status: 403 });
}

/** Asks several learners the same (T7); who is asked it already keeps the request they have. */
export async function ask(
  ctx: Ctx,
  input: { classId: ClassId; learnerIds: readonly PersonId[]; goalId: GoalId; kind: RequestKind },
): Promise<string[]> {
  const view = await selectClassView(ctx, input.classId);
  refuseOthers(view, input.learnerIds);
  if (!view.graph.goals.has(input.goalId)) throw new Problem('goal-unknown', { status: 404 });
  if (input.kind !== 'enrichment' && !isPracticableGoal(view, input.goalId))
    throw new Problem('goal-without-exercises', { status: 409 });
  const requestIds: string[] = [];
  for (const learnerId of new Set(input.learnerIds))
    requestIds.push(await askOne(ctx, learnerId, input.goalId, input.kind));
  ctx.touch(`class:${input.classId}`);
  return requestIds;
}

async function askOne(ctx: Ctx, learnerId: PersonId, goalId: GoalId, kind: RequestKind): Promise<string> {
  const open = await selectOpenRequestsOf(ctx, [learnerId]);
  const same = open.find((request) => request.goalId === goalId && request.kind === kind);
  if (same) return same.requestId;
  const requestId = ctx.newId<string>();
  const untilOn = schoolDay(new Date(ctx.now.getTime() + REQUEST_DAYS * DAY_MS));
  await insertRequests(ctx, [{ requestId, learnerId, goalId, kind, untilOn }]);
  await insertAudit(ctx, { action: 'request.given', subjectId: learnerId, details: { requestId, goalId, kind } });
  ctx.touch(`learner:${learnerId}`);
  return requestId;
}

export async function withdraw(ctx: Ctx, learnerId: PersonId, requestId: string): Promise<void> {
  if (!(await withdrawRequest(ctx, learnerId, requestId))) return;
  await insertAudit(ctx, { action: 'request.withdrawn', subjectId: learnerId, details: { requestId } });
  ctx.touch(`learner:${learnerId}`);
}

/** A finished check or practice closes the request that asked for it (T7), whichever way the learner came to it. */
export async function closeRequests(ctx: Ctx, finished: FinishedPractice): Promise<void> {
  const done = await updateRequestsDone(ctx, finished);
  if (done.length > 0) ctx.touch(`learner:${finished.learnerId}`);
}
