import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { Button } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type NameRequest, privacy, usePrivacyWrite } from './client.ts';

/** "Who was that?": an administrator gives the name or says why not. */
export function NameRequests() {
  const { t } = useText<keyof typeof messages>();
  useLive(['school']);
  const found = useQuery(privacy.nameRequests.queryOptions({ meta: { topics: ['school'] } }));
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const { requests } = found.data;
  if (requests.length === 0)
    return <EmptyState title={t('privacy.admin.names.none')} text={t('privacy.admin.names.none.text')} />;
  return (
    <Card title={t('privacy.admin.names')}>
      <p>{t('privacy.admin.names.help')}</p>
      <ul className="looks">
        {requests.map((request) => (
          <Asked key={request.requestId} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Asked(props: { request: NameRequest }) {
  const { t, date } = useText<keyof typeof messages>();
  const { requestId, learner, askedAt, relation, sees, viewer, lastAt } = props.request;
  const [isRefusing, setRefusing] = useState(false);
  const [answer, setAnswer] = useState('');
  const decide = usePrivacyWrite(privacy.decideName.call, { done: t('privacy.admin.names.done') });
  const give = (outcome: 'given' | 'refused') =>
    decide.mutate({ commandId: newCommandId(), requestId, outcome, answer: outcome === 'given' ? null : answer });
  const sentence = t('privacy.look.sentence', { reader: 'other', who: relation, what: sees });
  return (
    <li>
      <div className="grow stack">
        <p>
          {t('privacy.admin.names.one', { learner, day: date(askedAt), sentence })}{' '}
          <span className="soft small">
            {date(lastAt, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })}
          </span>
          <br />
          <b>{viewer === null ? t('privacy.admin.names.gone') : t('privacy.admin.names.was', { viewer })}</b>
        </p>
        {isRefusing ? (
          <TextField label={t('privacy.admin.names.why')} value={answer} onChange={setAnswer} rows={2} />
        ) : null}
        <ProblemNotice error={decide.error} />
        <Row>
          {isRefusing ? (
            <Button onPress={() => setRefusing(false)}>{t('action.cancel')}</Button>
          ) : (
            <Button variant="primary" isPending={decide.isPending} onPress={() => give('given')}>
              {t('privacy.admin.names.give')}
            </Button>
          )}
          <Button
            variant={isRefusing ? 'primary' : 'quiet'}
            isPending={decide.isPending}
            isDisabled={isRefusing && answer.trim().length < 3}
            onPress={() => (isRefusing ? give('refused') : setRefusing(true))}
          >
            {t('privacy.admin.names.refuse')}
          </Button>
        </Row>
      </div>
    </li>
  );
}
