import { useState } from 'react';
import { useSession } from '../../../web/client/session.ts';
import { Button } from '../../../web/design/button.tsx';
import { Card } from '../../../web/design/page.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { LearnerGoal } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import type { goals } from './client.ts';
import { LearnerGoalDialog } from './learner-goal-dialog.tsx';

type Goal = Awaited<ReturnType<typeof goals.goal.call>>;

/** The learner goals that translate this goal for the viewer's classes; a teacher writes and changes them here. */
export function LearnerGoals({ goal }: { goal: Goal }) {
  const { t, readingLevel } = useText<keyof typeof messages>();
  const session = useSession();
  const [open, setOpen] = useState<LearnerGoal | 'new'>();
  if (!session.signedIn) return null;
  const classNames = new Map<string, string>(session.classes.map((one) => [one.classId, one.name]));
  const mayWrite = session.roles.includes('teacher') && session.classes.length > 0 && goal.untilVersion === null;
  if (!mayWrite && goal.learnerGoals.length === 0) return null;
  return (
    <Card title={t('goals.learner.title')}>
      <div className="stack">
        {goal.learnerGoals.length === 0 ? <p className="soft">{t('goals.learner.none')}</p> : null}
        <ul className="stack">
          {goal.learnerGoals.map((one) => {
            const words = readingLevel === 'young' ? (one.textYoung ?? one.textOlder) : one.textOlder;
            return (
              <li key={one.learnerGoalId}>
                <b>{words}</b>
                <ul className="goal-criteria">
                  {one.criteria.map((criterion) => (
                    <li key={criterion}>{criterion}</li>
                  ))}
                </ul>
                <p className="soft small">
                  {one.author === null
                    ? classNames.get(one.classId)
                    : t('goals.learner.by', { class: classNames.get(one.classId) ?? '', author: one.author })}
                </p>
                {mayWrite ? (
                  <Button
                    size="small"
                    aria-label={t('goals.learner.edit.label', { text: words })}
                    onPress={() => setOpen(one)}
                  >
                    {t('goals.learner.edit')}
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ul>
        {mayWrite ? (
          <div>
            <Button onPress={() => setOpen('new')}>{t('goals.learner.write')}</Button>
          </div>
        ) : null}
      </div>
      {open ? (
        <LearnerGoalDialog
          goal={goal}
          classes={session.classes}
          written={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Card>
  );
}
