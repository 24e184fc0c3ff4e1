import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { useGo, useSearchParam } from '../../../web/client/navigation.ts';
import { useStartSession } from '../../../web/client/session.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people } from './client.ts';
import { isGoodPassphrase, PassphraseField } from './passphrase-fields.tsx';
import './sign-in.css';

/** Behind a link that works once: choose a passphrase, and be in. */
export default function PassphrasePage() {
  const { t } = useText<keyof typeof messages>();
  const [token] = useSearchParam('token');
  return (
    <div className="sign-in">
      <Page title={t('people.passphrase.title')} lead={t('people.passphrase.lead')}>
        <Card>{token ? <PassphraseForm token={token} /> : <NoToken />}</Card>
      </Page>
    </div>
  );
}

function PassphraseForm(props: { token: string }) {
  const { t } = useText<keyof typeof messages>();
  const startSession = useStartSession();
  const go = useGo();
  const [passphrase, setPassphrase] = useState('');
  const [isAsked, setAsked] = useState(false);
  const choose = useMutation({
    mutationFn: async () => {
      const { email } = await people.choosePassphrase.call({ token: props.token, passphrase });
      await postAuth('/sign-in/email', { email, password: passphrase });
      await startSession();
    },
    onSuccess: () => go('/'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isGoodPassphrase(passphrase)) choose.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <PassphraseField value={passphrase} onChange={setPassphrase} isAsked={isAsked} />
      <ProblemNotice error={choose.error} />
      <Button type="submit" variant="primary" isPending={choose.isPending}>
        {t('people.passphrase.submit')}
      </Button>
    </form>
  );
}

/** The address was copied without its key. */
export function NoToken() {
  const { t } = useText<keyof typeof messages>();
  return (
    <EmptyState
      title={t('people.link.none')}
      text={t('people.link.none.help')}
      action={<LinkButton to="/sign-in">{t('signIn.title')}</LinkButton>}
    />
  );
}
