import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { GoalId } from '../../../kernel/ids.ts';
import { Button, IconButton } from '../../../web/design/button.tsx';
import { NumberField } from '../../../web/design/number-field.tsx';
import { Card, Row, Stack } from '../../../web/design/page.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { type ClassForResults, evidence, type Key } from './client.ts';
import { goalLabel } from './results-outcome.tsx';

/** An empty file with the names of the class and the goals of the test. */
export function ResultsTemplate({ of }: { of: ClassForResults }) {
  const { t, localized } = useText<Key>();
  const [goalIds, setGoalIds] = useState<readonly GoalId[]>([]);
  const [maximum, setMaximum] = useState(10);
  const download = useMutation({
    mutationFn: async () =>
      save(await evidence.resultsTemplate.call({ classId: of.class.classId, goalIds: [...goalIds], maximum })),
  });
  // Only a goal with a code can stand in a heading.
  const coded = of.goals.flatMap((goal) => (goal.code === null ? [] : [{ ...goal, code: goal.code }]));
  const chosen = goalIds.flatMap((goalId) => coded.filter((goal) => goal.goalId === goalId));
  const label = (goal: (typeof coded)[number]) => goalLabel(goal.code, localized(goal.statement));
  return (
    <Card title={t('results.template')}>
      <Stack>
        <p>{t('results.template.text')}</p>
        <Select
          label={t('results.template.goal')}
          options={coded
            .filter((goal) => !goalIds.includes(goal.goalId))
            .map((goal) => ({ value: goal.goalId as string, label: label(goal) }))}
          value={null}
          onChange={(goalId) => setGoalIds([...goalIds, goalId as GoalId])}
        />
        {chosen.length > 0 ? (
          <ul aria-label={t('results.template.chosen')}>
            {chosen.map((goal) => (
              <li key={goal.goalId}>
                <Row>
                  {label(goal)}
                  <IconButton
                    label={t('results.template.remove', { code: goal.code })}
                    size="small"
                    onPress={() => setGoalIds(goalIds.filter((goalId) => goalId !== goal.goalId))}
                  >
                    <X size="1.1em" aria-hidden />
                  </IconButton>
                </Row>
              </li>
            ))}
          </ul>
        ) : null}
        <NumberField
          label={t('results.template.maximum')}
          value={maximum}
          onChange={(value) => setMaximum(Number.isNaN(value) ? 10 : value)}
          minValue={1}
          maxValue={1000}
        />
        <ProblemNotice error={download.error} />
        <Row>
          <Button isDisabled={chosen.length === 0} isPending={download.isPending} onPress={() => download.mutate()}>
            {t('results.template.download')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
