import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId, GoalId } from '../../../kernel/ids.ts';
import { Button } from '../../../web/design/button.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Loading } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import { FigureView } from '../../materials/ui/shared.tsx';
import { type Key, teaching } from './client.ts';
import { asName } from './names.ts';

/** A worked example to look at together: large, no names, one step at a time so that the class can think first. */
export function ExampleDialog({ classId, goalId, onClose }: { classId: ClassId; goalId: string; onClose: () => void }) {
  const { t, localized } = useText<Key>();
  const [number, setNumber] = useState(1);
  const [steps, setSteps] = useState(0);
  const input = { classId, goalId: goalId as GoalId, number };
  const { data, error } = useQuery(teaching.example.queryOptions({ input, staleTime: Number.POSITIVE_INFINITY }));
  const other = () => {
    setNumber(number + 1);
    setSteps(0);
  };
  return (
    <Dialog
      isOpen
      width="wide"
      title={data ? asName(localized(data.goal.statement)) : t('example.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={other}>
            {t('example.other')}
          </Button>
          <Button
            variant="primary"
            isDisabled={!data || steps >= data.worked.length}
            onPress={() => setSteps(steps + 1)}
          >
            {t('example.nextStep')}
          </Button>
        </>
      }
    >
      <ProblemNotice error={error} />
      {data ? (
        <div className="shown-example">
          {localized(data.prompt)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph} className="shown-prompt">
                {paragraph}
              </p>
            ))}
          {data.figure ? <FigureView figure={data.figure} /> : null}
          {data.options.length > 0 ? (
            <ul className="shown-options">
              {data.options.map((option) => (
                <li key={option.nl}>{localized(option)}</li>
              ))}
            </ul>
          ) : null}
          {steps > 0 ? <h3>{t('example.steps')}</h3> : null}
          <ol className="shown-steps" aria-live="polite">
            {data.worked.slice(0, steps).map((step) => (
              <li key={step.nl}>{localized(step)}</li>
            ))}
          </ol>
        </div>
      ) : error ? null : (
        <Loading />
      )}
    </Dialog>
  );
}
