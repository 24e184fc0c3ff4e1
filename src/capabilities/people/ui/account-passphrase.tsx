import { type FormEvent, useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { useAccountChange } from './account.ts';
import { isGoodPassphrase, PassphraseField } from './passphrase-fields.tsx';

export function AccountPassphrase(props: { hasPassphrase: boolean }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={t('account.passphrase')}>
      {props.hasPassphrase ? (
        <Button onPress={() => setOpen(true)}>{t('account.passphrase.change')}</Button>
      ) : (
        <p>{t('account.passphrase.none')}</p>
      )}
      {isOpen ? <ChangeDialog onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function ChangeDialog(props: { onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isAsked, setAsked] = useState(false);
  const change = useAccountChange(
    () => postAuth('/security/change-passphrase', { current, next }),
    () => {
      toast(t('account.passphrase.changed'));
      props.onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (current && isGoodPassphrase(next)) change.mutate(undefined);
  };
  return (
    <Dialog title={t('account.passphrase.change')} isOpen onClose={props.onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t('account.passphrase.current')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={isAsked && !current ? t('signIn.passphrase.empty') : undefined}
        />
        <PassphraseField value={next} onChange={setNext} isAsked={isAsked} />
        <ProblemNotice error={change.error} />
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('account.passphrase.save')}
        </Button>
      </form>
    </Dialog>
  );
}
