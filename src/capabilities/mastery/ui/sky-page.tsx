import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLive } from '../../../web/client/live.ts';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { isShown } from '../domain/next.ts';
import { areasOf } from '../domain/sky-layout.ts';
import type { messages } from '../messages.ts';
import { mastery, type Sky } from './client.ts';
import { useSkyView } from './remembered-view.ts';
import { SkyList } from './sky-list.tsx';
import type { SkyLine } from './sky-map.tsx';
import { SkyScene } from './sky-scene.tsx';
import './sky.css';

type Key = keyof typeof messages;

/** A learner's home: everything there is to learn as a night sky, and one next step. */
export default function SkyPage() {
  const { t } = useText<Key>();
  const { person } = useSignedIn();
  const topics = [`learner:${person.personId}`];
  useLive(topics);
  const sky = useQuery(
    mastery.sky.queryOptions({ input: { learnerId: person.personId }, meta: { topics }, staleTime: 0 }),
  );
  if (sky.data) return <LoadedSky sky={sky.data} />;
  return (
    <Page title={t('sky.hello', { name: person.givenName })}>
      {sky.error ? <ProblemNotice error={sky.error} onRetry={() => void sky.refetch()} /> : <Loading />}
    </Page>
  );
}

function LoadedSky({ sky }: { sky: Sky }) {
  const { t } = useText<Key>();
  const [view, setView] = useSkyView(sky.learner.personId);
  const [asked, setAsked] = useSearchParam('star');
  const lines = useMemo(() => sky.constellations.map(withNameLength), [sky]);
  const areas = useMemo(() => areasOf(lines), [lines]);
  const star = lines.flatMap((line) => line.stars).find((one) => one.goalId === asked);
  const greeting = { title: t('sky.hello', { name: sky.learner.givenName }), lead: leadOf(t, sky) };
  if (areas.length === 0) {
    return (
      <Page {...greeting}>
        <Card>
          <EmptyState title={t('sky.empty.title')} text={t('sky.empty.text')} />
        </Card>
      </Page>
    );
  }
  const shared = { sky, view, onView: setView, greeting, asked: star?.goalId, onAsk: setAsked };
  return view === 'list' ? <SkyList {...shared} /> : <SkyScene {...shared} areas={areas} />;
}

export interface SkyViewProps {
  readonly sky: Sky;
  readonly view: 'sky' | 'list';
  readonly onView: (view: 'sky' | 'list') => void;
  readonly greeting: { readonly title: string; readonly lead: string };
  /** The star that was opened, if any; else the card shows the next step. */
  readonly asked: string | undefined;
  readonly onAsk: (goalId: string | undefined) => void;
}

function withNameLength(line: Sky['constellations'][number]): SkyLine {
  return { ...line, nameLength: Math.max(line.title.nl.length, line.title.en.length) };
}

/** Only good news, and only what is new: no counts of what is not there, no comparison. */
function leadOf(t: (key: Key, values?: Record<string, number>) => string, sky: Sky): string {
  if (sky.brightened.length > 0) return t('sky.brightened', { n: sky.brightened.length });
  const stars = sky.constellations.flatMap((line) => line.stars);
  // What was shown once counts for good: a number here never falls.
  const lit = stars.filter((one) => isShown(one.status)).length;
  return lit === 0 ? t('sky.start') : t('sky.lit', { n: lit });
}
