import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Glance, type Key, teaching } from './client.ts';
import { asName, nameOf } from './names.ts';

type Request = Glance['requests'][number];

/** What was asked of learners and is not done yet; closed until somebody wants to see it. */
export function OpenRequests({ glance }: { glance: Glance }) {
  const { t, localized, date } = useText<Key>();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: ({ learnerId, requestId }: Request) =>
      teaching.withdraw.call({ commandId: newCommandId(), learnerId, requestId }),
    onSuccess: () => client.invalidateQueries({ queryKey: teaching.key() }),
  });
  if (glance.requests.length === 0) return null;
  return (
    <details className="open-requests">
      <summary>{t('request.open', { n: glance.requests.length })}</summary>
      <ProblemNotice error={withdraw.error} />
      <ul>
        {glance.requests.map((request) => {
          const name = nameOf(glance.learners, request.learnerId);
          const kind = t(`request.kind.${request.kind}`);
          const goal = glance.goals.find((one) => one.goalId === request.goalId);
          return (
            <li key={request.requestId}>
              <span>
                <b>{name}</b> · {kind} · {goal ? asName(localized(goal.statement)) : ''} ·{' '}
                <span className="soft">{date(request.givenAt)}</span>
              </span>
              <Button
                size="small"
                variant="plain"
                aria-label={t('request.withdraw.for', { name, kind })}
                onPress={() => withdraw.mutate(request)}
              >
                {t('request.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
