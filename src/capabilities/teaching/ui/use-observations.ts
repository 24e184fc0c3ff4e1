import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { enqueue } from '../../../web/client/queue.ts';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key } from './client.ts';
import { asEvidence, type Level, type Observed } from './observation.ts';

/** What was noted in this sheet, so that it can be taken back at once. */
export interface Noted {
  readonly observed: Observed;
  readonly pieces: readonly { readonly learnerId: string; readonly eventId: string }[];
  readonly isUndone: boolean;
}

/**
 * Notes observations by way of the queue: they are safe on the device before the sheet says so, and reach the server when
 * there is a connection. Undo is sent after what it undoes.
 */
export function useObservations() {
  const { t } = useText<Key>();
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  const [error, setError] = useState<unknown>();

  const note = async (observed: Observed) => {
    const evidence = asEvidence(observed, new Date(), newCommandId);
    await enqueue({ capability: 'evidence', procedure: 'record', input: { evidence } }).then(
      () => {
        setError(undefined);
        setNoted((before) => [...before, { observed, pieces: evidence, isUndone: false }]);
      },
      (cause: unknown) => setError(cause),
    );
  };

  const undo = async (undone: Noted) => {
    for (const { learnerId, eventId } of undone.pieces) {
      const input = { learnerId, eventId, reason: t('observe.undo.reason') };
      await enqueue({ capability: 'evidence', procedure: 'void', input });
    }
    setNoted((before) => before.map((one) => (one === undone ? { ...one, isUndone: true } : one)));
  };

  const levelOf = (learnerId: string, goalId: string): Level | undefined =>
    noted.findLast(
      ({ observed, isUndone }) =>
        !isUndone && observed.goalId === goalId && observed.learnerIds.some((id) => id === learnerId),
    )?.observed.level;

  return { note, undo, levelOf, last: noted.at(-1), error };
}
