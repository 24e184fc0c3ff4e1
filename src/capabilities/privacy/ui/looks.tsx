import { useInfiniteQuery } from '@tanstack/react-query';
import { schoolDay } from '../../../kernel/dates.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { useLive } from '../../../web/client/live.ts';
import { Button } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { groupByWeek, type LookGroup, mondayOf } from '../domain/weeks.ts';
import type { messages } from '../messages.ts';
import { type LookSeen, privacy, usePrivacyWrite } from './client.ts';
import type { Subject } from './my-data-page.tsx';

const DAY = 86_400_000;

/** Who looked, week by week. */
export function Looks(props: Subject) {
  const { t, date } = useText<keyof typeof messages>();
  useLive([`learner:${props.learnerId}`]);
  const found = useInfiniteQuery(
    privacy.looks.infiniteOptions({
      input: (before: string | undefined) => ({ learnerId: props.learnerId, ...(before ? { before } : {}) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => (page.isMore ? page.looks.at(-1)?.firstAt : undefined),
      meta: { topics: [`learner:${props.learnerId}`] },
    }),
  );
  if (found.isPending) return <Loading />;
  if (found.isError) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  const weeks = groupByWeek(
    found.data.pages.flatMap(({ looks }) => looks),
    (instant) => schoolDay(new Date(instant)),
  );
  if (weeks.length === 0)
    return <EmptyState title={t('privacy.looks.none.title')} text={t('privacy.looks.none.text')} />;
  return (
    <Stack>
      <p>{t('privacy.looks.help')}</p>
      {weeks.map(({ monday, groups }) => (
        <Card key={monday} title={t('privacy.looks.week', { week: weekName(monday), day: date(monday) })}>
          <ul className="looks">
            {groups.map((group) => (
              <LookLine key={group.last.lookId} group={group} subject={props} />
            ))}
          </ul>
        </Card>
      ))}
      {found.hasNextPage ? (
        <Row>
          <Button isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {t('privacy.looks.more')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}

function weekName(monday: string): 'this' | 'last' | 'other' {
  const now = mondayOf(schoolDay(new Date()));
  if (monday === now) return 'this';
  return monday === mondayOf(schoolDay(new Date(new Date(`${now}T12:00:00Z`).getTime() - DAY))) ? 'last' : 'other';
}

function LookLine(props: { group: LookGroup<LookSeen>; subject: Subject }) {
  const { t, date } = useText<keyof typeof messages>();
  const { last, times } = props.group;
  const { learnerId, reader } = props.subject;
  const sentence = t('privacy.look.sentence', { reader, who: last.relation, what: last.sees });
  const when = date(last.lastAt, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const ask = usePrivacyWrite(privacy.askName.call);
  return (
    <li>
      <span className="grow">
        <b>{sentence}</b>{' '}
        {last.purpose
          ? t('privacy.look.purpose', { purpose: last.purpose })
          : t('privacy.look.why', { who: last.relation })}
        <br />
        <span className="soft small">
          {t('privacy.look.when', { times, when })}
          {last.className ? ` · ${t('privacy.look.ofClass', { name: last.className })}` : null}
        </span>
        <ProblemNotice error={ask.error} />
      </span>
      {last.name ? (
        <NameAnswer answer={last.name} />
      ) : (
        <Button
          size="small"
          variant="plain"
          isPending={ask.isPending}
          aria-label={t('privacy.look.who.long', { sentence })}
          onPress={() => ask.mutate({ commandId: newCommandId(), learnerId, lookId: last.lookId })}
        >
          {t('privacy.look.who')}
        </Button>
      )}
    </li>
  );
}

function NameAnswer(props: { answer: NonNullable<LookSeen['name']> }) {
  const { t } = useText<keyof typeof messages>();
  const { outcome, name, answer } = props.answer;
  if (outcome === null) return <span className="soft small">{t('privacy.look.asked')}</span>;
  if (outcome === 'refused') return <span>{t('privacy.look.refused', { answer: answer ?? '' })}</span>;
  return <span>{name === null ? t('privacy.look.gone') : t('privacy.look.given', { name })}</span>;
}
