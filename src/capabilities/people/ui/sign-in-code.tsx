import { type FormEvent, useState } from 'react';
import { AppLink, Button } from '../../../web/design/button.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { SignInLanguage } from './sign-in-language.tsx';

export function SignInCode(props: {
  code: string;
  onChange: (code: string) => void;
  onGo: () => void;
  isPending: boolean;
  error: unknown;
}) {
  const { t } = useText<keyof typeof messages>();
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (props.code.trim()) props.onGo();
  };
  return (
    <Page
      title={t('classCode.title')}
      actions={<ReadAloud always look="words" text={`${t('classCode.title')}. ${t('classCode.code.help')}`} />}
    >
      <form className="sign-in-code" onSubmit={submit} noValidate>
        <TextField
          label={t('classCode.code')}
          help={t('classCode.code.help')}
          value={props.code}
          onChange={props.onChange}
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          maxLength={20}
          error={isAsked && !props.code.trim() ? t('classCode.code.empty') : undefined}
        />
        <ProblemNotice error={props.error} />
        <Button type="submit" variant="primary" isPending={props.isPending}>
          {t('classCode.go')}
        </Button>
      </form>
      <p>
        <AppLink to="/sign-in">{t('signIn.withEmail')}</AppLink>
      </p>
      <SignInLanguage />
    </Page>
  );
}
