import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DATA_KINDS } from '../../../kernel/data-kinds.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { FindPeople } from '../../people/ui/shared.tsx';
import type { messages } from '../messages.ts';
import { type ErasureAhead, privacy, usePrivacyWrite } from './client.ts';

/** Erasing in two steps: first what would happen, then the name typed and a reason. */
export function Erase() {
  const { t } = useText<keyof typeof messages>();
  const [personId, setPersonId] = useState<PersonId | undefined>();
  return (
    <Stack>
      <Card title={t('privacy.erase.title')}>
        <p>{t('privacy.erase.help')}</p>
        <FindPeople label={t('privacy.erase.find')} onChoose={(person) => setPersonId(person.personId)} />
      </Card>
      {personId ? <Ahead key={personId} personId={personId} onDone={() => setPersonId(undefined)} /> : null}
    </Stack>
  );
}

function Ahead(props: { personId: PersonId; onDone: () => void }) {
  const { personId } = props;
  const ahead = useQuery(privacy.foreseeErasure.queryOptions({ input: { personId }, staleTime: 0 }));
  if (ahead.isPending) return <Loading />;
  if (ahead.isError) return <ProblemNotice error={ahead.error} onRetry={() => void ahead.refetch()} />;
  return <Foreseen personId={personId} ahead={ahead.data} onDone={props.onDone} onAgain={() => void ahead.refetch()} />;
}

interface ForeseenProps {
  readonly personId: PersonId;
  readonly ahead: ErasureAhead;
  readonly onDone: () => void;
  readonly onAgain: () => void;
}

function Foreseen(props: ForeseenProps) {
  const { t } = useText<keyof typeof messages>();
  const { ahead } = props;
  const name = `${ahead.givenName} ${ahead.familyName}`;
  return (
    <Card title={t('privacy.erase.ahead', { name })}>
      <div className="stack">
        {ahead.roles.length > 0 ? <StillHere ahead={ahead} name={name} /> : null}
        <Goes ahead={ahead} />
        <Stays ahead={ahead} name={name} />
        <h3>{t('privacy.erase.changes')}</h3>
        <ul>
          <li>{t('privacy.erase.changes.evidence', { n: ahead.evidence })}</li>
          <li>{t('privacy.erase.changes.calibration', { n: ahead.calibrations.length })}</li>
          <li>{t('privacy.erase.changes.class')}</li>
          <li>{t('privacy.erase.changes.backup')}</li>
        </ul>
        <Confirm {...props} name={name} />
      </div>
    </Card>
  );
}

function StillHere(props: { ahead: ErasureAhead; name: string }) {
  const { t } = useText<keyof typeof messages>();
  const roles = props.ahead.roles.map((role) => t('privacy.role', { role })).join(', ');
  const classes = props.ahead.classes.join(', ');
  return (
    <Notice kind="attention">
      {t('privacy.erase.still', {
        name: props.name,
        roles,
        classes: classes ? t('privacy.erase.inClasses', { classes }) : '',
      })}
    </Notice>
  );
}

function Goes(props: { ahead: ErasureAhead }) {
  const { t } = useText<keyof typeof messages>();
  const counts = DATA_KINDS.map((kind) => ({
    kind,
    n: props.ahead.rows
      .filter((row) => row.kind === kind && row.what === 'delete')
      .reduce((sum, { rows }) => sum + rows, 0),
  }));
  return (
    <>
      <h3>{t('privacy.erase.goes')}</h3>
      <ul>
        {counts
          .filter(({ n }) => n > 0)
          .map(({ kind, n }) => (
            <li key={kind}>{t('privacy.erase.goes.one', { kind: t(`privacy.kind.${kind}`), n })}</li>
          ))}
        <li>{t('privacy.erase.account')}</li>
      </ul>
    </>
  );
}

function Stays(props: { ahead: ErasureAhead; name: string }) {
  const { t, has } = useText();
  const words = useText<keyof typeof messages>();
  const tableWords = (table: string) => (has(`privacy.table.${table}`) ? t(`privacy.table.${table}`) : table);
  return (
    <>
      <h3>{words.t('privacy.erase.stays')}</h3>
      <ul>
        {props.ahead.rows
          .filter(({ what }) => what !== 'delete')
          .map(({ table, what, rows }) => (
            <li key={`${table} ${what}`}>
              {words.t('privacy.erase.stays.one', { table: tableWords(table), n: rows })}
            </li>
          ))}
        <li>{words.t('privacy.erase.stays.trail')}</li>
      </ul>
      <Notice kind="info">{words.t('privacy.erase.free', { name: props.name })}</Notice>
    </>
  );
}

function Confirm(props: ForeseenProps & { name: string }) {
  const { t } = useText<keyof typeof messages>();
  const [reason, setReason] = useState('');
  const [familyName, setFamilyName] = useState('');
  const erase = usePrivacyWrite(privacy.erase.call, {
    done: t('privacy.erase.done', { name: props.name }),
    onDone: props.onDone,
  });
  const isReady = reason.trim().length >= 3 && familyName.trim() !== '';
  return (
    <>
      <TextField
        label={t('privacy.erase.reason')}
        help={t('privacy.erase.reason.help')}
        value={reason}
        onChange={setReason}
      />
      <TextField label={t('privacy.erase.name')} value={familyName} onChange={setFamilyName} />
      <ProblemNotice error={erase.error} onRetry={props.onAgain} />
      <Row>
        <Button onPress={props.onDone}>{t('action.cancel')}</Button>
        <Button
          variant="primary"
          isPending={erase.isPending}
          isDisabled={!isReady}
          onPress={() =>
            erase.mutate({ personId: props.personId, fingerprint: props.ahead.fingerprint, familyName, reason })
          }
        >
          {t('privacy.erase.do')}
        </Button>
      </Row>
    </>
  );
}
