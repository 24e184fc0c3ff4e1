import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
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
  const [isRefusing, setRefusing] = useState(false);
  const [answer, setAnswer] = useState('');
  const decide = usePrivacyWrite(privacy.decideCorrection.call, { done: t('privacy.admin.names.done') });
  const say = (outcome: 'changed' | 'refused') =>
    decide.mutate({ commandId: newCommandId(), correctionId, outcome, answer: outcome === 'changed' ? null : answer });
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
        {isRefusing ? (
          <TextField label={t('privacy.admin.names.why')} value={answer} onChange={setAnswer} rows={2} />
        ) : null}
        <ProblemNotice error={decide.error} />
        <Row>
          {isRefusing ? (
            <Button onPress={() => setRefusing(false)}>{t('action.cancel')}</Button>
          ) : (
            <Button variant="primary" isPending={decide.isPending} onPress={() => say('changed')}>
              {t('privacy.admin.corrections.change')}
            </Button>
          )}
          <Button
            variant={isRefusing ? 'primary' : 'quiet'}
            isPending={decide.isPending}
            isDisabled={isRefusing && answer.trim().length < 3}
            onPress={() => (isRefusing ? say('refused') : setRefusing(true))}
          >
            {t('privacy.admin.corrections.refuse')}
          </Button>
        </Row>
      </div>
    </li>
  );
}
