import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';

/** Makes an empty curriculum of the school, to add goals to. */
export function OwnFrameworkButton() {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('goals.ownFramework.new')}</Button>
      {isOpen ? <OwnFrameworkDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function OwnFrameworkDialog(props: { onClose: () => void }) {
  const { t, language } = useText<keyof typeof messages>();
  const [title, setTitle] = useState('');
  const [subject, setSubject] = useState('');
  const [commandId] = useState(newCommandId);
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: () =>
      goals.createOwnFramework.call({
        commandId,
        title,
        subject: subject.trim() === '' ? null : subject,
        language: language === 'nl' ? 'nl-BE' : 'en',
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: goals.key() });
      toast(t('goals.ownFramework.made'));
      props.onClose();
    },
  });
  return (
    <Dialog
      title={t('goals.ownFramework.new')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={title.trim().length < 3}
          isPending={create.isPending}
          onPress={() => create.mutate()}
        >
          {t('action.save')}
        </Button>
      }
    >
      <div className="stack">
        <Notice kind="info">{t('goals.ownFramework.help')}</Notice>
        <TextField label={t('goals.ownFramework.title')} value={title} onChange={setTitle} maxLength={200} isRequired />
        <TextField
          label={t('goals.ownFramework.subject')}
          value={subject}
          onChange={setSubject}
          maxLength={100}
          isRequired={false}
        />
        <ProblemNotice error={create.error} />
      </div>
    </Dialog>
  );
}
