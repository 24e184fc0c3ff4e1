import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventId, PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { evidence } from './client.ts';

type Key = keyof typeof messages;

const SHORTEST_REASON = 3;

/** Takes one piece of evidence back, with the reason that the learner will read too. Nothing is deleted (E3). */
export function VoidButton(props: { learnerId: PersonId; eventId: string }) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const [intention, setIntention] = useState<string>();
  const [reason, setReason] = useState('');
  const takeBack = useMutation({
    mutationFn: (commandId: string) =>
      evidence.void.call({
        commandId,
        learnerId: props.learnerId,
        eventId: props.eventId as EventId,
        reason: reason.trim(),
      }),
    onSuccess: async () => {
      setIntention(undefined);
      toast(t('void.done'));
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <Button variant="plain" size="small" onPress={() => setIntention(newCommandId())}>
        {t('void.start')}
      </Button>
      <Dialog
        title={t('void.title')}
        isOpen={intention !== undefined}
        onClose={() => setIntention(undefined)}
        actions={
          <Button
            variant="primary"
            isPending={takeBack.isPending}
            isDisabled={reason.trim().length < SHORTEST_REASON}
            onPress={() => intention && takeBack.mutate(intention)}
          >
            {t('void.confirm')}
          </Button>
        }
      >
        <TextField label={t('void.reason')} help={t('void.reason.help')} value={reason} onChange={setReason} rows={2} />
        <ProblemNotice error={takeBack.error} />
      </Dialog>
    </>
  );
}
