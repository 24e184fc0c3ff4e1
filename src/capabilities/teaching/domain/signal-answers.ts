import { DAY_MS } from '../../../kernel/dates.ts';
import type { LearnerSignal, SignalAction } from '../../../model/signals.ts';

export type SignalKind = LearnerSignal['kind'];

/** What a teacher did with a signal. */
export interface SignalAnswer {
  readonly responseId: string;
  readonly learnerId: string;
  readonly goalId: string;
  readonly kind: SignalKind;
  readonly decision: 'acted' | 'set-aside';
  readonly action: SignalAction | null;
  readonly requestId: string | null;
  /** Pieces of evidence on the goal when it was answered. */
  readonly evidenceCount: number;
  readonly givenAt: Date;
}

/** An answer holds this long, and no longer than the evidence it was given on (T4). */
export const RETURNS_AFTER_DAYS = 14;

/** The newest answer that still holds for a signal: the same learner, goal and kind, on the same evidence. */
export function answerTo(
  signal: Pick<LearnerSignal, 'learnerId' | 'goalId' | 'kind' | 'data'>,
  answers: readonly SignalAnswer[],
  now: number,
): SignalAnswer | undefined {
  return answers
    .filter(
      (answer) =>
        answer.learnerId === signal.learnerId &&
        answer.goalId === signal.goalId &&
        answer.kind === signal.kind &&
        answer.evidenceCount === (signal.data['count'] ?? 0) &&
        now - answer.givenAt.getTime() < RETURNS_AFTER_DAYS * DAY_MS,
    )
    .toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime())[0];
}

/**
 * The one action of a signal, in so far as it can be done: a goal without exercises has no check and no worked example, so
 * it is observed or taught instead.
 */
export function actionOf(signal: Pick<LearnerSignal, 'action'>, isPracticable: boolean): SignalAction {
  if (isPracticable) return signal.action;
  if (signal.action === 'short-check') return 'observe';
  return signal.action === 'show-example' ? 'instruction' : signal.action;
}
