import { type ReactNode, useState } from 'react';
import { useSearchParam } from '../../../web/client/navigation.ts';
import { Button } from '../../../web/design/button.tsx';
import { RadioGroup, Switch } from '../../../web/design/choice.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { Coverage, CoverageGoal, Key } from './client.ts';
import { GoalPicker, isOfYear } from './goal-picker.tsx';
import { useProjectGoals } from './project-goals.ts';

const SHOWN = ['all', 'nobody', 'lesson', 'project'] as const;
type Shown = (typeof SHOWN)[number];

/** Which goals are listed; in the address, so that going back and sharing work. */
export function useCoverageChoice(data: Coverage) {
  const [show, setShow] = useSearchParam('show');
  const [framework, setFramework] = useSearchParam('framework');
  const [line, setLine] = useSearchParam('line');
  const [years, setYears] = useSearchParam('years');
  const [project, setProject] = useProjectGoals(data.class.classId);
  const shown = SHOWN.find((one) => one === show) ?? 'all';
  return {
    shown,
    /** Lesson and project goals may stand in several curricula; otherwise one is chosen. */
    isByLine: shown === 'all' || shown === 'nobody',
    setShown: (next: Shown) => setShow(next === 'all' ? undefined : next),
    framework: framework ?? frameworkOfLesson(data),
    setFramework,
    line,
    setLine,
    isThisYear: years !== 'all',
    setThisYear: (isOn: boolean) => setYears(isOn ? undefined : 'all'),
    project,
    setProject,
  };
}

/** The curriculum that the class works at now, else the first. */
function frameworkOfLesson({ lines, lessonGoalIds }: Coverage): string {
  const line = lines.find((one) => one.goals.some((goal) => lessonGoalIds.includes(goal.goalId))) ?? lines[0];
  return line?.frameworkId ?? '';
}

export type CoverageChoice = ReturnType<typeof useCoverageChoice>;

export function shownLines(data: Coverage, choice: CoverageChoice): Coverage['lines'] {
  const isShown = (goal: CoverageGoal) => {
    if (choice.shown === 'lesson') return data.lessonGoalIds.includes(goal.goalId);
    if (choice.shown === 'project') return choice.project.includes(goal.goalId);
    if (choice.isThisYear && !isOfYear(goal, data.class.grade)) return false;
    return choice.shown === 'all' || goal.shown === 0;
  };
  const isInChoice = (line: Coverage['lines'][number]) =>
    !choice.isByLine ||
    (line.frameworkId === choice.framework && (choice.line === undefined || line.lineId === choice.line));
  return data.lines
    .filter(isInChoice)
    .map((line) => ({ ...line, goals: line.goals.filter(isShown) }))
    .filter((line) => line.goals.length > 0);
}

export function CoverageFilters(props: { data: Coverage; choice: CoverageChoice; children: ReactNode }) {
  const { data, choice } = props;
  const { t, localized } = useText<Key>();
  const [isChoosing, setChoosing] = useState(false);
  const frameworks = new Map(data.lines.map((line) => [line.frameworkId as string, localized(line.framework)]));
  const lines = data.lines.filter((line) => line.frameworkId === choice.framework);
  const { isByLine } = choice;
  return (
    <div className="coverage-filters">
      <RadioGroup
        label={t('coverage.show')}
        orientation="horizontal"
        options={SHOWN.map((value) => ({ value, label: t(`coverage.show.${value}`) }))}
        value={choice.shown}
        onChange={choice.setShown}
      />
      {choice.shown === 'project' ? (
        <Button size="small" onPress={() => setChoosing(true)}>
          {t('coverage.project.choose')}
        </Button>
      ) : null}
      {isByLine && frameworks.size > 1 ? (
        <Select
          label={t('coverage.framework')}
          options={[...frameworks].map(([value, label]) => ({ value, label }))}
          value={choice.framework}
          onChange={choice.setFramework}
        />
      ) : null}
      {isByLine && lines.length > 1 ? (
        <Select
          label={t('coverage.line')}
          options={[
            { value: '', label: t('coverage.line.all') },
            ...lines.map((line) => ({ value: line.lineId, label: localized(line.title) })),
          ]}
          value={lines.some((line) => line.lineId === choice.line) ? (choice.line ?? '') : ''}
          onChange={(value) => choice.setLine(value || undefined)}
        />
      ) : null}
      {isByLine && data.class.grade !== null ? (
        <Switch isSelected={choice.isThisYear} onChange={choice.setThisYear}>
          {t('lesson.thisYear')}
        </Switch>
      ) : null}
      {props.children}
      {isChoosing ? <ProjectDialog data={data} choice={choice} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}

function ProjectDialog({ data, choice, onClose }: { data: Coverage; choice: CoverageChoice; onClose: () => void }) {
  const { t } = useText<Key>();
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('coverage.project.choose')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('coverage.project.save')}
        </Button>
      }
    >
      <p className="soft">{t('coverage.project.help')}</p>
      <GoalPicker classId={data.class.classId} chosen={choice.project} max={60} onChange={choice.setProject} />
    </Dialog>
  );
}
