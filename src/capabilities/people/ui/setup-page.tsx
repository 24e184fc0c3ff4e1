import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { postAuth } from '../../../web/client/auth.ts';
import { useGo, useSearchParam } from '../../../web/client/navigation.ts';
import { useStartSession } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people } from './client.ts';
import { isGoodPassphrase, PassphraseField } from './passphrase-fields.tsx';
import { NoToken } from './passphrase-page.tsx';
import './sign-in.css';

type Level = 'primary' | 'middle' | 'secondary';
const EMPTY = { network: '', school: '', givenName: '', familyName: '', email: '', passphrase: '' };

/** The first school of an installation with its administrator, behind the link that the server printed. */
export default function SetupPage() {
  const { t } = useText<keyof typeof messages>();
  const [token] = useSearchParam('token');
  return (
    <div className="sign-in">
      <Page title={t('people.setup.title')} lead={t('people.setup.lead')}>
        {token ? <SetupForm token={token} /> : <NoToken />}
      </Page>
    </div>
  );
}

function SetupForm(props: { token: string }) {
  const { t } = useText<keyof typeof messages>();
  const startSession = useStartSession();
  const go = useGo();
  const [fields, setFields] = useState(EMPTY);
  const [level, setLevel] = useState<Level>('primary');
  const [isAsked, setAsked] = useState(false);
  const set = (name: keyof typeof EMPTY) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const setUp = useMutation({
    mutationFn: async () => {
      const { passphrase, ...rest } = fields;
      const email = fields.email.trim();
      await people.setUp.call({ ...rest, email, passphrase, level, token: props.token });
      await postAuth('/sign-in/email', { email, password: passphrase });
      await startSession();
    },
    onSuccess: () => go('/school'),
  });
  const isComplete = Object.values(fields).every((value) => value.trim() !== '');
  const parts = { fields, set, isAsked };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isComplete && isEmail(fields.email) && isGoodPassphrase(fields.passphrase)) setUp.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <SchoolCard {...parts} level={level} onLevel={setLevel} />
      <YouCard {...parts} />
      <ProblemNotice error={setUp.error} />
      <Button type="submit" variant="primary" isPending={setUp.isPending}>
        {t('people.setup.submit')}
      </Button>
    </form>
  );
}

interface FormParts {
  readonly fields: typeof EMPTY;
  readonly set: (name: keyof typeof EMPTY) => (value: string) => void;
  readonly isAsked: boolean;
}

/** Says which fields are still empty once the person has tried to go on. */
function useMissing({ fields, isAsked }: FormParts): (name: keyof typeof EMPTY) => string | undefined {
  const { t } = useText<keyof typeof messages>();
  return (name) => (isAsked && fields[name].trim() === '' ? t('people.field.empty') : undefined);
}

function isEmail(text: string): boolean {
  return /^\S+@\S+\.\S+$/.test(text.trim());
}

function SchoolCard(props: FormParts & { level: Level; onLevel: (level: Level) => void }) {
  const { t } = useText<keyof typeof messages>();
  const { fields } = props;
  const missing = useMissing(props);
  return (
    <Card title={t('people.setup.school')}>
      <div className="stack">
        <TextField
          label={t('people.setup.name')}
          value={fields.school}
          onChange={props.set('school')}
          error={missing('school')}
        />
        <TextField
          label={t('people.setup.network')}
          help={t('people.setup.network.help')}
          value={fields.network}
          onChange={props.set('network')}
          error={missing('network')}
        />
        <RadioGroup
          label={t('people.setup.level')}
          value={props.level}
          onChange={props.onLevel}
          options={(['primary', 'middle', 'secondary'] as const).map((value) => ({
            value,
            label: t('people.level', { level: value }),
          }))}
        />
      </div>
    </Card>
  );
}

function YouCard(props: FormParts) {
  const { t } = useText<keyof typeof messages>();
  const { fields } = props;
  const missing = useMissing(props);
  return (
    <Card title={t('people.setup.you')}>
      <div className="stack">
        <TextField
          label={t('people.givenName')}
          autoComplete="given-name"
          value={fields.givenName}
          onChange={props.set('givenName')}
          error={missing('givenName')}
        />
        <TextField
          label={t('people.familyName')}
          autoComplete="family-name"
          value={fields.familyName}
          onChange={props.set('familyName')}
          error={missing('familyName')}
        />
        <TextField
          label={t('signIn.email')}
          type="email"
          autoComplete="email"
          value={fields.email}
          onChange={props.set('email')}
          error={props.isAsked && !isEmail(fields.email) ? t('signIn.email.wrong') : undefined}
        />
        <PassphraseField value={fields.passphrase} onChange={props.set('passphrase')} isAsked={props.isAsked} />
      </div>
    </Card>
  );
}
