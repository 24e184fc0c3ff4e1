import { seededRandom } from '../../../kernel/random.ts';
import { checkedSettings, edgeChances, evidenceOf, type Settled, settle } from '../../../model/check/settle.ts';
import type { Exercise, ExerciseGenerator, Verdict } from '../exercises/exercise.ts';

/** A check goes on until it is settled, and no longer than this: a quarter of an hour for a child. */
export const CHECK_LIMIT = 20;
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
    ended: false,
  };
  return { standing: { ...standing, ended: outcomeOf(standing) !== null }, counts: true, over };
}

/** Every check begins afresh: it is for who wants to skip ahead or does not agree, so what was believed does not count. */
const CHECK = checkedSettings({ limit: CHECK_LIMIT, prior: 'fresh' });
const EXERCISE = edgeChances(0);

/** What a check says by now; nothing while it is open, and nothing of practice. The exercises of a goal are taken as equally hard. */
export function outcomeOf({ mode, answered, correct }: Standing): Exclude<Settled, 'open'> | null {
  if (mode !== 'check') return null;
  const logOdds = correct * evidenceOf(EXERCISE, true) + (answered - correct) * evidenceOf(EXERCISE, false);
  const settled = settle(logOdds, answered, CHECK);
  return settled === 'open' ? null : settled;
}
