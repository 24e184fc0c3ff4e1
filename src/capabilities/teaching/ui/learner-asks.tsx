import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '../../../kernel/ids.ts';
import { useLive } from '../../../web/client/live.ts';
import { LinkButton } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Key, teaching } from './client.ts';
import './learner-asks.css';

/** What teachers ask of this learner, each a way in; and the group the learner works in now, by its neutral name (T8). */
export function LearnerAsks({ learnerId }: { learnerId: PersonId }) {
  const text = useText<Key>();
  const { t } = text;
  const topics = [`learner:${learnerId}`];
  useLive(topics);
  const requests = useQuery(teaching.requests.queryOptions({ input: { learnerId }, meta: { topics } })).data?.requests;
  const groups = useQuery(teaching.ownGroups.queryOptions({ input: { learnerId }, meta: { topics } })).data?.groups;
  if (!requests?.length && !groups?.length) return null;
  return (
    <div className="learner-asks">
      {requests?.length ? <p className="learner-asks-title">{t('asks.title')}</p> : null}
      {requests?.map(({ requestId, kind, goal }) => (
        <LinkButton
          key={requestId}
          to="/practice/$goalId"
          params={{ goalId: goal.goalId }}
          search={{ mode: kind === 'check' ? 'check' : 'practice', request: requestId }}
        >
          <span>
            {t(`asks.${kind}`)} <b>{text.localized(wordsOf(goal, text.readingLevel))}</b>
          </span>
        </LinkButton>
      ))}
      {groups?.map((group) => (
        <p key={group.groupId} className="soft">
          {t('asks.group', { name: nameOf(text, group.name), until: text.date(new Date(group.untilOn)) })}
        </p>
      ))}
    </div>
  );
}

type Asked = Awaited<ReturnType<typeof teaching.requests.call>>['requests'][number]['goal'];

function wordsOf(goal: Asked, readingLevel: 'young' | 'older') {
  return readingLevel === 'young' ? (goal.iCan.young ?? goal.iCan.older) : goal.iCan.older;
}

function nameOf({ t, has }: ReturnType<typeof useText<Key>>, code: string): string {
  const key = `groups.name.${code}`;
  return has(key) ? t(key as Key) : code;
}
