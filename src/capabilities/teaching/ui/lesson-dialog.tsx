import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { schoolDay } from '../../../kernel/dates.ts';
import type { ClassId, GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Key, type Lesson, teaching } from './client.ts';
import { GoalPicker } from './goal-picker.tsx';

const MOST = 8;
const TWO_WEEKS = 14 * 86_400_000;

/** Chooses what the class works at; everything on the class page then is about these goals. */
export function LessonDialog({ classId, lesson, onClose }: { classId: ClassId; lesson: Lesson; onClose: () => void }) {
  const { t } = useText<Key>();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>(lesson.goals.map((goal) => goal.goalId));
  const [title, setTitle] = useState(lesson.title ?? '');
  const [untilOn, setUntilOn] = useState(lesson.untilOn ?? schoolDay(new Date(Date.now() + TWO_WEEKS)));
  const [commandId] = useState(newCommandId);
  const done = async () => {
    await client.invalidateQueries({ queryKey: teaching.key() });
    onClose();
  };
  const save = useMutation({
    mutationFn: () =>
      teaching.setLesson.call({
        commandId,
        classId,
        goalIds: chosen as GoalId[],
        title: title.trim() || null,
        untilOn,
      }),
    onSuccess: done,
  });
  const follow = useMutation({ mutationFn: () => teaching.endLesson.call({ commandId, classId }), onSuccess: done });
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('lesson.choose')}
      onClose={onClose}
      actions={
        <>
          {lesson.lessonId ? (
            <Button variant="plain" isPending={follow.isPending} onPress={() => follow.mutate()}>
              {t('lesson.follow')}
            </Button>
          ) : null}
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            isPending={save.isPending}
            onPress={() => save.mutate()}
          >
            {t('lesson.save')}
          </Button>
        </>
      }
    >
      <p className="soft">{t('lesson.choose.help')}</p>
      <GoalPicker classId={classId} chosen={chosen} max={MOST} onChange={setChosen} />
      <div className="lesson-fields">
        <TextField
          label={t('lesson.title')}
          help={t('lesson.title.help')}
          isRequired={false}
          maxLength={120}
          value={title}
          onChange={setTitle}
        />
        <TextField label={t('lesson.untilField')} type="date" value={untilOn} onChange={setUntilOn} />
      </div>
      <ProblemNotice error={save.error ?? follow.error} />
    </Dialog>
  );
}
