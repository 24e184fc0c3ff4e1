import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { useStartSession } from '../../../web/client/session.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice, ProblemText } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { SignInLanguage } from './sign-in-language.tsx';
import { refusalIn } from './sign-in-refusal.ts';
import { SignInWays } from './sign-in-ways.tsx';
import './sign-in.css';

/** E-mail and passphrase; afterwards the shell sends the person to where they wanted to be. */
export default function SignInPage() {
  const { t } = useText<keyof typeof messages>();
  const [error] = useSearchParam('error');
  const refusal = refusalIn(error);
  return (
    <div className="sign-in">
      <Page title={t('signIn.title')} lead={t('signIn.lead')}>
        {refusal ? <ProblemText problem={refusal} /> : null}
        <Card>
          <SignInForm />
          <SignInWays />
        </Card>
        <Card title={t('signIn.withPictures.for')}>
          <LinkButton to="/sign-in/class">{t('signIn.withPictures')}</LinkButton>
        </Card>
        <SignInLanguage />
      </Page>
    </div>
  );
}

function SignInForm() {
  const { t } = useText<keyof typeof messages>();
  const startSession = useStartSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const signIn = useMutation({
    mutationFn: async () => {
      await postAuth('/sign-in/email', { email: email.trim(), password });
      await startSession();
    },
  });
  const emailError = /^\S+@\S+$/.test(email.trim()) ? undefined : t('signIn.email.wrong');
  const passwordError = password ? undefined : t('signIn.passphrase.empty');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (emailError || passwordError) {
      const first = emailError ? 'username' : 'current-password';
      document.querySelector<HTMLInputElement>(`.sign-in input[autocomplete~="${first}"]`)?.focus();
    } else {
      signIn.mutate();
    }
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={t('signIn.email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={isAsked ? emailError : undefined}
      />
      <TextField
        label={t('signIn.passphrase')}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={isAsked ? passwordError : undefined}
      />
      <Checkbox isSelected={isShown} onChange={setShown}>
        {t('signIn.passphrase.show')}
      </Checkbox>
      <ProblemNotice error={signIn.error} />
      <Button type="submit" variant="primary" isPending={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
