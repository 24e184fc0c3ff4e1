import { Button } from '../../../web/design/button.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Key, Lesson } from './client.ts';
import { asName } from './names.ts';

/** What the lesson is about, under the title of the page. */
export function LessonLead({ lesson, count, onChoose }: { lesson: Lesson; count: number; onChoose: () => void }) {
  const { t, localized, date } = useText<Key>();
  const [first] = lesson.goals;
  const goals =
    lesson.goals.length === 1 && first && !lesson.title
      ? t('lesson.goal', { goal: asName(localized(first.statement)) })
      : t('lesson.goals', { title: lesson.title ?? 'none', n: lesson.goals.length });
  const parts = [
    ...(lesson.goals.length > 0 ? [goals] : []),
    ...(lesson.untilOn ? [t('lesson.until', { day: date(lesson.untilOn) })] : []),
    ...(lesson.lessonId === null && lesson.goals.length > 0 ? [t('lesson.byEvidence')] : []),
    t('class.learners', { n: count }),
  ];
  return (
    <span className="lesson-lead">
      {parts.join(' · ')}
      {lesson.goals.length > 0 ? (
        <Button size="small" variant="plain" onPress={onChoose} className="lesson-choose">
          {t('lesson.choose')}
        </Button>
      ) : null}
    </span>
  );
}
