import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassId, GoalId } from '../../../kernel/ids.ts';
import { newCommandId } from '../../../web/client/rpc.ts';
import { Button } from '../../../web/design/button.tsx';
import { Checkbox } from '../../../web/design/choice.tsx';
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

/** Writes a learner goal for a class, or changes or ends one. What the goal itself says in learners' words is a start. */
export function LearnerGoalDialog(props: {
  goal: Goal;
  classes: readonly { classId: ClassId; name: string }[];
  written: LearnerGoal | undefined;
  onClose: () => void;
}) {
  const text = useText<keyof typeof messages>();
  const { t, localized } = text;
  const { goal, written } = props;
  const { iCan, criteria } = goal.texts;
  const [classId, setClassId] = useState<ClassId | null>(written?.classId ?? props.classes[0]?.classId ?? null);
  const [older, setOlder] = useState(written?.textOlder ?? (iCan ? localized(iCan.older) : ''));
  const [young, setYoung] = useState(written ? (written.textYoung ?? '') : iCan?.young ? localized(iCan.young) : '');
  const [lines, setLines] = useState((written?.criteria ?? (criteria ?? []).map(localized)).join('\n'));
  const [goalIds, setGoalIds] = useState<readonly GoalId[]>(
    written ? written.goals.map((one) => one.goalId) : [goal.goalId],
  );
  const [commandId] = useState(newCommandId);
  const [endId] = useState(newCommandId);
  const client = useQueryClient();
  const done = async (message: 'goals.learner.saved' | 'goals.learner.ended') => {
    await client.invalidateQueries({ queryKey: goals.key() });
    toast(t(message));
    props.onClose();
  };
  const list = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isReady = older.trim().length >= 3 && list.length > 0 && list.length <= MOST_CRITERIA && goalIds.length > 0;
  const save = useMutation({
    mutationFn: async () => {
      if (classId === null) return;
      const words = {
        goalIds: [...goalIds],
        textOlder: older,
        textYoung: young.trim() === '' ? null : young,
        criteria: list,
      };
      if (written) {
        const { learnerGoalId } = written;
        await goals.changeLearnerGoal.call({ commandId, classId, learnerGoalId, ...words });
      } else await goals.writeLearnerGoal.call({ commandId, classId, ...words });
    },
    onSuccess: () => done('goals.learner.saved'),
  });
  const end = useMutation({
    mutationFn: async () => {
      if (!written) return;
      const { classId: from, learnerGoalId } = written;
      await goals.endLearnerGoal.call({ commandId: endId, classId: from, learnerGoalId });
    },
    onSuccess: () => done('goals.learner.ended'),
  });
  return (
    <Dialog
      title={t('goals.learner.write')}
      isOpen
      width="wide"
      onClose={props.onClose}
      actions={
        <>
          {written ? (
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
        {written || props.classes.length === 1 ? null : (
          <Select
            label={t('goals.learner.class')}
            value={classId}
            onChange={setClassId}
            options={props.classes.map((one) => ({ value: one.classId, label: one.name }))}
          />
        )}
        <TextField
          label={t('goals.learner.older')}
          value={older}
          onChange={setOlder}
          maxLength={300}
          rows={2}
          isRequired
        />
        <TextField
          label={t('goals.learner.young')}
          value={young}
          onChange={setYoung}
          maxLength={200}
          rows={2}
          isRequired={false}
        />
        <TextField
          label={t('goals.learner.criteria')}
          help={t('goals.learner.criteria.help')}
          value={lines}
          onChange={setLines}
          rows={4}
          isRequired
          error={list.length > MOST_CRITERIA ? t('goals.learner.criteria.help') : undefined}
        />
        <Translated goal={goal} written={written} goalIds={goalIds} onChange={setGoalIds} />
        <ProblemNotice error={save.error ?? end.error} />
      </div>
    </Dialog>
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
