import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import type { GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { useSignedIn } from '../../../web/client/session.ts';
import { Button, LinkButton } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Page, Row } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { ReadAloud } from '../../../web/design/read-aloud.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { isShown } from '../domain/next.ts';
import type { messages } from '../messages.ts';
import { type GoalDepth, mastery } from './client.ts';
import { GoalInDepth, goalQuery } from './goal-in-depth.tsx';
import { useICan } from './goal-words.ts';
import { StarLights, StarShape } from './star-shape.tsx';

type Key = keyof typeof messages;

/** One star of one's own sky, from close by. */
export default function StarPage() {
  const { t, localized } = useText<Key>();
  const iCan = useICan();
  const goalId = usePathParam<GoalId>('goalId');
  const learnerId = useSignedIn().person.personId;
  const depth = useQuery(goalQuery({ learnerId, goalId }));
  if (!depth.data) {
    return (
      <Page title={t('star.title')}>
        {depth.error ? <ProblemNotice error={depth.error} onRetry={() => void depth.refetch()} /> : <Loading />}
      </Page>
    );
  }
  const { goal, status, own } = depth.data;
  const title = iCan(goal);
  return (
    <div className="star-page">
      <StarLights />
      <Page
        title={title}
        heading={
          <span className="star-heading">
            <StarShape status={status} own={own} size={64} />
            <span>{title}</span>
          </span>
        }
        actions={<ReadAloud text={[title, goal.why ? localized(goal.why) : ''].join(' ')} look="words" />}
      >
        <Doors depth={depth.data} />
        <GoalInDepth learnerId={learnerId} goalId={goalId} />
      </Page>
    </div>
  );
}

/** What one can do with this star. */
function Doors({ depth }: { depth: GoalDepth }) {
  const { t } = useText<Key>();
  const params = { goalId: depth.goal.goalId };
  return (
    <div className="stack">
      <Row>
        {depth.practicable ? (
          <>
            <LinkButton variant="primary" to="/practice/$goalId" params={params}>
              {t('sky.card.practise')}
            </LinkButton>
            {isShown(depth.status) ? null : (
              <LinkButton to="/practice/$goalId" params={params} search={{ mode: 'check' }}>
                {t('sky.card.know')}
              </LinkButton>
            )}
          </>
        ) : null}
        <OwnGoalButton depth={depth} />
        <LinkButton variant="plain" to="/sky" search={{ star: depth.goal.goalId }}>
          <ArrowLeft size="1.1em" aria-hidden />
          {t('star.back')}
        </LinkButton>
      </Row>
      {depth.practicable ? null : <p className="soft">{t('star.otherWay')}</p>}
    </div>
  );
}

/** Makes it the learner's own goal or lets it go again; both are as easy. */
function OwnGoalButton({ depth }: { depth: GoalDepth }) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const { learner, goal, own } = depth;
  const choose = useMutation({
    mutationFn: (commandId: string) =>
      mastery.choose.call({ commandId, learnerId: learner.personId, goalId: goal.goalId, own: !own }),
    onSuccess: () => client.invalidateQueries({ predicate: (query) => query.meta?.topics !== undefined }),
  });
  const toggle = () => {
    if (!choose.isPending) choose.mutate(newCommandId());
  };
  return (
    <>
      <Button aria-pressed={own} onPress={toggle}>
        {own ? t('star.own.off') : t('star.own.on')}
      </Button>
      <ProblemNotice error={choose.error} />
    </>
  );
}
