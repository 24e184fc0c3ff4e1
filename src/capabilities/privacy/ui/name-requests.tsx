import { useQuery } from '@tanstack/react-query';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { AnswerRequest } from './answer-request.tsx';
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
  const decide = usePrivacyWrite(privacy.decideName.call, { done: t('privacy.admin.names.done') });
  const give = (outcome: 'given' | 'refused', answer: string | null) =>
    decide.mutate({ commandId: newCommandId(), requestId, outcome, answer });
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
        <AnswerRequest
          yes={t('privacy.admin.names.give')}
          no={t('privacy.admin.names.refuse')}
          isPending={decide.isPending}
          error={decide.error}
          onYes={() => give('given', null)}
          onNo={(reason) => give('refused', reason)}
        />
      </div>
    </li>
  );
}
