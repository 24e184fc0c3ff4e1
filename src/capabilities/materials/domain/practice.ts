import { seededRandom } from '../../../kernel/random.ts';
import type { Exercise, ExerciseGenerator, Verdict } from '../exercises/exercise.ts';

/** A check is five exercises on one goal, whatever the answers (issue 4 makes it adaptive). */
export const CHECK_LENGTH = 5;
/** In practice a second try follows on the feedback; in a check the first answer stands. */
export const TRIES = { practice: 2, check: 1 } as const;

export type Mode = keyof typeof TRIES;

export interface Standing {
  readonly mode: Mode;
  readonly exerciseNumber: number;
  readonly attempts: number;
  readonly helped: boolean;
  readonly answered: number;
  readonly correct: number;
  readonly ended: boolean;
}

/** The exercise with this number in a session; the same session shows the same one again after a reload. */
export function exerciseOf(generator: ExerciseGenerator, sessionId: string, number: number): Exercise {
  return generator.generate(seededRandom(exerciseSeed(sessionId, number)));
}

/** Kept with the evidence, so that the very exercise can be shown again. */
export function exerciseSeed(sessionId: string, number: number): string {
  return `${sessionId}/${number}`;
}

/** Another exercise of the same kind, to be shown worked out as help (never the one at hand). */
export function exampleOf(generator: ExerciseGenerator, sessionId: string, number: number): Exercise {
  return generator.generate(seededRandom(`${sessionId}/${number}/example`));
}

export interface Judged {
  readonly standing: Standing;
  /** Whether this answer becomes evidence: an unreadable one is no attempt. */
  readonly counts: boolean;
  /** Whether the exercise is over, so that the way to the answer may be shown. */
  readonly over: boolean;
}

/** Where a session stands after an answer. Pure. */
export function judge(before: Standing, verdict: Verdict): Judged {
  if (verdict.kind === 'unreadable') return { standing: before, counts: false, over: false };
  const attempts = before.attempts + 1;
  const right = verdict.kind === 'correct';
  const over = right || attempts >= TRIES[before.mode];
  if (!over) return { standing: { ...before, attempts }, counts: true, over };
  const answered = before.answered + 1;
  const standing: Standing = {
    ...before,
    attempts: 0,
    helped: false,
    exerciseNumber: before.exerciseNumber + 1,
    answered,
    correct: before.correct + (right && attempts === 1 ? 1 : 0),
    ended: before.mode === 'check' && answered >= CHECK_LENGTH,
  };
  return { standing, counts: true, over };
}
