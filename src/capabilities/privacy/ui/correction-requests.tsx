import { useQuery } from '@tanstack/react-query';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { Loading } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { AnswerRequest } from './answer-request.tsx';
import { type OpenCorrection, privacy, usePrivacyWrite } from './client.ts';
import { valueWords } from './correct.tsx';

/** "This is not right": an administrator puts it right or says why not. Shows nothing while nobody asks. */
export function CorrectionRequests() {
  const { t } = useText<keyof typeof messages>();
  useLive(['school']);
  const found = useQuery(privacy.openCorrections.queryOptions({ meta: { topics: ['school'] } }));
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.corrections.length === 0) return null;
  return (
    <Card title={t('privacy.admin.corrections')}>
      <p>{t('privacy.admin.corrections.help')}</p>
      <ul className="looks">
        {found.data.corrections.map((correction) => (
          <Asked key={correction.correctionId} correction={correction} />
        ))}
      </ul>
    </Card>
  );
}

function Asked(props: { correction: OpenCorrection }) {
  const text = useText<keyof typeof messages>();
  const { t } = text;
  const { correctionId, name, field, oldValue, newValue, why } = props.correction;
  const decide = usePrivacyWrite(privacy.decideCorrection.call, { done: t('privacy.admin.names.done') });
  const say = (outcome: 'changed' | 'refused', answer: string | null) =>
    decide.mutate({ commandId: newCommandId(), correctionId, outcome, answer });
  return (
    <li>
      <div className="grow stack">
        <p>
          <b>{name}</b>{' '}
          {t('privacy.correct.line', {
            field: t('privacy.field', { field }),
            old: valueWords(text, field, oldValue),
            new: valueWords(text, field, newValue),
          })}
          {why ? (
            <>
              <br />
              <span className="soft small">{t('privacy.admin.corrections.why', { why })}</span>
            </>
          ) : null}
        </p>
        <AnswerRequest
          yes={t('privacy.admin.corrections.change')}
          no={t('privacy.admin.corrections.refuse')}
          isPending={decide.isPending}
          error={decide.error}
          onYes={() => say('changed', null)}
          onNo={(reason) => say('refused', reason)}
        />
      </div>
    </li>
  );
}
