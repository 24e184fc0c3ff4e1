import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { FrameworkId } from '../../../kernel/ids.ts';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { Button } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { SearchField } from '../../../web/design/search-field.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { GoalList } from './goal-list.tsx';
import { statementOf } from './goal-words.ts';

const PAGE = 40;
const YEARS = Array.from({ length: 13 }, (_, year) => year);

/** Words and filters live in the address, so that going back and sharing work. */
export function GoalSearch() {
  const [words, setWords] = useSearchParam('q');
  const [typed, setTyped] = useState(words ?? '');
  const filters = useFilters();
  return (
    <div className="goal-search">
      <Filters
        typed={typed}
        onType={setTyped}
        onSettle={() => setWords(typed === '' ? undefined : typed)}
        filters={filters}
      />
      <Found query={useDeferredValue(typed)} filters={filters} />
    </div>
  );
}

function useFilters() {
  const [framework, setFramework] = useSearchParam('framework');
  const [line, setLine] = useSearchParam('line');
  const [year, setYear] = useSearchParam('year');
  const [minimum, setMinimum] = useSearchParam('minimum');
  return {
    ...{ framework, setFramework, line, setLine, year, setYear, minimum, setMinimum },
    isFiltered: [framework, line, year, minimum].some((filter) => filter !== undefined),
    clear: () => {
      for (const set of [setFramework, setLine, setYear, setMinimum]) set(undefined);
    },
  };
}

type FilterState = ReturnType<typeof useFilters>;

function Filters(props: {
  typed: string;
  onType: (typed: string) => void;
  onSettle: () => void;
  filters: FilterState;
}) {
  const { t } = useText<keyof typeof messages>();
  const { filters } = props;
  return (
    <div className="goal-filters">
      <SearchField
        label={t('goals.search')}
        help={t('goals.search.help')}
        value={props.typed}
        onChange={props.onType}
        onBlur={props.onSettle}
        onSubmit={props.onSettle}
      />
      <FrameworkSelect
        framework={filters.framework}
        line={filters.line}
        onFramework={(next) => {
          filters.setFramework(next);
          filters.setLine(undefined);
        }}
        onLine={filters.setLine}
      />
      <Select
        label={t('goals.filter.year')}
        value={filters.year ?? ALL}
        onChange={(value) => filters.setYear(value === ALL ? undefined : value)}
        options={[
          { value: ALL, label: t('goals.filter.year.all') },
          ...YEARS.map((one) => ({ value: String(one), label: t('goals.year.one', { year: String(one) }) })),
        ]}
      />
      <Select
        label={t('goals.filter.minimum')}
        value={filters.minimum ?? ALL}
        onChange={(value) => filters.setMinimum(value === ALL ? undefined : value)}
        options={[
          { value: ALL, label: t('goals.filter.minimum.all') },
          { value: 'only', label: t('goals.filter.minimum.only') },
          { value: 'beyond', label: t('goals.filter.minimum.beyond') },
        ]}
      />
    </div>
  );
}

function useFound(query: string, { framework, line, year, minimum }: FilterState) {
  return useInfiniteQuery(
    goals.browse.infiniteOptions({
      input: (from: number) => ({
        query,
        frameworkIds: framework === undefined ? [] : [framework as FrameworkId],
        ...(line === undefined ? {} : { lineId: line }),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(minimum === 'only' || minimum === 'beyond' ? { minimum } : {}),
        from,
        limit: PAGE,
      }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const shown = pages.reduce((sum, page) => sum + page.goals.length, 0);
        return shown < last.total ? shown : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  );
}

function Found(props: { query: string; filters: FilterState }) {
  const { t } = useText<keyof typeof messages>();
  const found = useFound(props.query, props.filters);
  const list = found.data?.pages.flatMap((page) => page.goals) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  return (
    <section aria-label={t('goals.tab.goals')} className="stack">
      <Row>
        <p role="status" className="soft">
          {found.isSuccess ? t('goals.found', { n: total }) : ''}
        </p>
        {props.filters.isFiltered ? (
          <Button size="small" variant="plain" onPress={props.filters.clear}>
            {t('goals.filter.clear')}
          </Button>
        ) : null}
      </Row>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {found.isSuccess && total === 0 ? (
        <EmptyState title={t('goals.none.title')} text={t('goals.none.text')} />
      ) : (
        <GoalList goals={list} />
      )}
      {found.hasNextPage ? (
        <Row>
          <Button isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {t('goals.more')}
          </Button>
        </Row>
      ) : null}
    </section>
  );
}

const ALL = 'all';

function FrameworkSelect(props: {
  framework: string | undefined;
  line: string | undefined;
  onFramework: (framework: string | undefined) => void;
  onLine: (line: string | undefined) => void;
}) {
  const text = useText<keyof typeof messages>();
  const { t, localized } = text;
  const frameworks = useQuery(goals.frameworks.queryOptions({ meta: { topics: ['school'] } }));
  const chosen = props.framework;
  const detail = useQuery(
    goals.framework.queryOptions({
      input: { frameworkId: (chosen ?? '') as FrameworkId },
      enabled: chosen !== undefined,
    }),
  );
  const lines = chosen === undefined ? [] : (detail.data?.lines ?? []);
  return (
    <>
      <Select
        label={t('goals.filter.framework')}
        value={chosen ?? ALL}
        onChange={(value) => props.onFramework(value === ALL ? undefined : value)}
        options={[
          { value: ALL, label: t('goals.filter.framework.all') },
          ...(frameworks.data ?? []).map((one) => ({ value: one.frameworkId as string, label: localized(one.titles) })),
        ]}
      />
      {lines.length > 1 ? (
        <Select
          label={t('goals.filter.line')}
          value={props.line ?? ALL}
          onChange={(value) => props.onLine(value === ALL ? undefined : value)}
          options={[
            { value: ALL, label: t('goals.filter.line.all') },
            ...lines.map((one) => ({
              value: one.lineId,
              label: statementOf(text, { statement: one.title, language: detail.data?.language ?? '' }).words,
            })),
          ]}
        />
      ) : null}
    </>
  );
}
