import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { AppLink } from '../../../web/design/button.tsx';
import { EmptyState, Loading } from '../../../web/design/notice.tsx';
import { Card, Columns, Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { StatusWords } from '../../../web/design/status.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { mastery, type Sky, type Star } from './client.ts';
import { useICan } from './goal-words.ts';
import { RecentEvidence } from './recent-evidence.tsx';
import { GoalList } from './sky-list.tsx';
import { StatusLegend } from './status-legend.tsx';

type Key = keyof typeof messages;

/** One learner for who teaches them, and in plainer words for who raises them. The same statuses as in the sky (M1). */
export function LearnerInDepth({ learnerId }: { learnerId: PersonId }) {
  const { t } = useText<Key>();
  const topics = [`learner:${learnerId}`];
  useLive(topics);
  const { roles, children } = useSignedIn();
  const sky = useQuery(mastery.sky.queryOptions({ input: { learnerId }, meta: { topics }, staleTime: 0 }));
  if (!sky.data) {
    return (
      <Page title={t('learner.title')}>
        {sky.error ? <ProblemNotice error={sky.error} onRetry={() => void sky.refetch()} /> : <Loading />}
      </Page>
    );
  }
  const isGuardian = !roles.includes('teacher') && children.some((child) => child.personId === learnerId);
  const { givenName, familyName } = sky.data.learner;
  return (
    <Page
      title={isGuardian ? givenName : `${givenName} ${familyName}`}
      lead={t(isGuardian ? 'learner.lead.guardian' : 'learner.lead', { name: givenName })}
    >
      <LearnerBody sky={sky.data} isGuardian={isGuardian} />
    </Page>
  );
}

function LearnerBody({ sky, isGuardian }: { sky: Sky; isGuardian: boolean }) {
  const { t } = useText<Key>();
  const { givenName, personId } = sky.learner;
  if (sky.constellations.length === 0) {
    return <EmptyState title={t('learner.empty.title')} text={t('learner.empty.text', { name: givenName })} />;
  }
  const stars = new Map(sky.constellations.flatMap((line) => line.stars.map((star) => [star.goalId as string, star])));
  const next = sky.next.flatMap((one) => stars.get(one.goalId) ?? []);
  const shone = sky.brightened.flatMap((goalId) => stars.get(goalId) ?? []);
  return (
    <>
      {sky.waitDays ? <p className="soft">{t('learner.wait.guardian', { name: givenName, n: sky.waitDays })}</p> : null}
      <Columns>
        <Card title={t(isGuardian ? 'learner.next.guardian' : 'learner.next', { name: givenName })}>
          <GoalLinks stars={next} learnerId={personId} />
        </Card>
        {shone.length > 0 ? (
          <Card title={t('learner.shone')}>
            <GoalLinks stars={shone} learnerId={personId} />
          </Card>
        ) : (
          <Card title={t('sky.legend')}>
            <StatusLegend />
          </Card>
        )}
      </Columns>
      <RecentEvidence learnerId={personId} stars={stars} mayVoid={!isGuardian} />
      <section className="stack">
        <h2>{t(isGuardian ? 'learner.goals.guardian' : 'learner.goals')}</h2>
        <GoalList lines={sky.constellations} to="/learner/$learnerId/goal/$goalId" params={{ learnerId: personId }} />
        {shone.length > 0 ? (
          <Card title={t('sky.legend')} level={3}>
            <StatusLegend />
          </Card>
        ) : null}
      </section>
    </>
  );
}

function GoalLinks(props: { stars: readonly Star[]; learnerId: PersonId }) {
  const iCan = useICan();
  return (
    <ul className="neighbours">
      {props.stars.map((star) => (
        <li key={star.goalId}>
          <AppLink to="/learner/$learnerId/goal/$goalId" params={{ learnerId: props.learnerId, goalId: star.goalId }}>
            {iCan(star)}
          </AppLink>
          <span className="small soft">
            <StatusWords status={star.status} />
          </span>
        </li>
      ))}
    </ul>
  );
}
