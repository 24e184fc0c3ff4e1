import { useQuery } from '@tanstack/react-query';
import { usePathParam } from '../../../web/client/navigation.ts';
import { useSession } from '../../../web/client/session.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Page, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type AlgorithmInDepth, algorithms, type Key } from './client.ts';
import { MeasuredFigures } from './measured-figures.tsx';
import { QualityInSchool } from './quality-in-school.tsx';

export default function AlgorithmPage() {
  const { t } = useText<Key>();
  const algorithmId = usePathParam('algorithmId');
  const { data, error, refetch } = useQuery(algorithms.algorithm.queryOptions({ input: { algorithmId } }));
  const back = (
    <LinkButton to="/algorithms" variant="plain">
      {t('algorithms.back')}
    </LinkButton>
  );
  if (!data) {
    return (
      <Page title={error ? t('algorithms.unknown') : t('algorithms.title')} actions={back}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
      </Page>
    );
  }
  return (
    <Page title={t(`algorithm.${data.id}.name` as Key)} lead={t(`algorithm.${data.id}.short` as Key)} actions={back}>
      <Stack>
        <AlgorithmParts algorithm={data} />
      </Stack>
    </Page>
  );
}

function AlgorithmParts({ algorithm }: { algorithm: AlgorithmInDepth }) {
  const { t, date } = useText<Key>();
  const session = useSession();
  const { id, measured } = algorithm;
  const leads = session.signedIn && session.roles.some((role) => role === 'schoolLeader' || role === 'administrator');
  return (
    <>
      <Card title={t('algorithms.effect.title')}>
        <p>{t(`algorithms.effect.${algorithm.effect}`)}</p>
      </Card>
      <Card title={t('algorithms.how.title')}>
        <p>{t(`algorithm.${id}.how` as Key)}</p>
      </Card>
      <Card title={t('algorithms.data.title')}>
        <WordList keys={algorithm.data.map((kind) => `algorithms.data.${kind}` as Key)} />
        <p className="soft">{t('algorithms.data.not')}</p>
      </Card>
      <Card title={t('algorithms.overruled.title')}>
        <WordList keys={algorithm.overruledBy.map((route) => `algorithms.overruled.${route}` as Key)} />
      </Card>
      <Card title={t('algorithms.measured.title')}>
        <Stack>
          {measured.map((one) => (
            <MeasuredFigures key={one.benchmark} measured={one} />
          ))}
        </Stack>
        {measured.length === 0 ? <p>{t('algorithms.measured.none')}</p> : null}
      </Card>
      {leads && id === 'learner-model' ? <QualityInSchool /> : null}
      <Card title={t('algorithms.limits.title')}>
        <p>{t(`algorithm.${id}.limits` as Key)}</p>
        <p className="soft small">
          {t('algorithms.since', { date: date(algorithm.since, { dateStyle: 'long' }) })}{' '}
          {t('algorithms.code', { paths: algorithm.code.join(', ') })}
        </p>
      </Card>
    </>
  );
}

function WordList({ keys }: { keys: readonly Key[] }) {
  const { t } = useText<Key>();
  return (
    <ul className="bullets">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
