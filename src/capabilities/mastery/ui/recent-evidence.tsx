import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonId } from '../../../kernel/ids.ts';
import { Button } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Card } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { type EvidenceSeen, evidence, type Star } from './client.ts';
import { evidenceWords, outcomeWords } from './evidence-words.ts';
import { useICan } from './goal-words.ts';
import { VoidButton } from './void-evidence.tsx';
import './depth.css';

type Key = keyof typeof messages;

const STEP = 10;
const MOST = 100;

/** What was seen of a learner lately; who teaches may take a piece back. */
export function RecentEvidence(props: { learnerId: PersonId; stars: ReadonlyMap<string, Star>; mayVoid: boolean }) {
  const { t } = useText<Key>();
  const [count, setCount] = useState(STEP);
  const list = useQuery(
    evidence.list.queryOptions({
      input: { learnerId: props.learnerId, limit: MOST },
      meta: { topics: [`learner:${props.learnerId}`] },
      staleTime: 0,
    }),
  );
  const all = list.data?.evidence ?? [];
  const rows = props.mayVoid ? all : onePerSitting(all);
  return (
    <Card title={t('learner.recent')}>
      {list.isPending ? <Loading /> : null}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data && rows.length === 0 ? <p className="soft">{t('learner.recent.none')}</p> : null}
      <ul className="evidence-rows">
        {rows.slice(0, count).map((row) => (
          <EvidenceRow key={row.eventId} row={row} {...props} />
        ))}
      </ul>
      {rows.length > count ? (
        <Button size="small" onPress={() => setCount(count + 2 * STEP)}>
          {t('learner.recent.more')}
        </Button>
      ) : null}
    </Card>
  );
}

/** For who looks along from outside: what was done on a day on a goal is one line, with the best that was shown. */
function onePerSitting(rows: readonly EvidenceSeen[]): EvidenceSeen[] {
  const sittings = Map.groupBy(rows, ({ kind, situation, goalIds, occurredAt }) =>
    [kind, situation, occurredAt.slice(0, 10), ...goalIds].join(),
  );
  return [...sittings.values()].flatMap(
    (sitting) => sitting.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0] ?? [],
  );
}

function EvidenceRow(props: {
  row: EvidenceSeen;
  learnerId: PersonId;
  stars: ReadonlyMap<string, Star>;
  mayVoid: boolean;
}) {
  const text = useText<Key>();
  const iCan = useICan();
  const { row } = props;
  const goals = row.goalIds.flatMap((goalId) => props.stars.get(goalId) ?? []).map(iCan);
  return (
    <li className="evidence-row">
      <div>
        <b>{evidenceWords(text, row, row.authorName)}</b>
        <span className="soft small">
          {' '}
          · {row.timeKnown === 'order' ? text.t('moment.dayUnknown') : text.date(row.occurredAt)}
        </span>
        <p>
          {goals.join(' · ')} <span className="soft">{outcomeWords(text, row)}</span>
        </p>
        {row.note ? <q>{row.note}</q> : null}
        {row.voided ? <p className="soft small">{text.t('effect.voided', { reason: row.voided.reason })}</p> : null}
      </div>
      {props.mayVoid && !row.voided ? <VoidButton learnerId={props.learnerId} eventId={row.eventId} /> : null}
    </li>
  );
}
