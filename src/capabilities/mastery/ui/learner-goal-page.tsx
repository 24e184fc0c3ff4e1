import { useQuery } from '@tanstack/react-query';
import type { GoalId, PersonId } from '../../../kernel/ids.ts';
import { usePathParam } from '../../../web/client/navigation.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { Page } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { messages } from '../messages.ts';
import { GoalInDepth, goalQuery } from './goal-in-depth.tsx';
import { useICan } from './goal-words.ts';

type Key = keyof typeof messages;

/** One goal of one learner, for who teaches or raises them. */
export default function LearnerGoalPage() {
  const { t } = useText<Key>();
  const iCan = useICan();
  const learnerId = usePathParam<PersonId>('learnerId');
  const goalId = usePathParam<GoalId>('goalId');
  const depth = useQuery(goalQuery({ learnerId, goalId }));
  if (!depth.data) {
    return (
      <Page title={t('learner.goal.title')}>
        {depth.error ? <ProblemNotice error={depth.error} onRetry={() => void depth.refetch()} /> : <Loading />}
      </Page>
    );
  }
  const { givenName, familyName } = depth.data.learner;
  return (
    <Page
      title={iCan(depth.data.goal)}
      lead={t('learner.goal.of', { name: `${givenName} ${familyName}` })}
      actions={
        <LinkButton to="/learner/$learnerId" params={{ learnerId }}>
          {t('learner.goal.all', { name: givenName })}
        </LinkButton>
      }
    >
      <GoalInDepth learnerId={learnerId} goalId={goalId} />
    </Page>
  );
}
