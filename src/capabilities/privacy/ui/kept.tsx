import { useMutation, useQuery } from '@tanstack/react-query';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { privacy, saveFile } from './client.ts';
import type { Subject } from './my-data-page.tsx';

/** Every kind of data, what it is for and how long it stays; and all of it to take home. */
export function Kept(props: Subject) {
  const { t } = useText<keyof typeof messages>();
  const { strength } = useSignedIn();
  const kept = useQuery(privacy.kept.queryOptions());
  const download = useMutation({
    mutationFn: async (as: 'html' | 'json') =>
      saveFile(await privacy.exportLearner.call({ learnerId: props.learnerId, as })),
  });
  return (
    <Stack>
      <Card title={t('privacy.kept.title')}>
        <div className="stack">
          <p>{t('privacy.kept.help')}</p>
          {strength === 'picture' ? (
            <Notice kind="info">{t('privacy.kept.weak')}</Notice>
          ) : (
            <Row>
              <Button variant="primary" isPending={download.isPending} onPress={() => download.mutate('html')}>
                {t('privacy.kept.html')}
              </Button>
              <Button isPending={download.isPending} onPress={() => download.mutate('json')}>
                {t('privacy.kept.json')}
              </Button>
            </Row>
          )}
          <ProblemNotice error={download.error} />
        </div>
      </Card>
      <Card title={t('privacy.kept.kinds')}>
        <ProblemNotice error={kept.error} onRetry={() => void kept.refetch()} />
        {kept.isPending ? <Loading /> : null}
        <dl className="kinds">
          {(kept.data?.kinds ?? []).map(({ kind, from, months }) => (
            <div key={kind}>
              <dt>{t(`privacy.kind.${kind}`)}</dt>
              <dd>
                {t(`privacy.kind.${kind}.why`)}{' '}
                <span className="soft">
                  {t('privacy.kept.howLong', { until: t('privacy.kept.until', { from, months }) })}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Stack>
  );
}
