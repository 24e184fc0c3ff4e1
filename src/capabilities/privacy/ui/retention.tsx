import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { NumberField } from '../../../web/design/number-field.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { CleanUp } from './clean-up.tsx';
import { privacy, type Retention as RetentionSeen, usePrivacyWrite } from './client.ts';

/** The yearly clean-up with its dry run, and the periods it rests on. */
export function Retention() {
  const found = useQuery(privacy.retention.queryOptions({ staleTime: 0 }));
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <Stack>
      <CleanUp key={found.data.fingerprint} retention={found.data} />
      <Periods retention={found.data} />
    </Stack>
  );
}

function Periods(props: { retention: RetentionSeen }) {
  const { t } = useText<keyof typeof messages>();
  const [months, setMonths] = useState<ReadonlyMap<string, number>>(
    new Map(props.retention.kinds.map((one) => [one.kind, one.months])),
  );
  const [consentAge, setConsentAge] = useState(props.retention.consentAge);
  const save = usePrivacyWrite(privacy.setRetention.call, { done: t('privacy.retention.saved') });
  return (
    <Card title={t('privacy.retention.title')}>
      <div className="stack">
        <p>{t('privacy.retention.help')}</p>
        <div className="columns periods">
          {props.retention.kinds.map(({ kind, from }) => (
            <NumberField
              key={kind}
              label={t('privacy.retention.months', { kind: t(`privacy.kind.${kind}`), from })}
              minValue={1}
              maxValue={600}
              value={months.get(kind) ?? 1}
              onChange={(value) => setMonths(new Map(months).set(kind, value))}
            />
          ))}
        </div>
        <NumberField
          label={t('privacy.retention.age')}
          help={t('privacy.retention.age.help')}
          minValue={13}
          maxValue={18}
          value={consentAge}
          onChange={setConsentAge}
        />
        <ProblemNotice error={save.error} />
        <Row>
          <Button
            isPending={save.isPending}
            onPress={() =>
              save.mutate({
                commandId: newCommandId(),
                consentAge,
                kinds: props.retention.kinds.map((one) => ({
                  kind: one.kind,
                  months: months.get(one.kind) ?? one.months,
                })),
              })
            }
          >
            {t('action.save')}
          </Button>
        </Row>
      </div>
    </Card>
  );
}
