import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, usePeopleWrite } from './client.ts';
import type { Viewer } from './viewers-card.tsx';

/** First and last day of one relation; only an invitation must have an end. */
export function ViewerDaysDialog(props: { learnerId: PersonId; viewer: Viewer; name: string; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { learnerId, viewer, name } = props;
  const [from, setFrom] = useState(viewer.from);
  const [until, setUntil] = useState(viewer.until ?? '');
  const [commandId] = useState(newCommandId);
  const save = usePeopleWrite(people.setViewerDays.call, {
    done: t('school.viewer.days.saved'),
    onDone: props.onClose,
  });
  const isInvited = viewer.kind !== 'guardian';
  return (
    <Dialog
      title={t('school.viewer.days.named', { name })}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={from === '' || (isInvited && until === '')}
          isPending={save.isPending}
          onPress={() =>
            save.mutate({
              ...{ commandId, learnerId, viewerId: viewer.personId, kind: viewer.kind },
              ...{ from, until: until === '' ? null : until },
            })
          }
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('school.viewer.days.help', { name })}</p>
        <TextField label={t('school.viewer.days.first')} type="date" value={from} onChange={setFrom} />
        <TextField
          label={t('school.viewer.days.last')}
          help={isInvited ? null : t('school.viewer.days.open')}
          type="date"
          value={until}
          onChange={setUntil}
        />
        <ProblemNotice error={save.error} />
      </div>
    </Dialog>
  );
}
