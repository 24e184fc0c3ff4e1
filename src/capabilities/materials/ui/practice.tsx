import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ProgressBar } from '../../../web/design/progress-bar.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type AnswerSeen, type ExerciseSeen, materials, type Session } from './client.ts';
import { ExerciseView } from './exercise-view.tsx';
import { EnoughNotice, useTenMinutes } from './ten-minutes.tsx';
import './practice.css';

type Key = keyof typeof messages;

/** A session of exercises on one goal, from the first exercise to its end; `onEnd` gets where it stands then. */
export function Practice(props: { session: Session; onEnd: (session: Session) => void }) {
  const { t } = useText<Key>();
  const [session, setSession] = useState(props.session);
  // The exercise stays on the page with its feedback until the learner goes on.
  const [shown, setShown] = useState<ExerciseSeen | null>(session.exercise);
  const [answered, setAnswered] = useState<AnswerSeen>();
  const minutes = useTenMinutes(session.sessionId);
  const stop = useMutation({
    mutationFn: (commandId: string) =>
      materials.stop.call({ commandId, learnerId: session.learnerId, sessionId: session.sessionId }),
    onSuccess: (ended) => props.onEnd(ended),
  });
  const end = () => {
    if (session.ended) props.onEnd(session);
    else if (!stop.isPending) stop.mutate(newCommandId());
  };
  const goOn = () => {
    if (session.ended) return props.onEnd(session);
    setShown(session.exercise);
    setAnswered(undefined);
  };
  if (!shown) return null;
  const isOver = Boolean(answered?.worked);
  return (
    <div className="practice">
      {shown.of ? (
        <ProgressBar
          label={t('exercise.progress')}
          value={session.answered}
          max={shown.of}
          words={t('exercise.of', { n: Math.min(shown.number, shown.of), of: shown.of })}
        />
      ) : null}
      <ExerciseView
        // A second try is the same exercise: what was typed stays to be mended.
        key={shown.number}
        session={session}
        exercise={shown}
        answered={answered}
        onAnswered={(answer) => {
          setAnswered(answer);
          setSession(answer.session);
          if (!answer.worked && answer.session.exercise) setShown(answer.session.exercise);
        }}
        onSession={(fresh) => {
          setSession(fresh);
          setAnswered(undefined);
          if (fresh.ended) props.onEnd(fresh);
          else setShown(fresh.exercise);
        }}
        onGoOn={goOn}
      />
      {isOver && minutes.isEnough && !session.ended ? <EnoughNotice onStop={end} onStay={minutes.stay} /> : null}
      <ProblemNotice error={stop.error} onRetry={end} />
      <Row>
        <Button variant="plain" onPress={end}>
          {t(session.mode === 'check' ? 'exercise.stopCheck' : 'exercise.stop')}
        </Button>
      </Row>
    </div>
  );
}

/** Starts a session; the same intention sent twice starts one. */
export function useStartPractice(input: {
  learnerId: PersonId;
  goalId: GoalId;
  mode: 'practice' | 'check';
  requestId: string | undefined;
}) {
  const [commandId] = useState(newCommandId);
  return useMutation({
    mutationFn: () =>
      materials.start.call({
        commandId,
        learnerId: input.learnerId,
        goalId: input.goalId,
        mode: input.mode,
        ...(input.requestId ? { requestId: input.requestId } : {}),
      }),
  });
}

/** A session that was started before, after a reload; without an id there is none. */
export function usePracticeSession(learnerId: PersonId, sessionId: string | undefined) {
  return useQuery({
    ...materials.session.queryOptions({ input: { learnerId, sessionId: sessionId ?? '' } }),
    enabled: sessionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
