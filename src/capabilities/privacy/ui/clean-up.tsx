import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { DataTable } from '../../../web/design/data-table.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { EmptyState } from '../../../web/design/notice.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { privacy, type Retention, usePrivacyWrite } from './client.ts';

/** The wizard: what is past its time, who should be kept longer and why, then one confirmation. */
export function CleanUp(props: { retention: Retention }) {
  const { t, date } = useText<keyof typeof messages>();
  const { kinds, people, held, lastDoneAt, fingerprint } = props.retention;
  const [isSure, setSure] = useState(false);
  const { toastDone, ...clean } = useCleanUp();
  const due = kinds.filter(({ rows, people: some }) => rows > 0 || some > 0);
  return (
    <Card title={t('privacy.clean.title')}>
      <div className="stack">
        <p className="soft">
          {lastDoneAt
            ? t('privacy.clean.last', { day: date(lastDoneAt, { dateStyle: 'long' }) })
            : t('privacy.clean.never')}
        </p>
        {toastDone ? <p role="status">{toastDone}</p> : null}
        {due.length === 0 ? (
          <EmptyState title={t('privacy.clean.none')} text={t('privacy.clean.none.text')} />
        ) : (
          <>
            <DataTable
              caption={t('privacy.clean.kinds')}
              items={due}
              keyOf={({ kind }) => kind}
              columns={[
                { id: 'kind', title: t('privacy.clean.kind'), cell: ({ kind }) => t(`privacy.kind.${kind}`) },
                {
                  id: 'limit',
                  title: t('privacy.clean.limit'),
                  cell: ({ limit }) => date(limit, { dateStyle: 'medium' }),
                },
                { id: 'people', title: t('privacy.clean.people'), align: 'end', cell: (one) => one.people },
                { id: 'rows', title: t('privacy.clean.rows'), align: 'end', cell: ({ rows }) => rows },
              ]}
            />
            <Leavers people={people} />
            <Checkbox isSelected={isSure} onChange={setSure}>
              {t('privacy.clean.sure')}
            </Checkbox>
            <ProblemNotice error={clean.error} />
            <Row>
              <Button
                variant="primary"
                isDisabled={!isSure}
                isPending={clean.isPending}
                onPress={() => clean.mutate({ fingerprint })}
              >
                {t('privacy.clean.do')}
              </Button>
            </Row>
          </>
        )}
        <Held held={held} />
      </div>
    </Card>
  );
}

function useCleanUp() {
  const { t } = useText<keyof typeof messages>();
  const clean = usePrivacyWrite(privacy.cleanUp.call);
  return { ...clean, toastDone: clean.data ? t('privacy.clean.done', clean.data) : undefined };
}

function Leavers(props: { people: Retention['people'] }) {
  const { t, date } = useText<keyof typeof messages>();
  const [holding, setHolding] = useState<Retention['people'][number] | undefined>();
  if (props.people.length === 0) return null;
  return (
    <>
      <h3>{t('privacy.clean.who')}</h3>
      <ul className="looks">
        {props.people.map((person) => (
          <li key={person.personId}>
            <span className="grow">
              {t('privacy.clean.person', {
                name: person.name,
                day: date(person.leftOn, { dateStyle: 'medium' }),
                whole: person.isWhole ? 'yes' : 'no',
              })}
            </span>
            <Button
              size="small"
              variant="plain"
              aria-label={t('privacy.clean.hold.named', { name: person.name })}
              onPress={() => setHolding(person)}
            >
              {t('privacy.clean.hold')}
            </Button>
          </li>
        ))}
      </ul>
      {holding ? <HoldDialog person={holding} onClose={() => setHolding(undefined)} /> : null}
    </>
  );
}

function HoldDialog(props: { person: Retention['people'][number]; onClose: () => void }) {
  const { t } = useText<keyof typeof messages>();
  const { personId, name } = props.person;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const hold = usePrivacyWrite(privacy.holdPerson.call, { onDone: props.onClose });
  return (
    <Dialog
      title={t('privacy.clean.hold.named', { name })}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('action.cancel')}</Button>
          <Button
            variant="primary"
            isPending={hold.isPending}
            isDisabled={reason.trim().length < 3 || until === ''}
            onPress={() => hold.mutate({ commandId: newCommandId(), personId, reason, until })}
          >
            {t('privacy.clean.hold')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField label={t('privacy.clean.hold.why')} value={reason} onChange={setReason} />
        <TextField label={t('privacy.clean.hold.until')} type="date" value={until} onChange={setUntil} />
        <ProblemNotice error={hold.error} />
      </div>
    </Dialog>
  );
}

function Held(props: { held: Retention['held'] }) {
  const { t, date } = useText<keyof typeof messages>();
  if (props.held.length === 0) return null;
  return (
    <>
      <h3>{t('privacy.clean.held')}</h3>
      <ul>
        {props.held.map(({ personId, name, reason, until }) => (
          <li key={personId}>
            {t('privacy.clean.held.one', { name, reason, day: date(until, { dateStyle: 'medium' }) })}
          </li>
        ))}
      </ul>
    </>
  );
}
