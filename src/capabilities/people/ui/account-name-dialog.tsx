import { type FormEvent, useState } from 'react';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';

/** Asks what a passkey is called. */
export function NameDialog(props: {
  title: string;
  name: string;
  error: unknown;
  isPending: boolean;
  onClose: () => void;
  onName: (name: string) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const [name, setName] = useState(props.name);
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim()) props.onName(name.trim());
  };
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={t('account.passkeys.name')}
          help={t('account.passkeys.name.help')}
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={setName}
          error={isAsked && !name.trim() ? t('account.passkeys.name.empty') : undefined}
        />
        <ProblemNotice error={props.error} />
        <Button type="submit" variant="primary" isPending={props.isPending}>
          {props.title}
        </Button>
      </form>
    </Dialog>
  );
}
