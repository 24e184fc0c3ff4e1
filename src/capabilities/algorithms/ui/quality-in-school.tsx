import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '../../../web/design/data-table.tsx';
import { Loading, Notice } from '../../../web/design/notice.tsx';
import { Card, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { algorithms, type InSchool, type Key } from './client.ts';

type Quality = Omit<InSchool['months'][number], 'month' | 'hasDrifted'>;
type Groups = InSchool['grades'];

/** How well the model's expectations came true at this school, for those who lead it. */
export function QualityInSchool() {
  const { t } = useText<Key>();
  const { data, error, refetch } = useQuery(algorithms.inSchool.queryOptions());
  return (
    <Card title={t('algorithms.school.title')}>
      <Stack>
        <p>{t('algorithms.school.lead')}</p>
        {data ? <Figures quality={data} /> : null}
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <Loading />}
      </Stack>
    </Card>
  );
}

function Figures({ quality }: { quality: InSchool }) {
  const { t, date } = useText<Key>();
  const columns = useColumns();
  const inWords = (month: string, length: 'long' | 'short') => date(`${month}-15`, { month: length, year: 'numeric' });
  if (quality.months.length === 0) return <p>{t('algorithms.school.empty')}</p>;
  const drifted = quality.months.at(-1)?.hasDrifted ? quality.months.at(-1) : undefined;
  return (
    <>
      {drifted ? (
        <Notice kind="attention">{t('algorithms.school.drift', { month: inWords(drifted.month, 'long') })}</Notice>
      ) : null}
      <DataTable
        caption={t('algorithms.school.months')}
        columns={[
          { id: 'month', title: t('algorithms.school.month'), cell: (one) => unbroken(inWords(one.month, 'short')) },
          ...columns,
        ]}
        items={quality.months.toReversed()}
        keyOf={(one) => one.month}
      />
      <p>{t('algorithms.school.fair')}</p>
      <GroupTable
        caption={t('algorithms.school.readingLevels')}
        groups={quality.readingLevels}
        nameOf={(group) => t(`algorithms.school.group.${group}` as Key)}
      />
      <GroupTable
        caption={t('algorithms.school.grades')}
        groups={quality.grades}
        nameOf={(group) => t('algorithms.school.group.grade', { grade: Number(group) })}
      />
      <GroupTable
        caption={t('algorithms.school.amounts')}
        groups={quality.answers}
        nameOf={(group) => t(`algorithms.school.group.${group}` as Key)}
      />
      <p className="soft small">
        {t('algorithms.school.who', { learners: quality.learners, all: quality.learnersInAll })}
      </p>
    </>
  );
}

function GroupTable(props: { caption: string; groups: Groups; nameOf: (group: string) => string }) {
  const { t } = useText<Key>();
  const columns = useColumns();
  const { groups, hidden } = props.groups;
  // One group has nothing to be compared with.
  if (groups.length < 2) return null;
  return (
    <div>
      <DataTable
        caption={props.caption}
        columns={[
          { id: 'group', title: t('algorithms.school.group'), cell: (one) => props.nameOf(one.group) },
          ...columns,
        ]}
        items={groups}
        keyOf={(one) => one.group}
      />
      {hidden > 0 ? <p className="soft small">{t('algorithms.school.hidden', { count: hidden })}</p> : null}
    </div>
  );
}

function useColumns(): readonly Column<Quality>[] {
  const { t, number } = useText<Key>();
  // A true minus sign, as in the heading; a hyphen is what number formats give.
  const points = (share: number) =>
    number(100 * share, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace(
      '-',
      '−',
    );
  const figure = (id: string, key: Key, cell: (one: Quality) => string): Column<Quality> => ({
    id,
    title: t(key),
    cell,
    align: 'end',
  });
  // What matters first: on a phone the rest is a swipe away.
  return [
    figure('gap', 'algorithms.school.gap', ({ gap, gapLow, gapHigh }) =>
      unbroken(t('algorithms.school.gapValue', { gap: points(gap), low: points(gapLow), high: points(gapHigh) })),
    ),
    figure('error', 'algorithms.school.error', (one) =>
      number(one.calibrationError, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    ),
    figure('answers', 'algorithms.school.answers', (one) => number(one.answers)),
    figure('learners', 'algorithms.school.learners', (one) => number(one.learners)),
    figure('surprise', 'algorithms.school.surprise', (one) =>
      number(one.logLoss, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    ),
  ];
}

/** On one line: a wide table scrolls, and a tall one is hard to read. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
