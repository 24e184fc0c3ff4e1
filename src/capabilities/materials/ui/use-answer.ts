import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { problemOf } from '../../../web/client/problem-of.ts';
import { type AnswerSeen, type ExerciseSeen, materials, type Session } from './client.ts';
import { keepDraft, readDraft } from './kept-draft.ts';

const LONGEST_WAIT = 15_000;
const LONGEST = 3_600_000;

/**
 * The answer to one exercise on its way: typed, kept, sent until it arrives. While it is under way it cannot be changed,
 * because it may have arrived already; every try carries the same command id, so that it counts once.
 */
export function useAnswer(props: {
  session: Session;
  exercise: ExerciseSeen;
  onAnswered: (answer: AnswerSeen) => void;
  onSession: (session: Session) => void;
}) {
  const { sessionId, learnerId } = props.session;
  const { number, attempt } = props.exercise;
  const [kept] = useState(() => readDraft(sessionId, number, attempt));
  const [response, setResponse] = useState(kept.response);
  const [sent, setSent] = useState<string>();
  const started = useRef(performance.now());
  const mutation = useMutation({
    mutationFn: ({ commandId, words }: { commandId: string; words: string }) =>
      materials.answer.call({
        commandId,
        learnerId,
        sessionId,
        number,
        response: words,
        durationMs: Math.min(LONGEST, Math.round(performance.now() - started.current)),
      }),
    retry: (_, error) => ['offline', 'unavailable'].includes(problemOf(error).code),
    retryDelay: (failures) => Math.min(LONGEST_WAIT, 1000 * 2 ** failures),
    onSuccess: (answer, { words }) => {
      keepDraft(sessionId, number, attempt, undefined);
      setSent(words);
      started.current = performance.now();
      props.onAnswered(answer);
    },
    onError: async (error) => {
      // Answered on another page or device: go on where the session stands.
      if (problemOf(error).code !== 'exercise-passed') return;
      keepDraft(sessionId, number, attempt, undefined);
      props.onSession(await materials.session.call({ learnerId, sessionId }));
    },
  });
  const deliver = (commandId: string, words: string) => {
    keepDraft(sessionId, number, attempt, { response: words, commandId });
    mutation.mutate({ commandId, words });
  };
  const resend = useRef(() => {
    if (kept.commandId) deliver(kept.commandId, kept.response);
  });
  useEffect(() => resend.current(), []);
  return {
    response,
    change: (words: string) => {
      setResponse(words);
      keepDraft(sessionId, number, attempt, { response: words });
    },
    send: () => {
      if (mutation.isPending) return;
      const failed = mutation.isError && mutation.variables?.words === response ? mutation.variables : undefined;
      deliver(failed?.commandId ?? newCommandId(), response);
    },
    isSending: mutation.isPending,
    /** It could not be delivered yet; it is tried again by itself. */
    isWaiting: mutation.isPending && (mutation.failureCount > 0 || mutation.isPaused),
    isChanged: sent !== undefined && sent !== response,
    error: mutation.error,
  };
}
