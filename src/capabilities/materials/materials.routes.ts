import type { PersonId } from '../../kernel/ids.ts';
import type { Ctx } from '../../platform/db/transaction.ts';
import { route } from '../../platform/http/route.ts';
import { CHECK_LIMIT, outcomeOf } from './domain/practice.ts';
import { solutionText } from './domain/solution-text.ts';
import { answerExercise, currentExercise, showExample, startPractice, stopPractice } from './materials.actions.ts';
import { materialsContract } from './materials.contract.ts';
import { type SessionRow, selectSession } from './materials.queries.ts';

const practise = {
  permission: 'materials.practise',
  of: (input: { learnerId: PersonId }) => ({ kind: 'learners', learnerIds: [input.learnerId] }) as const,
};

export const materialsRoutes = {
  start: route(materialsContract.start, practise, async (ctx, input) =>
    asSession(ctx, await startPractice(ctx, input)),
  ),
  session: route(materialsContract.session, practise, async (ctx, input) =>
    asSession(ctx, await selectSession(ctx, input.learnerId, input.sessionId)),
  ),
  answer: route(materialsContract.answer, practise, async (ctx, input) => {
    const answered = await answerExercise(ctx, input);
    return { ...answered, session: await asSession(ctx, answered.session) };
  }),
  help: route(materialsContract.help, practise, async (ctx, input) => {
    const example = await showExample(ctx, input.learnerId, input.sessionId, input.number);
    return {
      prompt: example.prompt,
      figure: example.figure ?? null,
      worked: [...example.worked],
      solution: solutionText(example),
    };
  }),
  stop: route(materialsContract.stop, practise, async (ctx, input) =>
    asSession(ctx, await stopPractice(ctx, input.learnerId, input.sessionId)),
  ),
};

async function asSession(ctx: Ctx, session: SessionRow) {
  const exercise = await currentExercise(ctx, session);
  return {
    sessionId: session.sessionId,
    learnerId: session.learnerId,
    goalId: session.goalId,
    mode: session.mode,
    purpose: session.mode === 'check' ? ('of' as const) : ('for' as const),
    answered: session.answered,
    correct: session.correct,
    ended: session.ended,
    outcome: outcomeOf(session),
    exercise: exercise
      ? {
          number: session.exerciseNumber,
          of: session.mode === 'check' ? CHECK_LIMIT : null,
          attempt: session.attempts + 1,
          prompt: exercise.prompt,
          figure: exercise.figure ?? null,
          answer: withMutableLists(exercise.answer),
        }
      : null,
  };
}

type Answer = NonNullable<Awaited<ReturnType<typeof currentExercise>>>['answer'];

function withMutableLists(answer: Answer) {
  if (answer.kind === 'choice') return { ...answer, options: [...answer.options] };
  if (answer.kind === 'order') return { ...answer, items: [...answer.items] };
  if (answer.kind === 'expression') return { ...answer, variables: [...answer.variables] };
  return answer;
}
