import { useQuery } from '@tanstack/react-query';
import { AppLink } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card, Columns } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { algorithms, type Key } from './client.ts';

/** One card an algorithm: what it does, what it may do, and the way to more. */
export function AlgorithmList() {
  const { t } = useText<Key>();
  const { data, error, refetch } = useQuery(algorithms.algorithms.queryOptions());
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Columns>
      {data.map(({ id, effect }) => {
        const name = t(`algorithm.${id}.name` as Key);
        return (
          <Card key={id} title={name} level={3}>
            <p>{t(`algorithm.${id}.short` as Key)}</p>
            <p className="soft small">{t(`algorithms.effect.${effect}`)}</p>
            <AppLink
              to="/algorithms/$algorithmId"
              params={{ algorithmId: id }}
              aria-label={`${t('algorithms.more')}: ${name}`}
            >
              {t('algorithms.more')}
            </AppLink>
          </Card>
        );
      })}
    </Columns>
  );
}
