import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId } from '../../../kernel/ids.ts';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Switch } from '../../../web/design/choice.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { SearchField } from '../../../web/design/search-field.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type Coverage, type CoverageGoal, type Key, teaching } from './client.ts';
import { asName } from './names.ts';
import './picker.css';

/** The goals of a class by learning line, to choose some of; with search in words and in codes. */
export function GoalPicker(props: {
  classId: ClassId;
  chosen: readonly string[];
  max: number;
  onChange: (goalIds: readonly string[]) => void;
}) {
  const { t, localized } = useText<Key>();
  const { data, error, refetch } = useQuery(teaching.coverage.queryOptions({ input: { classId: props.classId } }));
  const [query, setQuery] = useState('');
  const [isThisYear, setThisYear] = useState(true);
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = (goal: CoverageGoal) => {
    const text = `${goal.code ?? ''} ${localized(goal.statement)} ${localized(goal.iCan.older)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const isShown = (goal: CoverageGoal) =>
    isFound(goal) && (!isThisYear || isOfYear(goal, data.class.grade) || props.chosen.includes(goal.goalId));
  const lines = lessonFirst(data)
    .map((line) => ({ ...line, goals: line.goals.filter(isShown) }))
    .filter((line) => line.goals.length > 0);
  const isFull = props.chosen.length >= props.max;
  return (
    <div className="stack">
      <div className="picker-find">
        <SearchField label={t('lesson.search')} value={query} onChange={setQuery} />
        {data.class.grade === null ? null : (
          <Switch isSelected={isThisYear} onChange={setThisYear}>
            {t('lesson.thisYear')}
          </Switch>
        )}
      </div>
      <p role="status" className="small soft">
        {t('lesson.chosen', { n: props.chosen.length })}
      </p>
      {lines.length === 0 ? <p>{t('lesson.notFound')}</p> : null}
      <div className="picker">
        {lines.map((line) => (
          <fieldset key={line.lineId}>
            <legend>{lineTitle(line, data, localized)}</legend>
            {line.goals.map(({ goalId, statement }) => {
              const isChosen = props.chosen.includes(goalId);
              return (
                <Checkbox
                  key={goalId}
                  isSelected={isChosen}
                  isDisabled={isFull && !isChosen}
                  onChange={(isOn) =>
                    props.onChange(isOn ? [...props.chosen, goalId] : props.chosen.filter((id) => id !== goalId))
                  }
                >
                  {asName(localized(statement))}
                </Checkbox>
              );
            })}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

/** The curriculum that the class works at now comes first. */
function lessonFirst({ lines, lessonGoalIds }: Coverage): Coverage['lines'] {
  const ofLesson = new Set(
    lines
      .filter((line) => line.goals.some((goal) => lessonGoalIds.includes(goal.goalId)))
      .map((line) => line.frameworkId),
  );
  return lines.toSorted((a, b) => Number(ofLesson.has(b.frameworkId)) - Number(ofLesson.has(a.frameworkId)));
}

/** Goals that the source places in this school year, and those it places nowhere. */
export function isOfYear(goal: CoverageGoal, grade: number | null): boolean {
  if (grade === null || (goal.yearFrom === null && goal.yearTo === null)) return true;
  return (goal.yearFrom ?? 0) <= grade && (goal.yearTo ?? goal.yearFrom ?? 12) >= grade;
}

type Line = Coverage['lines'][number];

/** With several curricula the line says of which it is. */
export function lineTitle(line: Line, { lines }: Coverage, localized: (text: Line['title']) => string): string {
  const several = new Set(lines.map((one) => one.frameworkId)).size > 1;
  const title = localized(line.title);
  const framework = localized(line.framework);
  return several && title !== framework ? `${framework} · ${title}` : title;
}
