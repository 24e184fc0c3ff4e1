import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId, GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/link.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/checkbox.tsx';
import { Dialog } from '../../../web/design/dialog.tsx';
import { Notice } from '../../../web/design/notice.tsx';
import { ProblemNotice } from '../../../web/design/problem-notice.tsx';
import { Select } from '../../../web/design/select.tsx';
import { TextField } from '../../../web/design/text-field.tsx';
import { toast } from '../../../web/design/toast.tsx';
import { useText } from '../../../web/text/use-text.tsx';
import type { GoalName, LearnerGoal } from '../goals.contract.ts';
import type { messages } from '../messages.ts';
import { goals } from './client.ts';
import { statementOf } from './goal-words.ts';

type Goal = Awaited<ReturnType<typeof goals.goal.call>>;
const MOST_CRITERIA = 6;

interface DialogProps {
  goal: Goal;
  classes: readonly { classId: ClassId; name: string }[];
  written: LearnerGoal | undefined;
  onClose: () => void;
}

/** Writes a learner goal for a class, or changes or ends one. */
export function LearnerGoalDialog(props: DialogProps) {
  const { t } = useText<keyof typeof messages>();
  const { words, change, criteria } = useWords(props);
  const { save, end } = useSaving(props, words, criteria);
  const isTooMany = criteria.length > MOST_CRITERIA;
  const isReady = words.older.trim().length >= 3 && criteria.length > 0 && !isTooMany && words.goalIds.length > 0;
  return (
    <Dialog
      title={t('goals.learner.write')}
      isOpen
      width="wide"
      onClose={props.onClose}
      actions={
        <>
          {props.written ? (
            <Button variant="plain" isPending={end.isPending} onPress={() => end.mutate()}>
              {t('goals.learner.end')}
            </Button>
          ) : null}
          <Button variant="primary" isDisabled={!isReady} isPending={save.isPending} onPress={() => save.mutate()}>
            {t('action.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Notice kind="info">{t('goals.learner.readers')}</Notice>
        {props.written || props.classes.length === 1 ? null : (
          <Select
            label={t('goals.learner.class')}
            value={words.classId}
            onChange={(classId) => change({ classId })}
            options={props.classes.map((one) => ({ value: one.classId, label: one.name }))}
          />
        )}
        <WordFields words={words} change={change} isTooMany={isTooMany} />
        <Translated
          goal={props.goal}
          written={props.written}
          goalIds={words.goalIds}
          onChange={(goalIds) => change({ goalIds })}
        />
        <ProblemNotice error={save.error ?? end.error} />
      </div>
    </Dialog>
  );
}

interface Words {
  readonly classId: ClassId | null;
  readonly older: string;
  readonly young: string;
  /** Success criteria, one a line. */
  readonly lines: string;
  readonly goalIds: readonly GoalId[];
}

/** What was written, or else what the goal itself says in learners' words as a start. */
function useWords({ goal, classes, written }: DialogProps) {
  const { localized } = useText<keyof typeof messages>();
  const { iCan, criteria: known } = goal.texts;
  const [words, setWords] = useState<Words>(() =>
    written
      ? {
          classId: written.classId,
          older: written.textOlder,
          young: written.textYoung ?? '',
          lines: written.criteria.join('\n'),
          goalIds: written.goals.map((one) => one.goalId),
        }
      : {
          classId: classes[0]?.classId ?? null,
          older: iCan ? localized(iCan.older) : '',
          young: iCan?.young ? localized(iCan.young) : '',
          lines: (known ?? []).map(localized).join('\n'),
          goalIds: [goal.goalId],
        },
  );
  const lines = words.lines.split('\n').map((line) => line.trim());
  return {
    words,
    change: (next: Partial<Words>) => setWords({ ...words, ...next }),
    criteria: lines.filter((line) => line !== ''),
  };
}

function useSaving({ written, onClose }: DialogProps, words: Words, criteria: string[]) {
  const { t } = useText<keyof typeof messages>();
  const [commandId] = useState(newCommandId);
  const [endId] = useState(newCommandId);
  const client = useQueryClient();
  const done = async (message: 'goals.learner.saved' | 'goals.learner.ended') => {
    await client.invalidateQueries({ queryKey: goals.key() });
    toast(t(message));
    onClose();
  };
  const save = useMutation({
    mutationFn: async () => {
      const { classId, older, young, goalIds } = words;
      if (classId === null) return;
      const textYoung = young.trim() === '' ? null : young;
      const input = { commandId, classId, goalIds: [...goalIds], textOlder: older, textYoung, criteria };
      if (written) await goals.changeLearnerGoal.call({ ...input, learnerGoalId: written.learnerGoalId });
      else await goals.writeLearnerGoal.call(input);
    },
    onSuccess: () => done('goals.learner.saved'),
  });
  const end = useMutation({
    mutationFn: async () => {
      if (!written) return;
      const { classId, learnerGoalId } = written;
      await goals.endLearnerGoal.call({ commandId: endId, classId, learnerGoalId });
    },
    onSuccess: () => done('goals.learner.ended'),
  });
  return { save, end };
}

function WordFields(props: { words: Words; change: (next: Partial<Words>) => void; isTooMany: boolean }) {
  const { t } = useText<keyof typeof messages>();
  const { words, change } = props;
  return (
    <>
      <TextField
        label={t('goals.learner.older')}
        value={words.older}
        onChange={(older) => change({ older })}
        maxLength={300}
        rows={2}
        isRequired
      />
      <TextField
        label={t('goals.learner.young')}
        value={words.young}
        onChange={(young) => change({ young })}
        maxLength={200}
        rows={2}
        isRequired={false}
      />
      <TextField
        label={t('goals.learner.criteria')}
        help={t('goals.learner.criteria.help')}
        value={words.lines}
        onChange={(lines) => change({ lines })}
        rows={4}
        isRequired
        error={props.isTooMany ? t('goals.learner.criteria.help') : undefined}
      />
    </>
  );
}

/** This goal and those beside it: a learner goal may translate several at once. */
function Translated(props: {
  goal: Goal;
  written: LearnerGoal | undefined;
  goalIds: readonly GoalId[];
  onChange: (goalIds: readonly GoalId[]) => void;
}) {
  const text = useText<keyof typeof messages>();
  const { goal, goalIds } = props;
  const near = goal.around.filter((one) => Math.abs(one.step) <= 1);
  const offered = new Map<GoalId, GoalName>(
    [goal, ...(props.written?.goals ?? []), ...near, ...goal.related].map((one) => [one.goalId, one]),
  );
  return (
    <fieldset className="field">
      <legend className="field-label">{text.t('goals.learner.goals')}</legend>
      {[...offered.values()].map((one) => (
        <Checkbox
          key={one.goalId}
          isSelected={goalIds.includes(one.goalId)}
          onChange={(isSelected) =>
            props.onChange(isSelected ? [...goalIds, one.goalId] : goalIds.filter((id) => id !== one.goalId))
          }
        >
          <span>
            {one.code ? <span className="goal-code">{one.code}</span> : null} {statementOf(text, one).words}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
