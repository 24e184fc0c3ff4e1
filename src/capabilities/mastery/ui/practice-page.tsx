import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { usePathParam, useSearchParam } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { Practice, type PracticeSession, usePracticeSession, useStartPractice } from '../../materials/ui/shared.tsx';
import type { messages } from '../messages.ts';
import type { GoalDepth } from './client.ts';
import { goalQuery } from './goal-in-depth.tsx';
import { useICan } from './goal-words.ts';
import { PracticeEnd } from './practice-end.tsx';
import { keepStatusBefore, statusBefore } from './status-before.ts';
import './depth.css';
import './practice-end.css';

type Key = keyof typeof messages;
type Mode = 'practice' | 'check';

/** Practise or show one goal. What it is for is said before the first exercise (domain.md, 5). */
export default function PracticePage() {
  const { t } = useText<Key>();
  const goalId = usePathParam<GoalId>('goalId');
  const [mode] = useSearchParam('mode');
  const [again] = useSearchParam('again');
  const learnerId = useSignedIn().person.personId;
  const goal = useQuery(goalQuery({ learnerId, goalId }));
  if (!goal.data) {
    return (
      <Page
        title={t('practice.title')}
        actions={goal.error ? <LinkButton to="/sky">{t('star.back')}</LinkButton> : undefined}
      >
        {goal.error ? <ProblemNotice error={goal.error} onRetry={() => void goal.refetch()} /> : <Loading />}
      </Page>
    );
  }
  if (!goal.data.practicable) {
    return (
      <Page title={t('practice.title')}>
        <EmptyState
          title={t('practice.none.title')}
          text={t('practice.none.text')}
          action={
            <LinkButton variant="primary" to="/sky/$goalId" params={{ goalId }}>
              {t('sky.card.look')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return (
    <div className="practice-page">
      <Sitting
        key={`${goalId}/${mode}/${again}`}
        goal={goal.data}
        learnerId={learnerId}
        mode={mode === 'check' ? 'check' : 'practice'}
      />
    </div>
  );
}

/** One sitting: its purpose, its exercises, and what it changed. The session stands in the address, so a reload goes on. */
function Sitting(props: { goal: GoalDepth; learnerId: PersonId; mode: Mode }) {
  const { t } = useText<Key>();
  const { goal, learnerId, mode } = props;
  const client = useQueryClient();
  const [sessionId, setSessionId] = useSearchParam('session');
  const [requestId] = useSearchParam('request');
  const [first] = useState(goal.status);
  const [ended, setEnded] = useState<PracticeSession>();
  const known = usePracticeSession(learnerId, sessionId);
  const title = useICan()(goal.goal);
  const begin = (started: string) => {
    keepStatusBefore(started, goal.status);
    setSessionId(started);
  };
  if (ended) return <PracticeEnd goal={goal} before={statusBefore(ended.sessionId) ?? first} session={ended} />;
  if (sessionId && known.isPending)
    return (
      <Page title={title}>
        <Loading />
      </Page>
    );
  if (sessionId && known.data && !known.data.ended) {
    return (
      <Page title={title} lead={t(mode === 'check' ? 'practice.lead.check' : 'practice.lead.practice')}>
        <Practice
          session={known.data}
          onEnd={(session) => {
            setEnded(session);
            setSessionId(undefined);
            void client.invalidateQueries({ queryKey: goalQuery({ learnerId, goalId: goal.goal.goalId }).queryKey });
          }}
        />
      </Page>
    );
  }
  return <Purpose goal={goal} learnerId={learnerId} mode={mode} requestId={requestId} onStart={begin} />;
}

function Purpose(props: {
  goal: GoalDepth;
  learnerId: PersonId;
  mode: Mode;
  requestId: string | undefined;
  onStart: (sessionId: string) => void;
}) {
  const { t } = useText<Key>();
  const { goal, mode } = props;
  const iCan = useICan();
  const start = useStartPractice({
    learnerId: props.learnerId,
    goalId: goal.goal.goalId,
    mode,
    requestId: props.requestId,
  });
  const begin = () => {
    if (!start.isPending) start.mutate(undefined, { onSuccess: (session) => props.onStart(session.sessionId) });
  };
  const points = [1, 2, 3].map((n) => t(`practice.${mode}.${n}` as Key));
  const params = { goalId: goal.goal.goalId };
  return (
    <Page title={iCan(goal.goal)} lead={t(mode === 'check' ? 'practice.lead.check' : 'practice.lead.practice')}>
      <div>
        <Card title={t(`practice.${mode}.title`)} aside={<ReadAloud text={[iCan(goal.goal), ...points].join(' ')} />}>
          <div className="stack">
            <ul className="criteria purpose-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <ProblemNotice error={start.error} onRetry={begin} />
            <Row>
              <Button variant="primary" onPress={begin}>
                {t(`practice.${mode}.start`)}
              </Button>
              {mode === 'check' ? (
                <LinkButton to="/practice/$goalId" params={params}>
                  {t('practice.firstPractise')}
                </LinkButton>
              ) : null}
              <LinkButton variant="plain" to="/sky" search={{ star: goal.goal.goalId }}>
                {t('star.back')}
              </LinkButton>
            </Row>
          </div>
        </Card>
      </div>
    </Page>
  );
}
