import type { EventId, GoalId, PersonId } from '../../kernel/ids.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { defineEvent } from '../../platform/events.ts';
import { recordEvidence } from '../evidence/index.ts';
import { selectGoalsByIds } from '../goals/index.ts';
import { exampleOf, exerciseOf, exerciseSeed, judge, type Mode, type Standing } from './domain/practice.ts';
import { solutionText } from './domain/solution-text.ts';
import type { Exercise, ExerciseGenerator } from './exercises/exercise.ts';
import { EXERCISE_GENERATORS } from './exercises/index.ts';
import { insertSession, type SessionRow, selectSession, updateSession } from './materials.queries.ts';

/** A sitting that ended with at least one exercise done: a check at its end, practice when the learner stops. */
export interface FinishedPractice {
  readonly mode: Mode;
  readonly learnerId: PersonId;
  readonly goalId: GoalId;
  readonly requestId: string | null;
  readonly correct: number;
  readonly of: number;
}

/** Whoever asked for the practice or check may close the request. */
export const practiceFinished = defineEvent<FinishedPractice>('materials.practice-finished');

export async function startPractice(
  ctx: Ctx,
  input: { commandId: string; learnerId: PersonId; goalId: GoalId; mode: Mode; requestId?: string | undefined },
): Promise<SessionRow> {
  await generatorOf(ctx, input.goalId);
  const sessionId = ctx.newId<string>();
  await insertSession(ctx, {
    sessionId,
    learnerId: input.learnerId,
    goalId: input.goalId,
    mode: input.mode,
    requestId: input.requestId ?? null,
  });
  return selectSession(ctx, input.learnerId, sessionId);
}

export interface GivenAnswer {
  readonly commandId: string;
  readonly learnerId: PersonId;
  readonly sessionId: string;
  readonly number: number;
  readonly response: string;
  readonly durationMs: number;
}

/** Judges an answer and records it as evidence in the same transaction. The command's id is the evidence's: it counts once. */
export async function answerExercise(ctx: Ctx, input: GivenAnswer) {
  const session = await selectSession(ctx, input.learnerId, input.sessionId);
  if (session.ended || session.exerciseNumber !== input.number) throw new Problem('exercise-passed', { status: 409 });
  const generator = await generatorOf(ctx, session.goalId);
  const exercise = exerciseOf(generator, session.sessionId, session.exerciseNumber);
  const verdict = exercise.check(input.response);
  const { standing, counts, over } = judge(session, verdict);
  if (counts) await recordAnswer(ctx, session, generator, input, verdict.kind === 'correct');
  await updateSession(ctx, session.sessionId, standing);
  if (standing.ended) await ctx.emit(practiceFinished, finished(session, standing));
  return {
    verdict: verdict.kind,
    feedback: verdict.feedback,
    worked: over ? [...exercise.worked] : null,
    solution: over ? solutionText(exercise) : null,
    session: { ...session, ...standing },
  };
}

async function recordAnswer(
  ctx: Ctx,
  session: SessionRow,
  generator: ExerciseGenerator,
  input: GivenAnswer,
  right: boolean,
): Promise<void> {
  const attempt = session.attempts + 1;
  await recordEvidence(ctx, [
    {
      eventId: input.commandId as EventId,
      learnerId: session.learnerId,
      kind: session.mode === 'check' ? 'test' : 'answer',
      purpose: session.mode === 'check' ? 'of' : 'for',
      goals: [{ goalId: session.goalId, weight: 1 }],
      item: {
        id: `exercise:${generator.goal}`,
        version: generator.version,
        seed: exerciseSeed(session.sessionId, session.exerciseNumber),
      },
      response: input.response,
      score: right ? 1 : 0,
      attempt,
      durationMs: input.durationMs,
      // After the first try the feedback has helped.
      help: attempt > 1 ? 'hint' : session.helped ? 'example' : 'none',
      situation: session.mode === 'check' ? 'check' : 'practice',
      source: 'practice',
      authorId: session.learnerId,
      authorKind: 'learner',
      occurredAt: ctx.now,
      timeKnown: 'exact',
    },
  ]);
}

export async function stopPractice(ctx: Ctx, learnerId: PersonId, sessionId: string): Promise<SessionRow> {
  const session = await selectSession(ctx, learnerId, sessionId);
  const ended: Standing = { ...session, ended: true };
  await updateSession(ctx, sessionId, ended);
  if (!session.ended && session.answered > 0) await ctx.emit(practiceFinished, finished(session, ended));
  return { ...session, ...ended };
}

function finished({ mode, learnerId, goalId, requestId }: SessionRow, standing: Standing): FinishedPractice {
  return { mode, learnerId, goalId, requestId, correct: standing.correct, of: standing.answered };
}

/** A worked example of the same kind, not the exercise at hand; the next answer remembers that it helped. */
export async function showExample(ctx: Ctx, learnerId: PersonId, sessionId: string, number: number): Promise<Exercise> {
  const session = await selectSession(ctx, learnerId, sessionId);
  if (session.mode === 'check') throw new Problem('no-help-in-check', { status: 409 });
  await updateSession(ctx, sessionId, { ...session, helped: true });
  return exampleOf(await generatorOf(ctx, session.goalId), sessionId, number);
}

/** The exercise the learner is at, or none when the session is over. */
export async function currentExercise(ctx: Ctx, session: SessionRow): Promise<Exercise | undefined> {
  if (session.ended) return undefined;
  return exerciseOf(await generatorOf(ctx, session.goalId), session.sessionId, session.exerciseNumber);
}

/** The generator that practises a goal, by the goal's code. */
async function generatorOf(ctx: Ctx, goalId: GoalId): Promise<ExerciseGenerator> {
  const [goal] = await selectGoalsByIds(ctx, [goalId]);
  const generator = goal?.code ? EXERCISE_GENERATORS.get(goal.code) : undefined;
  if (!generator) throw new Problem('goal-without-exercises', { status: 404 });
  return generator;
}
