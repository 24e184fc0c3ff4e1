import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useGo } from '../../../web/client/navigation.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { people, usePeopleWrite } from './client.ts';

export function InviteViewerButton(props: { learnerId: PersonId }) {
  const { t } = useText<keyof typeof messages>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('school.viewer.invite')}</Button>
      {isOpen ? <InviteDialog learnerId={props.learnerId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type Kind = 'guardian' | 'counsellor' | 'partner';
type Fields = Readonly<Record<'givenName' | 'familyName' | 'email' | 'purpose' | 'until', string>>;
const NO_FIELDS: Fields = { givenName: '', familyName: '', email: '', purpose: '', until: '' };
const KINDS: readonly Kind[] = ['guardian', 'counsellor', 'partner'];

/** A guardian stays; a counsellor or partner says for what and until when, and then it is over by itself (P3). */
function InviteDialog(props: { learnerId: PersonId; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const [kind, setKind] = useState<Kind>('guardian');
  const [fields, setFields] = useState<Fields>(NO_FIELDS);
  const [commandId] = useState(newCommandId);
  const go = useGo();
  const invite = usePeopleWrite(people.inviteViewer.call, {
    done: t('school.viewer.invited'),
    onDone: ({ personId }) => {
      props.onClose();
      go('/school/people/$personId', { personId });
    },
  });
  const limits = { purpose: fields.purpose.trim(), until: fields.until };
  const isLimited = kind !== 'guardian';
  const isComplete =
    [fields.givenName, fields.familyName].every((name) => name.trim() !== '') &&
    /^\S+@\S+\.\S+$/.test(fields.email.trim()) &&
    (!isLimited || (limits.purpose.length >= 3 && limits.until !== ''));
  return (
    <Dialog
      title={t('school.viewer.invite')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={!isComplete}
          isPending={invite.isPending}
          onPress={() =>
            invite.mutate({
              commandId,
              learnerId: props.learnerId,
              givenName: fields.givenName.trim(),
              familyName: fields.familyName.trim(),
              email: fields.email.trim(),
              as: kind === 'guardian' ? { kind } : { kind, ...limits },
            })
          }
        >
          {t('school.viewer.invite')}
        </Button>
      }
    >
      <div className="stack">
        <InviteFields kind={kind} onKind={setKind} fields={fields} onChange={setFields} />
        <ProblemNotice error={invite.error} />
      </div>
    </Dialog>
  );
}

function InviteFields(props: {
  kind: Kind;
  onKind: (kind: Kind) => void;
  fields: Fields;
  onChange: (fields: Fields) => void;
}) {
  const { t } = useText<keyof typeof messages>();
  const { kind, fields } = props;
  const set = (name: keyof Fields) => (value: string) => props.onChange({ ...fields, [name]: value });
  return (
    <>
      <RadioGroup
        label={t('school.viewer.as')}
        value={kind}
        onChange={props.onKind}
        options={KINDS.map((value) => ({ value, label: t('people.role', { role: value }) }))}
      />
      <TextField label={t('people.givenName')} value={fields.givenName} onChange={set('givenName')} maxLength={100} />
      <TextField
        label={t('people.familyName')}
        value={fields.familyName}
        onChange={set('familyName')}
        maxLength={100}
      />
      <TextField label={t('signIn.email')} type="email" value={fields.email} onChange={set('email')} />
      {kind !== 'guardian' ? (
        <>
          <TextField
            label={t('school.viewer.purpose')}
            help={t('school.viewer.purpose.help')}
            value={fields.purpose}
            onChange={set('purpose')}
            rows={2}
            maxLength={300}
          />
          <TextField label={t('school.viewer.untilField')} type="date" value={fields.until} onChange={set('until')} />
        </>
      ) : null}
    </>
  );
}
