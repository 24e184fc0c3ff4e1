import { useQuery } from '@tanstack/react-query';
import type { FrameworkId } from '../../../kernel/ids.ts';
import { usePathParam, useSearchParam } from '../../../web/client/navigation.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { Tabs } from '../../../web/design/tabs.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { statementOf } from './goal-words.ts';
import { type LineTitle, MapDrawing, type MapLine } from './map-drawing.tsx';
import { MapList } from './map-list.tsx';
import './goals.css';

const ALL = 'all';

/** The learning lines of one curriculum, drawn and as a list. */
export default function MapPage() {
  const text = useText<keyof typeof messages>();
  const { t, localized } = text;
  const frameworkId = usePathParam<FrameworkId>('frameworkId');
  const map = useQuery(goals.map.queryOptions({ input: { frameworkId }, meta: { topics: ['school'] } }));
  const [line, setLine] = useSearchParam('line');
  const [view, setView] = useSearchParam('view');
  const title = map.data ? t('goals.map.title', { title: localized(map.data.titles) }) : t('goals.framework.map');
  const lines = map.data?.lines ?? [];
  const shown = line === undefined ? lines : lines.filter((one) => one.lineId === line);
  const titleOf = (one: (typeof lines)[number]) =>
    statementOf(text, { statement: one.title, language: map.data?.language ?? text.locale });
  return (
    <Page
      title={title}
      lead={t('goals.map.lead')}
      actions={
        <AppLink to="/goals" search={{ framework: frameworkId }}>
          {t('goals.framework.goals')}
        </AppLink>
      }
    >
      <ProblemNotice error={map.error} onRetry={() => void map.refetch()} />
      {map.isPending ? <Loading /> : null}
      {map.data ? (
        <>
          <LineSelect lines={lines} line={line} onLine={setLine} titleOf={titleOf} />
          <Tabs
            label={t('goals.map.views')}
            selected={view === 'list' ? view : 'map'}
            onChange={(id) => setView(id === 'map' ? undefined : id)}
            tabs={[
              {
                id: 'map',
                label: t('goals.map.picture'),
                content: <MapDrawing lines={shown} precedes={map.data.precedes} titleOf={titleOf} />,
              },
              {
                id: 'list',
                label: t('goals.map.list'),
                content: <MapList lines={shown} all={lines} precedes={map.data.precedes} titleOf={titleOf} />,
              },
            ]}
          />
        </>
      ) : null}
    </Page>
  );
}

function LineSelect(props: {
  lines: readonly MapLine[];
  line: string | undefined;
  onLine: (line: string | undefined) => void;
  titleOf: (line: MapLine) => LineTitle;
}) {
  const { t } = useText<keyof typeof messages>();
  if (props.lines.length < 2) return null;
  return (
    <Row>
      <Select
        label={t('goals.map.line')}
        value={props.line ?? ALL}
        onChange={(value) => props.onLine(value === ALL ? undefined : value)}
        options={[
          { value: ALL, label: t('goals.filter.line.all') },
          ...props.lines.map((one) => ({ value: one.lineId, label: props.titleOf(one).words })),
        ]}
      />
    </Row>
  );
}
