import { useQuery } from '@tanstack/react-query';
import { RadioGroup } from '../../../web/design/choice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Glance, type Key, teaching } from './client.ts';
import { isOfYear } from './goal-picker.tsx';
import { asName } from './names.ts';

/** The goal of the observation: one of the lesson, chosen beforehand, or any other of the class. */
export function ObservedGoal(props: { glance: Glance; goalId: string; onChange: (goalId: string) => void }) {
  const { t, localized } = useText<Key>();
  const { lesson, class: group, goals } = props.glance;
  const { data } = useQuery(teaching.coverage.queryOptions({ input: { classId: group.classId } }));
  const inLesson = lesson.goals.some((goal) => goal.goalId === props.goalId);
  const named = inLesson ? undefined : goals.find((goal) => goal.goalId === props.goalId);
  const others = (data?.lines ?? [])
    .flatMap((line) => line.goals)
    .filter((goal) => goal.goalId === props.goalId || isOfYear(goal, group.grade))
    .filter((goal) => !lesson.goals.some((one) => one.goalId === goal.goalId));
  const options = (others.length > 0 ? others : named ? [named] : []).map(({ goalId, statement }) => ({
    value: goalId as string,
    label: asName(localized(statement)),
  }));
  return (
    <div className="observe-goal">
      {lesson.goals.length > 0 ? (
        <RadioGroup
          label={t('observe.goal')}
          options={lesson.goals.map(({ goalId, statement }) => ({
            value: goalId as string,
            label: asName(localized(statement)),
          }))}
          value={inLesson ? props.goalId : null}
          onChange={props.onChange}
        />
      ) : null}
      <Select
        label={t('observe.otherGoal')}
        options={options}
        value={inLesson ? null : props.goalId}
        onChange={props.onChange}
      />
    </div>
  );
}
