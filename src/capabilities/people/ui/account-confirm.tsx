import { useMutation } from '@tanstack/react-query';
import { KeyRound, School } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import type { Account } from './account.ts';
import { usePasskeySignIn, useProviderPage, useProviders } from './sign-in-ways.tsx';

interface ConfirmProps {
  readonly account: Account;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirmed: () => void;
}

/** Signs in once more, by any of the person's own ways: that makes the session fresh. */
export function AccountConfirm(props: ConfirmProps) {
  const { t } = useText<keyof typeof messages>();
  return (
    <Dialog title={t('account.confirm.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="stack">
        <p>{t('account.confirm.text')}</p>
        {props.account.hasPassphrase ? <ByPassphrase {...props} /> : null}
        <ByOtherWays {...props} />
      </div>
    </Dialog>
  );
}

function ByPassphrase({ account, onConfirmed }: ConfirmProps) {
  const { t } = useText<keyof typeof messages>();
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: () => postAuth('/sign-in/email', { email: account.email, password }),
    onSuccess: onConfirmed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password) confirm.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('signIn.passphrase')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <ProblemNotice error={confirm.error} />
      <Button type="submit" variant="primary" isPending={confirm.isPending}>
        {t('account.confirm.submit')}
      </Button>
    </form>
  );
}

function ByOtherWays({ account, onConfirmed }: ConfirmProps) {
  const { t } = useText<keyof typeof messages>();
  const passkey = usePasskeySignIn(async () => onConfirmed());
  const page = useProviderPage('/sign-in/social');
  const own = new Set(account.identities.map((one) => one.providerId));
  return (
    <>
      {account.passkeys.length > 0 ? (
        <Button isPending={passkey.isPending} onPress={() => passkey.mutate()}>
          <KeyRound size="1.2em" aria-hidden />
          {t('account.confirm.passkey')}
        </Button>
      ) : null}
      {useProviders()
        .filter(({ id }) => own.has(id))
        .map(({ id, name }) => (
          <Button key={id} onPress={() => page.mutate({ provider: id, callbackURL: '/account' })}>
            <School size="1.2em" aria-hidden />
            {t('account.confirm.provider', { name })}
          </Button>
        ))}
      <ProblemNotice error={passkey.error ?? page.error} />
    </>
  );
}
